import { useSyncExternalStore } from "react";
import type { PlanLibrary } from "../plan/planLibrary";
import { usePane } from "./PaneContext";

/** The built-in plans and the workbook's own as they are now; renders again after each change. */
export function usePlanLibrary(): PlanLibrary {
  const { plans } = usePane();
  return useSyncExternalStore(plans.subscribe, () => plans.library);
}
