import { writeFormula, type FormulaArgument } from "../../formulas/formulaText";
import type { Lookup } from "../../plan/lookup";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Target } from "../../plan/target";

/**
 * `=PLAN.TARGET("宁波","森林覆盖率")`: the shortest call that gives this very target.
 * @returns null where no call does: the plan is not in the library, or its targets cannot be told apart by name
 */
export function targetFormula(library: PlanLibrary, plan: Plan, target: Target): string | null {
  const region = [plan.region, ...plan.regionAliases, `${plan.region}@${plan.id}`].find((name) =>
    gives(library.findPlan(name), plan),
  );
  if (region === undefined) return null;
  const { name, year } = target;
  const call = (...args: readonly FormulaArgument[]) =>
    writeFormula("TARGET", [{ kind: "text", text: region }, ...args]);
  if (gives(library.findTarget(plan, name), target)) return call({ kind: "text", text: name });
  if (year !== null && gives(library.findTarget(plan, name, year), target)) {
    return call({ kind: "text", text: name }, { kind: "number", value: year });
  }
  const label = library.labelOf(plan, target);
  return label !== undefined && gives(library.findTarget(plan, label), target)
    ? call({ kind: "text", text: label })
    : null;
}

function gives<Value>(found: Lookup<Value>, wanted: Value): boolean {
  return found.outcome === "found" && found.value === wanted;
}
