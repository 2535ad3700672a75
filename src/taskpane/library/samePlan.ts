import { planText } from "../../excel/planPart";
import type { Plan } from "../../plan/plan";

/** How a plan of one shelf stands to another shelf: not there, the same there, or another version of it. */
export function standing(plan: Plan, others: readonly Plan[]): "absent" | "same" | "differs" {
  const other = others.find(({ id }) => id === plan.id);
  if (other === undefined) return "absent";
  return planText(other) === planText(plan) ? "same" : "differs";
}
