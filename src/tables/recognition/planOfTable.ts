import { normaliseName } from "../../plan/normalisedName";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import { planOfSources } from "../planOfSources";

/** What a table says of the plan that it belongs to. */
export interface PlanEvidence {
  /** A region or `region@plan id` that was asked for; null where none was. */
  readonly region: string | null;
  /** The cells of a column 出处. */
  readonly sources: readonly string[];
  /** Texts that may name a region, the nearest to the table first: caption, sheet, file. */
  readonly texts: readonly (readonly string[])[];
  /** Names with the targets that the table itself states, as far as they are numbers. */
  readonly ownTargets: readonly { readonly name: string; readonly value: number }[];
}

/** A plan counts as told only where the table or the user names it, or where its targets are the table's own. */
export type PlanOfTable =
  | {
      readonly plan: Plan;
      readonly by: "asked" | "source" | "text" | "targets";
    }
  | {
      readonly plan: null;
      /** Plans that it may be, for confirmation; all where nothing speaks for any. */
      readonly candidates: readonly Plan[];
    };

const leastAgreeing = 3;
const agreeingShare = 0.8;

/** The plan that a table belongs to. */
export function planOfTable(library: PlanLibrary, evidence: PlanEvidence): PlanOfTable {
  if (evidence.region !== null) {
    const asked = library.findPlan(evidence.region);
    if (asked.outcome === "found") return { plan: asked.value, by: "asked" };
    return { plan: null, candidates: library.plans() };
  }
  const bySource = planOfSources(library.plans(), evidence.sources);
  if (bySource !== null) return { plan: bySource, by: "source" };
  for (const texts of evidence.texts) {
    const named = plansNamed(library, texts);
    if (named.length === 1) return { plan: named[0]!, by: "text" };
    if (named.length > 1) return { plan: null, candidates: named };
  }
  const agreeing = library.plans().filter((plan) => agrees(library, plan, evidence.ownTargets));
  if (agreeing.length === 1) return { plan: agreeing[0]!, by: "targets" };
  return { plan: null, candidates: agreeing.length > 0 ? agreeing : library.plans() };
}

/** The plans of the regions that texts name; of a region with several plans the one that counts. */
function plansNamed(library: PlanLibrary, texts: readonly string[]): readonly Plan[] {
  const spelt = texts.map(normaliseName);
  const regions = library
    .plans()
    .filter((plan) =>
      [plan.region, ...plan.regionAliases].some((name) => {
        const spelling = normaliseName(name);
        return spelling.length > 1 && spelt.some((text) => text.includes(spelling));
      }),
    )
    .map(({ region }) => region);
  return [...new Set(regions)].flatMap((region) => {
    const found = library.findPlan(region);
    return found.outcome === "found" ? [found.value] : [];
  });
}

/** Whether nearly all of the table's own targets are this plan's. */
function agrees(library: PlanLibrary, plan: Plan, own: PlanEvidence["ownTargets"]): boolean {
  let compared = 0;
  let equal = 0;
  for (const { name, value } of own) {
    const found = library.findTargets(plan, name);
    if (found.outcome !== "found") continue;
    compared += 1;
    if (found.value.some((target) => target.value === value)) equal += 1;
  }
  return (
    equal >= leastAgreeing &&
    equal >= agreeingShare * compared &&
    compared >= agreeingShare * own.length
  );
}
