import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { maxColumns } from "./a1";

/**
 * The grid that a sheet starts with: Excel's columns, and rows that `Spreadsheet` adds when someone
 * writes below. Univer goes through all rows at each calculation: a million cost 0.3 s each time.
 */
export const sheetSize: Pick<IWorksheetData, "rowCount" | "columnCount"> = {
  rowCount: 20_000,
  columnCount: maxColumns,
};

/**
 * An id no other workbook of the process has: the engine keeps parsed formulas, and what they refer to, by the
 * workbook's id and their text.
 */
export function newWorkbookId(): string {
  return `workbook-${Math.random().toString(36).slice(2)}`;
}

/** A workbook with one empty sheet. */
export function emptyWorkbook(name: string, sheetName = "Sheet1"): Partial<IWorkbookData> {
  const id = "sheet-1";
  return {
    id: newWorkbookId(),
    name,
    sheetOrder: [id],
    sheets: { [id]: { id, name: sheetName, ...sheetSize } },
  };
}
