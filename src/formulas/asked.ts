import { functionMessages } from "../messages/functions";
import { parameterTexts } from "../messages/functionTexts";
import { type Language, type MessageParameters, say } from "../messages/message";
import type { PlanLibrary } from "../plan/planLibrary";
import { FunctionProblem } from "./cellValue";
import type { ParameterKind } from "./planFunctions";

/** What the functions ask: the plans, and the language of their messages. */
export interface Asked {
  readonly library: PlanLibrary;
  readonly language: Language;
}

type MessageName = keyof typeof functionMessages;

/** #N/A: what was asked for is not there. */
export function notFound(
  { language }: Asked,
  message: MessageName,
  parameters: MessageParameters = {},
): FunctionProblem {
  return new FunctionProblem("notAvailable", say(functionMessages[message], language, parameters));
}

/** #VALUE!: an argument cannot be understood. */
export function wrongArgument(
  { language }: Asked,
  message: MessageName,
  parameters: MessageParameters = {},
): FunctionProblem {
  return new FunctionProblem("invalidValue", say(functionMessages[message], language, parameters));
}

/** #VALUE!: a required argument is blank. */
export function blank(asked: Asked, parameter: ParameterKind): FunctionProblem {
  const { label } = parameterTexts[parameter];
  return wrongArgument(asked, "blankArgument", { argument: say(label, asked.language) });
}

/** Names in one line, as the language separates them. */
export function listed({ language }: Asked, names: readonly string[]): string {
  return names.join(language === "zh" ? "、" : ", ");
}
