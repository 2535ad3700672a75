import type { Language } from "../messages/message";
import { syncOrRestore } from "./flags/syncOrRestore";
import { problemOf } from "./hostErrors";
import { queueFormerPlans, readStoredPlans, type StoredPlan } from "./planPart";
import type { PlanStore } from "./planStore";
import { publishPlans } from "./publishPlans";
import { queueUndoPart } from "./undo/undoPart";
import type { UndoRecord } from "./undo/undoRecord";

/** Where own plans are changed, and in which language that is told. */
export interface PlanChanges {
  readonly store: PlanStore;
  readonly language: Language;
}

/** What was queued to be changed. */
export interface Alteration<Kept extends UndoRecord | null> {
  /** What 撤销 takes back then; null leaves what the workbook remembers of the last step. */
  readonly record: Kept;
  /** After the sync: the plans that the workbook holds. */
  readonly now: () => readonly StoredPlan[];
}

/**
 * Reads the plans afresh (others may have the workbook open too), changes them in one sync, and makes the outcome known.
 * @param queue queues the change of what was found
 * @throws WorkbookProblem; the workbook is then as it was
 */
export async function alterPlans<Kept extends UndoRecord | null>(
  { store, language }: PlanChanges,
  queue: (context: Excel.RequestContext, stored: readonly StoredPlan[]) => Alteration<Kept>,
): Promise<Kept> {
  // What the start still reads would otherwise overtake what is written here.
  await store.ready;
  try {
    const { now, record } = await Excel.run(async (context) => {
      const undo = queueUndoPart(context.workbook);
      const stored = await readStoredPlans(context);
      const altered = queue(context, stored);
      if (altered.record !== null) undo.replace(altered.record);
      const restore = async (restoring: Excel.RequestContext): Promise<void> => {
        await queueFormerPlans(restoring, stored);
        await undo.restore(restoring);
        await restoring.sync();
      };
      await syncOrRestore(context, restore, [], language);
      return { now: altered.now(), record: altered.record };
    });
    await publishPlans(store, now);
    await recalculate();
    return record;
  } catch (error) {
    throw problemOf(error, language);
  }
}

/** The plan id in a stored text, also of a plan that cannot be used; null where there is none. */
export function storedIdOf(text: string): string | null {
  try {
    const { id } = { ...(JSON.parse(text) as { readonly id?: unknown } | null) };
    return typeof id === "string" ? id : null;
  } catch {
    return null;
  }
}

/** Cells with PLAN functions answer by the plans there are now; where Excel declines, by their next calculation. */
async function recalculate(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } catch {
    // The plan is stored all the same, and that is what was asked for.
  }
}
