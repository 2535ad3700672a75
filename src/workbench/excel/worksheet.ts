import { wholeSheet } from "../engine/a1";
import { type RichClass, richObject, type Scalar } from "../richapi/richClass";
import { booleanArgument, integerArgument, oneOf, textArgument } from "./arguments";
import { chartsClass } from "./charts";
import { readColor, writeColor } from "./colors";
import type { SheetRef } from "./context";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "./excelErrors";
import { freezePanesClass } from "./freezePanes";
import { notesClass } from "./notes";
import { pageLayoutClass } from "./pageLayout";
import { requireOnSheet, resolveAddress, sheetByName, sheetName } from "./rangeArguments";
import { usedRange } from "./usedRange";
import { worksheetProtectionClass } from "./worksheetProtection";

const longestName = 31;

/**
 * Excel's rules for the name of a sheet.
 * @throws RichApiError InvalidArgument; ItemAlreadyExists when another sheet has it
 */
export function requireSheetName({ context, sheetId }: SheetRef, name: string): void {
  const valid =
    name.trim() !== "" &&
    name.length <= longestName &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!valid) throw invalidArgument(`${name} is no name for a worksheet.`);
  const other = sheetByName(context, name);
  if (other !== null && other !== sheetId) throw itemAlreadyExists(`the worksheet ${name}.`);
}

function execute({ context, sheetId }: SheetRef, id: string, params: Record<string, unknown>) {
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute(id, { subUnitId: sheetId, ...params }),
  );
}

function sheets({ context }: SheetRef) {
  return context.spreadsheet.workbook.getSheets();
}

function positionOf(ref: SheetRef): number {
  return sheets(ref).findIndex((sheet) => sheet.getSheetId() === ref.sheetId);
}

/** Very hidden sheets are hidden ones that the engine does not tell apart. */
const visibility: Scalar<SheetRef> = {
  get: ({ context, sheetId }) =>
    context.spreadsheet.sheet(sheetId)?.isSheetHidden() ? "Hidden" : "Visible",
  set: (ref, value) => {
    ref.context.protections.requireStructure();
    const hide = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility") !== "Visible";
    requireAnotherVisible(ref, hide);
    execute(ref, "sheet.mutation.set-worksheet-hidden", { hidden: hide ? 1 : 0 });
  },
};

const gridlines: Scalar<SheetRef> = {
  get: ({ context, sheetId }) => !context.spreadsheet.sheet(sheetId)?.hasHiddenGridLines(),
  set: (ref, value) =>
    execute(ref, "sheet.mutation.toggle-gridlines", {
      showGridlines: booleanArgument(value, "showGridlines") ? 1 : 0,
    }),
};

function requireAnotherVisible(ref: SheetRef, needed = true): void {
  const others = sheets(ref).filter(
    (sheet) => sheet.getSheetId() !== ref.sheetId && !sheet.isSheetHidden(),
  );
  if (needed && others.length === 0) {
    throw invalidOperation("a workbook must contain at least one visible worksheet.");
  }
}

function remove(ref: SheetRef): void {
  const { context, sheetId } = ref;
  context.protections.requireStructure();
  requireAnotherVisible(ref);
  const names = context.spreadsheet
    .definedNames()
    .filter(({ localSheetId }) => localSheetId === sheetId);
  context.spreadsheet.as("addin", () => {
    for (const table of context.tables.list().filter((table) => table.sheetId === sheetId)) {
      execute(ref, "sheet.mutation.delete-table", { tableId: table.id });
    }
    for (const name of names) {
      context.spreadsheet.execute("formula.mutation.remove-defined-name", { ...name });
    }
    context.spreadsheet.workbook.deleteSheet(sheetId);
  });
  context.pageLayouts.forget(sheetId);
  context.charts.forget(sheetId);
  context.protections.forget(sheetId);
}

