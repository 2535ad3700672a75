import { isTargetMet, trendValue, type TrendSeries } from "./trendGrowth";

export type OpenSdgTrend =
  | "targetAchieved"
  | "substantialProgress"
  | "moderateProgress"
  | "limitedProgress"
  | "deterioration"
  /** The series has no growth that could be judged. */
  | "notAvailable";

export interface OpenSdgResult {
  readonly trend: OpenSdgTrend;
  /** R with a target, d·g without, as a fraction; null where there is none. */
  readonly value: number | null;
  /** From −5 to 5; null where there is none. */
  readonly score: number | null;
}

/** What Open SDG puts for a zero that would have to be divided by. */
export const insteadOfZero = 0.001;
/** The exponent of the damping near a natural limit. */
const dampingExponent = 4.44;

/** Least values of the classes: R with a target, d·g a year without. */
export const withTarget = { substantial: 0.95, moderate: 0.6 };
const withoutTarget = { substantial: 0.015, moderate: 0.005 };
const fastGrowth = 0.02;

/**
 * The trend of a series by Open SDG's progress measure (sdg-build), as Statistics Canada publishes it.
 * @returns `notAvailable` where the series changes sign or covers no year
 */
export function openSdgTrend(series: TrendSeries): OpenSdgResult {
  const value = trendValue(withoutZeros(series));
  if (isTargetMet(series) && series.current.year > series.baseline.year) {
    return { trend: "targetAchieved", value, score: 5 };
  }
  if (value === null) return { trend: "notAvailable", value, score: null };
  if (series.target !== null) {
    return { trend: classOf(value, withTarget), value, score: scoreWithTarget(value) };
  }
  const damping = dampingNear(series.limit, series.baseline.value);
  if (damping === 0 && value >= 0) return { trend: "substantialProgress", value, score: 5 };
  const limits = {
    substantial: withoutTarget.substantial * damping,
    moderate: withoutTarget.moderate * damping,
  };
  return { trend: classOf(value, limits), value, score: scoreWithoutTarget(value, damping) };
}

function withoutZeros(series: TrendSeries): TrendSeries {
  const { baseline, target } = series;
  return {
    ...series,
    baseline: { ...baseline, value: baseline.value || insteadOfZero },
    target: target && { ...target, value: target.value || insteadOfZero },
  };
}

/** C: 1 far from the limit, 0 at it. */
function dampingNear(limit: number | null, baseline: number): number {
  if (limit === null) return 1;
  const [b, l] = [Math.abs(baseline), Math.abs(limit)];
  if (b >= 2 * l) return 1;
  const nearness = b <= l ? b / l : (2 * l - b) / l;
  return 1 - Math.pow(nearness, dampingExponent);
}

function classOf(
  value: number,
  limits: { readonly substantial: number; readonly moderate: number },
): OpenSdgTrend {
  if (value >= limits.substantial) return "substantialProgress";
  if (value >= limits.moderate) return "moderateProgress";
  return value >= 0 ? "limitedProgress" : "deterioration";
}

/** 5 from R = 1.3 on, −5 up to −0.6, linear between with a bend at 0.6; sdg-build's own rounded coefficients. */
function scoreWithTarget(ratio: number): number {
  const score = ratio >= 0.6 ? 7.1429 * ratio - 4.2857 : 4.1667 * ratio - 2.5;
  return Math.max(-5, Math.min(5, score));
}

/** −5 up to −2 % a year, −2.5 at 0, 0 and 2.5 at the two limits, 5 from 2 % on; linear between. */
function scoreWithoutTarget(growth: number, damping: number): number {
  const { moderate, substantial } = withoutTarget;
  const points = [
    [-fastGrowth, -5],
    [0, -2.5],
    [moderate * damping, 0],
    [substantial * damping, 2.5],
    [fastGrowth * damping, 5],
  ] as const;
  return interpolated(points, growth);
}

function interpolated(points: readonly (readonly [number, number])[], at: number): number {
  const [first, ...others] = points;
  let [beforeX, beforeY] = first!;
  if (at <= beforeX) return beforeY;
  for (const [x, y] of others) {
    if (at <= x) return beforeY + ((at - beforeX) / (x - beforeX)) * (y - beforeY);
    [beforeX, beforeY] = [x, y];
  }
  return beforeY;
}
