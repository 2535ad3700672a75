import { say, type Language } from "../../messages/message";
import { workbookMessages } from "../../messages/workbook";
import { cellAddress } from "../../tables/a1";
import { hostCode, problemOf, refusal } from "../hostErrors";
import { WorkbookProblem } from "../workbookService";
import type { InsertionRecord } from "./insertionRecord";
import { removeInsertion } from "./removeInsertion";
import { changedLines, findInsertion, type StandingInsertion } from "./standingInsertion";

/**
 * Takes an insertion back.
 * @param data as `insertionRecord` made it
 * @param discardEntries whether what was entered or changed since may be lost
 * @throws WorkbookProblem `tableGone`, `entriesWouldBeLost`, `sheetProtected`, `workbookProtected`; the workbook is then
 *   as it was
 */
export async function takeBackInsertion(
  data: unknown,
  discardEntries: boolean,
  language: Language,
): Promise<void> {
  await takeBackInsertions([data as InsertionRecord], discardEntries, language);
}

/**
 * Takes back what was inserted in one step: all of it that is still there, or nothing.
 * @throws WorkbookProblem as `takeBackInsertion`
 */
export async function takeBackInsertions(
  records: readonly InsertionRecord[],
  discardEntries: boolean,
  language: Language,
): Promise<void> {
  try {
    const found = await Excel.run((context) =>
      requireUndoable(context, records, discardEntries, language),
    );
    for (const { record, standing } of found) await removeEntirely(record, standing, language);
  } catch (error) {
    throw problemOf(error, language);
  }
}

interface Undoable {
  readonly record: InsertionRecord;
  readonly standing: StandingInsertion;
}

async function requireUndoable(
  context: Excel.RequestContext,
  records: readonly InsertionRecord[],
  discardEntries: boolean,
  language: Language,
): Promise<readonly Undoable[]> {
  const found: Undoable[] = [];
  for (const record of records) {
    const standing = await findInsertion(context, record);
    if (standing === null) continue;
    await requireRemovable(context, record, standing, discardEntries, language);
    found.push({ record, standing });
  }
  if (found.length > 0) return found;
  const table = records.map((record) => record.table).join("、");
  throw refusal("tableGone", "tableGone", language, { table });
}

async function requireRemovable(
  context: Excel.RequestContext,
  record: InsertionRecord,
  standing: StandingInsertion,
  discardEntries: boolean,
  language: Language,
): Promise<void> {
  const { table } = record;
  const { sheet: name, area } = standing;
  const protection = context.workbook.protection.load("protected");
  const sheetProtection = context.workbook.worksheets.getItem(name).protection.load("protected");
  await context.sync();
  if (record.createdSheet && protection.protected) {
    throw refusal("workbookProtected", "workbookProtected", language);
  }
  if (!record.createdSheet && sheetProtection.protected) {
    throw refusal("sheetProtected", "sheetProtected", language, { sheet: name });
  }
  const count = discardEntries ? 0 : await changedLines(context, record, standing);
  if (count > 0) {
    const location = { sheet: name, address: cellAddress(area.row, area.column) };
    const parameters = { table, count };
    throw refusal("entriesWouldBeLost", "entriesWouldBeLost", language, parameters, location);
  }
}

/** A removal that fails half way is carried on: what is left of the table would be worth nothing to anyone. */
async function removeEntirely(
  record: InsertionRecord,
  standing: StandingInsertion,
  language: Language,
): Promise<void> {
  const remove = (): Promise<void> =>
    Excel.run((context) => removeInsertion(context, record, standing));
  try {
    await remove();
  } catch (error) {
    // What is refused is refused before anything was changed.
    if (hostCode(error) === "AccessDenied") throw error;
    await remove().catch(() => {
      throw rollbackFailed(error, standing.sheet, language);
    });
  }
}

function rollbackFailed(cause: unknown, sheet: string, language: Language): WorkbookProblem {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const message = say(workbookMessages.rollbackFailed, language, { detail, sheet });
  return new WorkbookProblem("hostFailure", message, { sheet, address: "A1" });
}
