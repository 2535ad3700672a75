import type { Grid, GridValue } from "../recognition/grid";
import type { TableBody } from "../templateReading/templateTable";
import { type ColumnKey, headerOf, readHeader } from "../templates/templateColumn";

/** The columns in which a department says of its entries whose they are. */
const byWhom: readonly ColumnKey[] = ["dataSource", "filledBy", "filledOn"];

const entryHeader = headerOf("actual");

/**
 * The 数据采集表 on a sheet, by the words of their header rows alone: who filled them in may have had a program that makes
 * a plain range of a table. A body ends where the next header or the sheet does.
 */
export function collectionTables(grid: Grid): readonly TableBody[] {
  const headers = grid.values.flatMap((cells, index) => (isHeader(cells) ? [index] : []));
  return headers.map((index, place) => {
    const cells = grid.values[index]!;
    const first = cells.findIndex(isFilled);
    const last = cells.findLastIndex(isFilled);
    return {
      row: grid.row + index + 1,
      column: grid.column + first,
      rows: (headers[place + 1] ?? grid.values.length) - index - 1,
      columns: last - first + 1,
    };
  });
}

/** The column of the entries of a table that `collectionTables` found; zero-based on the sheet. */
export function entryColumnOf(grid: Grid, { row }: TableBody): number {
  const header = grid.values[row - 1 - grid.row] ?? [];
  return grid.column + header.findIndex(isEntryHeader);
}

function keyOf(cell: GridValue): ColumnKey | null {
  return typeof cell === "string" ? (readHeader(cell)?.key ?? null) : null;
}

function isHeader(cells: readonly GridValue[]): boolean {
  // Most rows of a large sheet end here.
  if (!cells.some(isEntryHeader)) return false;
  const keys = new Set(cells.map(keyOf));
  return keys.has("indicator") && byWhom.some((key) => keys.has(key));
}

function isEntryHeader(cell: GridValue): boolean {
  return typeof cell === "string" && cell.trim() === entryHeader;
}

function isFilled(cell: GridValue): boolean {
  return cell !== null && cell !== "";
}
