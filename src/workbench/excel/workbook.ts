import type { FUniver } from "@univerjs/core/facade";
import { Calculation } from "../engine/calculation";
import type { CustomFunctionCells } from "../engine/customFunctionCells";
import type { Entities } from "../engine/entities";
import { Spreadsheet } from "../engine/spreadsheet";
import { TableReferences } from "../engine/tableReferences";
import { type RichObject, richObject } from "../richapi/richClass";
import { ChartStore } from "./chartStore";
import { ConditionalFormatStore } from "./conditionalFormatStore";
import { conditionalFormatsClass } from "./conditionalFormats";
import type { ObjectFactory, RangeRef, WorkbookContext } from "./context";
import { CustomXmlStore } from "./customXmlStore";
import { dataValidationClass } from "./dataValidation";
import { namedItemsClass } from "./namedItems";
import { NoteStore } from "./noteStore";
import { PageLayouts } from "./pageLayouts";
import { guardProtectedSheets, type Refusal } from "./protectionGuard";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./rangeAreas";
import { rangeFormatClass } from "./rangeFormat";
import { SheetProtections } from "./sheetProtections";
import { tableClass } from "./table";
import { tablesClass } from "./tables";
import { TableTraitsStore } from "./tableTraits";
import { workbookClass } from "./workbookClass";
import { WorkbookEvents, type WorkbookEvent } from "./workbookEvents";
import { worksheetClass } from "./worksheet";

export type { WorkbookEvent } from "./workbookEvents";
export type { Refusal } from "./protectionGuard";

export interface WorkbookOptions {
  /** The engine's parts where the caller has them already: one of each serves one workbook. */
  readonly spreadsheet?: Spreadsheet;
  readonly calculation?: Calculation;
  readonly functions?: CustomFunctionCells;
  readonly entities?: Entities;
}

/** Excel's object model over the workbook that is open in Univer. */
export interface ExcelWorkbook {
  /** What the global object path of the protocol resolves to. */
  readonly root: RichObject;
  readonly spreadsheet: Spreadsheet;
  /** All that makes up the workbook, for writing it to a file and reading it back. */
  readonly context: WorkbookContext;
  /** Which sheets are protected, for the page's own menu. */
  readonly protections: SheetProtections;
  /** Resolves when every formula is calculated; custom functions may still be under way. */
  calculationSettled(): Promise<void>;
  /** Hears every event of the object model, by whomever caused. @returns ends it */
  on(listener: (event: WorkbookEvent) => void): () => void;
  /** Hears when the person at the grid was kept from changing a protected sheet. @returns ends it */
  onRefused(listener: (refusal: Refusal) => void): () => void;
}

/** Builds the object model over the workbook that is open in `univerAPI`; once for each workbook. */
export function createWorkbook(univerAPI: FUniver, options: WorkbookOptions = {}): ExcelWorkbook {
  const spreadsheet = options.spreadsheet ?? new Spreadsheet(univerAPI);
  const calculation = options.calculation ?? new Calculation(spreadsheet);
  const context: WorkbookContext = {
    spreadsheet,
    calculation,
    functions: options.functions ?? null,
    entities: options.entities ?? null,
    tables: new TableReferences(spreadsheet),
    objects: objectFactory(() => context),
    protections: new SheetProtections(spreadsheet),
    conditionalFormats: new ConditionalFormatStore(spreadsheet),
    charts: new ChartStore(spreadsheet),
    notes: new NoteStore(spreadsheet),
    pageLayouts: new PageLayouts(),
    tableTraits: new TableTraitsStore(),
    settings: new Map(),
    customXml: new CustomXmlStore(),
    application: { calculationMode: "Automatic" },
  };
  const events = new WorkbookEvents(context);
  const refusals = new Set<(refusal: Refusal) => void>();
  guardProtectedSheets(context, (refusal) => refusals.forEach((listener) => listener(refusal)));
  return {
    root: richObject(workbookClass, context),
    spreadsheet,
    context,
    protections: context.protections,
    calculationSettled: () => calculation.settled(),
    on: (listener) => events.on(listener),
    onRefused: (listener) => {
      refusals.add(listener);
      return () => refusals.delete(listener);
    },
  };
}

function objectFactory(contextOf: () => WorkbookContext): ObjectFactory {
  return {
    range: (sheetId, range) =>
      richObject(rangeClass, {
        context: contextOf(),
        sheetId,
        range: {
          startRow: range.startRow,
          startColumn: range.startColumn,
          endRow: range.endRow,
          endColumn: range.endColumn,
        },
      }),
    rangeAreas: (sheetId, areas) =>
      richObject(rangeAreasClass, { context: contextOf(), sheetId, areas }),
    tablesIn: ({ sheetId, range }: RangeRef, fullyContained) =>
      richObject(tablesClass, {
        context: contextOf(),
        sheetId,
        within: { range, fullyContained },
      }),
    worksheet: (sheetId) => richObject(worksheetClass, { context: contextOf(), sheetId }),
    table: (tableId) => richObject(tableClass, { context: contextOf(), tableId }),
    tables: (sheetId) => richObject(tablesClass, { context: contextOf(), sheetId }),
    names: (sheetId) => richObject(namedItemsClass, { context: contextOf(), sheetId }),
    conditionalFormats: (ref) => richObject(conditionalFormatsClass, ref),
    dataValidation: (ref) => richObject(dataValidationClass, ref),
    format: (ref) => richObject(rangeFormatClass, ref),
  };
}
