import { builtInPlans } from "../catalog/builtInPlans";
import { PlanLibrary } from "../plan/planLibrary";

/** The plans that pane and functions share: one runtime, one library. */
export const activeLibrary = new PlanLibrary(builtInPlans);
