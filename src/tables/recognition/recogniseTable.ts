import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import { readNumberText } from "../../plan/numberText";
import { singlePeriodColumns } from "../singlePeriodColumns";
import { captionUnit } from "./captionUnit";
import type { ColumnRole } from "./columnRoles";
import { type FoundTable, findTables } from "./findTables";
import { type Grid, type GridValue, isBlank } from "./grid";
import { type IndicatorName, readIndicatorName } from "./indicatorName";
import { type Confirmations, type IndicatorMatch, matchIndicator } from "./matchIndicator";
import { type PlanOfTable, planOfTable } from "./planOfTable";
import { rowsOf, type TableRow } from "./tableRows";
import { yearOfTexts } from "./tableYear";
import { type ValueColumns, valueColumns } from "./valueColumns";

/** What is known of a table before it is looked at. */
export interface RecognitionRequest {
  readonly library: PlanLibrary;
  /** A region or `region@plan id`; null where the table has to tell. */
  readonly region: string | null;
  /** The year up to which actuals count; null where the table has to tell. */
  readonly year: number | null;
  /** The workbook's name; may name region and year. */
  readonly fileName: string | null;
  readonly confirmed: Confirmations;
}

/** A row that stands for an indicator. */
export interface RecognisedRow extends TableRow {
  readonly indicatorName: IndicatorName;
  /** Of the row's own region where the table has such a column. */
  readonly plan: Plan | null;
  /** Null where the plan is not known. */
  readonly match: IndicatorMatch | null;
}

/** A table of someone's own, understood as far as it tells. */
export interface RecognisedTable {
  readonly found: FoundTable;
  readonly plan: PlanOfTable;
  /** The year of actuals whose column names none; null where nothing tells. */
  readonly year: number | null;
  /** The unit that the caption states for all; null for none. */
  readonly unit: string | null;
  readonly values: ValueColumns;
  readonly rows: readonly RecognisedRow[];
}

/** Finds and understands the tables of a sheet. */
export function recogniseTables(
  grid: Grid,
  request: RecognitionRequest,
): readonly RecognisedTable[] {
  return findTables(grid).map((found) => recogniseTable(grid, found, request));
}

function recogniseTable(
  grid: Grid,
  found: FoundTable,
  request: RecognitionRequest,
): RecognisedTable {
  const { library, confirmed } = request;
  const rows = rowsOf(grid, found)
    .filter(({ kind }) => kind === "indicator")
    .map((row) => ({ ...row, indicatorName: readIndicatorName(row.name) }));
  const cellsOf = (column: number | undefined): readonly GridValue[] =>
    column === undefined ? [] : rows.map(({ row }) => cellAt(grid, row, column));
  const file = request.fileName === null ? [] : [request.fileName];
  const texts = [found.caption, [found.sheet], file];
  const plan = planOfTable(library, {
    region: request.region,
    sources: cellsOf(columnOf(found, "source")).map((cell) => String(cell ?? "")),
    texts,
    ownTargets: ownTargets(found, rows, cellsOf),
  });
  const year = request.year ?? yearOfTexts(texts);
  const regions = columnOf(found, "region");
  const recognised = rows.map((row): RecognisedRow => {
    const own =
      regions === undefined || request.region !== null
        ? plan.plan
        : planOfRegion(library, cellAt(grid, row.row, regions));
    const match = own && matchIndicator(library, own, row.indicatorName, confirmed);
    return { ...row, plan: own, match };
  });
  const period = plan.plan?.period ?? library.plans()[0]?.period ?? { start: 0, end: 0 };
  const values = valueColumns(found, {
    period,
    askedYear: request.year,
    tableYear: year,
    accumulation: isSinglePeriodTable(found) ? "toDate" : null,
    holdsTargets: (column) => holdsTargets(recognised, cellsOf(column)),
  });
  return { found, plan, year, unit: captionUnit(found.caption), values, rows: recognised };
}

/** Our own 单期考核表, whose entries are totals so far. */
function isSinglePeriodTable({ columns }: FoundTable): boolean {
  return singlePeriodColumns
    .filter(({ role }) => role === "entry" || role === "formula")
    .every(({ header }) => columns.some(({ title }) => title === header));
}

export function columnOf(table: FoundTable, role: ColumnRole): number | undefined {
  return table.columns.find((column) => column.role === role)?.column;
}

export function cellAt(grid: Grid, row: number, column: number): GridValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? null;
}

function planOfRegion(library: PlanLibrary, cell: GridValue): Plan | null {
  if (isBlank(cell)) return null;
  const found = library.findPlan(String(cell));
  return found.outcome === "found" ? found.value : null;
}

function ownTargets(
  table: FoundTable,
  rows: readonly { readonly indicatorName: IndicatorName }[],
  cellsOf: (column: number | undefined) => readonly GridValue[],
): readonly { readonly name: string; readonly value: number }[] {
  const cells = cellsOf(columnOf(table, "target"));
  return rows.flatMap(({ indicatorName }, index) => {
    const value = statedNumber(cells[index] ?? null);
    const name = indicatorName.candidates.at(-1);
    return value === null || name === undefined ? [] : [{ name, value }];
  });
}

const operatorBefore = /^(?:[≥≤><=＝≧≦]+|不低于|不少于|不超过|达到|超过|约)/u;
const operatorAfter = /(?:以上|以下|以内|左右|及以上)$/u;

/** The number in a cell that states a target: 48, ≥48, 48%以上. */
export function statedNumber(cell: GridValue): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return null;
  const bare = cell.normalize("NFKC").trim().replace(operatorBefore, "").replace(operatorAfter, "");
  const read = readNumberText(bare, null);
  return read.outcome === "number" ? read.value : null;
}

/** Whether most of a column's cells are the plan's own target values. */
function holdsTargets(rows: readonly RecognisedRow[], cells: readonly GridValue[]): boolean {
  let compared = 0;
  let equal = 0;
  rows.forEach(({ match }, index) => {
    const value = statedNumber(cells[index] ?? null);
    if (value === null || match === null || !("targets" in match)) return;
    compared += 1;
    if (match.targets.some((target) => target.value === value)) equal += 1;
  });
  return compared > 0 && equal >= 0.6 * compared;
}
