import type { SoftRuleName } from "../messages/findings";
import type { Facts } from "./facts";
import { shiftDecimalPoint } from "./powerOfTen";
import type { ThreeValued } from "./statusRules";
import { unitKind, wholeInUnit } from "./unit";

/**
 * A check that flags an entry for review beside its status. `otherReading` is the number that the
 * entry may have meant, in the indicator's unit.
 */
export interface SoftRule {
  readonly name: SoftRuleName;
  readonly when: (facts: Facts) => ThreeValued;
  readonly otherReading: (facts: Facts) => number | null;
}

/** |log10(actual/reference)| of a slip: by the factor 100 in shares, by more than about 300 elsewhere. */
const shareSlip = { least: 1.7, most: 2.3 };
const otherSlip = 2.5;
/** A fraction is taken for a percentage when that brings it to within a factor 5 of the reference. */
const fractionSlip = 0.7;
/** Changes against the year before that are no jump where there are too few peers to tell. */
export const usualChange = { low: 0.5, high: 1.5 };

export const softRules: readonly SoftRule[] = [
  {
    name: "readFromText",
    when: ({ entry }) => entry.kind === "number" && entry.readings.length > 0,
    otherReading: () => null,
  },
  {
    name: "fractionInPercent",
    when: isFraction,
    otherReading: ({ actual, target }) =>
      actual === null ? null : shiftDecimalPoint(actual, sharePower(target.unit)),
  },
  {
    name: "magnitudeSlip",
    when: (facts) => {
      const slips = isSlip(facts);
      return slips === true && isFraction(facts) === true ? false : slips;
    },
    otherReading: (facts) => {
      const distance = magnitude(facts);
      return facts.actual === null || distance === null
        ? null
        : shiftDecimalPoint(facts.actual, -Math.round(distance));
    },
  },
  {
    name: "jump",
    when: (facts) => {
      const change = changeOf(facts);
      // An addition of a year has no reason to resemble the last one; a slip is named already.
      if (change === null || facts.target.kind === "rank" || facts.target.kind === "increment") {
        return null;
      }
      const { low, high } = facts.context.jumpBounds ?? usualChange;
      return (
        (change < low || change > high) && isSlip(facts) !== true && isFraction(facts) !== true
      );
    },
    otherReading: () => null,
  },
  {
    name: "repeatedValue",
    when: ({ actual, context, target }) =>
      actual === null || context.previous === null
        ? null
        : actual === context.previous && actual !== wholeInUnit(target.unit),
    otherReading: () => null,
  },
  {
    name: "ownTargetDiffers",
    when: ({ context, target }) =>
      context.ownTarget === null || target.op === "text"
        ? null
        : ![target.value].flat().includes(context.ownTarget),
    otherReading: () => null,
  },
  {
    name: "duplicateIndicator",
    when: ({ context }) => context.isDuplicate,
    otherReading: () => null,
  },
];

/** Actual over the one of the year before; null where the two cannot be compared. */
export function changeOf({ actual, context }: Facts): number | null {
  if (actual === null || context.previous === null) return null;
  return actual > 0 && context.previous > 0 ? actual / context.previous : null;
}

/** Whether the entry is off by powers of ten. */
function isSlip(facts: Facts): ThreeValued {
  const distance = magnitude(facts);
  if (distance === null) return null;
  const size = Math.abs(distance);
  return unitKind(facts.target.unit) === "share"
    ? size >= shareSlip.least && size <= shareSlip.most
    : size > otherSlip;
}

/** A number up to 1 in a % column that fits the reference only as a fraction of the whole. */
function isFraction(facts: Facts): ThreeValued {
  const distance = magnitude(facts);
  if (facts.actual === null || distance === null) return null;
  const power = sharePower(facts.target.unit);
  const asShare = Math.abs(distance + power);
  return (
    power > 0 &&
    Math.abs(facts.actual) <= 1 &&
    asShare <= fractionSlip &&
    asShare < Math.abs(distance)
  );
}

/** The powers of ten between a fraction and the unit: 2 for %, 3 for ‰, 0 for what is no share. */
function sharePower(unit: string | null): number {
  const whole = wholeInUnit(unit);
  return whole === null ? 0 : Math.round(Math.log10(whole));
}

/** log10(actual/reference); null where there is no actual or no reference of the same sign. */
function magnitude(facts: Facts): number | null {
  const { actual } = facts;
  const reference = referenceOf(facts);
  if (actual === null || reference === null) return null;
  const ratio = actual / reference;
  return Number.isFinite(ratio) && ratio > 0 ? Math.log10(ratio) : null;
}

/**
 * What an actual is compared with in size: the actual of the year before, else the baseline, else the target (of a
 * range its middle).
 */
export function referenceOf({ target, context }: Facts): number | null {
  if (target.op === "text") return null;
  if (context.previous !== null) return context.previous;
  if (target.baseline !== null) return target.baseline.value;
  return target.op === "between" ? (target.value[0] + target.value[1]) / 2 : target.value;
}
