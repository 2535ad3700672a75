import type { Plan } from "../plan/plan";
import { parseJson } from "./parseJson";
import type { PlanProblem } from "./planProblem";
import { planProblemMessages as messages } from "./planProblemMessages";
import { validatePlan } from "./validatePlan";

/** A plan file's plan, or all that is wrong with the file. */
export type PlanReading =
  | { readonly outcome: "plan"; readonly plan: Plan }
  | {
      readonly outcome: "refused";
      /** Title or id, as far as the text tells; null where it does not. */
      readonly name: string | null;
      readonly problems: readonly PlanProblem[];
    };

/**
 * Reads the text of a plan file as docs/adding-a-plan.md describes it.
 * @param beside other plans that this one will stand beside, see `validatePlan`
 * @param replaceable likewise, but this one may take the place of the one with its id
 */
export function readPlan(
  text: string,
  beside: readonly Plan[],
  replaceable: readonly Plan[] = [],
): PlanReading {
  const parsed = parseJson(text.replace(/^\uFEFF/u, ""));
  if (parsed.outcome === "malformed") {
    // The engine's reason tells the place, by line or by the text around it.
    const { detail } = parsed;
    return refused(null, [wholeFile(messages.malformedJson, { detail })]);
  }
  // What a decoder puts where bytes are no UTF-8: names would be garbled without anyone noticing.
  if (text.includes("\uFFFD")) return refused(nameOf(parsed.value), [wholeFile(messages.notUtf8)]);
  const { id } = headOf(parsed.value);
  const problems = validatePlan(parsed.value, [
    ...beside,
    ...replaceable.filter((other) => other.id !== id),
  ]);
  return problems.length > 0
    ? refused(nameOf(parsed.value), problems)
    : { outcome: "plan", plan: parsed.value as Plan };
}

function refused(name: string | null, problems: readonly PlanProblem[]): PlanReading {
  return { outcome: "refused", name, problems };
}

function wholeFile(
  message: PlanProblem["message"],
  parameters: PlanProblem["parameters"] = {},
): PlanProblem {
  return { path: "", target: null, message, parameters };
}

function nameOf(value: unknown): string | null {
  const { title, id } = headOf(value);
  return [title, id].find((name) => typeof name === "string") ?? null;
}

function headOf(value: unknown): { readonly title?: unknown; readonly id?: unknown } {
  return { ...(value as object | null) };
}
