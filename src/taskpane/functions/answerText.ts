import { isCellError, isProblem, type Answer } from "../../formulas/cellValue";
import { IndicatorCard } from "../../formulas/indicatorCard";
import type { FunctionId } from "../../formulas/planFunctions";
import { previewMessages } from "../../messages/functionPage";
import { say, type Language } from "../../messages/message";
import { statusLabels } from "../../messages/pane";
import { statedText } from "../../plan/figureText";
import { formatPercent } from "../numbers";

const ratios: ReadonlySet<FunctionId> = new Set(["RATE", "PROGRESS"]);

/**
 * An answer as its cell shows it, and beside it what makes it readable: a ratio as a percentage, a status word in
 * the pane's language.
 */
export function answerText(id: FunctionId, answer: Answer, language: Language): string {
  if (isProblem(answer)) return answer.code === "notAvailable" ? "#N/A" : "#VALUE!";
  if (answer instanceof IndicatorCard || isCellError(answer)) return answer.text;
  if (answer === "") return say(previewMessages.blank, language);
  if (typeof answer === "number") {
    const value = statedText(answer);
    if (!ratios.has(id)) return value;
    const percent = formatPercent(answer, language);
    return say(previewMessages.ratio, language, { value, percent });
  }
  const label = id === "CHECK" && isStatus(answer) ? statusLabels[answer][language] : answer;
  return label === answer
    ? answer
    : say(previewMessages.statusWord, language, { word: answer, label });
}

function isStatus(word: string): word is keyof typeof statusLabels {
  return Object.hasOwn(statusLabels, word);
}
