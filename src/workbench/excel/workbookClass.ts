import { type RichClass, richObject } from "../richapi/richClass";
import { applicationClass } from "./application";
import type { WorkbookContext } from "./context";
import { customXmlPartsClass } from "./customXmlParts";
import { notesClass } from "./notes";
import { settingsClass } from "./settings";
import { worksheetsClass } from "./worksheets";

const workbookProtectionClass: RichClass<WorkbookContext> = {
  name: "WorkbookProtection",
  scalars: { protected: { get: ({ protections }) => protections.workbookProtected } },
  methods: {
    protect: ({ protections }, password) =>
      protections.protectWorkbook(password == null ? "" : String(password)),
    unprotect: ({ protections }, password) =>
      protections.unprotectWorkbook(password == null ? "" : String(password)),
  },
};

function selectedRange({ spreadsheet, objects }: WorkbookContext, onlyCell: boolean) {
  const sheet = spreadsheet.workbook.getActiveSheet();
  const selection = onlyCell ? sheet.getActiveCell() : sheet.getActiveRange();
  const corner = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  return objects.range(sheet.getSheetId(), selection?.getRange() ?? corner);
}

export const workbookClass: RichClass<WorkbookContext> = {
  // A request waits for a calculation that is under way, as Excel's do. Not each write within it: between two writes the
  // engine would calculate a table that is half made, and keep what it made of its formulas.
  ready: ({ calculation }) => calculation.atRest(),
  name: "Workbook",
  scalars: {
    name: { get: ({ spreadsheet }) => spreadsheet.workbook.getName() },
    readOnly: { get: () => false },
  },
  navigation: {
    application: (context) => richObject(applicationClass, context),
    worksheets: (context) => richObject(worksheetsClass, context),
    tables: ({ objects }) => objects.tables(null),
    names: ({ objects }) => objects.names(null),
    notes: (context) => richObject(notesClass, { context, sheetId: null }),
    settings: (context) => richObject(settingsClass, context),
    customXmlParts: (context) => richObject(customXmlPartsClass, context),
    protection: (context) => richObject(workbookProtectionClass, context),
  },
  methods: {
    getSelectedRange: (context) => selectedRange(context, false),
    getActiveCell: (context) => selectedRange(context, true),
  },
};
