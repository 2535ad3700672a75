import { useCallback, useState } from "react";
import { newPlanSaveMessages as messages } from "../../messages/newPlan";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { planOf } from "./draft/draftPlan";
import { acceptedRows, draftProblems } from "./draft/draftProblems";
import type { PlanDraft } from "./draft/planDraft";
import type { SavedPlan } from "./useDraft";

/** Why a draft was not saved, until it is tried again or changed. */
export type SavingRefusal =
  { readonly kind: "nothingAccepted" } | { readonly kind: "problems"; readonly count: number };

interface SavingOptions {
  readonly draft: PlanDraft;
  readonly actions: Pick<PaneActions, "attempt">;
  readonly setSaved: (saved: SavedPlan) => void;
  /** Leads to the first problem: of a row, or of the plan itself. */
  readonly leadTo: (rowId: string | null) => void;
}

/** Saving of a draft as a plan of the workbook. */
export function useSaving({ draft, actions, setSaved, leadTo }: SavingOptions) {
  const { service, plans } = usePane();
  const say = useSay();
  const [refused, setRefused] = useState<(SavingRefusal & { readonly draft: PlanDraft }) | null>(
    null,
  );
  const { attempt } = actions;

  /** Whether the draft can be saved; says why not and leads there. */
  const isReady = () => {
    const accepted = acceptedRows(draft);
    if (accepted.length === 0) {
      setRefused({ kind: "nothingAccepted", draft });
      return false;
    }
    const problems = draftProblems(draft, accepted);
    setRefused(problems.length === 0 ? null : { kind: "problems", count: problems.length, draft });
    const [first] = problems;
    if (first) leadTo(first.rowId);
    return first === undefined;
  };
  const save = useCallback(
    () =>
      attempt("addPlans", async () => {
        // What the workbook holds may still be on its way: its ids are taken too.
        await plans.ready;
        const plan = await planOf(draft, [...plans.own, ...plans.builtIn]);
        await service.addPlan(plan, { replace: false });
        const { id, title, targets } = plan;
        setSaved({ id, title, count: targets.length });
        return { kind: "done", text: say(messages.saved, { title, count: targets.length }) };
      }),
    [attempt, draft, plans, say, service, setSaved],
  );
  const refusal: SavingRefusal | null = refused?.draft === draft ? refused : null;
  return { isReady, save, refusal };
}
