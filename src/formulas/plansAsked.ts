import type { Plan } from "../plan/plan";
import { type Asked, blank } from "./asked";
import { type FunctionProblem, isProblem, type Matrix } from "./cellValue";
import { resolvePlan } from "./resolve";
import { filledCells } from "./wholeArgument";

/** The plans of one region or of a range of them, each once in the order asked; blank cells are left out. */
export function plansAsked(asked: Asked, regions: Matrix): readonly Plan[] | FunctionProblem {
  const plans = new Set<Plan>();
  for (const region of filledCells(regions)) {
    const plan = resolvePlan(asked, region);
    if (isProblem(plan)) return plan;
    plans.add(plan);
  }
  return plans.size === 0 ? blank(asked, "region") : [...plans];
}
