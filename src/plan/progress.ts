import { better } from "./better";
import { isHeld } from "./held";
import type { Period } from "./plan";
import { baselineYear } from "./schedule";
import type { Target } from "./target";
import { wholeInUnit } from "./unit";

/** Why a target has no way to go that a progress could be measured on. */
export type NoProgress =
  | "held"
  | "inWords"
  | "noBaseline"
  /** The document gives only a bound for the baseline (`>96`). */
  | "baselineIsBound"
  /** The baseline already lies at or beyond the target, so that the way would lead backwards. */
  | "baselineBeyond"
  /** A cap on additions, a ceiling on a growth or a floor under a fall: nothing has to be reached. */
  | "limitOnly"
  /** A rate without % as its unit, of 0, or of a fall of everything. */
  | "notCompounded"
  | "noSchedule";

/** Why a year has no 应达值. */
export type NoExpected =
  | NoWay
  /** The target is to hold a range, which is no single value. */
  | "rangeToHold"
  | "noDueYear"
  /** The year lies before the baseline year; a mean yearly rate has none in the baseline year either. */
  | "beforeBaseline";

/** Why a target that is not to hold has no way. */
type NoWay = Exclude<NoProgress, "held" | "noSchedule">;

/** The way that a target asks for; rates and reductions as fractions. */
type Way =
  | { readonly measure: "change"; readonly from: number; readonly to: number }
  | { readonly measure: "annualRate"; readonly rate: number; readonly whole: number }
  | { readonly measure: "reduction"; readonly reduction: number; readonly whole: number };

/** The number a range or a number target leads to, coming from `from`; null inside a range. */
function aim(target: Target, from: number): number | null {
  if (target.op === "text") return null;
  if (target.op !== "between") return target.value;
  const [low, high] = target.value;
  if (from < low) return low;
  return from > high ? high : null;
}

function isInWords(target: Target): boolean {
  return target.op === "text" || target.kind === "qualitative";
}

function wayOf(target: Target): Way | NoWay | "held" {
  return !isInWords(target) && isHeld(target) ? "held" : openWay(target);
}

/** The way, whether or not the target is also to hold. */
function openWay(target: Target): Way | NoWay {
  if (isInWords(target)) return "inWords";
  if (target.kind === "growth") return compoundedWay(target);
  if (target.kind === "increment") {
    return better(target) === "lower" ? "limitOnly" : changeBetween(target, 0);
  }
  if (target.baseline === null) return "noBaseline";
  return target.baseline.bound === undefined
    ? changeBetween(target, target.baseline.value)
    : "baselineIsBound";
}

function changeBetween(target: Target, from: number): Way | NoWay {
  const to = aim(target, from);
  if (to === null || to === from) return "baselineBeyond";
  const wrongWay = better(target) === (to > from ? "lower" : "higher");
  return wrongWay ? "baselineBeyond" : { measure: "change", from, to };
}

function compoundedWay(target: Target): Way | NoWay {
  const whole = wholeInUnit(target.unit);
  const value = aim(target, 0);
  if (whole === null || value === null) return "notCompounded";
  const share = value / whole;
  const direction = better(target);
  if (target.growthMeasure === "cumulativeReduction") {
    if (direction === "lower") return "limitOnly";
    const isReduction = share > 0 && share < 1;
    return isReduction ? { measure: "reduction", reduction: share, whole } : "notCompounded";
  }
  if (share === 0 || share <= -1) return "notCompounded";
  const limits = direction === (share > 0 ? "lower" : "higher");
  return limits ? "limitOnly" : { measure: "annualRate", rate: share, whole };
}

/**
 * 完成进度 p, a ratio of changes as a fraction, unrounded.
 * - level and rank: (actual − baseline)/(target − baseline); towards the nearer end of a range;
 * - increment: the sum so far over the target;
 * - growth as a cumulative reduction D with the reduction d so far: ln(1 − d)/ln(1 − D);
 * - growth as a mean yearly rate g with the mean a of the years so far: τ·ln(1 + a)/ln(1 + g).
 * @param tau 序时进度; only the mean yearly rate needs it
 * @returns the fraction, or why there is none
 */
export function progress(target: Target, actual: number, tau: number | null): number | NoProgress {
  const way = wayOf(target);
  if (typeof way === "string") return way;
  switch (way.measure) {
    case "change":
      return (actual - way.from) / (way.to - way.from);
    case "reduction":
      return compounded(-actual / way.whole, -way.reduction);
    case "annualRate": {
      if (tau === null) return "noSchedule";
      const ratio = compounded(actual / way.whole, way.rate);
      return typeof ratio === "number" ? tau * ratio : ratio;
    }
  }
}

function compounded(actual: number, target: number): number | NoProgress {
  return actual <= -1 ? "notCompounded" : Math.log1p(actual) / Math.log1p(target);
}

/**
 * 应达值, the value on schedule at τ, in the indicator's unit: level baseline + τ·(target − baseline),
 * increment τ·target, cumulative reduction 1 − (1 − D)^τ, mean yearly rate the rate itself. A target
 * to hold asks for its value in every year. Null where there is no schedule or no way to go.
 */
export function expectedValue(target: Target, tau: number | null): number | null {
  if (isHeld(target) && target.op !== "text" && target.op !== "between") return target.value;
  const way = wayOf(target);
  return typeof way === "string" || tau === null ? null : valueOn(way, tau);
}

/**
 * 应达值 for a year, inside the plan or not, in the indicator's unit. Between baseline and due year as
 * `expectedValue` at the year's τ; further:
 * - before the baseline year none;
 * - in the baseline year the baseline itself, 0 of an increment or a cumulative reduction;
 * - from the due year on the target's value, also where no baseline leads to it; of a range the end
 *   that is nearer to the baseline;
 * - a target to hold asks for its value in every year from the baseline year on, dated or not.
 * @param period the plan's years; without a baseline the way starts in the year before them
 * @returns the value, or why there is none
 */
export function expectedAt(target: Target, period: Period, year: number): number | NoExpected {
  if (target.op === "text" || isInWords(target)) return "inWords";
  const start = baselineYear(target, period);
  if (year < start) return "beforeBaseline";
  if (isHeld(target)) return target.op === "between" ? "rangeToHold" : target.value;
  if (target.year === null) return "noDueYear";
  if (year >= target.year && target.op !== "between") return target.value;
  const way = openWay(target);
  if (typeof way === "string") return way;
  if (year === start && way.measure === "annualRate") return "beforeBaseline";
  return valueOn(way, year >= target.year ? 1 : (year - start) / (target.year - start));
}

function valueOn(way: Way, tau: number): number {
  switch (way.measure) {
    case "change":
      return tau === 1 ? way.to : way.from + tau * (way.to - way.from);
    case "reduction":
      return -way.whole * Math.expm1(tau * Math.log1p(-way.reduction));
    case "annualRate":
      return way.rate * way.whole;
  }
}
