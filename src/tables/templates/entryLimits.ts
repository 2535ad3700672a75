import type { Target } from "../../plan/target";
import { unitKind, wholeInUnit } from "../../plan/unit";

/** The numbers that can be right for an entry, both ends included; null where there is no limit. */
export interface EntryLimits {
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Only whole numbers can be right. */
  readonly whole: boolean;
}

/**
 * The limits that the hard checks of the assessment set for a numeric entry, for the sheet's formulas and
 * validation. Outside them an entry is 数据异常.
 */
export function entryLimits(target: Target): EntryLimits {
  if (target.kind === "rank") return { lowest: 1, highest: null, whole: true };
  if (target.kind === "growth") return noLimits;
  const whole = wholeInUnit(target.unit);
  if (whole !== null) {
    if (target.kind !== "level") return noLimits;
    const outside = statedNumbers(target).some((value) => value < 0 || value > whole);
    return outside ? noLimits : { lowest: 0, highest: whole, whole: false };
  }
  return unitKind(target.unit) === "count"
    ? { lowest: 0, highest: null, whole: countsWholeThings(target) }
    : noLimits;
}

/** A figure per head counts no whole things although its unit names them: 每万人口高价值发明专利拥有量, 件. */
const perHead = /人均|户均|平均|每[十百千万亿人户]/u;
/** 万户 and 件/万人 may have decimals. */
const scaledOrRelative = /^[十百千万亿]|\//u;

function countsWholeThings(target: Target): boolean {
  return (
    !scaledOrRelative.test(target.unit ?? "") &&
    !perHead.test(target.name) &&
    statedNumbers(target).every(Number.isInteger)
  );
}

const noLimits: EntryLimits = { lowest: null, highest: null, whole: false };

function statedNumbers(target: Target): readonly number[] {
  const values = target.op === "text" ? [] : [target.value].flat();
  return target.baseline === null ? values : [...values, target.baseline.value];
}
