import type { PlanStore } from "../excel/planStore";
import type { LastStep } from "../excel/undo/lastStep";

/** Reads what the workbook keeps for the add-in, with code that is no part of the pane's first paint. */
export async function loadWhatIsKept(store: PlanStore, last: LastStep): Promise<void> {
  try {
    const { loadWorkbook } = await import(
      /* webpackChunkName: "workbook" */ "../excel/loadWorkbook"
    );
    await loadWorkbook(store, last);
  } catch (error) {
    store.setUnreadable(error instanceof Error ? error.message : String(error));
  }
}
