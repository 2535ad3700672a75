import type { Lookup } from "../../plan/lookup";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Target } from "../../plan/target";
import { identifyTarget } from "../templateReading/identifyTarget";
import { withActuals } from "./withActuals";
import type { ColumnRole } from "./columnRoles";
import { isNothing, type NumberFormatAt, ownValue, type RowReading } from "./entryOfCell";
import { cellAt, type Grid, type GridValue } from "./grid";
import type { IndicatorMatch } from "./matchIndicator";
import { doubtOf, type NotJudged } from "./notJudged";
import type { ActualCell, EntryFacts, ReadRow } from "./readRow";
import { columnOf, type RecognisedRow, type RecognisedTable } from "./recogniseTable";
import { readRowYear, type RowYear } from "./rowYear";

type Told = Extract<IndicatorMatch, { targets: unknown }>;

interface TableReading extends Omit<RowReading, "row"> {
  readonly library: PlanLibrary;
  /** Where each row has a year of its own: the rows of the same indicator. */
  readonly siblings: ReadonlyMap<string, readonly YearRow[]>;
}

interface YearRow {
  readonly row: RecognisedRow;
  readonly year: number;
}

/** Reads the rows of a recognised table: target, entry, year, and what stands beside. */
export function readRows(
  sheet: Grid,
  table: RecognisedTable,
  formatAt: NumberFormatAt,
  library: PlanLibrary,
): readonly ReadRow[] {
  const { turned } = table;
  if (turned === null) return rowsIn(sheet, table, formatAt, library);
  const formatOfTurned: NumberFormatAt = (row, column) => {
    const place = turned.placeOf(row, column);
    return formatAt(place.row, place.column);
  };
  return rowsIn(turned.grid, table, formatOfTurned, library).map((row) => ({
    ...row,
    ...turned.placeOf(row.row, row.column),
  }));
}

function rowsIn(
  grid: Grid,
  table: RecognisedTable,
  numberFormatAt: NumberFormatAt,
  library: PlanLibrary,
): readonly ReadRow[] {
  const siblings = siblingsOf(table);
  const reading = { grid, table, numberFormatAt, library, siblings };
  return table.rows.map((row) => readRow(reading, row));
}

const plainFacts: EntryFacts = { convertedFrom: null, combined: false, ownBaseline: false };

function readRow(table: TableReading, row: RecognisedRow): ReadRow {
  const { values, found } = table.table;
  const { grid, numberFormatAt, library, siblings } = table;
  const reading = { grid, table: table.table, row, numberFormatAt, library, siblings };
  const indicator = columnOf(found, "indicator")!;
  const blank: ReadRow = {
    row: row.row,
    column: values.actuals.at(-1)?.column ?? indicator,
    name: row.name,
    hidden: row.hidden,
    certain: false,
    plan: row.plan,
    target: null,
    entry: { kind: "nothing" },
    year: null,
    previous: null,
    previousTotal: null,
    earlier: [],
    ownTarget: null,
    facts: plainFacts,
    notJudged: null,
  };
  const doubt = doubtOf(row, table.table);
  if (doubt !== null) return { ...blank, notJudged: doubt };

  const ofRow = yearOfRow(table.table, row);
  const cells = cellsOf(reading, ofRow);
  const filled = cells.filter((cell) => !isNothing(reading, cell));
  const ownFilled = filled.filter((cell) => cell.row === row.row);
  const latest = ownFilled.at(-1);
  const year = latest?.year ?? ofRow?.year ?? table.table.year;
  const target = targetOf(reading, row.match as Told, year);
  if (target.outcome !== "found") {
    const candidates = target.outcome === "ambiguous" ? target.candidates : target.nearest;
    return { ...blank, notJudged: { reason: "ambiguous", candidates } };
  }
  const withBaseline = withOwnBaseline(reading, target.value, row.plan!);
  const base: ReadRow = {
    ...blank,
    certain: true,
    column: latest?.column ?? blank.column,
    target: withBaseline,
    year,
    ownTarget: ownTargetOf(reading, target.value),
    facts: { ...plainFacts, ownBaseline: withBaseline !== target.value },
  };
  const refused = refusalOf(table.table, ofRow, latest);
  if (refused !== null) return { ...base, notJudged: refused };
  return latest === undefined ? base : withActuals(reading, base, filled);
}

