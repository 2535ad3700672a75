import { shiftDecimalPoint } from "../../plan/powerOfTen";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Target } from "../../plan/target";
import { wholeInUnit } from "../../plan/unit";
import { planOfSources } from "../templateReading/planOfSources";
import { plansNaming } from "./knownNames";
import { namesForeignRegion, plansNamed } from "./regionsInText";

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
      /** `otherRegion`: a region was asked for, and the table is clearly another's. */
      readonly because: "unknown" | "otherRegion";
      /** Plans that it may be, for confirmation; all where nothing speaks for any. */
      readonly candidates: readonly Plan[];
    };

const leastAgreeing = 3;
const agreeingShare = 0.8;

/** The plan that a table belongs to. */
export function planOfTable(library: PlanLibrary, evidence: PlanEvidence): PlanOfTable {
  const told = planToldBy(library, evidence);
  if (evidence.region === null) return told;
  const asked = library.findPlan(evidence.region);
  if (asked.outcome !== "found") return unknown(library.plans());
  const isOther =
    told.plan !== null && told.by !== "targets" && !isSameRegion(library, told.plan, asked.value);
  return isOther
    ? { plan: null, because: "otherRegion", candidates: [told.plan] }
    : { plan: asked.value, by: "asked" };
}

/** What the table itself says. */
function planToldBy(library: PlanLibrary, evidence: PlanEvidence): PlanOfTable {
  const bySource = planOfSources(library.plans(), evidence.sources);
  if (bySource !== null) return { plan: bySource, by: "source" };
  for (const texts of evidence.texts) {
    const named = plansNamed(library, texts);
    if (named.length === 1) return { plan: named[0]!, by: "text" };
    if (named.length > 1) return unknown(named);
    if (namesForeignRegion(library, texts)) return unknown(library.plans());
  }
  const agreeing = library.plans().filter((plan) => agrees(library, plan, evidence.ownTargets));
  if (agreeing.length === 1) return { plan: agreeing[0]!, by: "targets" };
  return unknown(agreeing.length > 0 ? agreeing : library.plans());
}

function unknown(candidates: readonly Plan[]): PlanOfTable {
  return { plan: null, because: "unknown", candidates };
}

function isSameRegion(library: PlanLibrary, one: Plan, other: Plan): boolean {
  if (one.region === other.region) return true;
  const [a, b] = [library.findPlan(one.region), library.findPlan(other.region)];
  return a.outcome === "found" && b.outcome === "found" && a.value === b.value;
}

/** Whether nearly all of the table's own targets are this plan's. */
function agrees(library: PlanLibrary, plan: Plan, own: PlanEvidence["ownTargets"]): boolean {
  let compared = 0;
  let equal = 0;
  for (const { name, value } of own) {
    if (!plansNaming(library, name).has(plan)) continue;
    const found = library.findTargets(plan, name);
    if (found.outcome !== "found") continue;
    compared += 1;
    if (found.value.some((target) => isTargetValue(target, value))) equal += 1;
  }
  return (
    equal >= leastAgreeing &&
    equal >= agreeingShare * compared &&
    compared >= agreeingShare * own.length
  );
}

/** Whether a number is the target's, also as a fraction that the cell shows as a percentage. */
export function isTargetValue({ value: wanted, unit }: Target, value: number): boolean {
  if (wanted === value) return true;
  const whole = wholeInUnit(unit);
  return whole !== null && wanted === shiftDecimalPoint(value, Math.round(Math.log10(whole)));
}
