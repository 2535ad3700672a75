import { useCallback, useState } from "react";
import { WorkbookProblem, type CellLocation } from "../../excel/workbookService";
import { writeMessages } from "../../messages/functionPage";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { placeText } from "./cellReference";

export interface Writing {
  readonly formula: string;
  readonly location: CellLocation;
  /** Whether the cell holds a formula that is being changed. */
  readonly isUpdate: boolean;
}

/** The cell holds something, and nothing was changed. */
export interface WritingRefusal {
  readonly message: string;
  readonly writing: Writing;
}

export interface FormulaWriting {
  readonly refusal: WritingRefusal | null;
  write(writing: Writing): Promise<void>;
  /** Writes over what the cell holds. */
  replace(writing: Writing): Promise<void>;
  dismiss(): void;
}

/** Writes formulas as one of the pane's actions. A cell that is not empty is refused, with the choice to replace. */
export function useFormulaWriting({ attempt }: Pick<PaneActions, "attempt">): FormulaWriting {
  const { service } = usePane();
  const say = useSay();
  const [refusal, setRefusal] = useState<WritingRefusal | null>(null);

  const run = useCallback(
    (writing: Writing, replace: boolean) =>
      attempt("writeFormula", async () => {
        const { formula, location, isUpdate } = writing;
        setRefusal(null);
        try {
          await service.writeFormula(location, formula, { replace });
        } catch (error) {
          if (!(error instanceof WorkbookProblem) || error.code !== "cellNotEmpty") throw error;
          setRefusal({ message: error.message, writing });
          return { kind: "said", text: error.message };
        }
        const place = placeText(location);
        return {
          kind: "done",
          text: say(isUpdate ? writeMessages.updated : writeMessages.inserted, { place }),
        };
      }),
    [attempt, service, say],
  );
  const write = useCallback((writing: Writing) => run(writing, writing.isUpdate), [run]);
  const replace = useCallback((writing: Writing) => run(writing, true), [run]);
  const dismiss = useCallback(() => setRefusal(null), []);
  return { refusal, write, replace, dismiss };
}
