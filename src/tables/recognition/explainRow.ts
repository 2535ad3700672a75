import { entryFactMessages, notJudgedMessages } from "../../messages/ownTables";
import { type Language, type MessageParameters, say } from "../../messages/message";
import { explain } from "../../plan/explain";
import { statedText } from "../../plan/figureText";
import type { JudgedRow } from "./judgeRows";
import type { NotJudged } from "./notJudged";

const mostCandidates = 5;

/**
 * Says of a row what was done to its entry, what is said of it and why, or why nothing is.
 * @param askedYear the year that was asked for; null where none was
 */
export function explainRow(row: JudgedRow, askedYear: number | null, language: Language): string {
  const sentences = row.hidden ? [say(entryFactMessages.hidden, language)] : [];
  if (row.notJudged !== null) sentences.push(notJudgedText(row, row.notJudged, language));
  if (row.assessment !== null) {
    sentences.push(...factSentences(row, askedYear, language), explain(row.assessment, language));
  }
  return sentences.join(language === "zh" ? "" : " ");
}

function notJudgedText({ name }: JudgedRow, notJudged: NotJudged, language: Language): string {
  const comma = language === "zh" ? "、" : ", ";
  const parameters: MessageParameters = {
    name,
    ...("candidates" in notJudged && {
      candidates: notJudged.candidates
        .slice(0, mostCandidates)
        .map((candidate) => (typeof candidate === "string" ? candidate : candidate.region))
        .join(comma),
    }),
    ...("year" in notJudged && { year: notJudged.year }),
    ...("years" in notJudged && { years: notJudged.years.join(comma) }),
    ...("plan" in notJudged && { region: notJudged.plan.region, ...notJudged.plan.period }),
  };
  return say(notJudgedMessages[notJudged.reason], language, parameters);
}

function factSentences(
  { target, entry, year, facts }: JudgedRow,
  askedYear: number | null,
  language: Language,
): readonly string[] {
  if (target === null) return [];
  const unit = target.unit ?? "";
  const inUnit = (value: number): string => statedText(value) + unit;
  const sentences: string[] = [];
  const tell = (message: keyof typeof entryFactMessages, parameters: MessageParameters = {}) =>
    sentences.push(say(entryFactMessages[message], language, parameters));
  if (entry.kind === "number") {
    const value = inUnit(entry.value);
    if (facts.convertedFrom !== null) {
      tell("convertedFrom", { from: facts.convertedFrom, to: unit, value });
    }
    if (facts.combined) tell(target.kind === "increment" ? "summed" : "compounded", { value });
    if (year === null && target.year !== null) tell("yearUnknown");
    if (askedYear !== null && year !== null && year < askedYear) {
      tell("olderYear", { asked: askedYear, year });
    }
  }
  if (facts.ownBaseline && target.baseline !== null) {
    const { value, year: of } = target.baseline;
    tell("ownBaseline", { value: inUnit(value), year: of });
  }
  return sentences;
}
