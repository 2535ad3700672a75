import { type Answer, type FunctionProblem, isCellError, isProblem } from "../formulas/cellValue";
import { IndicatorCard } from "../formulas/indicatorCard";
import type { Language } from "../messages/message";
import { cardEntity } from "./cardEntity";

/**
 * Answers as Excel takes them from a function: error values with their messages, cards as data types where Excel has
 * them, else as text.
 * @throws CustomFunctions.Error where the only answer is a problem: Excel then shows the message, which it may not do
 *   for an error inside an array.
 */
export function excelAnswers(
  answers: readonly (readonly Answer[])[],
  language: Language,
): unknown[][] {
  const [[only] = []] = answers;
  if (answers.length === 1 && answers[0]?.length === 1 && isProblem(only)) throw errorOf(only);
  return answers.map((row) => row.map((answer) => excelAnswer(answer, language)));
}

export function errorOf({ code, message }: FunctionProblem): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

function excelAnswer(answer: Answer, language: Language): unknown {
  if (answer instanceof IndicatorCard) {
    return hasDataTypes() ? cardEntity(answer, language) : answer.text;
  }
  if (isProblem(answer)) return errorOf(answer);
  if (!isCellError(answer)) return answer;
  return new CustomFunctions.Error(answer.text as CustomFunctions.ErrorCode);
}

function hasDataTypes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.16");
}
