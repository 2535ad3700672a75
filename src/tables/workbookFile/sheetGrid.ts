import type { NumberFormatAt } from "../recognition/entryOfCell";
import type { Grid } from "../recognition/grid";

/** A sheet of a file as a plain grid. */
export interface SheetGrid {
  readonly grid: Grid;
  readonly numberFormatAt: NumberFormatAt;
}

/** A defined name and what it stands for, as the file has it: `数据采集表!$C$3`. */
export interface DefinedName {
  readonly name: string;
  readonly reference: string;
}

/** What of a workbook's file tables are read from. */
export interface WorkbookFile {
  /** In the order of the sheets; charts on sheets of their own are left out. */
  readonly sheets: readonly SheetGrid[];
  readonly names: readonly DefinedName[];
}
