import { useCallback, useState } from "react";
import { WorkbookProblem, type CellLocation } from "../../excel/workbookService";
import { writeMessages } from "../../messages/functionPage";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { Outcome, PaneActions } from "../usePaneActions";
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
  /** Writes a new formula into the cell that is selected then. */
  writeIntoSelection(formula: string): Promise<void>;
  /** Writes over what the cell holds. */
  replace(writing: Writing): Promise<void>;
  dismiss(): void;
}

/** Writes formulas as one of the pane's actions. A cell that is not empty is refused, with the choice to replace. */
export function useFormulaWriting({ attempt }: Pick<PaneActions, "attempt">): FormulaWriting {
  const { service } = usePane();
  const say = useSay();
  const [refusal, setRefusal] = useState<WritingRefusal | null>(null);

  const put = useCallback(
    async (writing: Writing, replace: boolean): Promise<Outcome> => {
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
    },
    [say, service],
  );
  const write = useCallback(
    (writing: Writing) => attempt("writeFormula", () => put(writing, writing.isUpdate)),
    [attempt, put],
  );
  const writeIntoSelection = useCallback(
    (formula: string) =>
      attempt("writeFormula", async () => {
        const { location } = await service.selectedCell();
        return put({ formula, location, isUpdate: false }, false);
      }),
    [attempt, put, service],
  );
  const replace = useCallback(
    (writing: Writing) => attempt("writeFormula", () => put(writing, true)),
    [attempt, put],
  );
  const dismiss = useCallback(() => setRefusal(null), []);
  return { refusal, write, writeIntoSelection, replace, dismiss };
}
