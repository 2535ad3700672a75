import { useEffect, useMemo, useState } from "react";
import {
  WorkbookProblem,
  type CellLocation,
  type InsertRequest,
  type TemplatePreview,
} from "../../../excel/workbookService";
import { useSay } from "../../language";
import { usePane } from "../../PaneContext";
import { newSheetHelps, problemText } from "../../usePaneActions";

/** What an insertion would do, or why it would be refused. */
export type PreviewOutcome =
  | { readonly kind: "shown"; readonly preview: TemplatePreview }
  | {
      readonly kind: "refused";
      readonly message: string;
      readonly location: CellLocation | null;
      /** It could go on a sheet of its own. */
      readonly newSheetHelps: boolean;
    };

export interface Preview {
  /** The last one stays while the next one is made; null before the first. */
  readonly outcome: PreviewOutcome | null;
  readonly isLoading: boolean;
  readonly again: () => void;
}

/**
 * The preview of a request; made again where the request changes, and with it the selection where that decides.
 * @param workbookState is another one after each change of ours in the workbook
 */
export function usePreview(request: InsertRequest, workbookState: unknown): Preview {
  const { service } = usePane();
  const say = useSay();
  const [asked, setAsked] = useState(0);
  const question = useMemo(
    () => ({ request, workbookState, asked }),
    [request, workbookState, asked],
  );
  const [answer, setAnswer] = useState<{
    readonly question: object;
    readonly outcome: PreviewOutcome;
  } | null>(null);
  const again = () => setAsked((times) => times + 1);

  useEffect(() => {
    let isCurrent = true;
    const settle = (outcome: PreviewOutcome) => {
      if (isCurrent) setAnswer({ question, outcome });
    };
    const { request: wanted } = question;
    service.previewTemplate(wanted).then(
      (preview) => settle({ kind: "shown", preview }),
      (error: unknown) => {
        const problem = error instanceof WorkbookProblem ? error : null;
        settle({
          kind: "refused",
          message: problemText(error, say),
          location: problem?.location ?? null,
          newSheetHelps: problem !== null && newSheetHelps(problem, wanted),
        });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [question, say, service]);

  const isAtSelection = request.placement === "selection";
  useEffect(() => {
    if (!isAtSelection) return;
    // Where the host refuses to tell, the user still has 重新预览.
    const listening = service.onSelectionChanged(() => setAsked((times) => times + 1));
    listening.catch(() => undefined);
    return () => void listening.then((stop) => stop()).catch(() => undefined);
  }, [isAtSelection, service]);

  return {
    outcome: answer?.outcome ?? null,
    isLoading: answer?.question !== question,
    again,
  };
}
