import type { YearValue } from "./forecast";
import type { Period } from "./plan";
import { baselineYear } from "./schedule";
import type { Target } from "./target";
import { wholeInUnit } from "./unit";

/** How the values of several years are given: each of its year alone, or since the plan began. */
export type Accumulation = "inYear" | "toDate";

/** Why values of several years give no value so far. */
export type NoValueSoFar =
  | "nothing"
  /** Whether the values are of one year or since the plan began is not said, and it matters. */
  | "accumulationUnknown"
  /** A year of the plan lacks its value, without which nothing can be summed or compounded. */
  | "yearsMissing"
  /** A rate of −100 % or less. */
  | "notCompounded";

export interface ValueSoFar {
  /** The latest year that has a value. */
  readonly year: number;
  /** As `assess` takes it: of an increment the sum, of a growth the mean rate or the reduction so far. */
  readonly value: number;
  /** Whether the value was summed or compounded from several years. */
  readonly combined: boolean;
}

/**
 * What the actuals of several years come to in the latest of them. Levels and ranks: the latest. Increments: the sum
 * of the years. Growth: the yearly rates compounded, never summed; the mean rate a = (∏(1+r))^(1/n) − 1, or the
 * reduction so far 1 − ∏(1+r).
 * @param values in the indicator's unit, in any order; years before the plan are left out for sums
 * @param accumulation null where the table does not say
 */
export function valueSoFar(
  target: Target,
  period: Period,
  values: readonly YearValue[],
  accumulation: Accumulation | null,
): ValueSoFar | NoValueSoFar {
  const sorted = [...values].sort((a, b) => a.year - b.year);
  const latest = sorted.at(-1);
  if (latest === undefined) return "nothing";
  const isSummed = target.kind === "increment" || target.kind === "growth";
  if (!isSummed || accumulation === "toDate") return { ...latest, combined: false };
  const first = baselineYear(target, period) + 1;
  const ofPlan = sorted.filter(({ year }) => year >= first);
  const isFirstYear = latest.year === first;
  if (isFirstYear || ofPlan.length === 0) return { ...latest, combined: false };
  if (accumulation === null && ofPlan.length === 1) return "accumulationUnknown";
  if (accumulation === null && target.kind === "increment") return "accumulationUnknown";
  if (missingYears(target, period, ofPlan).length > 0) return "yearsMissing";
  const value =
    target.kind === "increment"
      ? ofPlan.reduce((sum, { value: added }) => sum + added, 0)
      : compounded(target, ofPlan);
  return value === null ? "notCompounded" : { year: latest.year, value, combined: true };
}

/** The years from the first one of the target's way up to the latest value that have none. */
export function missingYears(
  target: Target,
  period: Period,
  values: readonly YearValue[],
): readonly number[] {
  const there = new Set(values.map(({ year }) => year));
  const first = baselineYear(target, period) + 1;
  const count = Math.max(0, Math.max(...there) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index).filter(
    (year) => !there.has(year),
  );
}

/** Yearly rates of a reduction may be given as reductions (all positive) or as changes. */
function compounded(target: Target, rates: readonly YearValue[]): number | null {
  const whole = wholeInUnit(target.unit);
  if (whole === null) return null;
  const isReduction = target.growthMeasure === "cumulativeReduction";
  const sign = isReduction && rates.every(({ value }) => value >= 0) ? -1 : 1;
  const factors = rates.map(({ value }) => 1 + (sign * value) / whole);
  if (factors.some((factor) => factor <= 0)) return null;
  const logarithm = factors.reduce((sum, factor) => sum + Math.log(factor), 0);
  return isReduction
    ? -whole * Math.expm1(logarithm)
    : whole * Math.expm1(logarithm / factors.length);
}
