import { useEffect, useState } from "react";
import type { TemplateInfo } from "../../excel/tools/templateTools";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import { problemText } from "../usePaneActions";

export interface InsertedTables {
  /** Null until they have been read for the first time. */
  readonly tables: readonly TemplateInfo[] | null;
  /** Why they could not be read. */
  readonly problem: string | null;
  readonly isReading: boolean;
  readonly refresh: () => void;
}

/**
 * Our tables in the workbook; read when the list opens and again after each change of ours.
 * @param workbookState is another one after each change of ours in the workbook
 */
export function useInsertedTables(workbookState: unknown): InsertedTables {
  const { tools } = usePane();
  const say = useSay();
  const [asked, setAsked] = useState<object>({});
  const [answer, setAnswer] = useState<{
    readonly to: readonly unknown[];
    readonly tables: readonly TemplateInfo[] | null;
    readonly problem: string | null;
  } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const to = [asked, workbookState];
    tools.tables().then(
      (tables) => {
        if (isCurrent) setAnswer({ to, tables, problem: null });
      },
      (error: unknown) => {
        if (isCurrent) {
          setAnswer((last) => ({
            to,
            tables: last?.tables ?? null,
            problem: problemText(error, say),
          }));
        }
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, say, tools, workbookState]);

  return {
    tables: answer?.tables ?? null,
    problem: answer?.problem ?? null,
    isReading: answer?.to[0] !== asked || answer.to[1] !== workbookState,
    refresh: () => setAsked({}),
  };
}
