import type { Lookup } from "./lookup";
import { normaliseName } from "./normalisedName";
import type { PlanTarget } from "./plan";
import type { PlanLibrary } from "./planLibrary";
import { nearestIndicators } from "./searchTargets";

/**
 * One indicator in every plan that has it: the targets that the name stands for in each plan (see
 * `PlanLibrary.findTargets`), and those that share a `concept` with one of them whatever they are
 * called. All years and scopes, in the order of the plans and of each document.
 *
 * Nothing is converted and no name replaced: each row is a target with its own name, unit, scope and
 * kind, which whoever shows rows beside each other has to show too.
 * - A name outranks an alias here as within a plan: where some plan has an indicator of this very
 *   name, an alias of another indicator adds its row only if it has no concept or the same one.
 * - One name with different concepts in different plans: all are listed, each with its counterparts.
 * - Several indicators of different concepts and names that only share an alias: ambiguous, with
 *   their names as candidates.
 *
 * Where no plan has it, the nearest names of all plans.
 */
export function findAcrossPlans(
  library: PlanLibrary,
  indicator: string,
): Lookup<readonly PlanTarget[]> {
  const called = library.plans().flatMap((plan): readonly PlanTarget[] => {
    const found = library.findTargets(plan, indicator);
    return found.outcome === "found" ? found.value.map((target) => ({ plan, target })) : [];
  });
  if (called.length === 0) {
    return { outcome: "unknown", nearest: nearestIndicators(library, indicator) };
  }
  const typed = normaliseName(indicator);
  const named = called.filter(({ target }) => normaliseName(target.name) === typed);
  const concepts = conceptsOf(named.length > 0 ? named : called);
  if (named.length === 0 && concepts.size > 1) {
    const names = new Set(called.map(({ target }) => target.name));
    if (names.size > 1) return { outcome: "ambiguous", candidates: [...names] };
  }
  const chosen = new Set(
    called
      .filter((row) => {
        const { concept } = row.target;
        return concept === null || concepts.has(concept) || named.includes(row);
      })
      .map(({ target }) => target),
  );
  const value = library
    .plans()
    .flatMap((plan) =>
      plan.targets
        .filter(
          (target) =>
            chosen.has(target) || (target.concept !== null && concepts.has(target.concept)),
        )
        .map((target) => ({ plan, target })),
    );
  return { outcome: "found", value };
}

function conceptsOf(rows: readonly PlanTarget[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ target }) => target.concept ?? []));
}
