import type { PlanProblem } from "../../catalog/planProblem";
import type { Plan } from "../../plan/plan";
import { planText } from "../planPart";
import { loadPlanReader } from "../planReader";
import { ShelfProblem, type PlanShelf } from "./planShelf";

/** A plan on this machine that cannot be used: left there as it is, and told to the user. */
export interface BrokenOwnPlan {
  readonly id: string;
  /** Title or id, as far as the text tells; null where it does not. */
  readonly name: string | null;
  readonly text: string;
  readonly problems: readonly PlanProblem[];
}

export type OwnLibraryState =
  | { readonly kind: "reading" }
  /** The machine keeps nothing for this page. */
  | { readonly kind: "forbidden" }
  | {
      readonly kind: "read";
      readonly plans: readonly Plan[];
      readonly broken: readonly BrokenOwnPlan[];
    };

/**
 * The user's own library: plans that this machine keeps for every workbook. Nothing goes there or comes from there but
 * by the user's click.
 */
export class OwnLibrary {
  private current: OwnLibraryState = { kind: "reading" };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly shelf: PlanShelf) {}

  /** Another object after each change. */
  readonly state = (): OwnLibraryState => this.current;

  /** @returns a function that ends the listening */
  readonly subscribe = (hear: () => void): (() => void) => {
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  };

  /**
   * Reads what is there now; other panes on this machine share it.
   * @param builtIn whose ids no own plan can have
   */
  async read(builtIn: readonly Plan[]): Promise<void> {
    try {
      const texts = this.shelf.read();
      const readPlan = texts.size > 0 ? await loadPlanReader() : null;
      const plans: Plan[] = [];
      const broken: BrokenOwnPlan[] = [];
      // An unchanged plan stays the same object: what is open of it is kept by it.
      const known = new Map(this.plans().map((plan) => [planText(plan), plan]));
      for (const [id, text] of texts) {
        const reading = readPlan!(text, builtIn);
        if (reading.outcome === "plan") plans.push(known.get(text) ?? reading.plan);
        else broken.push({ id, text, name: reading.name, problems: reading.problems });
      }
      this.settle({ kind: "read", plans, broken });
    } catch (error) {
      if (!(error instanceof ShelfProblem)) throw error;
      this.settle({ kind: "forbidden" });
    }
  }

  /**
   * Keeps a plan on this machine, in the place of the one with its id.
   * @throws ShelfProblem; what was kept before is still there
   */
  keep(plan: Plan): void {
    this.shelf.put(plan.id, planText(plan));
    if (this.current.kind !== "read") return;
    const { plans, broken } = this.current;
    const others = plans.filter(({ id }) => id !== plan.id);
    this.settle({
      kind: "read",
      plans: [...others, plan].sort((one, other) => (one.id < other.id ? -1 : 1)),
      broken: broken.filter(({ id }) => id !== plan.id),
    });
  }

  /** @throws ShelfProblem */
  remove(planId: string): void {
    this.shelf.remove(planId);
    if (this.current.kind !== "read") return;
    const { plans, broken } = this.current;
    this.settle({
      kind: "read",
      plans: plans.filter(({ id }) => id !== planId),
      broken: broken.filter(({ id }) => id !== planId),
    });
  }

  private plans(): readonly Plan[] {
    return this.current.kind === "read" ? this.current.plans : [];
  }

  private settle(state: OwnLibraryState): void {
    this.current = state;
    for (const hear of this.listeners) hear();
  }
}
