import { say, type Language } from "../messages/message";
import { workbookMessages } from "../messages/workbook";
import { problemOf, refusal } from "./hostErrors";
import type { Inserted } from "./insertTemplate";
import { removeInsertion, stateOf } from "./removeInsertion";
import type { UndoableStep } from "./undoableStep";

/** The way back from an insertion. */
export function insertionStep(inserted: Inserted, language: Language): UndoableStep {
  const { table, location } = inserted.result;
  return {
    label: say(workbookMessages.undoInsert, language, { table }),
    location,
    takeBack: (discardEntries) => undoInsertion(inserted, discardEntries, language),
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
