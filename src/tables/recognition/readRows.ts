import { type Entry, readEntry } from "../../plan/entry";
import type { Lookup } from "../../plan/lookup";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { YearValue } from "../../plan/forecast";
import { type NoValueSoFar, valueSoFar } from "../../plan/soFar";
import type { Target } from "../../plan/target";
import { convertUnit } from "../../plan/unit";
import { identifyTarget } from "../identifyTarget";
import type { ColumnRole } from "./columnRoles";
import { type Grid, isBlank, isErrorText } from "./grid";
import type { IndicatorMatch } from "./matchIndicator";
import {
  cellAt,
  columnOf,
  type RecognisedRow,
  type RecognisedTable,
  statedNumber,
} from "./recogniseTable";
import type { ActualColumn } from "./valueColumns";

/** The number format of a cell of the sheet, unlocalised: `0.0%`. */
export type NumberFormatAt = (row: number, column: number) => string;

/** Why a row is not judged. */
export type NotJudged =
  | { readonly reason: "planUnknown"; readonly candidates: readonly Plan[] }
  | { readonly reason: "regionUnknown" }
  | { readonly reason: "nameMissing" }
  | { readonly reason: "nearNames"; readonly candidates: readonly string[] }
  | { readonly reason: "unknownName" }
  | { readonly reason: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly reason: "noActuals" }
  | { readonly reason: Exclude<NoValueSoFar, "nothing"> };

/** What was done to an entry before it was judged. */
export interface EntryFacts {
  /** The table's unit, where it was converted into the plan's. */
  readonly convertedFrom: string | null;
  /** Whether the values of several years were summed or compounded. */
  readonly combined: boolean;
  /** Whether the table's own baseline stands in for the plan's, which has none. */
  readonly ownBaseline: boolean;
}

/** A row read, before it is judged. Rows and columns are zero-based on the sheet. */
export interface ReadRow {
  readonly row: number;
  /** The cell that counts: of the actual, else of the indicator. */
  readonly column: number;
  /** The indicator's cell as it stands. */
  readonly name: string;
  readonly hidden: boolean;
  /** Whether the indicator is told without doubt. */
  readonly certain: boolean;
  readonly plan: Plan | null;
  /** With the table's own baseline where the plan has none. */
  readonly target: Target | null;
  readonly entry: Entry;
  /** The year of the actual; null where nothing tells. */
  readonly year: number | null;
  /** The actual of the year before in the indicator's unit. */
  readonly previous: number | null;
  readonly previousTotal: number | null;
  readonly ownTarget: number | null;
  readonly facts: EntryFacts;
  readonly notJudged: NotJudged | null;
}

const plainFacts: EntryFacts = { convertedFrom: null, combined: false, ownBaseline: false };
const nothing: Entry = { kind: "nothing" };

/** Reads the rows of a recognised table: target, entry, year, and what stands beside. */
export function readRows(
  grid: Grid,
  table: RecognisedTable,
  numberFormatAt: NumberFormatAt,
  library: PlanLibrary,
): readonly ReadRow[] {
  const indicator = columnOf(table.found, "indicator")!;
  return table.rows.map((row) => {
    const unjudged = (certain: boolean, notJudged: NotJudged): ReadRow => ({
      row: row.row,
      column: table.values.actuals.at(-1)?.column ?? indicator,
      name: row.name,
      hidden: row.hidden,
      certain,
      plan: row.plan,
      target: null,
      entry: nothing,
      year: null,
      previous: null,
      previousTotal: null,
      ownTarget: null,
      facts: plainFacts,
      notJudged,
    });
    const doubt = doubtOf(row, table);
    if (doubt !== null) return unjudged(false, doubt);
    if (table.values.actuals.length === 0) return unjudged(true, { reason: "noActuals" });
    return readRow({ grid, table, row, numberFormatAt, library, unjudged });
  });
}

