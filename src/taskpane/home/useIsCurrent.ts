import { useEffect, useState } from "react";
import type { WorkbookOverview } from "../../excel/overview/overviewService";
import type { Check } from "../check/useCheck";
import { usePane } from "../PaneContext";
import type { Overview } from "./useOverview";

/** Whether the result of the check still fits what is entered: what stood there at the check is compared with now. */
export function useIsCurrent(check: Check, { overview, adopt }: Overview): boolean {
  const { overview: service } = usePane();
  const { result, isUndoneSince } = check;
  const [checked, setChecked] = useState<{ at: string; sign: WorkbookOverview["sign"] } | null>(
    null,
  );
  const at = result?.at ?? null;
  // A live check follows the edits itself.
  const isLive = result?.settings.live === true && !result.stopped;

  useEffect(() => {
    if (at === null || isLive) return;
    let isGone = false;
    service.read().then(
      (read) => {
        if (isGone) return;
        adopt(read);
        setChecked({ at, sign: read.sign });
      },
      // Then the result counts as out of date, which at worst asks for a check too many.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [adopt, at, isLive, service]);

  if (result === null || isUndoneSince) return false;
  return isLive || (checked?.at === at && checked.sign === overview?.sign);
}
