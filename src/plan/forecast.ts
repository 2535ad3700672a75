import type { Period } from "./plan";
import { baselineYear } from "./schedule";
import type { Target } from "./target";
import { wholeInUnit } from "./unit";

/** `linear` through baseline and latest actual, `leastSquares` the line nearest to all values. */
export type ForecastMethod = "linear" | "leastSquares";

/** An actual in the indicator's unit: of an increment the total so far, of a growth as its measure. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** Why a value cannot be forecast. */
export type NoForecast =
  | "inWords"
  | "noDueYear"
  | "noValues"
  /** Two actuals are given for one year. */
  | "repeatedYear"
  /** A line needs the baseline; `leastSquares` does without. */
  | "noBaseline"
  /** The document gives only a bound for the baseline (`>96`); `leastSquares` does without. */
  | "baselineIsBound"
  /** The latest actual, or the due year, is not after the baseline year. */
  | "notAfterBaseline"
  /** `leastSquares` needs three values, the baseline among them. */
  | "tooFewValues"
  /** A growth without % as its unit, or a fall of everything. */
  | "notCompounded";

/** A value as it lies on a straight line over the years. */
interface Point {
  readonly year: number;
  readonly height: number;
}

/** How values become points of a line and back; null for a value that is none. */
interface Scale {
  readonly height: (actual: YearValue) => number | null;
  readonly value: (point: Point) => number;
}

/**
 * The value to be expected in the target's due year, in the indicator's unit, unrounded and not bent
 * at natural limits. An actual of the due year itself is the answer; later ones bear on the line as
 * any other.
 *
 * - The baseline is the plan's; where the plan has none or only a bound, the actual of the baseline
 *   year. It counts as one of the values, and the plan's stands for an actual of its year.
 * - level, rank: the line through the values themselves. Actuals before the baseline year count for
 *   `leastSquares`.
 * - increment: the totals so far, from 0 in the baseline year.
 * - growth: yearly rates are compounded, never summed, so that a series on schedule leads to the
 *   target. A cumulative reduction d is a line in ln(1 − d) from 0 in the baseline year; mean yearly
 *   rates a so far are one in n·ln(1 + a), n years from the baseline year. Through the latest alone,
 *   the mean so far stays.
 * - Actuals of additions and growth up to the baseline year belong to an earlier plan and do not count.
 *
 * @param period the plan's years; without a baseline the baseline year is the one before them
 * @param series in any order
 * @returns the value, or why there is none
 */
export function forecast(
  target: Target,
  period: Period,
  series: readonly YearValue[],
  method: ForecastMethod,
): number | NoForecast {
  if (target.op === "text" || target.kind === "qualitative") return "inWords";
  if (target.year === null) return "noDueYear";
  if (series.length === 0) return "noValues";
  if (new Set(series.map(({ year }) => year)).size < series.length) return "repeatedYear";
  const due = series.find(({ year }) => year === target.year);
  if (due !== undefined) return due.value;
  const start = baselineYear(target, period);
  if (target.year <= start) return "notAfterBaseline";

  const scale = scaleOf(target, start);
  if (scale === null) return "notCompounded";
  const given = startsAtZero(target) ? series.filter(({ year }) => year > start) : series;
  const actuals = given.map((actual) => ({ year: actual.year, height: scale.height(actual) }));
  if (!actuals.every((actual): actual is Point => actual.height !== null)) return "notCompounded";
  const height =
    method === "linear"
      ? throughBaseline(target, start, actuals)
      : leastSquares(target, start, actuals);
  return typeof height === "string" ? height : scale.value({ year: target.year, height });
}

/** Additions and growth count anew from the plan's start. */
function startsAtZero({ kind }: Target): boolean {
  return kind === "increment" || kind === "growth";
}

function scaleOf(target: Target, start: number): Scale | null {
  if (target.kind !== "growth") {
    return { height: ({ value }) => value, value: ({ height }) => height };
  }
  const whole = wholeInUnit(target.unit);
  if (whole === null) return null;
  const compounded = (share: number): number | null => (share <= -1 ? null : Math.log1p(share));
  if (target.growthMeasure === "cumulativeReduction") {
    return {
      height: ({ value }) => compounded(-value / whole),
      value: ({ height }) => -whole * Math.expm1(height),
    };
  }
  return {
    height: ({ year, value }) => {
      const yearly = compounded(value / whole);
      return yearly === null ? null : yearly * (year - start);
    },
    value: ({ year, height }) => whole * Math.expm1(height / (year - start)),
  };
}

function baselinePoint(
  target: Target,
  start: number,
  actuals: readonly Point[],
): Point | "noBaseline" | "baselineIsBound" {
  if (startsAtZero(target)) return { year: start, height: 0 };
  const { baseline } = target;
  if (baseline !== null && baseline.bound === undefined) {
    return { year: start, height: baseline.value };
  }
  const own = actuals.find(({ year }) => year === start);
  return own ?? (baseline === null ? "noBaseline" : "baselineIsBound");
}

type NoLine = Extract<
  NoForecast,
  "noBaseline" | "baselineIsBound" | "notAfterBaseline" | "tooFewValues"
>;

/** The height in the due year of the line through the baseline and the latest actual. */
function throughBaseline(
  target: Target,
  start: number,
  actuals: readonly Point[],
): number | NoLine {
  const from = baselinePoint(target, start, actuals);
  if (typeof from === "string") return from;
  const latest = actuals.reduce((one, other) => (other.year > one.year ? other : one), from);
  if (latest.year <= start) return "notAfterBaseline";
  const slope = (latest.height - from.height) / (latest.year - start);
  return from.height + slope * (target.year! - start);
}

/** The height in the due year of the least-squares line. */
function leastSquares(target: Target, start: number, actuals: readonly Point[]): number | NoLine {
  const from = baselinePoint(target, start, actuals);
  const points =
    typeof from === "string" ? actuals : [from, ...actuals.filter(({ year }) => year !== start)];
  if (points.length < 3) return "tooFewValues";
  const middle = mean(points.map(({ year }) => year));
  const level = mean(points.map(({ height }) => height));
  const slope =
    sum(points.map(({ year, height }) => (year - middle) * (height - level))) /
    sum(points.map(({ year }) => (year - middle) ** 2));
  return level + slope * (target.year! - middle);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