function doubtOf({ name, plan, match }: RecognisedRow, table: RecognisedTable): NotJudged | null {
  if (name === "") return { reason: "nameMissing" };
  if (plan === null) {
    return table.plan.plan === null && columnOf(table.found, "region") === undefined
      ? { reason: "planUnknown", candidates: table.plan.candidates }
      : { reason: "regionUnknown" };
  }
  if (match === null || match.certainty === "none") return { reason: "unknownName" };
  return match.certainty === "near" ? { reason: "nearNames", candidates: match.candidates } : null;
}

interface RowReading {
  readonly grid: Grid;
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  readonly numberFormatAt: NumberFormatAt;
  readonly library: PlanLibrary;
  readonly unjudged: (certain: boolean, notJudged: NotJudged) => ReadRow;
}

function readRow(reading: RowReading): ReadRow {
  const { grid, table, row, unjudged } = reading;
  const plan = row.plan!;
  const match = row.match as Extract<IndicatorMatch, { targets: unknown }>;
  const years = columnOf(table.found, "year");
  const ownYear = years === undefined ? null : statedNumber(cellAt(grid, row.row, years));
  const filled = table.values.actuals
    .map((column) => ({ ...column, year: ownYear ?? column.year }))
    .filter(({ column }) => !isNothing(reading, column));
  const shown = filled.at(-1) ?? table.values.actuals.at(-1)!;
  const year = filled.at(-1)?.year ?? ownYear ?? table.year;

  const found = targetOf(reading, match, year);
  if (found.outcome !== "found") {
    const candidates = found.outcome === "ambiguous" ? found.candidates : found.nearest;
    return unjudged(false, { reason: "ambiguous", candidates });
  }
  const target = withOwnBaseline(reading, found.value, plan);
  const base = {
    ...unjudged(true, { reason: "unknownName" }),
    column: shown.column,
    target,
    year,
    notJudged: null,
    ownTarget: ownTargetOf(reading, found.value),
    facts: { ...plainFacts, ownBaseline: target !== found.value },
  };
  const latest = filled.at(-1);
  if (latest === undefined) return base;
  const last = entryAt(reading, latest, found.value);
  if (last.entry.kind !== "number") return { ...base, entry: last.entry };
  return combined(reading, base, filled, last.entry, last.convertedFrom);
}

/** The target that a row is for: by its due year and clause where the table gives them, else the one in force. */
function targetOf(
  { grid, table, row, library }: RowReading,
  { certainty, name, targets }: Extract<IndicatorMatch, { targets: unknown }>,
  year: number | null,
): Lookup<Target> {
  if (certainty === "confirmed") return { outcome: "found", value: targets[0]! };
  const plan = row.plan!;
  const textIn = (role: ColumnRole): string => {
    const column = columnOf(table.found, role);
    return column === undefined ? "" : String(cellAt(grid, row.row, column) ?? "");
  };
  const dueYear = Number(textIn("dueYear").replace(/年$/u, "")) || null;
  if (dueYear !== null) return identifyTarget(library, plan, name, dueYear, textIn("source"));
  return year === null
    ? library.findTarget(plan, name)
    : library.findTargetInForce(plan, name, year);
}

function combined(
  reading: RowReading,
  base: ReadRow,
  filled: readonly ActualColumn[],
  last: Extract<Entry, { kind: "number" }>,
  convertedFrom: string | null,
): ReadRow {
  const target = base.target!;
  const plan = base.plan!;
  const facts = { ...base.facts, convertedFrom };
  const latest = filled.at(-1)!;
  const series: YearValue[] = filled.flatMap((column) => {
    if (column.year === null) return [];
    const { entry } = entryAt(reading, column, target);
    return entry.kind === "number" ? [{ year: column.year, value: entry.value }] : [];
  });
  const previous = series.find(({ year }) => year === (latest.year ?? NaN) - 1)?.value ?? null;
  const accumulation = latest.accumulation;
  const isTotal = accumulation === "toDate";
  const earlier = series.filter(({ year }) => year < (latest.year ?? 0));
  const previousTotal =
    target.kind === "increment" && isTotal ? (earlier.at(-1)?.value ?? null) : null;
  const around = { ...base, previous, previousTotal, facts };
  if (latest.year === null) {
    const mayBeEither = target.kind === "increment" && !isTotal;
    return mayBeEither
      ? { ...around, notJudged: { reason: "accumulationUnknown" } }
      : { ...around, entry: last };
  }
  const soFar = valueSoFar(target, plan.period, series, accumulation);
  if (soFar === "nothing") return { ...around, entry: last };
  if (typeof soFar === "string") return { ...around, notJudged: { reason: soFar } };
  return {
    ...around,
    // A sum over years says nothing of the change against the year before.
    previous: soFar.combined ? null : previous,
    entry: { ...last, value: soFar.value },
    facts: { ...facts, combined: soFar.combined },
  };
}

