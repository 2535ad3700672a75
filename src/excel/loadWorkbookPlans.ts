import { hostCode } from "./hostErrors";
import { readStoredPlans } from "./planPart";
import type { PlanStore } from "./planStore";
import { publishPlans } from "./publishPlans";

/** Milliseconds before the first repetition while a cell is edited; each further wait is twice as long. */
const firstWait = 250;
const longestWait = 4_000;

/**
 * Reads the workbook's own plans into the store, once at start-up. Always ends with the store ready: without Office,
 * or where the reading fails, with the built-in plans and the reason. While a cell is being edited Excel answers
 * nothing, so it is asked again until it does.
 */
export async function loadWorkbookPlans(store: PlanStore): Promise<void> {
  if (typeof Excel === "undefined") {
    store.setOwn([]);
    return;
  }
  for (let wait = firstWait; ; wait = Math.min(2 * wait, longestWait)) {
    try {
      await publishPlans(store, await Excel.run(readStoredPlans));
      return;
    } catch (error) {
      if (hostCode(error) !== "InvalidOperationInCellEditMode") {
        store.setUnreadable(error instanceof Error ? error.message : String(error));
        return;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
