import { findAcrossPlans } from "../../plan/acrossPlans";
import type { Plan, PlanTarget } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Target } from "../../plan/target";

/** The targets of other plans for the same indicator: by its concept, or by its name. */
export function counterparts(
  library: PlanLibrary,
  plan: Plan,
  target: Target,
): readonly PlanTarget[] {
  const found = findAcrossPlans(library, target.name);
  const named = found.outcome === "found" ? found.value.map((row) => row.target) : [];
  const { concept } = target;
  return library
    .plans()
    .filter(({ id }) => id !== plan.id)
    .flatMap((other) =>
      other.targets
        .filter((one) => named.includes(one) || (concept !== null && one.concept === concept))
        .map((one) => ({ plan: other, target: one })),
    );
}
