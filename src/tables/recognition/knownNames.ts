import { normaliseName } from "../../plan/normalisedName";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";

const indexes = new WeakMap<PlanLibrary, ReadonlyMap<string, ReadonlySet<Plan>>>();
const none: ReadonlySet<Plan> = new Set();

/** The plans that have a target of this name or alias, in any spelling. */
export function plansNaming(library: PlanLibrary, name: string): ReadonlySet<Plan> {
  let index = indexes.get(library);
  if (index === undefined) {
    index = indexOf(library);
    indexes.set(library, index);
  }
  return index.get(normaliseName(name)) ?? none;
}

function indexOf(library: PlanLibrary): ReadonlyMap<string, ReadonlySet<Plan>> {
  const index = new Map<string, Set<Plan>>();
  for (const plan of library.plans()) {
    for (const target of plan.targets) {
      for (const name of [target.name, ...target.aliases]) {
        const spelling = normaliseName(name);
        const plans = index.get(spelling);
        if (plans === undefined) index.set(spelling, new Set([plan]));
        else plans.add(plan);
      }
    }
  }
  return index;
}
