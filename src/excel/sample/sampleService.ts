import type { CellLocation } from "../workbookService";

export interface InsertedSample {
  /** The first cell of the table that is to be looked at first. */
  readonly location: CellLocation;
  /** The sheets that were added. */
  readonly sheets: readonly string[];
}

/** 示例: sheets with invented actuals to try everything on. */
export interface SampleService {
  /**
   * Adds the sample's sheets to the workbook; nothing that is there is touched. Undoable in one step.
   * @throws WorkbookProblem the workbook is then as it was
   */
  insert(): Promise<InsertedSample>;
}
