import type { ColumnRole } from "./columnRoles";
import { compactText, type Grid, type GridValue, isBlank } from "./grid";
import { type HeaderText, readHeader } from "./headerText";

/** A column under a header, by its place on the sheet. */
export interface TableColumn extends HeaderText {
  readonly column: number;
  /** The header as people read it, its rows joined. */
  readonly title: string;
}

/** A table with a column of indicators, found in a sheet by its header. Rows are zero-based on the sheet. */
export interface FoundTable {
  readonly sheet: string;
  readonly headerRows: RowRange;
  readonly bodyRows: RowRange;
  readonly columns: readonly TableColumn[];
  /** What stands above the header: title, unit, date. */
  readonly caption: readonly string[];
}

export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Columns from `start` up to `end`, which is not included. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly indicator: number;
}

const mostHeaderRows = 3;
const mostCaptionRows = 6;
const longestHeader = 40;
/** A header that lists values beside the indicators. */
const valueRoles: readonly ColumnRole[] = [
  "actual",
  "target",
  "baseline",
  "previousYear",
  "year",
  "unit",
  "derived",
];

/**
 * The tables of a sheet that list indicators: by a row whose cells name a column of indicators and a column of values,
 * in any order, with up to three header rows, under any caption, below or beside each other.
 */
export function findTables(grid: Grid): readonly FoundTable[] {
  const headers = headerRowsOf(grid);
  return headers.flatMap((header, index) => {
    const end = (headers[index + 1]?.first ?? grid.values.length) - 1;
    const above = index === 0 ? 0 : headers[index - 1]!.last + 1;
    return blocksOf(grid, header).map((block): FoundTable => ({
      sheet: grid.sheet,
      headerRows: onSheet(grid, header),
      bodyRows: onSheet(grid, { first: header.last + 1, last: end }),
      columns: columnsOf(grid, header, block),
      caption: captionOf(grid, Math.max(above, header.first - mostCaptionRows), header.first),
    }));
  });
}

function onSheet({ row }: Grid, { first, last }: RowRange): RowRange {
  return { first: first + row, last: last + row };
}

function headerRowsOf(grid: Grid): readonly RowRange[] {
  const found: RowRange[] = [];
  for (let row = 0; row < grid.values.length; row++) {
    if (!startsHeader(grid, row)) continue;
    const range = {
      first: withRowAbove(grid, row, found.at(-1)?.last ?? -1),
      last: lastHeaderRow(grid, row),
    };
    found.push(range);
    row = range.last;
  }
  return found;
}

/** A row that names indicators, and values here or in the row below. */
function startsHeader(grid: Grid, row: number): boolean {
  const cells = grid.values[row]!;
  // Most rows of a large sheet end here.
  if (
    !cells.some(
      (cell) => typeof cell === "string" && cell.length <= longestHeader && isIndicatorHeader(cell),
    )
  ) {
    return false;
  }
  const below = lastHeaderRow(grid, row) > row ? grid.values[row + 1]! : [];
  return [...cells, ...below].some((cell) => namesValues(cell));
}

const mayNameIndicators = /指标|名称|项目|目标|任务|indicator|name/iu;

function isIndicatorHeader(cell: string): boolean {
  return mayNameIndicators.test(cell) && readHeader([cell]).role === "indicator";
}

function namesValues(cell: GridValue): boolean {
  if (!isHeaderLike(cell)) return false;
  const { role, year } = readHeader([cell]);
  return role === null ? year !== null : valueRoles.includes(role);
}

/** A short text, or a number that is a year. */
function isHeaderLike(cell: GridValue): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  return typeof cell === "string" && cell.trim() !== "" && cell.length <= longestHeader;
}

/** Further header rows hold nothing under the indicators, and only names of values under the rest. */
function lastHeaderRow(grid: Grid, row: number): number {
  const indicator = indicatorColumns(grid, row, row).at(-1);
  if (indicator === undefined) return row;
  let last = row;
  while (last + 1 < grid.values.length && last - row + 1 < mostHeaderRows) {
    const cells = grid.values[last + 1]!;
    const filled = cells.filter((cell) => !isBlank(cell));
    const underIndicators = cells.slice(0, indicator + 1).some((cell) => !isBlank(cell));
    if (filled.length === 0 || underIndicators || !filled.every(partOfHeader)) break;
    last += 1;
  }
  return last;
}

function partOfHeader(cell: GridValue): boolean {
  if (!isHeaderLike(cell)) return false;
  const { role, year, unit } = readHeader([cell]);
  return role !== null || year !== null || unit !== null;
}

