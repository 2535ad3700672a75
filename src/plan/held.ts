import { isMet } from "./met";
import type { AssessmentSettings } from "./settings";
import type { Target } from "./target";

/**
 * A target to hold: the document says 保持 or 稳定, or the target equals its baseline. Additions and
 * growth start anew with each plan, so that an equal figure of the last one makes them no target to
 * hold.
 */
export function isHeld(target: Target): boolean {
  if (target.hold) return true;
  const isState = target.kind === "level" || target.kind === "rank";
  return isState && target.baseline?.value === target.value;
}

/** Whether the baseline met the target already; false where there is none. */
export function baselineMeets(target: Target, settings: AssessmentSettings): boolean {
  const { baseline } = target;
  if (baseline === null) return false;
  const boundMeets = baseline.value === target.value && baseline.bound === target.op;
  return boundMeets || isMet(target, baseline.value, settings) === true;
}
