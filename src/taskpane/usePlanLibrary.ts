import { useSyncExternalStore } from "react";
import type { PlanStore } from "../excel/planStore";
import type { PlanLibrary } from "../plan/planLibrary";
import { usePane } from "./PaneContext";

/**
 * The built-in plans and the workbook's own as they are now; renders again after each change.
 * Only in places that the pane shows once the plans have loaded: all but 开始 and 设置.
 */
export function usePlanLibrary(): PlanLibrary {
  const { plans } = usePane();
  return useSyncExternalStore(plans.subscribe, () => plans.library);
}

/** What there is to know of the plans at each moment, also before they have loaded; renders again after each change. */
export function usePlanStore(): PlanStore {
  const { plans } = usePane();
  useSyncExternalStore(plans.subscribe, plans.changes);
  return plans;
}
