import type { ICellData } from "@univerjs/core";
import type { GridRange } from "../engine/a1";
import type { SheetRef } from "./context";

/**
 * The smallest rectangle around the cells in use.
 * @param valuesOnly formats alone do not count.
 * @param within only cells of this range.
 */
export function usedRange(
  { context, sheetId }: SheetRef,
  valuesOnly: boolean,
  within?: GridRange,
): GridRange | null {
  const { spreadsheet } = context;
  const used = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
  const add = (row: number, column: number) => {
    const isOutside =
      within !== undefined &&
      (row < within.startRow ||
        row > within.endRow ||
        column < within.startColumn ||
        column > within.endColumn);
    if (isOutside) return;
    // Sheets have hundreds of thousands of cells: nothing is made for each.
    if (row < used.startRow) used.startRow = row;
    if (row > used.endRow) used.endRow = row;
    if (column < used.startColumn) used.startColumn = column;
    if (column > used.endColumn) used.endColumn = column;
  };
  spreadsheet.forEachCell(sheetId, (row, column, cell) => {
    if (hasContent(cell) || (!valuesOnly && cell.s != null)) add(row, column);
  });
  spreadsheet.forEachSpilledCell(sheetId, add);
  return used.endRow < 0 ? null : used;
}

function hasContent(cell: ICellData): boolean {
  const filled = cell.v != null && cell.v !== "";
  return filled || cell.f != null || cell.si != null || cell.p != null;
}
