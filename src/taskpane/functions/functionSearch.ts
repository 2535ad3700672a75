import { planFunctions, type FunctionId, functionIds } from "../../formulas/planFunctions";
import { functionTexts, parameterTexts } from "../../messages/functionTexts";
import type { Language, Message } from "../../messages/message";
import { normaliseName } from "../../plan/normalisedName";

/**
 * Functions in whose call, title, description or result every word of the query occurs, in either language; those
 * that are called so come first.
 */
export function searchFunctions(query: string): readonly FunctionId[] {
  const words = query.split(/\s+/).map(normaliseName).filter(Boolean);
  const allIn = (text: string) => words.every((word) => text.includes(word));
  const found = functionIds.filter((id) => allIn(names[id] + descriptions[id]));
  const named = found.filter((id) => allIn(names[id]));
  return [...named, ...found.filter((id) => !named.includes(id))];
}

/** A call as it is read: `PLAN.RATE(地区, 指标, 实际值, [年份])`. */
export function callForm(id: FunctionId, language: Language): string {
  const labels = planFunctions[id].parameters.map(({ name, optional }) => {
    const label = parameterTexts[name].label[language];
    return optional ? `[${label}]` : label;
  });
  return `PLAN.${id}(${labels.join(", ")})`;
}

const names = textsOf((id) => [functionTexts[id].title]);
const descriptions = textsOf((id) => [functionTexts[id].description, functionTexts[id].result]);

function textsOf(
  messages: (id: FunctionId) => readonly Message[],
): Readonly<Record<FunctionId, string>> {
  const texts = functionIds.map((id) => {
    const both = messages(id).flatMap(({ zh, en }) => [zh, en]);
    return [id, [`PLAN.${id}`, ...both].map(normaliseName).join("\n")];
  });
  return Object.fromEntries(texts) as Record<FunctionId, string>;
}
