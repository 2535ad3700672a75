import { type Language, say } from "../../messages/message";
import { reportActionMessages, reportSheetMessages } from "../../messages/report";
import { workbookMessages } from "../../messages/workbook";
import type { PlanLibrary } from "../../plan/planLibrary";
import { type ReportSheet, reportSheet } from "../../tables/report/reportSheet";
import type { WorkbookCheck } from "../checkService";
import { problemOf } from "../hostErrors";
import { type QueuedUndoPart, queueUndoPart, type StepRecording } from "../undo/undoPart";
import type { UndoRecord } from "../undo/undoRecord";
import { uniqueDefinedName, uniqueSheetName } from "../uniqueName";
import { type CellLocation, WorkbookProblem } from "../workbookService";
import { dressReport } from "./dressReport";
import { addReportCharts } from "./reportCharts";
import { reportColors } from "./reportTheme";
import { cellInput, rowChunks } from "./reportValues";
import { writtenReport } from "./takeBackReport";

export interface ReportWritten {
  readonly record: UndoRecord;
  /** The report's title. */
  readonly location: CellLocation;
}

/**
 * Writes the report of a check on a sheet of its own: one sync reads what decides, one adds the sheet, the others fill
 * it, a piece of at most some megabytes each. A failure takes the sheet away again.
 * @throws WorkbookProblem; the workbook is then as it was.
 */
export async function writeReport(
  check: WorkbookCheck,
  library: PlanLibrary,
  language: Language,
): Promise<ReportWritten> {
  const report = reportSheet(check, library, language);
  return Excel.run(async (context) => {
    const part = queueUndoPart(context.workbook);
    const names = await freeNames(context, language);
    const id = await addSheet(context, names.sheet, language);
    const location = { sheet: names.sheet, address: "A1" };
    const record: UndoRecord = {
      kind: "report",
      label: say(reportActionMessages.undo, language, { sheet: names.sheet }),
      location,
      data: writtenReport(id, names.sheet, report.cells),
    };
    try {
      await fill(context, report, names, { part, record }, language);
    } catch (error) {
      await removeUnfinished({ id, name: names.sheet }, part, error, language);
      throw error;
    }
    return { record, location };
  }).catch((error: unknown) => {
    throw problemOf(error, language);
  });
}

interface FreeNames {
  readonly sheet: string;
  readonly table: string;
}

async function freeNames(context: Excel.RequestContext, language: Language): Promise<FreeNames> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const defined = workbook.names.load("items/name");
  const protection = workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) {
    const message = say(reportActionMessages.workbookProtected, language);
    throw new WorkbookProblem("workbookProtected", message);
  }
  const wanted = say(reportSheetMessages.sheetName, language);
  return {
    sheet: uniqueSheetName(
      wanted,
      sheets.items.map(({ name }) => name),
    ),
    table: uniqueDefinedName(
      wanted,
      [...tables.items, ...defined.items].map(({ name }) => name),
    ),
  };
}

/**
 * Adds the empty sheet by itself: only with its id can a failure later on take away this sheet and no other.
 * @returns its id
 */
async function addSheet(
  context: Excel.RequestContext,
  name: string,
  language: Language,
): Promise<string> {
  const sheet = context.workbook.worksheets.add(name).load("id");
  try {
    await context.sync();
  } catch (error) {
    await removeUnfinished({ id: null, name }, null, error, language);
    throw error;
  }
  return sheet.id;
}

async function fill(
  context: Excel.RequestContext,
  report: ReportSheet,
  names: FreeNames,
  { part, record }: StepRecording,
  language: Language,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(names.sheet);
  const chunks = rowChunks(report.cells);
  for (const [index, { firstRow, rows }] of chunks.entries()) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request takes 5 MB at most
    if (index > 0) await context.sync();
    const width = report.cells[0]?.length ?? 0;
    sheet.getRangeByIndexes(firstRow, 0, rows.length, width).values = rows.map((row) =>
      row.map(cellInput),
    );
  }
  nameTable(sheet, report, names.table);
  dressReport(sheet, report, language);
  addReportCharts(sheet, report);
  sheet.activate();
  sheet.getRange("A1").select();
  part.replace(record);
  await context.sync();
}

function nameTable(sheet: Excel.Worksheet, report: ReportSheet, name: string): void {
  const { headerRow, rowCount, spans } = report.findings;
  if (headerRow === null) return;
  const range = sheet.getRangeByIndexes(headerRow, 0, rowCount + 1, spans.length);
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = reportColors.tableStyle;
  table.showFilterButton = true;
}

/** A context whose sync failed keeps no usable objects: the removal takes one of its own. */
async function removeUnfinished(
  { id, name }: { readonly id: string | null; readonly name: string },
  part: QueuedUndoPart | null,
  cause: unknown,
  language: Language,
): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? name).load("id");
      const used = sheet.getUsedRangeOrNullObject(false).load("address");
      await context.sync();
      // Without its id, a sheet that holds something is someone else's who was quicker.
      if (!sheet.isNullObject && (id !== null || used.isNullObject)) sheet.delete();
      await part?.restore(context);
      await context.sync();
    });
  } catch {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const message = say(workbookMessages.rollbackFailed, language, { detail, sheet: name });
    throw new WorkbookProblem("hostFailure", message, { sheet: name, address: "A1" });
  }
}
