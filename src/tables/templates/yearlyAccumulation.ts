import { baselineYear } from "../../plan/schedule";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { wholeInUnit } from "../../plan/unit";
import type { PlanPart } from "./templateRequest";

/**
 * How the entries of the years make the value that is judged, as the column 累计方式 says it. The column 类型 cannot:
 * of a target to hold it says only that.
 */
export const accumulationWords = {
  latest: "最新值",
  sum: "逐年相加",
  rate: "增速连乘",
  reduction: "降幅连乘",
  /** Rates whose unit is no share. */
  none: "不能合并",
} as const;

/** What stands in the column 累计方式: what `valueSoFar` does with yearly values. */
export function accumulationWord(target: Target): string {
  if (target.op === "text") return accumulationWords.latest;
  if (target.kind === "increment") return accumulationWords.sum;
  if (target.kind !== "growth") return accumulationWords.latest;
  if (wholeInUnit(target.unit) === null) return accumulationWords.none;
  return target.growthMeasure === "cumulativeReduction"
    ? accumulationWords.reduction
    : accumulationWords.rate;
}

/** Whether entries are of one year each and have to be summed or compounded. */
function isAccumulated(target: Target): boolean {
  return accumulationWord(target) !== accumulationWords.latest;
}

/** The first year that counts for a sum, in the column 累计起始年; "" where the latest entry alone counts. */
export function firstYearContent(target: Target, period: Period): number | "" {
  return isAccumulated(target) ? baselineYear(target, period) + 1 : "";
}

/**
 * The years that have a column each, without a gap: from the plans' first year, or the year after the baseline of what
 * is summed where that is earlier, to the last year of a plan or of a target.
 */
export function yearsOfColumns(parts: readonly PlanPart[]): readonly number[] {
  const first = parts.flatMap(({ plan, targets }) => [
    plan.period.start,
    ...targets.map((target) => firstYearContent(target, plan.period) || plan.period.start),
  ]);
  const last = parts.flatMap(({ plan, targets }) => [
    plan.period.end,
    ...targets.map(({ year }) => year ?? plan.period.end),
  ]);
  const start = Math.min(...first);
  return Array.from({ length: Math.max(...last) - start + 1 }, (_, index) => start + index);
}
