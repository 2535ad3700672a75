import type { Period } from "../../plan/plan";
import type { Outline } from "../outline/outline";
import { sectionAt } from "../outline/sectionAt";
import { linesOf } from "../outline/textLines";
import { halfWidth } from "../outline/halfWidth";
import type { PlanDocument, Span } from "../planDocument";
import type { ProposedFact } from "../proposedPlan";
import { readChineseNumeral } from "../tokens/numerals";
import { foldText } from "../tokens/foldedText";
import { readHorizons } from "../tokens/horizons";
import { fiveYearPeriod, fiveYearPeriodOf } from "./fiveYearPlan";
import { factAt } from "./proposedFact";

const span = /((?:19|20)\d{2})\s*年?\s*(?:[-—–~～－―]{1,2}|至|到)\s*((?:19|20)\d{2})\s*年?/u;
const fiveYear =
  /[“"「]?(十[一二三四五六七八九]?)五[”"」]?|第\s*(十[一二三四五六七八九]?)\s*个五年/u;
/** 规划期限为2021—2025年, 本规划实施期为…, 方案有效期2023—2025年. */
const stated =
  /(?:规划|计划|方案|实施|行动|有效)(?:期限?|年限|时限|范围|周期|区间)(?:为|是|:|：|,|，|自)?[^。；\n\d]{0,12}((?:19|20)\d{2}\s*年?\s*(?:[-—–~～－―]{1,2}|至|到)\s*(?:19|20)\d{2})\s*年?/u;
const longestPeriod = 30;

/**
 * The years that a plan is for: written in its title, stated in its text (规划期限为…), or those of the five-year plan
 * that its title names; else, with little confidence, the five-year plan that holds the year which most of its
 * sentences look to (到2025年). Null where nothing tells.
 */
export function periodOf(
  document: PlanDocument,
  outline: Outline,
  title: ProposedFact<string> | null,
): ProposedFact<Period> | null {
  const inTitle = title && titlePeriod(halfWidth(title.evidence.quote));
  const place = title?.evidence.start ?? 0;
  if (inTitle?.isWritten) return proposed(document, inTitle, place, 0.97);
  const text = statedPeriod(halfWidth(document.text));
  if (text !== null) return proposed(document, text, 0, 0.93);
  if (inTitle) return proposed(document, inTitle, place, 0.95);
  const looked = periodLookedTo(document, outline);
  return looked && proposed(document, looked, 0, 0.6);
}

/** The five-year plan of the year that most sentences name as their horizon, those of the past and of visions apart. */
function periodLookedTo(document: PlanDocument, outline: Outline): PeriodInText | null {
  const byYear = new Map<number, { count: number; readonly place: Span }>();
  for (const line of linesOf(document)) {
    if (!/[到至]/u.test(line.text)) continue;
    const { role } = sectionAt(outline, line.start);
    if (role === "past" || role === "vision") continue;
    const folded = foldText(document.text, line);
    for (const { manner, year, start, end } of readHorizons(folded.text)) {
      if (manner !== "by" || year === null) continue;
      const known = byYear.get(year);
      if (known === undefined)
        byYear.set(year, { count: 1, place: folded.spanInSource(start, end) });
      else known.count += 1;
    }
  }
  const [most] = [...byYear].sort(([a, one], [b, other]) => other.count - one.count || a - b);
  if (most === undefined) return null;
  const [year, { place }] = most;
  return { period: fiveYearPeriodOf(year), ...place, isWritten: false };
}

interface PeriodInText extends Span {
  readonly period: Period;
  readonly isWritten: boolean;
}

function proposed(
  document: PlanDocument,
  { period, start, end }: PeriodInText,
  offset: number,
  confidence: number,
): ProposedFact<Period> {
  const place = { start: offset + start, end: offset + end };
  return factAt(document, period, place, "documentPeriod", confidence);
}

function titlePeriod(title: string): PeriodInText | null {
  const years = span.exec(title);
  const written = years && validPeriod(Number(years[1]), Number(years[2]));
  if (years && written) return { period: written, ...placeOf(years), isWritten: true };
  const named = fiveYear.exec(title);
  if (named === null) return null;
  const number = readChineseNumeral((named[1] ?? named[2])!);
  return number === null
    ? null
    : { period: fiveYearPeriod(number), ...placeOf(named), isWritten: false };
}

function statedPeriod(text: string): PeriodInText | null {
  const match = stated.exec(text);
  const years = match && span.exec(match[1]!);
  const period = years && validPeriod(Number(years[1]), Number(years[2]));
  return match && period ? { period, ...placeOf(match), isWritten: true } : null;
}

function validPeriod(start: number, end: number): Period | null {
  return start < end && end - start <= longestPeriod ? { start, end } : null;
}

function placeOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
