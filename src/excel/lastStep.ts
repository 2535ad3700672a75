import type { Language } from "../messages/message";
import { refusal } from "./hostErrors";
import type { UndoableStep } from "./undoableStep";
import type { UndoableAction } from "./workbookService";

/** The one step that 撤销 takes back, whichever service made it. */
export class LastStep {
  private step: UndoableStep | null = null;

  made(step: UndoableStep): void {
    this.step = step;
  }

  get action(): UndoableAction | null {
    return this.step && { label: this.step.label, location: this.step.location };
  }

  /** @throws WorkbookProblem `nothingToUndo`, or what the step itself refuses; it can then be tried again. */
  async takeBack(discardEntries: boolean, language: Language): Promise<void> {
    const { step } = this;
    if (step === null) throw refusal("nothingToUndo", "nothingToUndo", language);
    await step.takeBack(discardEntries);
    if (this.step === step) this.step = null;
  }
}
