import { cleanedChangedMessage, notCleanedMessages } from "../../messages/flags";
import { type Language, say } from "../../messages/message";
import { areaOf } from "../flags/checkedTable";
import { syncOrRestore } from "../flags/syncOrRestore";
import { captureCells } from "../undo/cellsBefore";
import type { TakeBack } from "../undo/undoRecord";
import { WorkbookProblem } from "../workbookService";
import { notCleanedCodes } from "./cleanEntries";
import { type CleanedData, cleanedEntries, type CleanedEntry, cellsOf } from "./cleanedEntries";
import { type EntryCell, readEntryCells, writeCells } from "./entryCells";

/**
 * Brings back the texts that numbers were read from. Refuses where one of the cells has been changed since, unless that
 * may be lost.
 * @throws WorkbookProblem `tableGone`, `sheetProtected`, `entriesWouldBeLost`; the workbook is then as it was
 */
export const takeBackCleaning: TakeBack = async (data, discardEntries, language) => {
  const entries = cleanedEntries(data as CleanedData);
  await Excel.run(async (context) => {
    const cells = await readEntryCells(
      context,
      entries.map(({ location }) => location),
    );
    const blocked = cells.findIndex((cell) => typeof cell === "string");
    if (blocked >= 0) throw cannotReach(entries[blocked]!, cells[blocked], language);
    const changed = entries.filter((entry, index) => {
      const cell = cells[index];
      return typeof cell !== "object" || cell.isFormula || cell.content !== entry.after.content;
    });
    if (changed.length > 0 && !discardEntries) throw changedSince(changed, language);
    const present = captureCells(
      context,
      entries.map(({ location }) => areaOf(location)),
    );
    await context.sync();
    writeCells(context, cellsOf(entries, "before"));
    const restore = async (restoring: Excel.RequestContext): Promise<void> => {
      present.putBack(restoring);
      await restoring.sync();
    };
    const sheets = entries.map(({ location }) => location.sheet);
    await syncOrRestore(context, restore, sheets, language);
  });
};

function cannotReach(
  { location }: CleanedEntry,
  cell: EntryCell | undefined,
  language: Language,
): WorkbookProblem {
  const reason = typeof cell === "string" ? cell : "sheetGone";
  const message = say(notCleanedMessages[reason], language, { ...location });
  return new WorkbookProblem(notCleanedCodes[reason], message, location);
}

function changedSince(changed: readonly CleanedEntry[], language: Language): WorkbookProblem {
  const { location } = changed[0]!;
  const parameters = { count: changed.length, ...location };
  const message = say(cleanedChangedMessage, language, parameters);
  return new WorkbookProblem("entriesWouldBeLost", message, location);
}