/** What speaks against judging a row whose indicator is told. */
function refusalOf(
  { values, askedYear, partOfYear }: RecognisedTable,
  ofRow: RowYear | null,
  latest: ActualCell | undefined,
): NotJudged | null {
  if (ofRow?.year != null && askedYear !== null && ofRow.year > askedYear) {
    return { reason: "laterYear" };
  }
  if (values.onlyPartOfYear || ofRow?.isPartOfYear === true) return { reason: "partOfYear" };
  if (values.actuals.length === 0) return { reason: "noActuals" };
  const mayBePart =
    partOfYear === null || latest?.year == null || (ofRow === null && latest.year === partOfYear);
  return partOfYear !== undefined && latest !== undefined && mayBePart
    ? { reason: "partOfYear" }
    : null;
}

/** Null where the table has no column of years. */
function yearOfRow({ found }: RecognisedTable, { year }: RecognisedRow): RowYear | null {
  return columnOf(found, "year") === undefined ? null : readRowYear(year);
}

/** The row's cells of actuals, after those of the earlier years that stand in other rows. */
function cellsOf({ table, row, siblings }: TableReading & RowReading, ofRow: RowYear | null) {
  const cellsIn = (at: RecognisedRow, year: number | null): readonly ActualCell[] =>
    table.values.actuals.map((column) => ({
      row: at.row,
      column: column.column,
      unit: column.unit,
      isAddition: column.isAddition,
      year: year ?? column.year,
      accumulation: column.accumulation ?? row.indicatorName.accumulation,
    }));
  if (ofRow === null || ofRow.year === null) return cellsIn(row, null);
  const { year } = ofRow;
  const earlier = (siblings.get(keyOf(row)) ?? []).filter((other) => other.year < year);
  return [...earlier.flatMap((other) => cellsIn(other.row, other.year)), ...cellsIn(row, year)];
}

function siblingsOf(table: RecognisedTable): ReadonlyMap<string, readonly YearRow[]> {
  const siblings = new Map<string, YearRow[]>();
  if (columnOf(table.found, "year") === undefined) return siblings;
  for (const row of table.rows) {
    const ofRow = yearOfRow(table, row);
    if (ofRow === null || ofRow.year === null || ofRow.isPartOfYear) continue;
    const key = keyOf(row);
    const there = siblings.get(key);
    if (there === undefined) siblings.set(key, [{ row, year: ofRow.year }]);
    else there.push({ row, year: ofRow.year });
  }
  for (const rows of siblings.values()) rows.sort((a, b) => a.year - b.year);
  return siblings;
}

function keyOf({ plan, match, name }: RecognisedRow): string {
  const target = match !== null && "targets" in match ? match.targets[0]!.id : name;
  return `${plan?.id} ${target}`;
}

/** The target that a row is for: by its due year and clause where the table gives them, else the one in force. */
function targetOf(
  { grid, table, row, library }: TableReading & RowReading,
  { certainty, name, targets }: Told,
  year: number | null,
): Lookup<Target> {
  if (certainty === "confirmed") return { outcome: "found", value: targets[0]! };
  const plan = row.plan!;
  const cellIn = (role: ColumnRole): GridValue => {
    const column = columnOf(table.found, role);
    return column === undefined ? null : cellAt(grid, row.row, column);
  };
  const dueYear = readRowYear(cellIn("dueYear")).year;
  const source = cellIn("source");
  if (dueYear !== null || source !== null) {
    const due = identifyTarget(library, plan, name, dueYear, String(source ?? ""));
    // A stage target of the table's own year is for the plan's only target all the same.
    if (dueYear !== null && (due.outcome !== "unknown" || targets.length > 1)) return due;
    if (due.outcome === "found" && due.value.year === null) return due;
  }
  return year === null
    ? library.findTarget(plan, name)
    : library.findTargetInForce(plan, name, year);
}

function withOwnBaseline(reading: RowReading, target: Target, plan: Plan): Target {
  const column = reading.table.values.baseline;
  const takesOne = target.kind === "level" || target.kind === "rank";
  if (column === null || target.baseline !== null || !takesOne || target.op === "text")
    return target;
  if (isNothing(reading, { row: reading.row.row, column: column.column })) return target;
  const value = ownValue(reading, column, target, false);
  if (value === null) return target;
  return { ...target, baseline: { value, year: column.year ?? plan.period.start - 1 } };
}

/** The table's own target in the indicator's unit, where it is a number for the same year. */
function ownTargetOf(reading: RowReading, target: Target): number | null {
  const column = reading.table.values.target;
  if (column === null || (column.year !== null && column.year !== target.year)) return null;
  return ownValue(reading, column, target, true);
}
