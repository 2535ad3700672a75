import { useCallback, useState } from "react";
import type { InsertRequest } from "../../excel/workbookService";
import type { Plan } from "../../plan/plan";
import { proposedYear } from "./assessmentYears";

export type Placement = InsertRequest["placement"];

/** Chooses or leaves out the targets named, whatever they were before. Stays the same for one plan. */
export type ChooseTargets = (ids: readonly string[], chosen: boolean) => void;

interface PlanChoice {
  readonly chosen: ReadonlySet<string>;
  readonly year: number;
}

/** What is to be inserted: kept for each plan, so that looking at another loses nothing; a replaced plan starts anew. */
export interface TemplateChoice extends PlanChoice {
  readonly placement: Placement;
  readonly choose: ChooseTargets;
  readonly setYear: (year: number) => void;
  readonly setPlacement: (placement: Placement) => void;
}

/** The choice for `plan`: at first all of its targets, the newest year with actuals, a new sheet. */
export function useTemplateChoice(plan: Plan, currentYear: number): TemplateChoice {
  const [choices, setChoices] = useState<ReadonlyMap<Plan, PlanChoice>>(new Map());
  const [placement, setPlacement] = useState<Placement>("newSheet");

  const change = useCallback(
    (changed: (before: PlanChoice) => PlanChoice) =>
      setChoices((all) =>
        new Map(all).set(plan, changed(all.get(plan) ?? initialChoice(plan, currentYear))),
      ),
    [plan, currentYear],
  );
  const choose = useCallback<ChooseTargets>(
    (ids, choosing) =>
      change((before) => {
        const chosen = new Set(before.chosen);
        for (const id of ids) {
          if (choosing) chosen.add(id);
          else chosen.delete(id);
        }
        return { ...before, chosen };
      }),
    [change],
  );
  const setYear = useCallback(
    (year: number) => change((before) => ({ ...before, year })),
    [change],
  );
  const choice = choices.get(plan) ?? initialChoice(plan, currentYear);
  return { ...choice, placement, choose, setYear, setPlacement };
}

function initialChoice(plan: Plan, currentYear: number): PlanChoice {
  return {
    chosen: new Set(plan.targets.map(({ id }) => id)),
    year: proposedYear(plan.period, currentYear),
  };
}
