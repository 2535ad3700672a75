import { better } from "./better";
import { type EurostatTrend, eurostatTrend } from "./eurostatTrend";
import type { YearValue } from "./forecast";
import { type OpenSdgTrend, openSdgTrend } from "./openSdgTrend";
import type { Target } from "./target";
import { wholeInUnit } from "./unit";

/** Where a series is heading by two published methods; stands beside the status and never instead of it. */
export interface Trend {
  /** The first year that it is seen from: the baseline's where the plan states one. */
  readonly from: number;
  readonly to: number;
  readonly openSdg: OpenSdgTrend;
  readonly eurostat: EurostatTrend;
}

/**
 * The trend of a level towards its target, or, of a target without a year, by its own growth.
 * @param actuals of several years in the indicator's unit, in any order
 * @returns null for other kinds, for targets in words, ranges and exact ones, and where neither method can tell
 */
export function trendOf(target: Target, actuals: readonly YearValue[]): Trend | null {
  const side = better(target);
  const hasDirection = side === "higher" || side === "lower";
  if (target.kind !== "level" || !hasDirection || typeof target.value !== "number") return null;
  const sorted = [...actuals].sort((a, b) => a.year - b.year);
  const stated = target.baseline?.bound === undefined ? target.baseline : null;
  const baseline = stated ?? sorted[0];
  const current = sorted.at(-1);
  if (baseline === undefined || current === undefined || current.year <= baseline.year) return null;
  const series = {
    baseline: { year: baseline.year, value: baseline.value },
    current,
    direction: side === "higher" ? (1 as const) : (-1 as const),
    target: target.year === null ? null : { year: target.year, value: target.value },
    limit: side === "higher" ? wholeInUnit(target.unit) : null,
  };
  const { trend: openSdg } = openSdgTrend(series);
  const { trend: eurostat } = eurostatTrend(series);
  if (openSdg === "notAvailable" && eurostat === "notAvailable") return null;
  return { from: baseline.year, to: current.year, openSdg, eurostat };
}
