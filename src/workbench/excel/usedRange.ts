import type { ICellData } from "@univerjs/core";
import { boundingRange, intersection, type GridRange } from "../engine/a1";
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
  let used: GridRange | null = null;
  const add = (row: number, column: number) => {
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    if (within && intersection(within, cell) === null) return;
    used = used === null ? cell : boundingRange(used, cell);
  };
  spreadsheet.forEachCell(sheetId, (row, column, cell) => {
    if (hasContent(cell) || (!valuesOnly && cell.s != null)) add(row, column);
  });
  spreadsheet.forEachSpilledCell(sheetId, add);
  return used;
}

function hasContent(cell: ICellData): boolean {
  const filled = cell.v != null && cell.v !== "";
  return filled || cell.f != null || cell.si != null || cell.p != null;
}
