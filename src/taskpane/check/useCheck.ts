import { useCallback, useState } from "react";
import type {
  Acceptance,
  CheckAnswer,
  CheckSettings,
  JudgedFinding,
  WorkbookCheck,
} from "../../excel/checkService";
import { checkMessages, findingMessages } from "../../messages/checkPlace";
import { checkSettingsMessages, cleaningMessages } from "../../messages/checkTools";
import { useLanguage, useSay } from "../language";
import { usePane } from "../PaneContext";
import type { Notice, PaneActions } from "../usePaneActions";
import { checkSummary, joined } from "./checkCounts";
import { useJudging, type Judging } from "./useJudging";

export interface Check extends Omit<Judging, "judge" | "adopt" | "setSettings"> {
  /** Whether something was undone since the result was made. */
  readonly isUndoneSince: boolean;
  /** @returns whether it finished; what kept it from that is told */
  run(): Promise<boolean>;
  /** Remembers the answer and checks again. */
  answer(answer: CheckAnswer): Promise<void>;
  forgetAnswers(tableKey: string): Promise<void>;
  accept(finding: JudgedFinding, reason: string): Promise<void>;
  withdraw(finding: JudgedFinding): Promise<void>;
  /** Writes the numbers read from texts into their cells and checks again. */
  clean(findings: readonly JudgedFinding[]): Promise<void>;
  /** Stores the settings and checks again where there is a result. */
  saveSettings(settings: CheckSettings): Promise<void>;
  setLive(live: boolean): Promise<void>;
}

/** Entries that cleaning left alone and that its notice explains; the list still shows all of them. */
const mostKeptEntries = 3;

/** The pane's check of the workbook: the last result stays until a newer one is there. */
export function useCheck({ attempt, notice }: Pick<PaneActions, "attempt" | "notice">): Check {
  const { check: service } = usePane();
  const say = useSay();
  const language = useLanguage();
  const { judge, adopt, setSettings, ...judging } = useJudging();
  const { result, settings } = judging;
  // What is undone may have been judged.
  const [undoing, setUndoing] = useState<Notice | null>(null);
  const [undoneSince, setUndoneSince] = useState<WorkbookCheck | null>(null);
  if (notice?.kind === "undone" && notice !== undoing) {
    setUndoing(notice);
    setUndoneSince(result);
  }

  const judgeAndSay = useCallback(
    async () => ({ kind: "said", text: checkSummary(await judge(), language) }) as const,
    [judge, language],
  );
  const run = useCallback(async () => {
    let isFinished = false;
    await attempt("check", async () => {
      const said = await judgeAndSay();
      isFinished = true;
      return said;
    });
    return isFinished;
  }, [attempt, judgeAndSay]);
  const answer = useCallback(
    (given: CheckAnswer) =>
      attempt("check", async () => {
        await service.answer(given);
        return judgeAndSay();
      }),
    [attempt, judgeAndSay, service],
  );
  const forgetAnswers = useCallback(
    (tableKey: string) =>
      attempt("check", async () => {
        await service.forgetAnswers(tableKey);
        return judgeAndSay();
      }),
    [attempt, judgeAndSay, service],
  );
  const accept = useCallback(
    ({ key, indicator }: JudgedFinding, reason: string) =>
      attempt("acceptance", async () => {
        const acceptance = await service.accept(key, reason);
        await adopt((check) => withAcceptance(check, key, acceptance));
        return { kind: "said", text: say(findingMessages.acceptedNews, { indicator }) };
      }),
    [adopt, attempt, say, service],
  );
  const withdraw = useCallback(
    ({ key, indicator }: JudgedFinding) =>
      attempt("acceptance", async () => {
        await service.withdrawAcceptance(key);
        await adopt((check) => withAcceptance(check, key, null));
        return { kind: "said", text: say(findingMessages.withdrawnNews, { indicator }) };
      }),
    [adopt, attempt, say, service],
  );
  const clean = useCallback(
    (findings: readonly JudgedFinding[]) =>
      attempt("clean", async () => {
        const { cleaned, left } = await service.clean(findings);
        await judge();
        const done = say(cleaningMessages.done, { count: cleaned });
        const kept = left.map(({ message }) => message);
        return { kind: "done", text: joined([done, ...kept.slice(0, mostKeptEntries)], language) };
      }),
    [attempt, judge, language, say, service],
  );
  const saveSettings = useCallback(
    (changed: CheckSettings) =>
      attempt("checkSettings", async () => {
        await service.saveSettings(changed);
        setSettings(changed);
        const saved = say(checkSettingsMessages.saved);
        if (result === null) return { kind: "said", text: saved };
        const { text } = await judgeAndSay();
        return { kind: "said", text: joined([saved, text], language) };
      }),
    [attempt, judgeAndSay, language, result, say, service, setSettings],
  );
  const setLive = useCallback(
    (live: boolean) =>
      attempt("checkSettings", async () => {
        if (settings === null) return null;
        const changed = { ...settings, live };
        await service.saveSettings(changed);
        setSettings(changed);
        await adopt((check) => ({ ...check, settings: changed }));
        return { kind: "said", text: say(live ? checkMessages.liveOn : checkMessages.liveOff) };
      }),
    [adopt, attempt, say, service, setSettings, settings],
  );
  return {
    ...judging,
    isUndoneSince: result !== null && undoneSince === result,
    run,
    answer,
    forgetAnswers,
    accept,
    withdraw,
    clean,
    saveSettings,
    setLive,
  };
}

function withAcceptance(
  check: WorkbookCheck,
  key: string,
  acceptance: Acceptance | null,
): WorkbookCheck {
  const isConcerned = (finding: JudgedFinding) => finding.key === key;
  return {
    ...check,
    tables: check.tables.map((table) =>
      table.findings.some(isConcerned)
        ? {
            ...table,
            findings: table.findings.map((finding) =>
              isConcerned(finding) ? { ...finding, acceptance } : finding,
            ),
          }
        : table,
    ),
  };
}
