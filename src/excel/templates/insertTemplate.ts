import { say, type Language } from "../../messages/message";
import { workbookMessages } from "../../messages/workbook";
import type { PlanLibrary } from "../../plan/planLibrary";
import { cellAddress } from "../../tables/a1";
import { buildTemplate } from "../../tables/templates/buildTemplate";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import { problemOf } from "../hostErrors";
import { syncOrRestore } from "../flags/syncOrRestore";
import { queueUndoPart } from "../undo/undoPart";
import type { UndoRecord } from "../undo/undoRecord";
import type { RegisteredTable } from "../workbookRegistry";
import type { InsertRequest, InsertResult, InsertStage, TemplatePreview } from "../workbookService";
import { findPlace, type TemplatePlace } from "./findPlace";
import { insertionRecord } from "./insertionRecord";
import { removeInsertion } from "./removeInsertion";
import { resolveRequest } from "./resolveRequest";
import { type SheetThemeName, sheetThemes } from "./sheetThemes";
import { rectangleAddress, templateArea } from "./templateArea";
import { writeTemplate } from "./writeTemplate";

export interface Inserted {
  readonly result: InsertResult;
  /** As it stands in the workbook. */
  readonly record: UndoRecord;
}

/**
 * Inserts a template: one sync reads what decides, one writes everything, with what 撤销 needs. A failure of the second
 * takes back what it had written.
 * @throws WorkbookProblem; the workbook is then as it was.
 */
export async function insertTemplate(
  library: PlanLibrary,
  request: InsertRequest,
  language: Language,
  onStage: (stage: InsertStage) => void = () => undefined,
): Promise<Inserted> {
  try {
    const resolved = resolveRequest(library, request, language);
    onStage("checking");
    return await Excel.run(async (context) => {
      const undoPart = queueUndoPart(context.workbook);
      const place = await findPlace(context, resolved, request.placement, language);
      const template = buildTemplate({ ...resolved, settings: place.settings }, place.names);
      const { body, whole } = templateArea(template, place.row, place.column);
      const { sheetName: sheet, names } = place;
      const location = { sheet, address: cellAddress(body.row, body.column) };
      const data = insertionRecord(template, names, place);
      const label = say(workbookMessages.undoInsert, language, { table: names.table });
      const record: UndoRecord = { kind: "insertTemplate", label, location, data };
      onStage("writing");
      place.registry.replace([...place.registry.tables(), registeredTable(place, request)]);
      queueTemplate(context, template, place, request.theme);
      undoPart.replace(record);
      const restore = async (restoring: Excel.RequestContext): Promise<void> => {
        onStage("takingBack");
        await removeInsertion(restoring, data, { sheet, area: whole }, true);
        await undoPart.restore(restoring);
        await restoring.sync();
      };
      await syncOrRestore(context, restore, [sheet], language);
      return { result: { table: names.table, location, rows: template.rows.length }, record };
    });
  } catch (error) {
    throw problemOf(error, language);
  }
}

/**
 * What `insertTemplate` would write now and where; nothing is written.
 * @throws WorkbookProblem as `insertTemplate` would before it writes
 */
export async function previewTemplate(
  library: PlanLibrary,
  request: InsertRequest,
  language: Language,
): Promise<TemplatePreview> {
  try {
    const resolved = resolveRequest(library, request, language);
    return await Excel.run(async (context) => {
      const place = await findPlace(context, resolved, request.placement, language);
      const { names, settings, sheetName, row, column, createsSheet } = place;
      const sheet = buildTemplate({ ...resolved, settings }, names);
      const address = rectangleAddress(templateArea(sheet, row, column).whole);
      return { sheet, names, location: { sheet: sheetName, address }, createsSheet };
    });
  } catch (error) {
    throw problemOf(error, language);
  }
}

/** What the workbook is to remember of a table. */
export function registeredTable(
  { names }: TemplatePlace,
  { parts, layout, theme, usesPlanFunctions }: InsertRequest,
): RegisteredTable {
  return {
    name: names.table,
    layout,
    planIds: [...new Set(parts.map(({ planId }) => planId))],
    yearName: names.year,
    theme,
    usesPlanFunctions,
  };
}

/** Queues a template where it was found to fit; what the workbook remembers of it is the caller's to queue. */
export function queueTemplate(
  context: Excel.RequestContext,
  template: TemplateSheet,
  place: TemplatePlace,
  theme: SheetThemeName,
): void {
  const { worksheets } = context.workbook;
  const sheet = place.createsSheet
    ? worksheets.add(place.sheetName)
    : worksheets.getItem(place.sheetName);
  writeTemplate(context, sheet, template, place.names, place, sheetThemes[theme]);
}
