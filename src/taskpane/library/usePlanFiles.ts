import { useCallback, useState } from "react";
import type { PlanProblem } from "../../catalog/planProblem";
import { loadPlanReader } from "../../excel/planReader";
import { WorkbookProblem } from "../../excel/workbookService";
import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";

/** What became of one file. */
export type FileOutcome = { readonly file: string } & (
  | { readonly kind: "added"; readonly title: string }
  | { readonly kind: "refused"; readonly problems: readonly PlanProblem[] }
  /** The workbook holds a plan with this id; `plan` may replace it. */
  | { readonly kind: "idTaken"; readonly plan: Plan; readonly message: string }
  | { readonly kind: "failed"; readonly message: string }
);

export interface PlanFiles {
  /** Of the files that were added last, in their order. */
  readonly outcomes: readonly FileOutcome[];
  add(files: readonly File[]): Promise<void>;
  /** Replaces the workbook's plan by that of a file whose id is taken. */
  replace(outcome: FileOutcome & { readonly kind: "idTaken" }): Promise<void>;
  dismiss(): void;
}

/** Adds plan files to the workbook, each by itself: one with mistakes does not hold up the others. */
export function usePlanFiles({ attempt, busy }: Pick<PaneActions, "attempt" | "busy">): PlanFiles {
  const { service, plans } = usePane();
  const say = useSay();
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([]);

  const store = useCallback(
    async (file: string, plan: Plan, replace: boolean): Promise<FileOutcome> => {
      try {
        await service.addPlan(plan, { replace });
        return { kind: "added", file, title: plan.title };
      } catch (error) {
        if (!(error instanceof WorkbookProblem)) throw error;
        const { code, message } = error;
        return code === "planIdTaken"
          ? { kind: "idTaken", file, plan, message }
          : { kind: "failed", file, message };
      }
    },
    [service],
  );

  const add = useCallback(
    (files: readonly File[]) =>
      attempt("addPlans", async () => {
        setOutcomes([]);
        const done: FileOutcome[] = [];
        const readPlan = await loadPlanReader();
        for (const file of files) {
          const reading = readPlan(await file.text(), plans.builtIn, plans.own);
          done.push(
            reading.outcome === "plan"
              ? await store(file.name, reading.plan, false)
              : { kind: "refused", file: file.name, problems: reading.problems },
          );
          setOutcomes([...done]);
        }
        const added = done.filter(({ kind }) => kind === "added").length;
        const refused = done.length - added;
        return { kind: "said", text: say(libraryMessages.summary, { added, refused }) };
      }),
    [attempt, plans, say, store],
  );

  const replace = useCallback(
    (taken: FileOutcome & { readonly kind: "idTaken" }) =>
      attempt("addPlans", async () => {
        const { file, plan } = taken;
        const outcome = await store(file, plan, true);
        setOutcomes((all) => all.map((other) => (other === taken ? outcome : other)));
        if (outcome.kind !== "added") return null;
        return { kind: "said", text: say(libraryMessages.added, { file, title: plan.title }) };
      }),
    [attempt, say, store],
  );

  const dismiss = useCallback(() => setOutcomes([]), []);
  // What was added may be gone then.
  if (outcomes.length > 0 && busy === "undo") setOutcomes([]);
  return { outcomes, add, replace, dismiss };
}
