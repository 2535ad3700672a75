import type { Language } from "../../messages/message";
import type { AssessmentSettings } from "../../plan/settings";
import { cellAddress, withoutSheet } from "../../tables/a1";
import { buildTemplate } from "../../tables/templates/buildTemplate";
import type { TemplateRequest } from "../../tables/templates/templateRequest";
import type { TemplateNames, TemplateSheet } from "../../tables/templates/templateSheet";
import { type CellArea, holdsCell } from "../cellAreas";
import { hostCode, refusal } from "../hostErrors";
import { type QueuedRegistry, queueRegistry } from "../registryPart";
import { uniqueSheetName } from "../uniqueName";
import type { InsertRequest } from "../workbookService";
import { freeNames } from "./freeNames";
import { queueSettings } from "./queuedSettings";
import { countNotes, queueNotes, type SheetNote } from "./sheetNotes";
import { rectangleAddress, templateArea } from "./templateArea";

/** Where a template goes on its sheet, and what of the sheet is ours to choose. */
export interface SheetPlace {
  readonly sheetName: string;
  /** The sheet is made for the template: widths, panes, print set-up and protection are ours to choose. */
  readonly createsSheet: boolean;
  /** Zero-based position of the title's cell. */
  readonly row: number;
  readonly column: number;
  /** Points of the template's columns before, where the user's sheet holds nothing and they are ours to choose; else null. */
  readonly widthsBefore: readonly number[] | null;
}

/** Where a template may go and what is known of the workbook, read before anything is written. */
export interface TemplatePlace extends SheetPlace {
  readonly names: TemplateNames;
  /** The thresholds of the workbook. */
  readonly settings: AssessmentSettings;
  readonly registry: QueuedRegistry;
}

/**
 * Reads in one sync what decides whether the template can go where it was asked for; in a second one where notes lie,
 * on a sheet of the user that has some.
 * @param draft the template drawn up with any names: they change neither the size nor what the sheet is called
 * @throws WorkbookProblem when it cannot; nothing has been written then.
 */
export async function findPlace(
  context: Excel.RequestContext,
  request: TemplateRequest,
  placement: InsertRequest["placement"],
  language: Language,
  draft: TemplateSheet = buildTemplate(request, { table: "", year: "" }),
): Promise<TemplatePlace> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const registry = queueRegistry(workbook);
  const settings = queueSettings(workbook);
  const findOnSheet = placement === "newSheet" ? newSheet : atSelection;
  const place = await findOnSheet(context, draft, sheets, language);
  const inUse = [...tables.items, ...names.items].map(({ name }) => name);
  return { ...place, names: freeNames(request, inUse), settings: settings(), registry };
}

async function newSheet(
  context: Excel.RequestContext,
  draft: TemplateSheet,
  sheets: Excel.WorksheetCollection,
  language: Language,
): Promise<SheetPlace> {
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) throw refusal("workbookProtected", "workbookProtected", language);
  const inUse = sheets.items.map(({ name }) => name);
  const sheetName = uniqueSheetName(draft.sheetName, inUse);
  return { sheetName, createsSheet: true, row: 0, column: 0, widthsBefore: null };
}

async function atSelection(
  context: Excel.RequestContext,
  draft: TemplateSheet,
  _sheets: Excel.WorksheetCollection,
  language: Language,
): Promise<SheetPlace> {
  const { rows, columns } = templateArea(draft, 0, 0).whole;
  const selected = queueSelectedArea(context.workbook, rows, columns);
  try {
    await context.sync();
  } catch (error) {
    // An area that would leave the sheet fails to resolve.
    const code = hostCode(error);
    if (code !== "InvalidArgument" && code !== "InvalidReference") throw error;
    throw refusal("targetAreaOccupied", "targetAreaOffSheet", language, { rows, columns });
  }
  const { start, sheet, occupied, used, rules, validation, widths } = selected;
  if (sheet.protection.protected) {
    throw refusal("sheetProtected", "sheetProtected", language, { sheet: sheet.name });
  }
  const [row, column] = [start.rowIndex, start.columnIndex];
  const area = rectangleAddress({ row, column, rows, columns });
  const hasRules = rules.value > 0 || validation.type !== Excel.DataValidationType.none;
  if (!occupied.isNullObject || hasRules) {
    const address = occupied.isNullObject ? area : withoutSheet(occupied.address);
    throw refusal(
      "targetAreaOccupied",
      occupied.isNullObject ? "targetAreaRules" : "targetAreaOccupied",
      language,
      { sheet: sheet.name, area, occupied: address },
      { sheet: sheet.name, address },
    );
  }
  const note = await noteIn(context, selected, { row, column, rows, columns });
  if (note !== null) {
    const address = cellAddress(note.row, note.column);
    throw refusal(
      "targetAreaOccupied",
      "targetAreaNotes",
      language,
      { sheet: sheet.name, area, occupied: address },
      { sheet: sheet.name, address },
    );
  }
  return {
    sheetName: sheet.name,
    createsSheet: false,
    row,
    column,
    widthsBefore: used.isNullObject ? widths.map(({ columnWidth }) => columnWidth) : null,
  };
}

function queueSelectedArea(workbook: Excel.Workbook, rows: number, columns: number) {
  const start = workbook.getSelectedRange().getCell(0, 0);
  start.load("rowIndex,columnIndex");
  const sheet = start.worksheet.load("name");
  sheet.protection.load("protected");
  const area = start.getAbsoluteResizedRange(rows, columns);
  const occupied = area.getUsedRangeOrNullObject(false).load("address");
  const rules = area.conditionalFormats.getCount();
  const validation = area.dataValidation.load("type");
  const used = sheet.getUsedRangeOrNullObject(false).load("address");
  const widths = Array.from({ length: columns }, (_, column) =>
    start.getOffsetRange(0, column).format.load("columnWidth"),
  );
  return { start, sheet, occupied, used, rules, validation, widths, notes: countNotes(sheet) };
}

/** A note in an otherwise empty area; a cell takes one only, and someone wrote it. */
async function noteIn(
  context: Excel.RequestContext,
  { sheet, notes }: ReturnType<typeof queueSelectedArea>,
  area: CellArea,
): Promise<SheetNote | null> {
  if (notes === null || notes.value === 0) return null;
  const read = queueNotes(sheet, notes);
  await context.sync();
  return read().find((note) => holdsCell(area, note)) ?? null;
}
