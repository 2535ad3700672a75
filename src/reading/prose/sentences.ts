import { enclosure, type Enclosures } from "./enclosures";
import type { Span } from "../planDocument";

/** A stretch between commas or semicolons. */
export interface Clause extends Span {
  /** Behind a semicolon, or first in its sentence: what governed the clause before governs this one no more. */
  readonly fresh: boolean;
}

export interface Sentence extends Span {
  readonly clauses: readonly Clause[];
  /** Ends with a colon: what follows is a list of what it announces. */
  readonly announces: boolean;
}

/** Text without stops is cut, so that the time for a long one stays linear. */
const longestClause = 500;
const longestSentence = 4000;

const stops = /[，;:。!?]/gu;

/** Splits a folded text into sentences and clauses; marks inside pairs (see `readEnclosures`) part nothing. */
export function splitSentences(text: string, enclosing: Enclosures): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let sentenceStart = 0;
  let clauseStart = 0;
  let fresh = true;
  const closeClause = (end: number) => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end, fresh });
  };
  const closeSentence = (end: number, announces: boolean) => {
    closeClause(end);
    if (clauses.length > 0) sentences.push({ start: sentenceStart, end, clauses, announces });
    clauses = [];
  };
  const cutLong = (end: number) => {
    while (end - clauseStart > longestClause) {
      closeClause(clauseStart + longestClause);
      clauseStart += longestClause;
    }
  };
  for (const { 0: mark, index: at } of text.matchAll(stops)) {
    if (enclosing[at] !== enclosure.none) continue;
    cutLong(at);
    const isLong = at - sentenceStart > longestSentence;
    if (!isLong && (mark === "，" || mark === ";" || mark === ":")) {
      closeClause(at);
      clauseStart = at + 1;
      fresh = mark !== "，";
    } else {
      closeSentence(at, false);
      clauseStart = sentenceStart = at + 1;
      fresh = true;
    }
  }
  cutLong(text.length);
  closeSentence(text.length, text.endsWith(":"));
  return sentences;
}
