import { isKnownUnit } from "../../plan/unit";
import { captionOf } from "./caption";
import type { ColumnRole } from "./columnRoles";
import { compactText, type Grid, type GridValue, isBlank } from "./grid";
import { headerRowsOf, indicatorColumns, type RowRange, valueRoles } from "./headerRows";
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

/** Columns from `start` up to `end`, which is not included. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly indicator: number;
}

/**
 * The tables of a sheet that list indicators: by a row whose cells name a column of indicators and a column of values,
 * in any order, with up to three header rows, under any caption, below or beside each other.
 */
export function findTables(grid: Grid): readonly FoundTable[] {
  const headers = headerRowsOf(grid);
  return headers.flatMap((header, index) => {
    const body = {
      first: header.last + 1,
      last: (headers[index + 1]?.first ?? grid.values.length) - 1,
    };
    const from = index === 0 ? 0 : headers[index - 1]!.last + 1;
    return blocksOf(grid, header).map((block): FoundTable => {
      const place = { header: header.first, from, isBelowTable: index > 0, ...block };
      return {
        sheet: grid.sheet,
        headerRows: onSheet(grid, header),
        bodyRows: onSheet(grid, body),
        columns: columnsOf(grid, header, withLevels(grid, header, body, block)),
        caption: captionOf(grid, place),
      };
    });
  });
}

function onSheet({ row }: Grid, { first, last }: RowRange): RowRange {
  return { first: first + row, last: last + row };
}

/** One block for each table beside another; adjoining indicator columns are levels of one table. */
function blocksOf(grid: Grid, header: RowRange): readonly Block[] {
  const width = grid.values[header.first]!.length;
  const roles = Array.from({ length: width }, (_, column) => headerAt(grid, header, column).role);
  const groups: number[][] = [];
  for (const column of indicatorColumns(grid, header)) {
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
    indicator: finestOf(group, (column) =>
      grid.values
        .slice(header.first, header.last + 1)
        .map((cells) => compactText(cells[column]))
        .join(""),
    ),
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
  const named = columns.filter((column) => /指[标標]/u.test(textAt(column)));
  return (named.length > 0 ? named : columns).at(-1)!;
}

/** How many rows tell what a column without a header holds. */
const sampledRows = 200;

/** A header 指标 merged over several columns of names: the names are in the last of them that holds texts. */
function withLevels(grid: Grid, header: RowRange, body: RowRange, block: Block): Block {
  const rows = grid.values.slice(body.first, Math.min(body.last + 1, body.first + sampledRows));
  let { indicator } = block;
  while (indicator + 1 < block.end && headerAt(grid, header, indicator + 1).title === "") {
    const cells = rows.map((row) => row[indicator + 1] ?? null).filter((cell) => !isBlank(cell));
    const texts = cells.filter((cell) => typeof cell === "string");
    const areUnits = texts.every((text) => isKnownUnit(compactText(text)));
    if (texts.length === 0 || texts.length < cells.length || areUnits) break;
    indicator += 1;
  }
  return { ...block, indicator };
}

function columnsOf(
  grid: Grid,
  header: RowRange,
  { start, end, indicator }: Block,
): readonly TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = start; column < end; column++) {
    const text = headerAt(grid, header, column);
    const isLevel = text.role === "indicator" && column !== indicator;
    if (text.title === "" && column !== indicator) continue;
    columns.push({
      ...text,
      role: column === indicator ? "indicator" : isLevel ? "level" : text.role,
      column: column + grid.column,
    });
  }
  return columns;
}

/** One column's header; a merged cell above several columns counts for each of them. */
function headerAt(
  grid: Grid,
  { first, last }: RowRange,
  column: number,
): Omit<TableColumn, "column"> {
  const parts: GridValue[] = [];
  for (let row = first; row <= last; row++) {
    const own = grid.values[row]![column] ?? null;
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
