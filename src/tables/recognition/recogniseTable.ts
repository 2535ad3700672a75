import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Accumulation } from "../../plan/soFar";
import { wholeInUnit } from "../../plan/unit";
import { layoutOf } from "../templateReading/readTemplate";
import { readHeader } from "../templates/templateColumn";
import { captionUnit } from "./captionUnit";
import type { ColumnRole } from "./columnRoles";
import { type FoundTable, findTables } from "./findTables";
import { cellAt, compactText, type Grid, type GridValue } from "./grid";
import type { RowRange } from "./headerRows";
import { type IndicatorName, readIndicatorName } from "./indicatorName";
import { type Confirmations, type IndicatorMatch, matchIndicator } from "./matchIndicator";
import { regionTables } from "./regionColumns";
import { statedNumber } from "./statedNumber";
import { isTargetValue, type PlanOfTable, planOfTable } from "./planOfTable";
import { isNumberedHeading, rowsOf, type TableRow } from "./tableRows";
import { partOfYearIn, yearOfTexts } from "./tableYear";
import type { TurnedTable } from "./turnedGrid";
import { turnedTables } from "./turnedTables";
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
  /** Whether rows name their own regions. */
  readonly hasRegions: boolean;
  /** The year of actuals whose column names none; null where nothing tells. */
  readonly year: number | null;
  /** The year up to which actuals count; null where none was asked for. */
  readonly askedYear: number | null;
  /** The year of which the caption means a part only, null where it does not say which; undefined for whole years. */
  readonly partOfYear: number | null | undefined;
  /** The unit that the caption states for all; null for none. */
  readonly unit: string | null;
  readonly values: ValueColumns;
  readonly rows: readonly RecognisedRow[];
  /** Where indicators stand across the columns: rows and columns are then those of the turned grid. */
  readonly turned: TurnedTable | null;
}

/** Finds and understands the tables of a sheet. */
export function recogniseTables(
  grid: Grid,
  request: RecognitionRequest,
): readonly RecognisedTable[] {
  const ofRegions = regionTables(grid, request.library);
  const tables = findTables(grid)
    .filter(({ headerRows }) => !ofRegions.some(({ rows }) => contains(grid, rows, headerRows)))
    .map((found) => recogniseTable(grid, found, request, null));
  const turned =
    ofRegions.length > 0 || tables.length > 0 ? ofRegions : turnedTables(grid, request.library);
  return [
    ...tables,
    ...turned.flatMap((table) =>
      findTables(table.grid).map((found) => recogniseTable(table.grid, found, request, table)),
    ),
  ];
}

function contains(grid: Grid, { first, last }: RowRange, header: RowRange): boolean {
  return header.first >= first + grid.row && header.first <= last + grid.row;
}

function recogniseTable(
  grid: Grid,
  found: FoundTable,
  request: RecognitionRequest,
  turned: TurnedTable | null,
): RecognisedTable {
  const { library, confirmed } = request;
  const names = new Map<string, IndicatorName>();
  const rows = rowsOf(grid, found)
    .filter(({ kind }) => kind === "indicator")
    .map((row) => ({ row, indicatorName: remembered(names, row.name, readIndicatorName) }));
  const cellsOf = (column: number | undefined): readonly GridValue[] =>
    column === undefined ? [] : rows.map(({ row }) => cellAt(grid, row.row, column));
  const file = request.fileName === null ? [] : [request.fileName];
  const texts = [found.caption, [found.sheet], file];
  const plan = planOfTable(library, {
    region: request.region,
    sources: cellsOf(columnOf(found, "source")).map((cell) => String(cell ?? "")),
    texts,
    ownTargets: ownTargets(found, rows, cellsOf),
  });
  const year = request.year ?? yearOfTexts(texts);
  const hasRegions = rows.some(({ row }) => row.region !== null);
  const plansOfRegions = new Map<string, Plan | null>();
  const recognised = rows
    .map(({ row, indicatorName }): RecognisedRow => {
      const own =
        hasRegions && row.region !== null
          ? remembered(plansOfRegions, String(row.region), (text) =>
              planOfRegion(library, text, plan.plan),
            )
          : plan.plan;
      const match = own && matchIndicator(library, own, indicatorName, confirmed);
      // Fields by name: spreading costs more than all the rest on a large table.
      const { name, kind, region, year: yearCell, isBare, hidden } = row;
      return {
        row: row.row,
        kind,
        name,
        region,
        year: yearCell,
        isBare,
        hidden,
        indicatorName,
        plan: own,
        match,
      };
    })
    .filter((row) => !isBand(row));
  const period = plan.plan?.period ?? recognised.find((row) => row.plan !== null)?.plan?.period;
  const values = valueColumns(found, {
    period: period ?? library.plans()[0]?.period ?? { start: 0, end: 0 },
    askedYear: request.year,
    tableYear: year,
    accumulation: accumulationOf(found),
    holdsTargets: (column) =>
      holdsTargets(
        recognised,
        recognised.map(({ row }) => cellAt(grid, row, column)),
      ),
  });
  return {
    found,
    plan,
    hasRegions,
    year,
    askedYear: request.year,
    partOfYear: partOfYearIn(found.caption),
    unit: captionUnit(found.caption),
    values,
    rows: recognised,
    turned,
  };
}

/** A heading between rows that stands in the column of indicators. */
function isBand({ isBare, name, match }: RecognisedRow): boolean {
  if (!isBare || name === "") return false;
  if (match === null || match.certainty === "none" || match.certainty === "elsewhere") return true;
  return match.certainty === "near" && isNumberedHeading(name);
}

function remembered<T>(known: Map<string, T>, text: string, read: (text: string) => T): T {
  const there = known.get(text);
  if (there !== undefined || known.has(text)) return there!;
  const value = read(text);
  known.set(text, value);
  return value;
}

/** How our own templates take their entries, where one has become a plain range. */
function accumulationOf({ columns }: FoundTable): Accumulation | null {
  const layout = layoutOf(columns.flatMap(({ title }) => readHeader(title) ?? []));
  if (layout === null) return null;
  return layout === "yearly" || layout === "collection" ? "inYear" : "toDate";
}

export function columnOf(table: FoundTable, role: ColumnRole): number | undefined {
  return table.columns.find((column) => column.role === role)?.column;
}

const wholeArea = /^(?:全[市县区州]|[市县区]本级)$/u;

/** The plan of a row's region; that of the table where the cell says 全市. */
function planOfRegion(library: PlanLibrary, text: string, ofTable: Plan | null): Plan | null {
  if (wholeArea.test(compactText(text))) return ofTable;
  const found = library.findPlan(text);
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

const leastCompared = 2;
const leastShare = 0.6;

/** Whether most of a column's cells are the plan's own target values; 100 % is what actuals often reach as well. */
function holdsTargets(rows: readonly RecognisedRow[], cells: readonly GridValue[]): boolean {
  let compared = 0;
  let equal = 0;
  rows.forEach(({ match }, index) => {
    const value = statedNumber(cells[index] ?? null);
    if (value === null || match === null || !("targets" in match)) return;
    const targets = match.targets.filter(({ value: of, unit }) => of !== wholeInUnit(unit));
    if (targets.length === 0) return;
    compared += 1;
    if (targets.some((target) => isTargetValue(target, value))) equal += 1;
  });
  return compared >= leastCompared && equal >= leastShare * compared;
}
