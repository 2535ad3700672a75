import type { Period } from "../../plan/plan";
import { expectedAt } from "../../plan/progress";
import { baselineYear } from "../../plan/schedule";
import type { Target } from "../../plan/target";

/** A value of one year, in the indicator's own unit. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/**
 * 应达值 of each year from the baseline year to the due year (the plan's last year where there is none); a year
 * without one is left out. Empty for targets that no path leads to.
 */
export function expectedPath(target: Target, period: Period): readonly YearValue[] {
  const from = baselineYear(target, period);
  const to = target.year ?? period.end;
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return years.flatMap((year) => {
    const value = expectedAt(target, period, year);
    return typeof value === "number" ? [{ year, value }] : [];
  });
}

/** Whether there is a path to be drawn: a single year is none. */
export function hasPath(target: Target, period: Period): boolean {
  return expectedPath(target, period).length > 1;
}
