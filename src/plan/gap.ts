import { better } from "./better";
import { acceptedRange, isMet } from "./met";
import type { AssessmentSettings } from "./settings";
import type { Target } from "./target";

/**
 * 差距 in the indicator's unit, ≥ 0 where it is good: higher-is-better actual − target,
 * lower-is-better target − actual; `=` on a share minus the distance from the target; a range and
 * `approx` 0 inside and minus the distance outside. Null for a target in words.
 */
export function gap(target: Target, actual: number, settings: AssessmentSettings): number | null {
  if (target.op === "text") return null;
  if (target.op === "between" || target.op === "approx") {
    if (isMet(target, actual, settings) === true) return 0;
    const [low, high] = acceptedRange(target, settings);
    return actual < low ? actual - low : high - actual;
  }
  switch (better(target)) {
    case "higher":
      return actual - target.value;
    case "lower":
      return target.value - actual;
    default:
      return actual === target.value ? 0 : -Math.abs(actual - target.value);
  }
}