export const worksheetClass: RichClass<SheetRef> = {
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: sheetId }),
  events: [
    "onActivated",
    "onChanged",
    "onDeactivated",
    "onFormatChanged",
    "onNameChanged",
    "onRowSorted",
    "onSelectionChanged",
    "onVisibilityChanged",
  ],
  scalars: {
    id: { get: ({ sheetId }) => sheetId },
    name: {
      get: ({ context, sheetId }) => sheetName(context, sheetId),
      set: (ref, value) => {
        ref.context.protections.requireStructure();
        const name = textArgument(value, "name");
        requireSheetName(ref, name);
        ref.context.spreadsheet.as("addin", () =>
          ref.context.spreadsheet.sheet(ref.sheetId)?.setName(name),
        );
      },
    },
    position: {
      get: positionOf,
      set: (ref, value) => {
        ref.context.protections.requireStructure();
        const toOrder = integerArgument(value, "position");
        if (toOrder < 0 || toOrder >= sheets(ref).length) {
          throw invalidArgument("the workbook has no such position.");
        }
        execute(ref, "sheet.mutation.set-worksheet-order", { fromOrder: positionOf(ref), toOrder });
      },
    },
    visibility,
    tabColor: {
      get: ({ context, sheetId }) => {
        return writeColor(context.spreadsheet.sheet(sheetId)?.getTabColor(), "");
      },
      set: (ref, value) =>
        execute(ref, "sheet.mutation.set-tab-color", {
          color: value === "" ? null : readColor(value),
        }),
    },
    showGridlines: gridlines,
    // Office.js reads the property under its own name and sets it under this one.
    gridlines,
  },
  navigation: {
    tables: ({ context, sheetId }) => context.objects.tables(sheetId),
    names: ({ context, sheetId }) => context.objects.names(sheetId),
    protection: (ref) => richObject(worksheetProtectionClass, ref),
    freezePanes: (ref) => richObject(freezePanesClass, ref),
    pageLayout: (ref) => richObject(pageLayoutClass, ref),
    charts: (ref) => richObject(chartsClass, ref),
    notes: ({ context, sheetId }) => richObject(notesClass, { context, sheetId }),
  },
  methods: {
    activate: (ref) => {
      const sheet = ref.context.spreadsheet.sheet(ref.sheetId);
      if (sheet?.isSheetHidden()) throw invalidOperation("the worksheet is hidden.");
      ref.context.spreadsheet.as("addin", () =>
        ref.context.spreadsheet.workbook.setActiveSheet(ref.sheetId),
      );
    },
    delete: remove,
    getRange: (ref, address) => {
      const range =
        address == null ? wholeSheet : resolveAddress(ref, textArgument(address, "address"));
      if (range === null) throw invalidArgument(`${String(address)} is no range.`);
      return ref.context.objects.range(ref.sheetId, range);
    },
    getRangeByIndexes: ({ context, sheetId }, row, column, rows, columns) => {
      const startRow = integerArgument(row, "startRow");
      const startColumn = integerArgument(column, "startColumn");
      return context.objects.range(
        sheetId,
        requireOnSheet({
          startRow,
          startColumn,
          endRow: startRow + integerArgument(rows, "rowCount") - 1,
          endColumn: startColumn + integerArgument(columns, "columnCount") - 1,
        }),
      );
    },
    getCell: ({ context, sheetId }, row, column) => {
      const startRow = integerArgument(row, "row");
      const startColumn = integerArgument(column, "column");
      const cell = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
      return context.objects.range(sheetId, requireOnSheet(cell));
    },
    getUsedRange: (ref, valuesOnly) => {
      const corner = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
      const range = usedRange(ref, valuesOnly === true) ?? corner;
      return ref.context.objects.range(ref.sheetId, range);
    },
    getUsedRangeOrNullObject: (ref, valuesOnly) => {
      const range = usedRange(ref, valuesOnly === true);
      return range && ref.context.objects.range(ref.sheetId, range);
    },
    getNextOrNullObject: (ref, visibleOnly) => neighbour(ref, 1, visibleOnly === true),
    getPreviousOrNullObject: (ref, visibleOnly) => neighbour(ref, -1, visibleOnly === true),
    calculate: ({ context }) => context.calculation.recalculateAll(),
  },
};

function neighbour(ref: SheetRef, step: 1 | -1, visibleOnly: boolean) {
  const all = sheets(ref);
  for (let at = positionOf(ref) + step; at >= 0 && at < all.length; at += step) {
    const sheet = all[at];
    if (sheet && !(visibleOnly && sheet.isSheetHidden())) {
      return ref.context.objects.worksheet(sheet.getSheetId());
    }
  }
  return null;
}
