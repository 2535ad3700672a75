import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookOverview } from "../../excel/overview/overviewService";
import { WorkbookProblem } from "../../excel/workbookService";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import { type BusyWith, problemText } from "../usePaneActions";

export interface Overview {
  /** The last reading; null until there is one. */
  readonly overview: WorkbookOverview | null;
  /** Why the last reading failed. */
  readonly problem: string | null;
  readonly isReading: boolean;
  /** Reads again, when it is next shown. */
  refresh(): void;
  /** Takes over a reading that was made elsewhere. */
  adopt(overview: WorkbookOverview): void;
}

/** Milliseconds without a further edit before the workbook is read again. */
const calm = 400;
/** Before the next attempt while a cell is being edited, when Excel answers nothing. */
const editing = 1_000;

/**
 * What is in the workbook, read again after changes while it is shown.
 * @param isShown nothing is read for a place that nobody sees
 * @param busy the pane's action under way: what it writes is read once it has ended
 */
export function useOverview(isShown: boolean, busy: BusyWith | null): Overview {
  const { overview: service } = usePane();
  const say = useSay();
  const [overview, setOverview] = useState<WorkbookOverview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  /** Counts the reasons to read; `done` is the last of them that was answered. */
  const [wanted, setWanted] = useState(1);
  const done = useRef(0);
  const refresh = useCallback(() => setWanted((before) => before + 1), []);
  const adopt = useCallback((read: WorkbookOverview) => {
    setOverview(read);
    setProblem(null);
  }, []);

  useFollowing(refresh);
  useAfterActions(busy, refresh);

  const isIdle = busy === null || busy === "goTo";
  useEffect(() => {
    if (!isShown || !isIdle || done.current === wanted) return;
    let isCancelled = false;
    let timer: ReturnType<typeof setTimeout>;
    const read = async () => {
      setReading(true);
      try {
        const found = await service.read();
        if (isCancelled) return;
        adopt(found);
        done.current = wanted;
      } catch (error) {
        if (isCancelled) return;
        if (error instanceof WorkbookProblem && error.code === "cellEditMode") {
          timer = setTimeout(() => void read(), editing);
          return;
        }
        setProblem(problemText(error, say));
        done.current = wanted;
      }
      setReading(false);
    };
    timer = setTimeout(() => void read(), done.current === 0 ? 0 : calm);
    return () => {
      isCancelled = true;
      clearTimeout(timer);
    };
  }, [adopt, isIdle, isShown, say, service, wanted]);

  return { overview, problem, isReading, refresh, adopt };
}

/** Hears of changes of the workbook as long as the pane is there. */
function useFollowing(hear: () => void) {
  const { overview: service } = usePane();
  useEffect(() => {
    let isGone = false;
    let stop = () => {
      isGone = true;
    };
    service.onChanged(hear).then(
      (stopHearing) => {
        if (isGone) stopHearing();
        else stop = stopHearing;
      },
      // Then only the button reads again.
      () => undefined,
    );
    return () => stop();
  }, [hear, service]);
}

/** Hears of each action of the pane that has ended. */
function useAfterActions(busy: BusyWith | null, hear: () => void) {
  const before = useRef(busy);
  useEffect(() => {
    if (before.current !== null && before.current !== "goTo" && busy === null) hear();
    before.current = busy;
  }, [busy, hear]);
}
