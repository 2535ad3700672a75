import type { Plan } from "../plan/plan";
import type { PlanLibrary } from "../plan/planLibrary";
import type { Target } from "../plan/target";
import type { SelectedIndicator } from "./workbookService";

/**
 * The target that a row is about: the first of its cells that names an indicator tells it, in the plan that the row or
 * what stands around it speaks of, else in the first plan that has such an indicator.
 * @param cells texts of the row; the selected cell's comes first
 * @param around sheet name, title and head of the sheet, which name the plan or its region
 */
export function rowIndicator(
  library: PlanLibrary,
  cells: readonly string[],
  around: readonly string[],
): SelectedIndicator | null {
  const spoken = [...cells, ...around].join("\n");
  // Stable: of plans that are spoken of alike, own plans stay first.
  const plans = [...library.plans()].sort(
    (one, other) => mentions(other, spoken) - mentions(one, spoken),
  );
  for (const cell of cells) {
    for (const plan of plans) {
      const target = targetNamed(library, plan, cell);
      if (target !== null) return { planId: plan.id, targetId: target.id };
    }
  }
  return null;
}

/** How clearly a text speaks of a plan: its document more clearly than its region. */
function mentions({ title, documentNumber, region, regionAliases }: Plan, text: string): number {
  if (documentNumber !== null && text.includes(documentNumber)) return 3;
  if (text.includes(title)) return 2;
  return [region, ...regionAliases].some((name) => name.length > 1 && text.includes(name)) ? 1 : 0;
}

function targetNamed(library: PlanLibrary, plan: Plan, name: string): Target | null {
  const one = library.findTarget(plan, name);
  if (one.outcome === "found") return one.value;
  // Of several years or scopes that share the name, the document's first.
  const all = library.findTargets(plan, name);
  return all.outcome === "found" ? (all.value[0] ?? null) : null;
}
