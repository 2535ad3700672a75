import type { ColumnRole } from "./columnRoles";
import { compactText, type Grid, type GridValue, isBlank } from "./grid";
import { readHeader } from "./headerText";

/** Rows `first` to `last`, both included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

const mostHeaderRows = 3;
const longestHeader = 40;
/** The share of a header's cells whose words are known here. */
const leastNamed = 0.5;
/** A header that lists values beside the indicators. */
export const valueRoles: readonly ColumnRole[] = [
  "actual",
  "value",
  "target",
  "baseline",
  "previousYear",
  "year",
  "unit",
  "derived",
];

/** The header rows of a sheet's tables, by their places in the grid. */
export function headerRowsOf(grid: Grid): readonly RowRange[] {
  const found: RowRange[] = [];
  for (let row = 0; row < grid.values.length; row++) {
    if (!startsHeader(grid, row)) continue;
    const range = {
      first: firstHeaderRow(grid, row, found.at(-1)?.last ?? -1),
      last: lastHeaderRow(grid, row),
    };
    found.push(range);
    row = range.last;
  }
  return found;
}

/** The columns of a header that name indicators. */
export function indicatorColumns(grid: Grid, { first, last }: RowRange): readonly number[] {
  const width = grid.values[first]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    grid.values.slice(first, last + 1).some((cells) => isIndicatorHeader(cells[column] ?? null)),
  );
}

/** A short text, or a number that is a year. */
export function isHeaderLike(cell: GridValue): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  return typeof cell === "string" && cell.length <= longestHeader && cell.trim() !== "";
}

/**
 * A row that names indicators, and values here or in the row below. A row of data may hold such words as well (主要目标
 * as a category), but also numbers and words that name no column.
 */
function startsHeader(grid: Grid, row: number): boolean {
  const cells = grid.values[row]!;
  // Most rows of a large sheet end here.
  if (!cells.some(isIndicatorHeader)) return false;
  const filled = ownCells(grid, row).filter((cell) => !isBlank(cell));
  if (filled.some((cell) => typeof cell === "number" && !isHeaderLike(cell))) return false;
  const named = filled.filter(isPartOfHeader);
  if (named.length < leastNamed * filled.length) return false;
  const below = lastHeaderRow(grid, row) > row ? grid.values[row + 1]! : [];
  return [...cells, ...below].some(namesValues);
}

/** How many rows below a header tell whether a column is empty. */
const sampledRows = 20;

/** The cells of a row up to the next empty column on either side: what stands beyond belongs to something else. */
function ownCells(grid: Grid, row: number): readonly GridValue[] {
  const cells = grid.values[row]!;
  const rows = grid.values.slice(row, row + 1 + sampledRows);
  const isEmpty = (column: number): boolean => rows.every((line) => isBlank(line[column]));
  const indicator = cells.findIndex(isIndicatorHeader);
  let [start, end] = [indicator, indicator];
  while (start > 0 && !isEmpty(start - 1)) start -= 1;
  while (end + 1 < cells.length && !isEmpty(end + 1)) end += 1;
  return cells.slice(start, end + 1);
}

const mayNameIndicators =
  /指\s*[标標]|名\s*[称稱]|[项項]\s*目|目\s*[标標]|任\s*[务務]|indicator|name/iu;

/** Whether a cell is the header of a column of indicators. */
export function isIndicatorHeader(cell: GridValue): boolean {
  return (
    typeof cell === "string" &&
    cell.length <= longestHeader &&
    mayNameIndicators.test(cell) &&
    readHeader([cell]).role === "indicator"
  );
}

function namesValues(cell: GridValue): boolean {
  if (!isHeaderLike(cell)) return false;
  const { role, year } = readHeader([cell]);
  return role === null ? year !== null : valueRoles.includes(role);
}

/** Further header rows hold nothing under the indicators, and only names of values under the rest. */
function lastHeaderRow(grid: Grid, row: number): number {
  const indicator = indicatorColumns(grid, { first: row, last: row }).at(-1);
  if (indicator === undefined) return row;
  let last = row;
  while (last + 1 < grid.values.length && last - row + 1 < mostHeaderRows) {
    const cells = grid.values[last + 1]!;
    const filled = cells.filter((cell) => !isBlank(cell));
    const underIndicators = cells.slice(0, indicator + 1).some((cell) => !isBlank(cell));
    if (filled.length === 0 || underIndicators || !filled.every(isPartOfHeader)) break;
    last += 1;
  }
  return last;
}

function isPartOfHeader(cell: GridValue): boolean {
  if (!isHeaderLike(cell)) return false;
  const { role, year, unit, isPartOfYear } = readHeader([cell]);
  return role !== null || year !== null || unit !== null || isPartOfYear;
}

/** Bands of years or words such as 实际值 above the header proper. */
function firstHeaderRow(grid: Grid, row: number, after: number): number {
  const indicator = indicatorColumns(grid, { first: row, last: row })[0];
  if (indicator === undefined) return row;
  let first = row;
  while (first - 1 > after && row - first + 1 < mostHeaderRows) {
    const above = grid.values[first - 1]!;
    const isBand =
      above.slice(0, indicator + 1).every(isBlank) &&
      above.some((cell) => !isBlank(cell)) &&
      above.every((cell) => isBlank(cell) || isBandText(cell));
    if (!isBand) break;
    first -= 1;
  }
  return first;
}

/** Of 单位：% above the right of a header nothing but the caption is meant. */
function isBandText(cell: GridValue): boolean {
  return namesValues(cell) && !/[:：]/u.test(compactText(cell));
}
