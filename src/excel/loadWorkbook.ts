import { hostCode } from "./hostErrors";
import { readStoredPlans } from "./planPart";
import type { PlanStore } from "./planStore";
import { publishPlans } from "./publishPlans";
import type { LastStep } from "./undo/lastStep";
import { queueUndoPart } from "./undo/undoPart";

/** Milliseconds before the first repetition while a cell is edited; each further wait is twice as long. */
const firstWait = 250;
const longestWait = 4_000;

/**
 * Reads what the workbook keeps for the add-in, once at start-up: its own plans into the store, and the step that 撤销
 * takes back. Always ends with the store ready: without Office, or where the reading fails, with the built-in plans and
 * the reason. While a cell is being edited Excel answers nothing, so it is asked again until it does.
 */
export async function loadWorkbook(store: PlanStore, last: LastStep): Promise<void> {
  if (typeof Excel === "undefined") {
    store.setOwn([]);
    return;
  }
  for (let wait = firstWait; ; wait = Math.min(2 * wait, longestWait)) {
    try {
      const { plans, step } = await Excel.run(async (context) => {
        const part = queueUndoPart(context.workbook);
        return { plans: await readStoredPlans(context), step: part.record() };
      });
      last.remembered(step);
      await publishPlans(store, plans);
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
