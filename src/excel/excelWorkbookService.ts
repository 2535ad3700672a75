import { say, type Language } from "../messages/message";
import { workbookMessages } from "../messages/workbook";
import type { PlanLibrary } from "../plan/planLibrary";
import { checkTables } from "./checkTables";
import { goToCell } from "./goToCell";
import { problemOf, refusal } from "./hostErrors";
import { type Inserted, insertSinglePeriod } from "./insertTemplate";
import { removeInsertion, stateOf } from "./removeInsertion";
import type { WorkbookService } from "./workbookService";

/** The pane's way into the workbook, through Office.js. */
export function createExcelWorkbookService(
  library: PlanLibrary,
  language: Language,
): WorkbookService {
  let last: Inserted | null = null;
  return {
    async insertTemplate(request) {
      last = await insertSinglePeriod(library, request, language);
      return last.result;
    },
    check: () => checkTables(library, language),
    goTo: (location) => goToCell(location, language),
    undoable() {
      if (last === null) return null;
      const { table, location } = last.result;
      return { label: say(workbookMessages.undoInsert, language, { table }), location };
    },
    async undo(options) {
      if (last === null) throw refusal("nothingToUndo", "nothingToUndo", language);
      await undoInsertion(last, options?.discardEntries === true, language);
      last = null;
    },
  };
}

async function undoInsertion(
  { insertion, result }: Inserted,
  discardEntries: boolean,
  language: Language,
): Promise<void> {
  await Excel.run(async (context) => {
    const { intact, changed } = await stateOf(context, insertion);
    const table = insertion.table;
    if (!intact) throw refusal("tableGone", "tableGone", language, { table });
    if (changed > 0 && !discardEntries) {
      const count = changed;
      throw refusal(
        "entriesWouldBeLost",
        "entriesWouldBeLost",
        language,
        { table, count },
        result.location,
      );
    }
    await removeInsertion(context, insertion, { row: 0, column: 0 });
  }).catch((error: unknown) => {
    throw problemOf(error, language);
  });
}
