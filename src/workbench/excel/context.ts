import type { GridRange } from "../engine/a1";
import type { Calculation } from "../engine/calculation";
import type { CustomFunctionCells } from "../engine/customFunctionCells";
import type { Entities } from "../engine/entities";
import type { Spreadsheet } from "../engine/spreadsheet";
import type { TableReferences } from "../engine/tableReferences";
import type { RichObject } from "../richapi/richClass";
import type { ChartStore } from "./chartStore";
import type { ConditionalFormatStore } from "./conditionalFormatStore";
import type { CustomXmlStore } from "./customXmlStore";
import type { NoteStore } from "./noteStore";
import type { PageLayouts } from "./pageLayouts";
import type { SheetProtections } from "./sheetProtections";
import type { TableTraitsStore } from "./tableTraits";

/** A block of cells on one sheet. */
export interface RangeRef {
  readonly context: WorkbookContext;
  readonly sheetId: string;
  readonly range: GridRange;
}

export interface SheetRef {
  readonly context: WorkbookContext;
  readonly sheetId: string;
}

/** The notes of one sheet, or of the workbook where the sheet is null. */
export interface NotesRef {
  readonly context: WorkbookContext;
  readonly sheetId: string | null;
}

/** Makes the objects of other classes, so that classes need not import each other. */
export interface ObjectFactory {
  range(sheetId: string, range: GridRange): RichObject;
  rangeAreas(sheetId: string, areas: readonly GridRange[]): RichObject;
  /** The tables that touch these cells, or lie wholly within. */
  tablesIn(range: RangeRef, fullyContained: boolean): RichObject;
  worksheet(sheetId: string): RichObject;
  table(tableId: string): RichObject;
  /** Of one sheet, or of the workbook. */
  tables(sheetId: string | null): RichObject;
  names(sheetId: string | null): RichObject;
  conditionalFormats(range: RangeRef): RichObject;
  dataValidation(range: RangeRef): RichObject;
  format(range: RangeRef): RichObject;
}

/** One workbook of the object model: the engine, and what Excel keeps that the engine does not. */
export interface WorkbookContext {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: Calculation;
  /** Null where no add-in has functions. */
  readonly functions: CustomFunctionCells | null;
  readonly entities: Entities | null;
  readonly tables: TableReferences;
  readonly objects: ObjectFactory;
  readonly protections: SheetProtections;
  readonly conditionalFormats: ConditionalFormatStore;
  readonly charts: ChartStore;
  readonly notes: NoteStore;
  readonly pageLayouts: PageLayouts;
  readonly tableTraits: TableTraitsStore;
  /** `workbook.settings`; values as given. */
  readonly settings: Map<string, unknown>;
  readonly customXml: CustomXmlStore;
  readonly application: { calculationMode: string };
}
