import { binaryNoise, cell, isOneOf, kindIs, quoted, symbol } from "./formulaParts";

/** Pieces of formulas that read the row's requirement; expressions without `=`. */
const requirement = cell("requirement");
const target = cell("target");

export const isUpward = isOneOf(requirement, [symbol(">="), symbol(">")]);
export const isDownward = isOneOf(requirement, [symbol("<="), symbol("<")]);
export const isStrict = isOneOf(requirement, [symbol(">"), symbol("<")]);
export const isRange = `${requirement}=${quoted(symbol("between"))}`;
export const isApprox = `${requirement}=${quoted(symbol("approx"))}`;

/** The ends of a range, which stands as `2-3`; its low end may be negative. */
export const rangeLow = `VALUE(LEFT(${target},FIND("-",${target},2)-1))`;
export const rangeHigh = `VALUE(MID(${target},FIND("-",${target},2)+1,30))`;

/** Ranks alone start at 1; the column 类型 says of a rank to hold only that it is to hold. */
export const isRank = `OR(${kindIs("rank")},AND(${kindIs("hold")},N(${cell("lowest")})=1))`;

/** What means the whole in the row's unit: 100 for %, 1000 for ‰, a text for any other, which no sum takes. */
export const whole = `IF(OR(${cell("unit")}="%",${cell("unit")}="％"),100,IF(${cell("unit")}="‰",1000,""))`;

/** The number that the target leads to, coming from `from`; an error for a range that cannot be read. */
export function aim(from: string): string {
  return `IF(${isRange},IF(${from}<${rangeLow},${rangeLow},${rangeHigh}),${target})`;
}

/** The rate or the reduction that is asked for, as `aim` from 0; a text where a range has 0 in it. */
export const rateAim = `IF(${isRange},IF(${rangeLow}>0,${rangeLow},IF(${rangeHigh}<0,${rangeHigh},"")),${target})`;

/** Whether a figure reaches a limit, binary noise aside: as `reaches` in the plan room. */
export function reaches(figure: string, limit: string): string {
  return `${figure}>=${limit}-${binaryNoise}*MAX(1,ABS(${limit}))`;
}
