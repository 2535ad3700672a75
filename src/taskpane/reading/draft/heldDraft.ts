import type { PlanDraft } from "./planDraft";

/** The draft while its view is not shown, as when the pane is led elsewhere; also one that is too large to be kept. */
export class HeldDraft {
  private draft: PlanDraft | null = null;

  get(): PlanDraft | null {
    return this.draft;
  }

  put(draft: PlanDraft | null): void {
    this.draft = draft;
  }
}
