import { readFormula, type PlanCall } from "../../formulas/formulaText";
import { planFunctions } from "../../formulas/planFunctions";
import type { ArgumentDrafts } from "./argumentDraft";
import { draftOfArgument } from "./givenArgument";

/** What the builder can do with a cell's formula. */
type TakeUp =
  | { readonly kind: "nothing" }
  | { readonly kind: "call"; readonly call: PlanCall }
  /** It calls PLAN, but not exactly once and alone. */
  | { readonly kind: "notEditable" };

export function takeUp(formula: string | null): TakeUp {
  const calls = formula === null ? 0 : planCalls(formula);
  if (formula === null || calls === 0) return { kind: "nothing" };
  const call = calls === 1 ? readFormula(formula) : null;
  return call === null ? { kind: "notEditable" } : { kind: "call", call };
}

export function draftsOf({ id, args }: PlanCall): ArgumentDrafts {
  return Object.fromEntries(
    args.flatMap((argument, index) => {
      const parameter = planFunctions[id].parameters[index];
      const draft = parameter && draftOfArgument(parameter.name, argument);
      return draft ? [[parameter.name, draft]] : [];
    }),
  );
}

function planCalls(formula: string): number {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return code.match(/(?<![\p{L}\p{N}.])PLAN[._][A-Z]+\s*\(/giu)?.length ?? 0;
}
