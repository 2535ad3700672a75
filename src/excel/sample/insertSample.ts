import { type Language, say } from "../../messages/message";
import { sampleMessages } from "../../messages/sample";
import type { PlanLibrary } from "../../plan/planLibrary";
import { cellAddress } from "../../tables/a1";
import { buildTemplate } from "../../tables/templates/buildTemplate";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import { syncOrRestore } from "../flags/syncOrRestore";
import { problemOf } from "../hostErrors";
import { findPlace, type TemplatePlace } from "../templates/findPlace";
import { type InsertionRecord, insertionRecord } from "../templates/insertionRecord";
import { queueTemplate, registeredTable } from "../templates/insertTemplate";
import { removeInsertion } from "../templates/removeInsertion";
import { resolveRequest } from "../templates/resolveRequest";
import { templateArea } from "../templates/templateArea";
import { queueUndoPart } from "../undo/undoPart";
import type { UndoRecord } from "../undo/undoRecord";
import type { CellLocation, InsertRequest } from "../workbookService";
import { filledSheet } from "./filledSheet";
import type { InsertedSample } from "./sampleService";
import { samplePlanId, type SampleTable, sampleTables } from "./sampleTables";

/** What one step of the sample wrote; JSON. */
export interface SampleRecord {
  readonly insertions: readonly InsertionRecord[];
}

interface PlacedTable {
  readonly request: InsertRequest;
  readonly place: TemplatePlace;
  readonly template: TemplateSheet;
  readonly record: InsertionRecord;
}

/**
 * Adds the sample's sheets: what decides is read first, then one sync writes everything, with what 撤销 needs.
 * @throws WorkbookProblem; the workbook is then as it was
 */
export async function insertSample(
  library: PlanLibrary,
  language: Language,
): Promise<{ readonly result: InsertedSample; readonly record: UndoRecord }> {
  try {
    return await Excel.run(async (context) => {
      const undoPart = queueUndoPart(context.workbook);
      const placed: PlacedTable[] = [];
      for (const table of sampleTables)
        placed.push(await placeTable(context, table, library, language));
      const [
        {
          place: { registry },
        },
      ] = placed as [PlacedTable, ...PlacedTable[]];
      registry.replace([
        ...registry.tables(),
        ...placed.map(({ place, request }) => registeredTable(place, request)),
      ]);
      for (const { template, place, request } of placed) {
        queueTemplate(context, template, place, request.theme);
      }
      const sheets = placed.map(({ place }) => place.sheetName);
      const location = firstEntryOf(placed[0]!);
      context.workbook.worksheets.getItem(location.sheet).activate();
      const data: SampleRecord = { insertions: placed.map(({ record }) => record) };
      const label = say(sampleMessages.undo, language, { count: placed.length });
      const record: UndoRecord = { kind: "sample", label, location, data };
      undoPart.replace(record);
      const restore = async (restoring: Excel.RequestContext): Promise<void> => {
        for (const { record: written, place, template } of placed) {
          const area = templateArea(template, place.row, place.column).whole;
          await removeInsertion(restoring, written, { sheet: place.sheetName, area }, true);
        }
        await undoPart.restore(restoring);
        await restoring.sync();
      };
      await syncOrRestore(context, restore, sheets, language);
      return { result: { location, sheets }, record };
    });
  } catch (error) {
    throw problemOf(error, language);
  }
}

/** Finds where one table goes and draws it up with its entries. */
async function placeTable(
  context: Excel.RequestContext,
  table: SampleTable,
  library: PlanLibrary,
  language: Language,
): Promise<PlacedTable> {
  const request = requestOf(table);
  const resolved = resolveRequest(library, request, language);
  const drawn = (names: Parameters<typeof buildTemplate>[1], settings = resolved.settings) =>
    filledSheet(buildTemplate({ ...resolved, settings }, names), table);
  const draft = drawn({ table: "", year: "" });
  const place = await findPlace(context, resolved, request.placement, language, draft);
  const template = drawn(place.names, place.settings);
  return { request, place, template, record: insertionRecord(template, place.names, place) };
}

function requestOf({ layout, year, hasCharts, rows }: SampleTable): InsertRequest {
  return {
    layout,
    parts: [{ planId: samplePlanId, targetIds: rows.map(({ targetId }) => targetId) }],
    year,
    placement: "newSheet",
    theme: "teal",
    usesPlanFunctions: false,
    hasCharts,
  };
}

function firstEntryOf({ place, template }: PlacedTable): CellLocation {
  const { body } = templateArea(template, place.row, place.column);
  return { sheet: place.sheetName, address: cellAddress(body.row, body.column) };
}
