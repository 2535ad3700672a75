import { say, type Language } from "../../messages/message";
import type { DraftProblem } from "./draft/draftProblems";

/** All that is wrong at one field, in words; undefined where nothing is. */
export function fieldProblemText(
  problems: readonly DraftProblem[],
  field: DraftProblem["field"],
  language: Language,
): string | undefined {
  const texts = problems
    .filter((problem) => problem.field === field)
    .map(({ message, parameters }) => say(message, language, parameters));
  return texts.length === 0 ? undefined : texts.join(" ");
}
