import { say, type Language } from "../../messages/message";
import { undoMessages } from "../../messages/undo";
import { workbookMessages } from "../../messages/workbook";
import { WorkbookProblem } from "../workbookService";

/**
 * Sends what is queued; where that fails, takes back what of it was done. Excel does not do so itself: the actions before
 * the one that failed stay.
 * @param restore queues or does all that leads back, whatever part was done; runs in a context of its own, because one
 *   whose sync failed keeps no usable objects
 * @param sheets that the message names where taking back fails too; none where plans are changed, which stand on none
 * @throws the error of the sync; WorkbookProblem where taking back failed
 */
export async function syncOrRestore(
  context: Excel.RequestContext,
  restore: (context: Excel.RequestContext) => Promise<void>,
  sheets: readonly string[],
  language: Language,
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    try {
      await Excel.run(restore);
    } catch {
      const detail = error instanceof Error ? error.message : String(error);
      const sheet = [...new Set(sheets)].join("、");
      const told = sheet === "" ? undoMessages.plansNotRestored : workbookMessages.rollbackFailed;
      const message = say(told, language, { detail, sheet });
      throw new WorkbookProblem("hostFailure", message);
    }
    throw error;
  }
}
