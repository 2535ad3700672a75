import type { Plan } from "../../plan/plan";
import { documentText } from "../templates/factCells";

/**
 * The plan that all cells of a column 出处 name by its document.
 * @returns null where they name none, or more than one.
 */
export function planOfSources(plans: readonly Plan[], sources: readonly string[]): Plan | null {
  const named = new Set<Plan | null>();
  for (const source of sources) {
    if (source.trim() === "") continue;
    named.add(plans.find((plan) => source.startsWith(`${documentText(plan)} `)) ?? null);
  }
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}
