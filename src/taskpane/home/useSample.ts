import { useCallback } from "react";
import type { InsertedSample } from "../../excel/sample/sampleService";
import { sampleMessages } from "../../messages/sample";
import type { Check } from "../check/useCheck";
import { useLanguage, useSay } from "../language";
import { usePane } from "../PaneContext";
import type { Place } from "../places";
import type { PaneActions } from "../usePaneActions";

interface SampleActions {
  readonly actions: Pick<PaneActions, "attempt">;
  readonly check: Pick<Check, "run">;
  readonly open: (place: Place) => void;
}

/** Puts the sample into the workbook, checks it, and leads to what the check has found. */
export function useSample({ actions, check, open }: SampleActions): () => Promise<void> {
  const { sample } = usePane();
  const say = useSay();
  const language = useLanguage();
  const { attempt } = actions;
  const { run } = check;
  return useCallback(async () => {
    const inserted: InsertedSample[] = [];
    await attempt("insert", async () => {
      inserted.push(await sample.insert());
      return null;
    });
    const [there] = inserted;
    if (there === undefined) return;
    open("check");
    if (!(await run())) return;
    const sheets = there.sheets.map((name) => `“${name}”`);
    const text = say(sampleMessages.done, { sheets: sheets.join(language === "zh" ? "、" : ", ") });
    await attempt("insert", () =>
      Promise.resolve({ kind: "done", text, location: there.location }),
    );
  }, [attempt, language, open, run, sample, say]);
}
