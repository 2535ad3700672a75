import { type Language, type Message, say } from "../../messages/message";
import { reportActionMessages } from "../../messages/report";
import type { ReportCell } from "../../tables/report/findingRows";
import { problemOf } from "../hostErrors";
import { WorkbookProblem, type WorkbookProblemCode } from "../workbookService";

/** A report as it was written. */
export interface WrittenReport {
  /** Of its sheet, which may have been renamed since; null where it is not known. */
  readonly id: string | null;
  readonly name: string;
  readonly cells: readonly (readonly ReportCell[])[];
}

/** So many rows are read in one answer, which holds 5 MB at most. */
const rowsRead = 2000;

/**
 * Deletes the report's sheet.
 * @param discardEntries whether what was changed on it since may be lost
 * @throws WorkbookProblem `tableGone`, `entriesWouldBeLost`, `workbookProtected`; the workbook is then as it was
 */
export async function takeBackReport(
  { id, name, cells }: WrittenReport,
  discardEntries: boolean,
  language: Language,
): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const refuse = (
      code: WorkbookProblemCode,
      message: Message,
      parameters: Record<string, string | number>,
      located = true,
    ): WorkbookProblem =>
      new WorkbookProblem(
        code,
        say(message, language, parameters),
        located ? { sheet: String(parameters.sheet), address: "A1" } : null,
      );
    const sheet = workbook.worksheets.getItemOrNullObject(id ?? name).load("name");
    const sheets = workbook.worksheets.load("items/id,items/visibility");
    const protection = workbook.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) {
      throw refuse("tableGone", reportActionMessages.sheetGone, { sheet: name }, false);
    }
    const here = { sheet: sheet.name };
    if (protection.protected) {
      throw refuse("workbookProtected", reportActionMessages.structureProtectedSince, here);
    }
    const others = sheets.items.filter(
      (other) => other.id !== id && other.visibility === Excel.SheetVisibility.visible,
    );
    if (others.length === 0) throw refuse("hostFailure", reportActionMessages.onlySheet, here);
    const count = discardEntries ? 0 : await changedCells(context, sheet, used, cells);
    if (count > 0) {
      throw refuse("entriesWouldBeLost", reportActionMessages.changedSince, { ...here, count });
    }
    sheet.delete();
    await context.sync();
  }).catch((error: unknown) => {
    throw problemOf(error, language);
  });
}

/** Counts the cells that hold something else than was written, here or beyond. */
async function changedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  cells: readonly (readonly ReportCell[])[],
): Promise<number> {
  const [rows, columns] = used.isNullObject
    ? [0, 0]
    : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const width = Math.max(columns, cells[0]?.length ?? 0);
  const height = Math.max(rows, cells.length);
  let changed = 0;
  for (let first = 0; first < height; first += rowsRead) {
    const count = Math.min(rowsRead, height - first);
    const range = sheet.getRangeByIndexes(first, 0, count, width).load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an answer holds 5 MB at most
    await context.sync();
    range.values.forEach((row: unknown[], offset) => {
      row.forEach((value, column) => {
        if (value !== (cells[first + offset]?.[column] ?? "")) changed += 1;
      });
    });
  }
  return changed;
}
