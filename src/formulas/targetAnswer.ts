import { targetValue } from "../plan/targetText";
import type { Asked } from "./asked";
import { type FunctionProblem, isProblem, type PlainCell } from "./cellValue";
import { resolveTarget, resolveYear } from "./resolve";

/**
 * PLAN.TARGET for one cell: the target value in the indicator's own unit, a range as `2-3`, or its words.
 * @param year that the target is due in; omitted: the plan's final target. A year in which none is due is #N/A with
 *   the years there are.
 */
export function targetAnswer(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  year: PlainCell,
): string | number | FunctionProblem {
  const due = resolveYear(asked, year);
  if (isProblem(due)) return due;
  const resolved = resolveTarget(asked, region, indicator, due);
  return isProblem(resolved) ? resolved : targetValue(resolved.target);
}
