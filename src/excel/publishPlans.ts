import type { Plan } from "../plan/plan";
import { planText, type StoredPlan } from "./planPart";
import { loadPlanReader } from "./planReader";
import type { BrokenPlan, PlanStore } from "./planStore";

/**
 * Makes what the workbook holds known to pane and functions. A plan that cannot be used is kept apart: also one whose
 * id is a built-in plan's or that of a plan before it.
 */
export async function publishPlans(store: PlanStore, stored: readonly StoredPlan[]): Promise<void> {
  const own: Plan[] = [];
  const broken: BrokenPlan[] = [];
  if (stored.length > 0) {
    const readPlan = await loadPlanReader();
    // Where they cannot be had, somebody asks for them again, and then this goes on.
    void store.load().catch(() => undefined);
    await store.whenLoaded;
    // An unchanged plan stays the same object: what the pane has chosen of it is kept by it.
    const known = new Map(store.own.map((plan) => [planText(plan), plan]));
    for (const { partId, text } of stored) {
      const reading = readPlan(text, [...store.builtIn, ...own]);
      if (reading.outcome === "plan") own.push(known.get(text) ?? reading.plan);
      else broken.push({ partId, text, name: reading.name, problems: reading.problems });
    }
  }
  store.setOwn(own, broken);
}
