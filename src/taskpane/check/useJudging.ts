import { useCallback, useRef, useState } from "react";
import type { CheckProgress, CheckSettings, WorkbookCheck } from "../../excel/checkService";
import { checkMessages } from "../../messages/checkPlace";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import { allFindings, countBySeverity } from "./checkCounts";
import { useLiveCheck } from "./useLiveCheck";

/** A run of the check that is under way. */
export interface RunUnderWay {
  /** Null until the first rows are read. */
  readonly progress: CheckProgress | null;
  readonly isStopping: boolean;
}

export interface Judging {
  /** Null until the first check has finished. */
  readonly result: WorkbookCheck | null;
  readonly underWay: RunUnderWay | null;
  /** Null until they have been read. */
  readonly settings: CheckSettings | null;
  /** Why the settings could not be read. */
  readonly settingsProblem: string | null;
  /** What the last edit changed, in words for the live region. */
  readonly news: string;
  readSettings(): Promise<void>;
  stop(): void;
  /** Checks the workbook. @throws WorkbookProblem the last result then stays */
  judge(): Promise<WorkbookCheck>;
  /** Changes the result without reading the workbook again. */
  adopt(change: (check: WorkbookCheck) => WorkbookCheck): Promise<void>;
  setSettings(settings: CheckSettings): void;
}

/** The result of the check, made by running it and kept up to date by following edits. */
export function useJudging(): Judging {
  const { check: service } = usePane();
  const say = useSay();
  const [result, setResult] = useState<WorkbookCheck | null>(null);
  const [underWay, setUnderWay] = useState<RunUnderWay | null>(null);
  const [settings, setSettings] = useState<CheckSettings | null>(null);
  const [settingsProblem, setSettingsProblem] = useState<string | null>(null);
  const [news, setNews] = useState("");
  const latest = useRef<WorkbookCheck | null>(null);
  const running = useRef<AbortController | null>(null);

  const show = useCallback((check: WorkbookCheck) => {
    latest.current = check;
    setResult(check);
  }, []);
  const hear = useCallback(
    (check: WorkbookCheck) => {
      show(check);
      setNews(say(checkMessages.liveNews, { ...countBySeverity(allFindings(check)) }));
    },
    [say, show],
  );
  const follow = useLiveCheck(hear);

  const judge = useCallback(async () => {
    const controller = new AbortController();
    running.current = controller;
    setUnderWay({ progress: null, isStopping: false });
    setNews("");
    try {
      const check = await service.run({
        signal: controller.signal,
        onProgress: (progress) => setUnderWay((now) => now && { ...now, progress }),
      });
      show(check);
      setSettings(check.settings);
      await follow(check);
      return check;
    } finally {
      running.current = null;
      setUnderWay(null);
    }
  }, [follow, service, show]);

  const stop = useCallback(() => {
    running.current?.abort();
    setUnderWay((now) => now && { ...now, isStopping: true });
  }, []);

  const adopt = useCallback(
    async (change: (check: WorkbookCheck) => WorkbookCheck) => {
      if (latest.current === null) return;
      show(change(latest.current));
      await follow(latest.current);
    },
    [follow, show],
  );

  const readSettings = useCallback(async () => {
    try {
      const read = await service.settings();
      setSettings((known) => known ?? read);
      setSettingsProblem(null);
    } catch (error) {
      setSettingsProblem(error instanceof Error ? error.message : String(error));
    }
  }, [service]);

  return {
    result,
    underWay,
    settings,
    settingsProblem,
    news,
    readSettings,
    stop,
    judge,
    adopt,
    setSettings,
  };
}