function isNothing({ grid, row, numberFormatAt }: RowReading, column: number): boolean {
  const value = cellAt(grid, row.row, column);
  if (isBlank(value)) return true;
  if (typeof value !== "string" || isErrorText(value)) return false;
  const format = numberFormatAt(row.row, column);
  return readEntry({ value, valueType: "text", numberFormat: format }, null).kind === "nothing";
}

/** An entry in the indicator's unit, and the table's unit where that is another. */
function entryAt(
  { grid, table, row, numberFormatAt }: RowReading,
  { column, unit }: ActualColumn,
  target: Target,
): { readonly entry: Entry; readonly convertedFrom: string | null } {
  const value = cellAt(grid, row.row, column);
  const valueType = isErrorText(value)
    ? "error"
    : typeof value === "number"
      ? "number"
      : typeof value === "boolean"
        ? "boolean"
        : "text";
  const cell = { value, valueType, numberFormat: numberFormatAt(row.row, column) } as const;
  const own = unitOf({ grid, table, row }, unit, target);
  const entry = readEntry(cell, own ?? target.unit);
  if (own === null || entry.kind !== "number" || target.unit === null) {
    return { entry, convertedFrom: null };
  }
  const converted = convertUnit(entry.value, own, target.unit);
  if (converted === null) {
    return { entry: { kind: "otherUnit", unit: own, text: entry.text }, convertedFrom: null };
  }
  return {
    entry: { ...entry, value: converted },
    convertedFrom: converted === entry.value ? null : own,
  };
}

/** The unit that the row, the column or the name states; the caption's only where it can be meant. */
function unitOf(
  { grid, table, row }: Pick<RowReading, "grid" | "table" | "row">,
  columnUnit: string | null,
  target: Target,
): string | null {
  const units = columnOf(table.found, "unit");
  const stated = units === undefined ? "" : String(cellAt(grid, row.row, units) ?? "").trim();
  const own = stated !== "" && !/^[-—–/无]+$/u.test(stated) ? stated : null;
  const nearest = own ?? columnUnit ?? row.indicatorName.unit;
  if (nearest !== null) return nearest;
  const { unit } = table;
  return unit !== null && target.unit !== null && convertUnit(1, unit, target.unit) !== null
    ? unit
    : null;
}

function withOwnBaseline(reading: RowReading, target: Target, plan: Plan): Target {
  const column = reading.table.values.baseline;
  const takesOne = target.kind === "level" || target.kind === "rank";
  if (column === null || target.baseline !== null || !takesOne || target.op === "text")
    return target;
  const own = { ...column, accumulation: null };
  if (isNothing(reading, column.column)) return target;
  const { entry } = entryAt(reading, own, target);
  if (entry.kind !== "number") return target;
  return {
    ...target,
    baseline: { value: entry.value, year: column.year ?? plan.period.start - 1 },
  };
}

/** The table's own target in the indicator's unit, where it is a number for the same year. */
function ownTargetOf(reading: RowReading, target: Target): number | null {
  const { grid, table, row } = reading;
  const column = table.values.target;
  if (column === null || (column.year !== null && column.year !== target.year)) return null;
  const value = statedNumber(cellAt(grid, row.row, column.column));
  if (value === null) return null;
  const format = reading.numberFormatAt(row.row, column.column);
  const entry = readEntry({ value, valueType: "number", numberFormat: format }, target.unit);
  const own = unitOf(reading, column.unit, target);
  if (entry.kind !== "number") return null;
  return own === null || target.unit === null || format.includes("%")
    ? entry.value
    : convertUnit(entry.value, own, target.unit);
}
