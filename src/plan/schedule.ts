import type { Period } from "./plan";
import type { Target } from "./target";

/** The year that a target's way starts from: its baseline's, else the one before the plan. */
export function baselineYear(target: Target, period: Period): number {
  return target.baseline?.year ?? period.start - 1;
}

/**
 * 序时进度 τ: years elapsed over the years from the baseline to the target's due year, at most 1.
 * Null without a year, for a target without a due year, and up to the baseline year.
 */
export function schedule(target: Target, period: Period, year: number | null): number | null {
  const start = baselineYear(target, period);
  if (year === null || target.year === null || year <= start || target.year <= start) return null;
  return Math.min(1, (year - start) / (target.year - start));
}
