import type { YearValue } from "../../plan/forecast";
import { type Entry, readEntry } from "../../plan/entry";
import { baselineYear } from "../../plan/schedule";
import { missingYears, valueSoFar } from "../../plan/soFar";
import type { Target } from "../../plan/target";
import { cellAt, type GridValue, isBlank, isErrorText } from "../recognition/grid";
import type { NumberFormatAt } from "../recognition/entryOfCell";
import type { NotJudged } from "../recognition/notJudged";
import type { ReadRow } from "../recognition/readRow";
import { entryLimits } from "../templates/entryLimits";
import { columnOf } from "./readTemplate";
import { entryColumns } from "./templateEntries";
import { isFound, type TemplateRowTarget } from "./templateRows";
import type { FoundColumn, FoundTarget, TemplateTable } from "./templateTable";

/**
 * Reads a template's rows as the rows of people's own tables are read.
 * @param rows as `templateRows` tells them
 * @param year what the table's year says; entries of later years are no actuals yet
 */
export function readTemplateRows(
  table: TemplateTable,
  rows: readonly TemplateRowTarget[],
  year: number,
  numberFormatAt: NumberFormatAt,
): readonly ReadRow[] {
  const entryAt = (row: number, column: number, unit: string | null): Entry => {
    const value = cellAt(table.grid, row, column);
    return readEntry(
      { value, valueType: valueTypeOf(value), numberFormat: numberFormatAt(row, column) },
      unit,
    );
  };
  return rows.map((row): ReadRow => {
    const columns = entryColumns(table, row.region);
    const blank = blankRow(table, row, columns, year);
    if (!isFound(row.found)) return { ...blank, notJudged: row.found };
    const { plan, target } = row.found;
    if (year < plan.period.start || year > plan.period.end) {
      return { ...blank, notJudged: { reason: "outsidePeriod", year, plan } };
    }
    const told: ReadRow = {
      ...blank,
      certain: true,
      target,
      ownTarget: ownTargetOf(table, row),
    };
    const read = ({ column }: FoundColumn): Entry => entryAt(row.row, column, target.unit);
    if (table.layout === "yearly") return withYears(told, row.found, columns, read);
    const [column] = columns;
    const entry = read(column!);
    const notJudged = table.layout === "collection" ? singleYear(row.found, entry, year) : null;
    return { ...told, entry, notJudged };
  });
}

function valueTypeOf(value: GridValue) {
  if (isErrorText(value)) return "error";
  if (isBlank(value)) return "empty";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
}

function blankRow(
  table: TemplateTable,
  { row, name, plan }: TemplateRowTarget,
  columns: readonly FoundColumn[],
  year: number,
): ReadRow {
  const ofYear = columns.find((column) => column.year === null || column.year === year);
  return {
    row,
    column: (ofYear ?? columns.at(-1))!.column,
    name,
    hidden: table.grid.hiddenRows.has(row),
    certain: false,
    plan,
    target: null,
    entry: { kind: "nothing" },
    year,
    previous: null,
    previousTotal: null,
    earlier: [],
    ownTarget: null,
    facts: { convertedFrom: null, combined: false, ownBaseline: false },
    notJudged: null,
  };
}

function ownTargetOf(table: TemplateTable, { row, region }: TemplateRowTarget): number | null {
  const column = columnOf(table, region === null ? "target" : "regionTarget", region);
  const value = column === undefined ? null : cellAt(table.grid, row, column.column);
  return typeof value === "number" ? value : null;
}

/** A sum or a mean of several years cannot be judged by one; what cannot be right is judged all the same. */
function singleYear(
  { plan, target }: FoundTarget,
  entry: Entry,
  year: number,
): Extract<NotJudged, { reason: "singleYear" }> | null {
  const isAccumulated = target.kind === "increment" || target.kind === "growth";
  if (!isAccumulated || target.op === "text" || entry.kind !== "number") return null;
  if (year === baselineYear(target, plan.period) + 1) return null;
  return isPossible(target, entry) ? { reason: "singleYear", year } : null;
}

/** Whether an entry is a number that the hard checks let pass. */
function isPossible(target: Target, entry: Entry): boolean {
  if (entry.kind !== "number") return false;
  const { lowest, highest } = entryLimits(target);
  return (lowest === null || entry.value >= lowest) && (highest === null || entry.value <= highest);
}

/** The row of a 年度监测表: its latest entry up to the table's year, summed or compounded where the target asks for it. */
function withYears(
  row: ReadRow,
  { plan, target }: FoundTarget,
  columns: readonly FoundColumn[],
  read: (column: FoundColumn) => Entry,
): ReadRow {
  const entries = columns
    .filter(({ year }) => year! <= row.year!)
    .map((column) => ({ column, year: column.year!, entry: read(column) }))
    .filter(({ entry }) => entry.kind !== "nothing");
  const latest = entries.at(-1);
  if (latest === undefined) return row;
  const { entry, year } = latest;
  const filled = { ...row, column: latest.column.column, year, entry };
  if (entry.kind !== "number" || target.op === "text") return filled;
  const first = baselineYear(target, plan.period) + 1;
  const wrong = isState(target)
    ? undefined
    : entries.find((one) => one.year >= first && !isPossible(target, one.entry));
  // What cannot be right in one year spoils the sum, and is what has to be looked at.
  if (wrong !== undefined) {
    return { ...filled, column: wrong.column.column, year: wrong.year, entry: wrong.entry };
  }
  const series = entries.flatMap((one): readonly YearValue[] =>
    one.entry.kind === "number" ? [{ year: one.year, value: one.entry.value }] : [],
  );
  const earlier = series.filter((one) => one.year < year);
  const previous = earlier.find((one) => one.year === year - 1)?.value ?? null;
  const soFar = valueSoFar(target, plan.period, series, "inYear");
  if (soFar === "yearsMissing") {
    const years = missingYears(target, plan.period, series);
    return { ...filled, notJudged: { reason: soFar, years } };
  }
  if (typeof soFar === "string") {
    return soFar === "nothing" ? filled : { ...filled, notJudged: { reason: soFar } };
  }
  const { value, combined } = soFar;
  return {
    ...filled,
    entry: { ...entry, value },
    // A sum over years says nothing of the change against the year before.
    previous: combined ? null : previous,
    earlier: isState(target) ? earlier : [],
    facts: { ...row.facts, combined },
  };
}

function isState({ kind }: Target): boolean {
  return kind === "level" || kind === "rank";
}
