import { useDeferredValue, useMemo } from "react";
import { draftProblems, type DraftProblem } from "./draft/draftProblems";
import type { PlanDraft } from "./draft/planDraft";

export interface ProblemsOfDraft {
  readonly ofHead: readonly DraftProblem[];
  readonly ofRows: ReadonlyMap<string, readonly DraftProblem[]>;
}

/** What is wrong with the accepted rows and the one that is open, behind the typing. */
export function useDraftProblems(draft: PlanDraft, openId: string | null): ProblemsOfDraft {
  const settled = useDeferredValue(draft);
  return useMemo(() => {
    const rows = settled.rows.filter(
      ({ id, state }) => state === "accepted" || (id === openId && state === "proposed"),
    );
    const ofRows = new Map<string, DraftProblem[]>();
    const ofHead: DraftProblem[] = [];
    for (const problem of draftProblems(settled, rows)) {
      if (problem.rowId === null) ofHead.push(problem);
      else ofRows.set(problem.rowId, [...(ofRows.get(problem.rowId) ?? []), problem]);
    }
    return { ofHead, ofRows };
  }, [openId, settled]);
}
