import { isTargetMet, trendValue, type TrendSeries } from "./trendGrowth";

export type EurostatTrend =
  | "significantProgress"
  | "moderateProgress"
  /** Without a target only: practically unchanged. */
  | "noProgress"
  | "moderateDeterioration"
  | "significantDeterioration"
  /** The series has no growth that could be judged. */
  | "notAvailable";

export interface EurostatResult {
  readonly trend: EurostatTrend;
  /** R with a target, d·g without, as a fraction; null where there is none. */
  readonly value: number | null;
  /** From −5 to 5; null where there is none. */
  readonly score: number | null;
}

/**
 * The trend of a series by Eurostat's method for the sustainable development goals, as the Basque statistics office
 * (Eustat) applies it. With a target: significant above 0.95, moderate above 0.60, insufficient (moderate
 * deterioration) from 0, else away. Without: above 1 %, above 0.1 %, from −0.1 %, from −1 % a year, below.
 */
export function eurostatTrend(series: TrendSeries): EurostatResult {
  const value = trendValue(series);
  if (isTargetMet(series) || isAtLimit(series)) {
    return { trend: "significantProgress", value, score: 5 };
  }
  if (value === null) return { trend: "notAvailable", value, score: null };
  return series.target === null
    ? { trend: classWithoutTarget(value), value, score: scoreWithoutTarget(value) }
    : { trend: classWithTarget(value), value, score: scoreWithTarget(value) };
}

/** An indicator at its natural limit cannot do better. */
function isAtLimit({ current, limit }: TrendSeries): boolean {
  return limit !== null && current.value === limit;
}

function classWithTarget(ratio: number): EurostatTrend {
  if (ratio > 0.95) return "significantProgress";
  if (ratio > 0.6) return "moderateProgress";
  return ratio >= 0 ? "moderateDeterioration" : "significantDeterioration";
}

function classWithoutTarget(growth: number): EurostatTrend {
  if (growth > 0.01) return "significantProgress";
  if (growth > 0.001) return "moderateProgress";
  if (growth >= -0.001) return "noProgress";
  return growth >= -0.01 ? "moderateDeterioration" : "significantDeterioration";
}

function scoreWithTarget(ratio: number): number {
  if (ratio > 1.3) return 5;
  if (ratio >= 0.6) return (5 / 0.7) * (ratio - 0.6);
  return ratio > -0.6 ? (5 / 1.2) * (ratio + 0.6) - 5 : -5;
}

function scoreWithoutTarget(growth: number): number {
  return Math.max(-5, Math.min(5, (growth / 0.02) * 5));
}
