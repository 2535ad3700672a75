import { normaliseName } from "../../plan/normalisedName";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Target } from "../../plan/target";
import type { IndicatorName } from "./indicatorName";

/** Whom a name in someone's table stands for. Only `exact`, `alias` and `confirmed` are certain. */
export type IndicatorMatch =
  | {
      readonly certainty: "exact" | "alias" | "confirmed";
      /** The name by which the library finds the targets. */
      readonly name: string;
      /** Several where the plan states the indicator for several years or scopes. */
      readonly targets: readonly Target[];
    }
  /** Names that come near, best first: to be confirmed. */
  | { readonly certainty: "near"; readonly candidates: readonly string[] }
  | { readonly certainty: "none" };

/** What people have confirmed of names in their tables: the target's id by the normalised name. */
export type Confirmations = ReadonlyMap<string, string>;

/** The key of a name in `Confirmations`. */
export function confirmationKey(name: string): string {
  return normaliseName(name);
}

/** Looks a name up in a plan: as it stands, then without ordinals, marks and units. */
export function matchIndicator(
  library: PlanLibrary,
  plan: Plan,
  { candidates }: IndicatorName,
  confirmed: Confirmations = new Map(),
): IndicatorMatch {
  for (const name of candidates) {
    const id = confirmed.get(confirmationKey(name));
    const target = plan.targets.find((candidate) => candidate.id === id);
    if (target !== undefined) return { certainty: "confirmed", name, targets: [target] };
  }
  let nearest: readonly string[] = [];
  for (const name of candidates) {
    const found = library.findTargets(plan, name);
    if (found.outcome === "found") {
      const isName = found.value.some(
        (target) => normaliseName(target.name) === normaliseName(name),
      );
      return { certainty: isName ? "exact" : "alias", name, targets: found.value };
    }
    const near = found.outcome === "unknown" ? found.nearest : found.candidates;
    if (nearest.length === 0) nearest = near;
  }
  return nearest.length > 0 ? { certainty: "near", candidates: nearest } : { certainty: "none" };
}
