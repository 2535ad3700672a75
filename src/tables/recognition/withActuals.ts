import type { YearValue } from "../../plan/forecast";
import { missingYears, valueSoFar } from "../../plan/soFar";
import type { Target } from "../../plan/target";
import { entryAt, type EntryInUnit, ownValue, type RowReading } from "./entryOfCell";
import type { ActualCell, ReadRow } from "./readRow";

interface ReadCell extends EntryInUnit {
  readonly cell: ActualCell;
}

/**
 * A row with what its filled cells come to: the entry of the latest year, summed or compounded where the target asks
 * for it, and what stands before it.
 * @param base the row with its target, and nothing entered
 * @param filled by year; not empty
 */
export function withActuals(
  reading: RowReading,
  base: ReadRow,
  filled: readonly ActualCell[],
): ReadRow {
  const target = base.target!;
  const isState = target.kind !== "increment" && target.kind !== "growth";
  const usable = isState ? filled.filter(({ isAddition }) => !isAddition) : filled;
  const own = usable.filter(({ row }) => row === reading.row.row);
  const yearOfEntry = own.at(-1)?.year ?? null;
  const ofYear = own
    .filter((cell) => cell.year === yearOfEntry)
    .map((cell) => read(reading, cell, target));
  const last = preferred(ofYear, target);
  if (last === undefined) return { ...base, notJudged: { reason: "additionsOnly" } };
  const { entry, convertedFrom, cell } = last;
  const { column, accumulation } = cell;
  const year = yearOfEntry ?? base.year;
  const facts = { convertedFrom, combined: false, ownBaseline: base.facts.ownBaseline };
  if (entry.kind !== "number") return { ...base, column, year, facts, entry };

  const isAlike = (other: ActualCell): boolean => isState || other.accumulation === accumulation;
  const earlier = seriesOf(reading, usable.filter(isAlike), target, yearOfEntry);
  const previous =
    earlier.find((value) => value.year === (yearOfEntry ?? NaN) - 1)?.value ??
    (isState ? previousYearOf(reading, target, yearOfEntry) : null);
  const isTotal = accumulation === "toDate";
  const previousTotal =
    target.kind === "increment" && isTotal ? (earlier.at(-1)?.value ?? null) : null;
  if (isState || (yearOfEntry === null && isTotal)) {
    return { ...base, column, year, facts, previous, previousTotal, earlier, entry };
  }
  const { period } = base.plan!;
  const series =
    yearOfEntry === null ? [] : [...earlier, { year: yearOfEntry, value: entry.value }];
  const soFar =
    yearOfEntry === null ? "accumulationUnknown" : valueSoFar(target, period, series, accumulation);
  if (soFar === "nothing") return { ...base, column, year, facts };
  if (soFar === "yearsMissing") {
    const years = missingYears(target, period, series);
    return { ...base, column, year, facts, notJudged: { reason: soFar, years } };
  }
  if (typeof soFar === "string") {
    return { ...base, column, year, facts, notJudged: { reason: soFar } };
  }
  const { value, combined } = soFar;
  return {
    ...base,
    column,
    year,
    facts: { convertedFrom, combined, ownBaseline: facts.ownBaseline },
    // A sum over years says nothing of the change against the year before.
    previous: combined ? null : previous,
    previousTotal,
    entry: { ...entry, value },
  };
}

function read(reading: RowReading, cell: ActualCell, target: Target): ReadCell {
  const { entry, convertedFrom } = entryAt(reading, cell, target);
  return { cell, entry, convertedFrom };
}

/** Of several columns of one year the one that answers the target: a number or a verdict, of sums the total. */
function preferred(cells: readonly ReadCell[], target: Target): ReadCell | undefined {
  const wanted = target.op === "text" ? "verdict" : "number";
  const answers = cells.filter(({ entry }) => entry.kind === wanted);
  const totals = answers.filter(({ cell }) => cell.accumulation === "toDate");
  const isSummed = target.kind === "increment" || target.kind === "growth";
  return (isSummed ? totals.at(-1) : undefined) ?? answers.at(-1) ?? cells.at(-1);
}

/** The numbers of the years before `year`, one for each. */
function seriesOf(
  reading: RowReading,
  cells: readonly ActualCell[],
  target: Target,
  year: number | null,
): readonly YearValue[] {
  if (cells.length < 2) return [];
  const byYear = new Map<number, number>();
  for (const cell of cells) {
    if (cell.year === null || year === null || cell.year >= year) continue;
    const { entry } = entryAt(reading, cell, target);
    if (entry.kind === "number") byYear.set(cell.year, entry.value);
  }
  return [...byYear].map(([of, value]) => ({ year: of, value })).sort((a, b) => a.year - b.year);
}

/** The column 上年 where no column of that year is given. */
function previousYearOf(reading: RowReading, target: Target, year: number | null): number | null {
  const column = reading.table.values.previousYear;
  if (column === null) return null;
  const isYearBefore = column.year === null || year === null || column.year === year - 1;
  return isYearBefore ? ownValue(reading, column, target, false) : null;
}
