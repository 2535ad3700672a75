import { better } from "./better";
import { reaches } from "./comparison";
import type { AssessmentSettings } from "./settings";
import type { NumberTarget, RangeTarget, Target } from "./target";

/** The range that an `inside` target asks for: its own, or the approximation around its value. */
export function acceptedRange(
  target: NumberTarget | RangeTarget,
  settings: AssessmentSettings,
): readonly [low: number, high: number] {
  if (target.op === "between") return target.value;
  const allowance = Math.abs(target.value) * settings.approximation;
  return [target.value - allowance, target.value + allowance];
}

/** Whether an actual meets the target; nothing is rounded first. Null for a target in words. */
export function isMet(
  target: Target,
  actual: number,
  settings: AssessmentSettings,
): boolean | null {
  switch (target.op) {
    case ">=":
      return actual >= target.value;
    case ">":
      return actual > target.value;
    case "<=":
      return actual <= target.value;
    case "<":
      return actual < target.value;
    case "=":
      return better(target) === "higher" ? actual >= target.value : actual === target.value;
    case "between":
      return actual >= target.value[0] && actual <= target.value[1];
    case "approx": {
      const [low, high] = acceptedRange(target, settings);
      return reaches(actual, low) && reaches(high, actual);
    }
    case "text":
      return null;
  }
}
