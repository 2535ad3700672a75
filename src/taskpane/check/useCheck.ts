import { useCallback, useState } from "react";
import type { CheckResult } from "../../excel/workbookService";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { checkSummary } from "./checkSummary";

export interface FinishedCheck {
  readonly result: CheckResult;
  readonly at: Date;
}

export interface Check {
  /** Null until the first check has finished. */
  readonly done: FinishedCheck | null;
  run(): Promise<void>;
}

/** The pane's check of the workbook: the last result stays until a newer one is there. */
export function useCheck({ attempt }: Pick<PaneActions, "attempt">): Check {
  const { service } = usePane();
  const say = useSay();
  const [done, setDone] = useState<FinishedCheck | null>(null);

  const run = useCallback(
    () =>
      attempt("check", async () => {
        const result = await service.check();
        setDone({ result, at: new Date() });
        return { kind: "said", text: checkSummary(result, say) };
      }),
    [attempt, service, say],
  );
  return { done, run };
}
