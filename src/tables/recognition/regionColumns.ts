import type { PlanLibrary } from "../../plan/planLibrary";
import { captionOf } from "./caption";
import { compactText, type Grid, type GridValue, isBlank } from "./grid";
import { indicatorColumns, isHeaderLike, isIndicatorHeader, type RowRange } from "./headerRows";
import { readHeader } from "./headerText";
import { isNote } from "./tableRows";
import { turnedGrid, type TurnedCell, type TurnedTable } from "./turnedGrid";

/** A table with a column, or several, for each region. */
export interface RegionTable extends TurnedTable {
  /** The rows of the grid that it takes, header included. */
  readonly rows: RowRange;
}

interface RegionColumn {
  readonly column: number;
  readonly region: string;
  /** What the header says beside the region: 2024年; 实际值 where it says nothing. */
  readonly title: string;
}

const mostHeaderRows = 3;
const unsaid = "实际值";

/** Tables whose header names regions that have plans, turned so that each indicator has a row for each region. */
export function regionTables(grid: Grid, library: PlanLibrary): readonly RegionTable[] {
  const regions = new Map<string, boolean>();
  const isRegion = (cell: GridValue): boolean => {
    if (typeof cell !== "string" || !isHeaderLike(cell)) return false;
    let answer = regions.get(cell);
    if (answer === undefined) {
      answer = library.findPlan(cell).outcome === "found";
      regions.set(cell, answer);
    }
    return answer;
  };
  const headers: { readonly range: RowRange; readonly indicator: number }[] = [];
  for (let row = 0; row < grid.values.length; row++) {
    if (!grid.values[row]!.some(isIndicatorHeader)) continue;
    const indicator = indicatorColumns(grid, { first: row, last: row }).at(-1);
    if (indicator === undefined) continue;
    const range = { first: row, last: lastRow(grid, row, indicator) };
    const rows = grid.values.slice(range.first, range.last + 1);
    if (!rows.some((cells) => cells.some(isRegion))) continue;
    headers.push({ range, indicator });
    row = range.last;
  }
  return headers.map(({ range, indicator }, index) => {
    const last = (headers[index + 1]?.range.first ?? grid.values.length) - 1;
    const columns = regionColumns(grid, range, isRegion);
    const from = index === 0 ? 0 : headers[index - 1]!.range.last + 1;
    const place = {
      header: range.first,
      from,
      isBelowTable: index > 0,
      start: 0,
      end: Infinity,
    };
    const table = turned(grid, { first: range.last + 1, last }, indicator, columns, {
      caption: captionOf(grid, place),
      unit: unitColumn(grid, range),
    });
    return { ...table, rows: { first: range.first, last } };
  });
}

/** Further header rows hold short texts and years only, and nothing under the indicators. */
function lastRow(grid: Grid, row: number, indicator: number): number {
  let last = row;
  while (last + 1 < grid.values.length && last - row + 1 < mostHeaderRows) {
    const cells = grid.values[last + 1]!;
    const isHeader =
      isBlank(cells[indicator]) &&
      cells.some((cell) => !isBlank(cell)) &&
      cells.every((cell) => isBlank(cell) || isHeaderLike(cell));
    if (!isHeader) break;
    last += 1;
  }
  return last;
}

function regionColumns(
  grid: Grid,
  { first, last }: RowRange,
  isRegion: (cell: GridValue) => boolean,
): readonly RegionColumn[] {
  const found: RegionColumn[] = [];
  const spanning = Array<GridValue>(last - first + 1).fill(null);
  for (let column = 0; column < grid.values[first]!.length; column++) {
    const parts = spanning.map((above, at) => {
      const own = grid.values[first + at]![column] ?? null;
      // A new text above ends what the rows below it said of the columns before.
      if (!isBlank(own)) spanning.fill(null, at + 1);
      spanning[at] = isBlank(own) ? above : own;
      return isBlank(own) && first + at < last ? above : own;
    });
    if (isBlank(parts.at(-1)) && isBlank(grid.values[first]![column])) continue;
    const region = parts.find(isRegion);
    if (region === undefined) continue;
    const rest = parts.filter((part) => part !== region && !isBlank(part)).map(String);
    found.push({
      column,
      region: String(region),
      title: rest.length === 0 ? unsaid : rest.join(" "),
    });
  }
  return found;
}

function unitColumn(grid: Grid, { first, last }: RowRange): number | null {
  for (let row = first; row <= last; row++) {
    const column = grid.values[row]!.findIndex((cell) => readHeader([cell]).role === "unit");
    if (column >= 0) return column;
  }
  return null;
}

function turned(
  grid: Grid,
  body: RowRange,
  indicator: number,
  columns: readonly RegionColumn[],
  { caption, unit }: { readonly caption: readonly string[]; readonly unit: number | null },
): TurnedTable {
  const regions = [...new Set(columns.map(({ region }) => region))];
  const titles = [...new Set(columns.map(({ title }) => title))];
  const made = (value: GridValue): TurnedCell => ({ value, place: { row: 0, column: 0 } });
  const cell = (row: number, column: number): TurnedCell => ({
    value: grid.values[row]![column] ?? null,
    place: { row: row + grid.row, column: column + grid.column },
  });
  const rows: TurnedCell[][] = [];
  for (let row = body.first; row <= body.last; row++) {
    const name = grid.values[row]![indicator] ?? null;
    if (isBlank(name) || isNote(compactText(name))) continue;
    if (!columns.some(({ column }) => !isBlank(grid.values[row]![column]))) continue;
    for (const region of regions) {
      const values = titles.map((title) => {
        const at = columns.find((other) => other.region === region && other.title === title);
        return at === undefined ? made(null) : cell(row, at.column);
      });
      const ofUnit = unit === null ? made(null) : cell(row, unit);
      rows.push([made(region), cell(row, indicator), ofUnit, ...values]);
    }
  }
  const heading = ["地区", "指标", "单位", ...titles].map(made);
  return turnedGrid(grid, [...caption.map((text) => [made(text)]), heading, ...rows], true);
}
