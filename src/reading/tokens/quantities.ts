import type { Operator } from "../../plan/target";
import type { Span } from "../planDocument";
import { chineseNumeralCharacters, readArabicNumeral, readChineseNumeral } from "./numerals";
import { isCountUnit, unitAtPlace } from "./unitWords";

/** A number or a range of two with its unit and the word of comparison behind it, in a folded text. */
export interface Quantity extends Span {
  /** Equal to `high` but for a range. */
  readonly low: number;
  readonly high: number;
  /** As written, with its multipliers (`万户`); null where none is. */
  readonly unit: string | null;
  /** What the word behind says: 以上 `>=`, 以内 and 以下 `<=`, 左右 `approx`. */
  readonly bound: Operator | null;
  /** Where that word begins; `end` where there is none. */
  readonly boundStart: number;
  /** Written in Chinese numerals, which more often stand in names and phrases than figures do. */
  readonly chinese: boolean;
}

const figure = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const numeral = `[${chineseNumeralCharacters}]+`;
const candidate = new RegExp(
  `(?<share>[百千]分之)(?<shareOf>${figure}|${numeral})(?:(?:-|~|—{1,2}|至|到)(?:[百千]分之)?(?<shareTo>${figure}|${numeral}))?|(?<whole>百分百)|(?<arabic>${figure})|(?<chinese>${numeral})`,
  "gu",
);
const rangeDash = /(?:-|~|—{1,2}|至|到)/uy;
const inexact = /[余多](?=[个家件项户人名位张条所座处次辆台套万亿千百场只])/uy;
const figureAt = new RegExp(figure, "uy");
const boundWord =
  /(?:\((?:含|及以上|以上|以内|以下)\))?(?:\(?[及或含]\)?)?(?:(?<least>以上)|(?<most>以内|以下|之内|之下|内(?![\u3400-\u9fff]))|(?<about>左右|上下))|\((?<bracket>及以上|以上|以内|以下)\)/uy;
