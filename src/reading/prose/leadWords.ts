import type { Operator } from "../../plan/target";
import { readOperatorWords } from "../tokens/operatorWords";
import { readChange, type Change } from "./changeWords";
import type { SentenceTokens } from "./sentenceTokens";

/** The words before a number without those of comparison, years and change, from the number outwards. */
export interface LeadWords {
  readonly subjectEnd: number;
  readonly op: Operator | null;
  readonly hold: boolean;
  readonly words: readonly string[];
  readonly change: Change | null;
  readonly comparedYear: number | null;
  /** 由2020年的: the number behind is where a change starts from. */
  readonly isFrom: boolean;
}

/** Reads backwards from a number at `end`, not before `from`. */
export function readLeadWords(tokens: SentenceTokens, from: number, end: number): LeadWords {
  let subjectEnd = end;
  let op: Operator | null = null;
  let hold = false;
  let change: Change | null = null;
  let comparedYear: number | null = null;
  let isFrom = false;
  const words: string[] = [];
  for (let before = -1; before !== subjectEnd;) {
    before = subjectEnd;
    const operator = readOperatorWords(tokens.text, from, subjectEnd);
    op ??= operator.op;
    hold ||= operator.hold;
    words.push(...operator.words);
    subjectEnd = operator.start;
    if (change === null) {
      change = readChange(tokens.text, Math.max(from, lastYearEnd(tokens, subjectEnd)), subjectEnd);
      if (change !== null) subjectEnd = change.start;
    }
    const horizon = tokens.horizons.find(
      (each) =>
        each.start >= from &&
        each.end <= subjectEnd &&
        subjectEnd - each.end <= betweenYearAndWord(tokens.text, each.end),
    );
    if (horizon !== undefined) {
      if (horizon.manner === "compared") comparedYear = horizon.year;
      isFrom ||= /^[由从自]/u.test(tokens.text.slice(horizon.start, horizon.end));
      subjectEnd = startOfJoinedYears(tokens, horizon.start, from);
    }
    while (
      subjectEnd > from &&
      /[的，]/u.test(tokens.text[subjectEnd - 1]!) &&
      before !== subjectEnd
    )
      subjectEnd -= 1;
  }
  return { subjectEnd, op, hold, words, change, comparedYear, isFrom };
}

/** 到2023年、2024年和2025年分别: where the first of the years that are joined before one at `start` begins. */
function startOfJoinedYears(tokens: SentenceTokens, start: number, from: number): number {
  const before = tokens.horizons.find(
    (each) => each.start >= from && isJoint(tokens.text, each.end, start),
  );
  return before === undefined ? start : startOfJoinedYears(tokens, before.start, from);
}

function isJoint(text: string, end: number, start: number): boolean {
  return end < start && end + 2 >= start && /^(?:[、和及与]|以及)$/u.test(text.slice(end, start));
}

function lastYearEnd({ horizons }: SentenceTokens, before: number): number {
  return horizons.findLast(({ end }) => end <= before)?.end ?? 0;
}

/** 比2020年底累计下降: what may stand between a year and the word that it belongs to. */
function betweenYearAndWord(text: string, at: number): number {
  return /^(?:的?(?:基础上|相比|水平|基数)|的)/u.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}

/** Words and where they begin. */
export interface PlacedWords {
  readonly words: string;
  readonly start: number;
}

/** The words of a subject without the years before or inside it. */
export function withoutHorizons(tokens: SentenceTokens, from: number, end: number): PlacedWords {
  let start = from;
  let words = "";
  let at = from;
  for (const horizon of tokens.horizons) {
    if (horizon.end <= at || horizon.start >= end) continue;
    const kept = tokens.text.slice(at, Math.max(at, horizon.start));
    // Words before a year belong to another clause's thread (力争到2025年), unless a comparison stands inside a term.
    words = horizon.manner === "compared" || kept.length > 6 ? words + kept : "";
    at = horizon.end;
    if (words === "") start = at;
  }
  return { words: words + tokens.text.slice(at, end), start };
}

/** Where the words behind joints and commas begin. */
export function skipJoints(text: string, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    /[、，和及与;:)]/u.test(text[at]!) &&
    !/^和[谐美平]/u.test(text.slice(at, at + 2))
  )
    at += 1;
  return at;
}
