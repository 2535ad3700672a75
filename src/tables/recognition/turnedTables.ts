import type { PlanLibrary } from "../../plan/planLibrary";
import { captionOf } from "./caption";
import { compactText, type Grid, type GridValue, isBlank } from "./grid";
import { isHeaderLike } from "./headerRows";
import { readHeader } from "./headerText";
import { readIndicatorName } from "./indicatorName";
import { plansNaming } from "./knownNames";
import { isNote } from "./tableRows";
import { turnedGrid, type TurnedCell, type TurnedTable } from "./turnedGrid";

interface Across {
  readonly header: number;
  /** Columns of the grid headed by indicators. */
  readonly indicators: readonly number[];
  /** Columns before them: regions, years, or words such as 目标值. */
  readonly leading: readonly number[];
  readonly last: number;
}

const leastIndicators = 2;

/** The tables of a sheet with at least two columns headed by names of the plans' indicators. */
export function turnedTables(grid: Grid, library: PlanLibrary): readonly TurnedTable[] {
  const found: Across[] = [];
  const known = new Map<string, boolean>();
  const isName = (cell: GridValue): boolean => {
    if (typeof cell !== "string" || cell.length < 2) return false;
    let answer = known.get(cell);
    if (answer === undefined) {
      answer = readIndicatorName(cell).candidates.some(
        (name) => plansNaming(library, name).size > 0,
      );
      known.set(cell, answer);
    }
    return answer;
  };
  for (let row = 0; row < grid.values.length; row++) {
    const cells = grid.values[row]!;
    const indicators = [...cells.keys()].filter((column) => isName(cells[column] ?? null));
    if (indicators.length < leastIndicators) continue;
    const leading = [...cells.keys()].slice(0, indicators[0]);
    if (leading.length === 0) continue;
    found.push({ header: row, indicators: columnsFrom(cells, indicators[0]!), leading, last: 0 });
  }
  return found.flatMap((across, index) => {
    const last = (found[index + 1]?.header ?? grid.values.length) - 1;
    const from = index === 0 ? 0 : found[index - 1]!.header + 1;
    const place = { header: across.header, from, isBelowTable: index > 0, start: 0, end: Infinity };
    return [turned(grid, library, { ...across, last }, captionOf(grid, place))];
  });
}

/** From the first indicator on all headed columns: one of them may be misspelt. */
function columnsFrom(cells: readonly GridValue[], first: number): readonly number[] {
  return [...cells.keys()].filter((column) => {
    const cell = cells[column] ?? null;
    if (column < first || typeof cell !== "string" || isBlank(cell)) return false;
    const { role } = readHeader([cell]);
    return role === null || role === "value" || role === "indicator";
  });
}

function turned(
  grid: Grid,
  library: PlanLibrary,
  across: Across,
  caption: readonly string[],
): TurnedTable {
  const header = grid.values[across.header]!;
  const columns = across.leading.filter((column) => !isOrdinal(header[column] ?? null));
  const titles = columns.map((column) => header[column] ?? null);
  const rows = bodyRows(grid, across);
  const regionAt = columns.findIndex(
    (column, at) =>
      readHeader([titles[at]]).role === "region" ||
      rows.some((row) => isRegion(library, grid.values[row]![column] ?? null)),
  );
  const yearAt = titles.findIndex((title) => readHeader([title]).role === "year");
  const cell = (row: number, column: number): TurnedCell => ({
    value: grid.values[row]![column] ?? null,
    place: { row: row + grid.row, column: column + grid.column },
  });
  const made = (value: GridValue): TurnedCell => ({ value, place: { row: 0, column: 0 } });
  const captionRows = caption.map((text) => [made(text)]);

  if (regionAt < 0) {
    // Each row is what a column is elsewhere: 2023年, 目标值, 单位.
    const heading = rows.map((row) => made(leadingText(grid, row, columns, yearAt)));
    const body = across.indicators.map((column) => [
      cell(across.header, column),
      ...rows.map((row) => cell(row, column)),
    ]);
    return turnedGrid(grid, [...captionRows, [made("指标"), ...heading], ...body], false);
  }
  const units = rows.find((row) => isUnitRow(grid, row, columns));
  const isRegionRow = (row: number): boolean =>
    !isBlank(grid.values[row]![columns[regionAt]!]) && row !== units;
  const heading = ["地区", "年份", "指标", "单位", "实际值"].map((title) => made(title));
  const body = rows
    .filter(isRegionRow)
    .flatMap((row) =>
      across.indicators.map((column) => [
        cell(row, columns[regionAt]!),
        yearAt < 0 ? made(null) : cell(row, columns[yearAt]!),
        cell(across.header, column),
        units === undefined ? made(null) : cell(units, column),
        cell(row, column),
      ]),
    );
  const withoutYear = yearAt < 0 ? 1 : -1;
  const table = [heading, ...body].map((cells) => cells.filter((_, at) => at !== withoutYear));
  return turnedGrid(grid, [...captionRows, ...table], true);
}

function bodyRows(grid: Grid, { header, last }: Across): readonly number[] {
  const rows: number[] = [];
  for (let row = header + 1; row <= last; row++) {
    const leading = compactText(grid.values[row]!.find((cell) => !isBlank(cell)));
    if (isNote(leading)) break;
    if (leading !== "") rows.push(row);
  }
  return rows;
}

function isRegion(library: PlanLibrary, cell: GridValue): boolean {
  return typeof cell === "string" && library.findPlan(cell).outcome === "found";
}

function isOrdinal(title: GridValue): boolean {
  return readHeader([title]).role === "ordinal";
}

function isUnitRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => readHeader([grid.values[row]![column]]).role === "unit");
}

/** What the cells before the indicators say of a row: 2024年 实际值. */
function leadingText(grid: Grid, row: number, columns: readonly number[], yearAt: number): string {
  return columns
    .map((column, at) => {
      const cell = grid.values[row]![column] ?? null;
      return at === yearAt && isHeaderLike(cell) ? `${String(cell)}年` : cell;
    })
    .filter((cell) => !isBlank(cell))
    .map(String)
    .join(" ");
}
