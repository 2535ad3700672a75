import type { UndoableAction } from "./workbookService";

/** What was done last and the way back. */
export interface UndoableStep extends UndoableAction {
  /**
   * Takes the step back.
   * @param discardEntries whether what was entered since may be lost
   * @throws WorkbookProblem when it cannot be taken back; the workbook is then as it was
   */
  takeBack(discardEntries: boolean): Promise<void>;
}
