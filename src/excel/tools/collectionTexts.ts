import {
  collectionNoteMessages as notes,
  collectionProblemMessages,
  notTakenMessages,
} from "../../messages/collection";
import { type Language, type MessageParameters, say } from "../../messages/message";
import { verdicts } from "../../plan/entry";
import { cellAddress } from "../../tables/a1";
import type { RefusedEntry } from "../../tables/collection/collectionItems";
import type { FilledEntry, FilledNote } from "../../tables/collection/filledEntry";
import type { CollectedEntry } from "./templateTools";

const noteParts = [
  "readFrom",
  "explanation",
  "dataSource",
  "reportingUnit",
  "filledBy",
  "filledOn",
] as const satisfies readonly (keyof FilledNote)[];

/** What a file may have of bytes to be read at all. */
export const mostFileMegabytes = 50;

/** Why a source could not be read. */
export type SourceProblem = keyof typeof collectionProblemMessages;

export function problemText(
  problem: SourceProblem,
  language: Language,
  parameters: MessageParameters = {},
): string {
  return say(collectionProblemMessages[problem], language, {
    limit: mostFileMegabytes,
    ...parameters,
  });
}

/**
 * An entry as the pane shows it.
 * @param formula what the value would replace; null where it replaces none
 */
export function collectedEntry(
  { cell: { file, sheet, row, column }, name, value, note }: FilledEntry,
  language: Language,
  formula: string | null = null,
): CollectedEntry {
  const parts = noteParts.flatMap((key) =>
    note[key] === "" ? [] : [say(notes[key], language, { text: note[key] })],
  );
  if (formula !== null) parts.push(say(notes.replacesFormula, language, { formula }));
  return {
    origin: `${file === null ? "" : `${file} `}${sheet}!${cellAddress(row, column)}`,
    indicator: name,
    value,
    note: parts.join(say(notes.separator, language)),
  };
}

/** Why an entry is not taken, in words. */
export function refusalText({ entry, why }: RefusedEntry, language: Language): string {
  const separator = say(notes.listSeparator, language);
  const { name, value, year } = entry;
  const about = { name, value, year };
  const message = notTakenMessages[why.reason];
  switch (why.reason) {
    case "nearNames":
    case "severalNames":
      return say(message, language, { ...about, candidates: why.candidates.join(separator) });
    case "otherUnit":
      return say(message, language, { ...about, unit: why.unit, own: why.own ?? "" });
    case "belowLowest":
      return say(message, language, { ...about, lowest: why.lowest });
    case "outsideLimits":
      return say(message, language, { ...about, lowest: why.lowest, highest: why.highest });
    case "verdictExpected":
      return say(message, language, { ...about, verdicts: verdicts.join(separator) });
    case "otherPlan":
      return say(message, language, {
        ...about,
        plan: why.plan.title,
        tablePlan: why.tablePlan.title,
      });
    case "planNotInTable":
      return say(message, language, { ...about, plan: why.plan.title });
    case "otherYear":
      return say(message, language, { ...about, years: why.years.join(separator) });
    default:
      return say(message, language, about);
  }
}
