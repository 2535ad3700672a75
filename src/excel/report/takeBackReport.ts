import { type Message, say } from "../../messages/message";
import { reportActionMessages } from "../../messages/report";
import type { ReportCell } from "../../tables/report/findingRows";
import { contentDigest } from "../undo/contentDigest";
import { type Runs, runsOf, valuesOf } from "../undo/runs";
import type { TakeBack } from "../undo/undoRecord";
import { WorkbookProblem, type WorkbookProblemCode } from "../workbookService";

/** A report as its way back needs it; JSON. */
export interface WrittenReport {
  /** Of its sheet, which may have been renamed since; another session may give it to another sheet. */
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** `contentDigest` of each cell, down one column after the other, because columns repeat themselves. */
  readonly digests: Runs<string>;
}

export function writtenReport(
  id: string,
  name: string,
  cells: readonly (readonly ReportCell[])[],
): WrittenReport {
  const columns = cells[0]?.length ?? 0;
  const digests = Array.from({ length: columns }, (_, column) =>
    cells.map((row) => contentDigest(row[column] ?? "", false)),
  );
  return { id, name, rows: cells.length, columns, digests: runsOf(digests.flat()) };
}

/** So many rows are read in one answer, which holds 5 MB at most. */
const rowsRead = 2000;

/**
 * Deletes the report's sheet.
 * @param discardEntries whether what was changed on it since may be lost
 * @throws WorkbookProblem `tableGone`, `entriesWouldBeLost`, `workbookProtected`; the workbook is then as it was
 */
export const takeBackReport: TakeBack = async (data, discardEntries, language) => {
  const written = data as WrittenReport;
  const { name } = written;
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
    const sheet = await findSheet(context, written);
    if (sheet === null) {
      throw refuse("tableGone", reportActionMessages.sheetGone, { sheet: name }, false);
    }
    const sheets = workbook.worksheets.load("items/name,items/visibility");
    const protection = workbook.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const here = { sheet: sheet.name };
    if (protection.protected) {
      throw refuse("workbookProtected", reportActionMessages.structureProtectedSince, here);
    }
    const others = sheets.items.filter(
      (other) => other.name !== sheet.name && other.visibility === Excel.SheetVisibility.visible,
    );
    if (others.length === 0) throw refuse("hostFailure", reportActionMessages.onlySheet, here);
    const count = discardEntries ? 0 : await changedCells(context, sheet, used, written);
    if (count > 0) {
      throw refuse("entriesWouldBeLost", reportActionMessages.changedSince, { ...here, count });
    }
    sheet.delete();
    await context.sync();
  });
};

/** The sheet of the name; where there is none, the one that has been renamed, if it shows the report's title. */
async function findSheet(
  context: Excel.RequestContext,
  { id, name, digests }: WrittenReport,
): Promise<Excel.Worksheet | null> {
  const { worksheets } = context.workbook;
  const named = worksheets.getItemOrNullObject(name).load("name");
  const renamed = worksheets.getItemOrNullObject(id).load("name");
  await context.sync();
  if (!named.isNullObject) return named;
  if (renamed.isNullObject) return null;
  const title = renamed.getRange("A1").load("values");
  await context.sync();
  return contentDigest(title.values[0]?.[0], false) === digests[0]?.[1] ? renamed : null;
}

/** Counts the cells that hold something else than was written, here or beyond. */
async function changedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  written: WrittenReport,
): Promise<number> {
  const [usedRows, usedColumns] = used.isNullObject
    ? [0, 0]
    : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const width = Math.max(usedColumns, written.columns);
  const height = Math.max(usedRows, written.rows);
  const digests = valuesOf(written.digests);
  const digestAt = (row: number, column: number): string =>
    row < written.rows && column < written.columns
      ? (digests[column * written.rows + row] ?? "")
      : "";
  let changed = 0;
  for (let first = 0; first < height; first += rowsRead) {
    const count = Math.min(rowsRead, height - first);
    const range = sheet.getRangeByIndexes(first, 0, count, width).load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an answer holds 5 MB at most
    await context.sync();
    range.values.forEach((row: unknown[], offset) => {
      row.forEach((value, column) => {
        if (contentDigest(value, false) !== digestAt(first + offset, column)) changed += 1;
      });
    });
  }
  return changed;
}