/** A band of years or words such as 实际值 above the header proper. */
function withRowAbove(grid: Grid, row: number, after: number): number {
  const above = grid.values[row - 1];
  const indicator = indicatorColumns(grid, row, row)[0];
  if (above === undefined || row - 1 <= after || indicator === undefined) return row;
  const isBand =
    above.slice(0, indicator + 1).every(isBlank) &&
    above.some((cell) => !isBlank(cell)) &&
    above.every((cell) => isBlank(cell) || namesValues(cell));
  return isBand ? row - 1 : row;
}

function indicatorColumns(grid: Grid, first: number, last: number): readonly number[] {
  const width = grid.values[first]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    grid.values
      .slice(first, last + 1)
      .some(
        (cells) =>
          isHeaderLike(cells[column] ?? null) && readHeader([cells[column]]).role === "indicator",
      ),
  );
}

/** One block for each table beside another; adjoining indicator columns are levels of one table. */
function blocksOf(grid: Grid, { first, last }: RowRange): readonly Block[] {
  const width = grid.values[first]!.length;
  const roles = Array.from(
    { length: width },
    (_, column) => headerAt(grid, first, last, column).role,
  );
  const indicators = indicatorColumns(grid, first, last);
  const groups: number[][] = [];
  for (const column of indicators) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const hasValuesBetween =
      before !== undefined &&
      roles.slice(before + 1, column).some((role) => role !== null && valueRoles.includes(role));
    if (group === undefined || hasValuesBetween) groups.push([column]);
    else group.push(column);
  }
  const starts = groups.map((group, index) => (index === 0 ? 0 : startOf(group[0]!, roles)));
  return groups.map((group, index) => ({
    start: starts[index]!,
    end: starts[index + 1] ?? width,
    indicator: finestOf(group, (column) => compactText(grid.values[first]![column])),
  }));
}

/** Ordinals, categories and regions directly before the indicators belong to them. */
function startOf(indicator: number, roles: readonly (ColumnRole | null)[]): number {
  let start = indicator;
  while (["ordinal", "category", "region"].includes(roles[start - 1] ?? "")) start -= 1;
  return start;
}

/** Of 二级指标 and 三级指标 the last; of 项目 and 指标 the one that says 指标. */
function finestOf(columns: readonly number[], textAt: (column: number) => string): number {
  const named = columns.filter((column) => textAt(column).includes("指标"));
  return (named.length > 0 ? named : columns).at(-1)!;
}

function columnsOf(
  grid: Grid,
  { first, last }: RowRange,
  { start, end, indicator }: Block,
): readonly TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = start; column < end; column++) {
    const header = headerAt(grid, first, last, column);
    const isOtherLevel = header.role === "indicator" && column !== indicator;
    if (header.title === "") continue;
    columns.push({
      ...header,
      role: isOtherLevel ? "category" : header.role,
      column: column + grid.column,
    });
  }
  return columns;
}

/** One column's header; a merged cell above several columns counts for each of them. */
function headerAt(
  grid: Grid,
  first: number,
  last: number,
  column: number,
): Omit<TableColumn, "column"> {
  const parts: GridValue[] = [];
  for (let row = first; row <= last; row++) {
    const cells = grid.values[row]!;
    const own = cells[column] ?? null;
    parts.push(isBlank(own) && row < last ? spanningText(grid, row, last, column) : own);
  }
  const shown = parts.filter((part) => !isBlank(part)).map((part) => String(part).trim());
  return { ...readHeader(parts), title: [...new Set(shown)].join(" ") };
}

/** The text to the left that spans this column: both have a header of their own below. */
function spanningText(grid: Grid, row: number, last: number, column: number): GridValue {
  const hasBelow = (at: number): boolean =>
    grid.values.slice(row + 1, last + 1).some((cells) => !isBlank(cells[at]));
  if (!hasBelow(column)) return null;
  for (let left = column - 1; left >= 0; left--) {
    const text = grid.values[row]![left] ?? null;
    if (!isBlank(text)) return hasBelow(left) ? text : null;
  }
  return null;
}

function captionOf(grid: Grid, from: number, to: number): readonly string[] {
  return grid.values
    .slice(from, to)
    .flatMap((cells) => cells.filter(isHeaderOrText))
    .map((cell) => String(cell).trim());
}

function isHeaderOrText(cell: GridValue): boolean {
  return typeof cell === "string" ? cell.trim() !== "" : isHeaderLike(cell);
}
