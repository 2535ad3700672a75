import { cellAddress, withoutSheet } from "../../tables/a1";
import { holdsCell } from "../cellAreas";
import { queueRegistry } from "../registryPart";
import type { InsertionRecord } from "./insertionRecord";
import { countNotes, deleteNotes, noteDigest, queueNotes } from "./sheetNotes";
import type { StandingInsertion } from "./standingInsertion";
import { rectangle, rectangleAddress } from "./templateArea";

/**
 * Takes back what an insertion wrote, as far as it is there: also one that failed half way. A sheet of its own goes
 * entirely unless something else stands on it. What may be refused comes first, so that nothing is changed then.
 * @param isUnfinished the writing failed: nothing else can stand on a sheet that it made, and a chart may lack its name
 */
export async function removeInsertion(
  context: Excel.RequestContext,
  record: InsertionRecord,
  standing: StandingInsertion,
  isUnfinished = false,
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(standing.sheet).load("name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const charts = sheet.charts.load("items/name");
  const noteCount = countNotes(sheet);
  const table = workbook.tables.getItemOrNullObject(record.table).load("name");
  const yearName = workbook.names.getItemOrNullObject(record.yearName).load("name");
  const others = workbook.worksheets.load("items/name,items/visibility");
  const registry = queueRegistry(workbook);
  await context.sync();

  if (!sheet.isNullObject) {
    const area = rectangleAddress(standing.area);
    const common = used.isNullObject
      ? null
      : rectangle(sheet, standing.area).getIntersectionOrNullObject(withoutSheet(used.address));
    common?.load("address");
    const readNotes = queueNotes(sheet, noteCount);
    await context.sync();
    const notes = readNotes();
    const isAlone =
      isUnfinished ||
      ((common === null || (!common.isNullObject && common.address === used.address)) &&
        charts.items.every(({ name }) => record.charts.includes(name)) &&
        notes.every((note) => holdsCell(standing.area, note)));
    const hasOthers = others.items.some(
      ({ name, visibility }) => name !== sheet.name && visibility === Excel.SheetVisibility.visible,
    );
    if (record.createdSheet && isAlone && hasOthers) sheet.delete();
    else {
      if (sheet.protection.protected && record.createdSheet) sheet.protection.unprotect();
      if (!table.isNullObject) table.convertToRange();
      for (const chart of charts.items) if (record.charts.includes(chart.name)) chart.delete();
      const own = notes.filter(
        (note) => holdsCell(standing.area, note) && record.notes.includes(noteDigest(note.text)),
      );
      deleteNotes(sheet, own);
      clearCells(sheet, record, standing, area);
    }
  }
  if (!yearName.isNullObject) yearName.delete();
  const tables = registry.tables();
  const left = tables.filter(({ name }) => name !== record.table);
  if (left.length < tables.length) registry.replace(left);
  await context.sync();
}

function clearCells(
  sheet: Excel.Worksheet,
  { widthsBefore }: InsertionRecord,
  { area }: StandingInsertion,
  address: string,
): void {
  const range = sheet.getRange(address);
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  // Each by itself: with all of a cell, notes of the user would go too.
  range.clear(Excel.ClearApplyTo.contents);
  range.clear(Excel.ClearApplyTo.formats);
  widthsBefore?.forEach((width, offset) => {
    const cell = sheet.getRange(cellAddress(area.row, area.column + offset));
    cell.format.columnWidth = width;
  });
}
