import { normaliseName } from "./normalisedName";
import { shiftDecimalPoint } from "./powerOfTen";

/** `share` % and ‰, `count` things counted (家, 万户, 件/万人), `measure` everything else. */
export type UnitKind = "share" | "count" | "measure";

/** A unit as a power of ten of its base: 万户 is 10^4 户, % is 10^-2 of the whole. */
interface ScaledUnit {
  readonly power: number;
  readonly base: string;
}

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const sharePowers: Readonly<Record<string, number>> = { "%": -2, "‰": -3 };
const wholeShare = "share";

const countBases = new Set(
  "个 家 件 项 户 人 人次 张 条 所 座 名 处 次 辆 台 套 台套 场 只 种 起 批 例 位 对 株 支 门 篇 部 艘 品种 企业".split(
    " ",
  ),
);
const measureBases =
  /^(?:元|美元|天|年|月|日|小时|分钟|分|倍|度|岁|米|克|吨|千米|公里|平方|立方|公顷|亩|升|瓦|百分点|个百分点)/;

/** Units are few and asked for with every entry; reading one costs as much as judging it. */
const known = new Map<string, ScaledUnit>();
const mostKnown = 10_000;

function scaled(unit: string): ScaledUnit {
  const there = known.get(unit);
  if (there !== undefined) return there;
  const read = readScaled(unit);
  // Units come from cells too: what is no unit must not pile up.
  if (known.size < mostKnown) known.set(unit, read);
  return read;
}

function readScaled(unit: string): ScaledUnit {
  const text = normaliseName(unit);
  const share = sharePowers[text];
  if (share !== undefined) return { power: share, base: wholeShare };
  if (text.startsWith("百分点")) return { power: 0, base: text };
  const multipliers = /^[十百千万亿]*/u.exec(text)![0];
  const power = [...multipliers].reduce((sum, multiplier) => sum + powers[multiplier]!, 0);
  return { power, base: text.slice(multipliers.length) };
}

/** What a unit counts in; a target without unit is a `measure`: nothing can be said of it. */
export function unitKind(unit: string | null): UnitKind {
  if (unit === null) return "measure";
  const { base } = scaled(unit);
  if (base === wholeShare) return "share";
  return countBases.has(base.split("/", 1)[0]!) ? "count" : "measure";
}

/** The number that means the whole in a share's unit: 100 for %, 1000 for ‰; null for other units. */
export function wholeInUnit(unit: string | null): number | null {
  if (unit === null) return null;
  const { power, base } = scaled(unit);
  return base === wholeShare ? shiftDecimalPoint(1, -power) : null;
}

/** Whether a text that follows a number is a unit known here, or a multiplier such as 万. */
export function isKnownUnit(text: string): boolean {
  return unitKind(text) !== "measure" || scaled(text).base === "" || isMeasure(text);
}

function isMeasure(text: string): boolean {
  return measureBases.test(scaled(text).base);
}

/**
 * A number in the unit `from` as a number in the unit `to`, by powers of ten: 1.2 万户 → 12000 户.
 * `from` may be a bare multiplier (1.2万) or the unit above a stroke (28万元 for 万元/人); the counting
 * word 个 stands for any other. `to` null keeps the base that was written: nothing is invented.
 * @returns null where no power of ten leads from one to the other
 */
export function convertUnit(value: number, from: string, to: string | null): number | null {
  const source = scaled(from);
  if (to === null) {
    return source.base === wholeShare ? value : shiftDecimalPoint(value, source.power);
  }
  const aim = scaled(to);
  const upperBase = aim.base.split("/", 1)[0]!;
  const sameBase = source.base === aim.base || source.base === upperBase;
  const counted =
    (source.base === "个" && unitKind(to) === "count") ||
    (aim.base === "个" && unitKind(from) === "count");
  const bareMultiplier = source.base === "" && aim.base !== wholeShare;
  return sameBase || counted || bareMultiplier
    ? shiftDecimalPoint(value, source.power - aim.power)
    : null;
}