/** A bare number is a value only where nothing follows that it could belong to (500强, 12345热线). */
const endsBareNumber =
  /^(?:$|[，。;、,:)(!”"|\s]|以[上下内]|左右|和|及|与|或|提[高升]|降|下降|增|左右|的(?:水平|目标|标准))/u;
/** 10/10万: deaths for each hundred thousand. */
const perPopulation = /\/(?:10万|十万|万)(?![人户])/uy;
/** 低于每万枚1.5起: so many for each. */
const perBefore = /(?<=[于在到过为])每((?:百万|[十百千万亿]{1,2})[人名枚件户辆台])$/u;
const rankBefore = /(?<!目|提|之|以|年|底)前$/u;
const dateUnit = /^(?:年(?!\/)|月|日|号|时|点|世纪|级|类|星|期(?!\/)|版|届)/u;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function boundOf(match: RegExpExecArray | null): Operator | null {
  const groups = match?.groups;
  if (groups === undefined) return null;
  const word = groups.bracket ?? groups.least ?? groups.most ?? groups.about ?? "";
  if (word.endsWith("以上")) return ">=";
  return groups.about !== undefined ? "approx" : "<=";
}

interface NumberRead {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly end: number;
}

/** A second number behind a dash makes a range, with the unit behind the first, the second, or both. */
function readRange(text: string, low: number, end: number, unit: string | null): NumberRead | null {
  const dash = matchAt(rangeDash, text, end + (unit?.length ?? 0));
  if (dash === null) return null;
  const second = matchAt(figureAt, text, dash.index + dash[0].length);
  if (second === null) return null;
  const high = readArabicNumeral(second[0]);
  const numberEnd = second.index + second[0].length;
  const secondUnit = unitAtPlace(text, numberEnd);
  if (high <= low || /[月日号时]/u.test(text[numberEnd] ?? "")) return null;
  if (unit !== null && secondUnit !== null && unit !== secondUnit) return null;
  return { low, high, unit: secondUnit ?? unit, end: numberEnd + (secondUnit?.length ?? 0) };
}

const toOne = /∶1(?![\d.∶])/uy;

/** 1.9∶1 is 1.9 times; other ratios, and 1∶1, are no quantity. */
function readRatio(text: string, value: number, end: number): NumberRead | null {
  const one = matchAt(toOne, text, end);
  const ends = one === null || value === 1 ? end : end + one[0].length;
  return ends === end || !endsBareNumber.test(text.slice(ends, ends + 5))
    ? null
    : { low: value, high: value, unit: null, end: ends };
}

function readFigures(text: string, match: RegExpExecArray): NumberRead | null {
  const written = match[0];
  const start = match.index;
  const before = text[start - 1] ?? "";
  const numberEnd = start + written.length;
  const after = text[numberEnd] ?? "";
  const perHundredThousand = matchAt(perPopulation, text, numberEnd);
  if (perHundredThousand !== null) {
    const value = readArabicNumeral(written);
    const unit = perHundredThousand[0];
    return { low: value, high: value, unit, end: numberEnd + unit.length };
  }
  if (/[第〔\[.:∶/·*×#+]/u.test(before) || /[〕\]*×]/u.test(after)) return null;
  if (/[:/·.]/u.test(after) && /\d/u.test(text[numberEnd + 1] ?? "")) return null;
  if (after === "∶") return readRatio(text, readArabicNumeral(written), numberEnd);
  const more = matchAt(inexact, text, numberEnd);
  const unitStart = numberEnd + (more?.[0].length ?? 0);
  const unit = unitAtPlace(text, unitStart);
  // Latin letters before a number make a name of it (PM2.5, GB/T29490); a share of GDP is no name.
  if (/[A-Za-z-]/u.test(before) && unit !== "%" && !/[\u3400-\u9fff]-$/u.test(text.slice(0, start)))
    return null;
  const value = readArabicNumeral(written);
  const range = more === null ? readRange(text, value, unitStart, unit) : null;
  if (range !== null) {
    return range.unit === "年" && range.low >= 1900 ? null : range;
  }
  if (unit === "月" || unit === "日") return null;
  if (unit === "年" && Number.isInteger(value) && value >= 1900 && value <= 2100) return null;
  if (
    rankBefore.test(text.slice(Math.max(0, start - 2), start)) &&
    (unit === null || unit === "位" || unit === "名")
  )
    return null;
  if (unit === null) {
    const rest = text.slice(numberEnd, numberEnd + 5);
    if (!endsBareNumber.test(rest) || dateUnit.test(rest)) return null;
  }
  return { low: value, high: value, unit, end: unitStart + (unit?.length ?? 0) };
}

/** 一个, 两手, 三方 are seldom quantities: a single Chinese numeral counts only before 个, 家 and their like. */
function readNumeral(text: string, match: RegExpExecArray): NumberRead | null {
  const start = match.index;
  const before = text[start - 1] ?? "";
  if (/[第初星周\d]/u.test(before)) return null;
  let written = match[0];
  // 十 of 十万亩 is the number, 万 belongs to the unit; 千 of 两千亿元 is the number's.
  const value = readChineseNumeral(written);
  if (value === null || value < 2) return null;
  const numberEnd = start + written.length;
  const more = matchAt(inexact, text, numberEnd);
  const unitStart = numberEnd + (more?.[0].length ?? 0);
  const unit = unitAtPlace(text, unitStart);
  if (unit === "番" || unit === "倍" || unit === "成") {
    const share = unit === "成";
    return {
      low: share ? value * 10 : value,
      high: share ? value * 10 : value,
      unit: share ? "%" : unit,
      end: unitStart + unit.length,
    };
  }
  if (
    unit === null ||
    !(isCountUnit(unit) || /^[十百千万亿]*(?:元|亩|吨|千瓦|公里|平方米)/u.test(unit))
  )
    return null;
  if (written.length === 1 && !/^(?:个(?!月)|家|所|座|条|项|处|[万亿])/u.test(unit)) return null;
  written = text.slice(unitStart, unitStart + unit.length + 1);
  if (/^(?:个方面|个环节|件事|个关键|个一|个为|个健)/u.test(text.slice(unitStart, unitStart + 4)))
    return null;
  return { low: value, high: value, unit, end: unitStart + unit.length };
}

function readShare(match: RegExpExecArray): NumberRead | null {
  const { share, shareOf, shareTo } = match.groups!;
  const unit = share === "百分之" ? "%" : "‰";
  const valueOf = (written: string) =>
    /\d/u.test(written)
      ? readArabicNumeral(written)
      : written === "百"
        ? 100
        : readChineseNumeral(written);
  const low = valueOf(shareOf!);
  const high = shareTo === undefined ? low : valueOf(shareTo);
  if (low === null || high === null) return null;
  return { low, high: Math.max(low, high), unit, end: match.index + match[0].length };
}

/**
 * The quantities of a folded text, in its order: `48%以上`, `2-3个`, `1万亿元`, `百分之九十五`, `十五个`.
 * Years, document numbers, ordinals, dates, ratios and numbers glued to names (PM2.5, 5G, 4A级, 500强) are none.
 */
export function readQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const { share, whole, arabic } = match.groups!;
    const read =
      share !== undefined
        ? readShare(match)
        : whole !== undefined
          ? { low: 100, high: 100, unit: "%", end: match.index + match[0].length }
          : arabic !== undefined
            ? readFigures(text, match)
            : readNumeral(text, match);
    if (read === null) continue;
    const bound = matchAt(boundWord, text, read.end);
    const end = read.end + (bound?.[0].length ?? 0);
    const per =
      arabic === undefined
        ? null
        : perBefore.exec(text.slice(Math.max(0, match.index - 6), match.index));
    found.push({
      start: match.index - (per?.[0].length ?? 0),
      end,
      low: read.low,
      high: read.high,
      unit: per === null ? read.unit : `${read.unit ?? ""}/${per[1]!}`,
      bound: boundOf(bound),
      boundStart: read.end,
      chinese: arabic === undefined,
    });
    candidate.lastIndex = end;
  }
  return found;
}
