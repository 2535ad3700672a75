import { normaliseName } from "../../plan/normalisedName";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Target } from "../../plan/target";
import type { IndicatorName } from "./indicatorName";
import { plansNaming } from "./knownNames";

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
  /** A name of other plans' indicators only. */
  | { readonly certainty: "elsewhere"; readonly plans: readonly Plan[] }
  | { readonly certainty: "none" };

/** What people have confirmed of names in their tables: the target's id by the normalised name. */
export type Confirmations = ReadonlyMap<string, string>;

/** The key of a name in `Confirmations`. */
export function confirmationKey(name: string): string {
  return normaliseName(name);
}

const caches = new WeakMap<PlanLibrary, WeakMap<Plan, Map<string, IndicatorMatch>>>();
/** Names that come near are costly to find; a sheet repeats its names. */
const mostCached = 20_000;

/** Looks a name up in a plan: as it stands, then without ordinals, marks and units. */
export function matchIndicator(
  library: PlanLibrary,
  plan: Plan,
  { candidates }: IndicatorName,
  confirmed: Confirmations = noConfirmations,
): IndicatorMatch {
  for (const name of confirmed.size > 0 ? candidates : []) {
    const id = confirmed.get(confirmationKey(name));
    const target = plan.targets.find((candidate) => candidate.id === id);
    if (target !== undefined) return { certainty: "confirmed", name, targets: [target] };
  }
  const cache = cacheOf(library, plan);
  const text = candidates[0] ?? "";
  let match = cache.get(text);
  if (match === undefined) {
    match = lookUp(library, plan, candidates);
    if (cache.size >= mostCached) cache.clear();
    cache.set(text, match);
  }
  return match;
}

const noConfirmations: Confirmations = new Map();

function cacheOf(library: PlanLibrary, plan: Plan): Map<string, IndicatorMatch> {
  let ofLibrary = caches.get(library);
  if (ofLibrary === undefined) caches.set(library, (ofLibrary = new WeakMap()));
  let ofPlan = ofLibrary.get(plan);
  if (ofPlan === undefined) ofLibrary.set(plan, (ofPlan = new Map()));
  return ofPlan;
}

function lookUp(library: PlanLibrary, plan: Plan, candidates: readonly string[]): IndicatorMatch {
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
  const elsewhere = library
    .plans()
    .filter((other) => candidates.some((name) => plansNaming(library, name).has(other)));
  if (elsewhere.length > 0) return { certainty: "elsewhere", plans: elsewhere };
  return nearest.length > 0 ? { certainty: "near", candidates: nearest } : { certainty: "none" };
}
