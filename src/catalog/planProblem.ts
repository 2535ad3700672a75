import type { Language, Message, MessageParameters } from "../messages/message";
import { say } from "../messages/message";

/** One mistake in a plan file. */
export interface PlanProblem {
  /** Where: keys and indexes from the file's root, `targets[3].baseline.year`; empty for the file as a whole. */
  readonly path: string;
  /** The target's name, when the place is inside a target that has one. */
  readonly target: string | null;
  readonly message: Message;
  readonly parameters: MessageParameters;
}

/** What is wrong and what to do, in one language. */
export function reasonOf(problem: PlanProblem, language: Language): string {
  return say(problem.message, language, problem.parameters);
}

/** `targets[3].baseline` from its steps. */
export function pathText(steps: readonly (string | number)[]): string {
  return steps
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join("");
}
