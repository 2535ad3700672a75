import { useCallback, useEffect, useRef } from "react";
import type { WorkbookCheck } from "../../excel/checkService";
import { usePane } from "../PaneContext";

/** Follows edits of a check's tables, one check at a time; nothing is followed once the pane is gone. */
export function useLiveCheck(hear: (check: WorkbookCheck) => void) {
  const { check: service } = usePane();
  const session = useRef(0);
  const stop = useRef<(() => void) | null>(null);

  const unfollow = useCallback(() => {
    session.current += 1;
    stop.current?.();
    stop.current = null;
  }, []);

  /** Follows this check instead of an earlier one, where its settings say so; a part is not followed. */
  const follow = useCallback(
    async (check: WorkbookCheck) => {
      unfollow();
      if (!check.settings.live || check.stopped) return;
      const own = session.current;
      const stopOwn = await service.startLive(check, (now) => {
        if (session.current === own) hear(now);
      });
      // Something else may have begun while the host prepared this.
      if (session.current === own) stop.current = stopOwn;
      else stopOwn();
    },
    [hear, service, unfollow],
  );

  useEffect(() => unfollow, [unfollow]);
  return follow;
}
