import { sheetSize } from "../engine/emptyWorkbook";
import { type Json, type RichClass } from "../richapi/richClass";
import { textArgument, type Argument } from "./arguments";
import type { WorkbookContext } from "./context";
import { itemNotFound } from "./excelErrors";
import { sheetByName } from "./rangeArguments";
import { requireSheetName } from "./worksheet";

function freeName(context: WorkbookContext): string {
  for (let n = 1; ; n += 1) {
    if (sheetByName(context, `Sheet${n}`) === null) return `Sheet${n}`;
  }
}

/** A new sheet after the last; the active one stays active, as Excel has it. */
function add(context: WorkbookContext, name: Argument) {
  context.protections.requireStructure();
  const wanted = name == null ? freeName(context) : textArgument(name, "name");
  requireSheetName({ context, sheetId: "" }, wanted);
  const { spreadsheet } = context;
  const sheetId = spreadsheet.as("addin", () => {
    const active = spreadsheet.workbook.getActiveSheet().getSheetId();
    const sheet = spreadsheet.workbook.insertSheet(wanted, { sheet: sheetSize });
    spreadsheet.workbook.setActiveSheet(active);
    return sheet.getSheetId();
  });
  return context.objects.worksheet(sheetId);
}

function edge(context: WorkbookContext, visibleOnly: Argument, last: boolean) {
  const sheets = context.spreadsheet.workbook
    .getSheets()
    .filter((sheet) => visibleOnly !== true || !sheet.isSheetHidden());
  const sheet = last ? sheets.at(-1) : sheets[0];
  if (sheet === undefined) throw itemNotFound("the workbook has no visible worksheet.");
  return context.objects.worksheet(sheet.getSheetId());
}

/** Looked up by id or by name, whatever the case. */
export const worksheetsClass: RichClass<WorkbookContext> = {
  name: "WorksheetCollection",
  events: [
    "onActivated",
    "onAdded",
    "onChanged",
    "onDeactivated",
    "onDeleted",
    "onFormatChanged",
    "onMoved",
    "onNameChanged",
    "onRowSorted",
    "onSelectionChanged",
    "onVisibilityChanged",
  ],
  items: (context) =>
    context.spreadsheet.workbook
      .getSheets()
      .map((sheet) => context.objects.worksheet(sheet.getSheetId())),
  item: (context, key: Json) => {
    const text = String(key);
    const byId = context.spreadsheet.sheet(text)?.getSheetId();
    const sheetId = byId ?? sheetByName(context, text);
    if (sheetId === null) throw itemNotFound(`the worksheet ${text}.`);
    return context.objects.worksheet(sheetId);
  },
  methods: {
    add,
    getActiveWorksheet: (context) =>
      context.objects.worksheet(context.spreadsheet.workbook.getActiveSheet().getSheetId()),
    getCount: (context, visibleOnly) =>
      context.spreadsheet.workbook
        .getSheets()
        .filter((sheet) => visibleOnly !== true || !sheet.isSheetHidden()).length,
    getFirst: (context, visibleOnly) => edge(context, visibleOnly, false),
    getLast: (context, visibleOnly) => edge(context, visibleOnly, true),
  },
};
