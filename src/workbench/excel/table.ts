import { inside, rowCount, type GridRange } from "../engine/a1";
import type { CellMatrix } from "../engine/spreadsheet";
import type { TableInfo } from "../engine/tableReferences";
import { type RichClass, richObject, type Scalar } from "../richapi/richClass";
import { booleanArgument, textArgument } from "./arguments";
import { invalidArgument, itemAlreadyExists, notImplemented } from "./excelErrors";
import { requireValidName } from "./names";
import { tableColumnsClass } from "./tableColumns";
import { isNameTaken, nameHeaders, newTableRange, requireFree } from "./tableCreation";
import { bodyOf, headerOf, setTableRange, tableInfo, type TableRef } from "./tableRef";
import { tableRowsClass } from "./tableRows";
import { tableSort } from "./sorting";
import { clearFilters } from "./tableFilter";
import { isTableStyle, registerTableStyle } from "./tableStyles";
import type { TableTraits } from "./tableTraits";

function configure({ context, tableId }: TableRef, config: Record<string, unknown>): void {
  const { sheetId } = tableInfo({ context, tableId });
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute("sheet.mutation.set-sheet-table", {
      subUnitId: sheetId,
      tableId,
      config,
    }),
  );
}

function trait<Name extends Exclude<keyof TableTraits, "style">>(name: Name): Scalar<TableRef> {
  return {
    get: ({ context, tableId }) => context.tableTraits.of(tableId)[name],
    set: ({ context, tableId }, value) => {
      context.tableTraits.of(tableId)[name] = booleanArgument(value, name);
    },
  };
}

/** A trait that the workbench has in one state only. */
function fixed(name: string, state: boolean): Scalar<TableRef> {
  return {
    get: () => state,
    set: (_, value) => {
      if (booleanArgument(value, name) !== state) throw notImplemented(`Table.${name} = ${!state}`);
    },
  };
}

const autoFilterClass: RichClass<TableRef> = {
  name: "AutoFilter",
  scalars: {
    enabled: { get: ({ context, tableId }) => context.tableTraits.of(tableId).showFilterButton },
    isDataFiltered: { get: (ref) => isFiltered(ref) },
  },
  methods: { clearCriteria: (ref) => clearFilters(ref) },
};

function isFiltered(ref: TableRef): boolean {
  const { sheetId, range } = tableInfo(ref);
  return ref.context.spreadsheet.model(sheetId).getRangeFilterRows({ ...range }).length > 0;
}

function partObject(ref: TableRef, part: (table: TableInfo) => GridRange) {
  const table = tableInfo(ref);
  return ref.context.objects.range(table.sheetId, part(table));
}

/** Removes the table, leaving its cells. */
function dissolve(ref: TableRef): TableInfo {
  const table = tableInfo(ref);
  ref.context.protections.requireAllowed(table.sheetId);
  ref.context.spreadsheet.as("addin", () =>
    ref.context.spreadsheet.execute("sheet.mutation.delete-table", {
      subUnitId: table.sheetId,
      tableId: ref.tableId,
    }),
  );
  ref.context.tableTraits.forget(ref.tableId);
  return table;
}

export const tableClass: RichClass<TableRef> = {
  name: "Table",
  identity: ({ tableId }) => ({ Id: tableId }),
  events: ["onChanged", "onSelectionChanged"],
  scalars: {
    id: { get: ({ tableId }) => tableId },
    legacyId: { get: ({ tableId }) => tableId },
    name: {
      get: (ref) => tableInfo(ref).name,
      set: (ref, value) => {
        const name = textArgument(value, "name");
        const table = tableInfo(ref);
        ref.context.protections.requireAllowed(table.sheetId);
        if (name === table.name) return;
        requireValidName(name);
        if (isNameTaken(ref.context, name, ref.tableId)) throw itemAlreadyExists(name);
        configure(ref, { name });
      },
    },
    style: {
      get: ({ context, tableId }) => context.tableTraits.of(tableId).style,
      set: (ref, value) => {
        const style = textArgument(value, "style");
        if (!isTableStyle(style)) throw invalidArgument(`${style} is no table style.`);
        ref.context.protections.requireAllowed(tableInfo(ref).sheetId);
        ref.context.tableTraits.of(ref.tableId).style = style;
        configure(ref, { theme: registerTableStyle(ref.context.spreadsheet, style) });
      },
    },
    showHeaders: fixed("showHeaders", true),
    showTotals: fixed("showTotals", false),
    showFilterButton: trait("showFilterButton"),
    showBandedRows: trait("showBandedRows"),
    showBandedColumns: trait("showBandedColumns"),
    highlightFirstColumn: trait("highlightFirstColumn"),
    highlightLastColumn: trait("highlightLastColumn"),
  },
  navigation: {
    worksheet: (ref) => ref.context.objects.worksheet(tableInfo(ref).sheetId),
    columns: (ref) => richObject(tableColumnsClass, ref),
    rows: (ref) => richObject(tableRowsClass, ref),
    autoFilter: (ref) => richObject(autoFilterClass, ref),
    sort: tableSort,
  },
  methods: {
    getRange: (ref) => partObject(ref, ({ range }) => range),
    getHeaderRowRange: (ref) => partObject(ref, headerOf),
    getDataBodyRange: (ref) => partObject(ref, bodyOf),
    resize: (ref, newRange) => {
      const table = tableInfo(ref);
      const range = newTableRange({ context: ref.context, sheetId: table.sheetId }, newRange);
      if (range.sheetId !== table.sheetId || range.range.startRow !== table.range.startRow) {
        throw invalidArgument("a table keeps its header row.");
      }
      if (rowCount(range.range) < 2) throw invalidArgument("a table has at least one row.");
      requireFree(ref.context, range.sheetId, range.range, ref.tableId);
      setTableRange(ref, range.range);
      nameHeaders(ref.context, table.sheetId, range.range);
    },
    clearFilters: (ref) => clearFilters(ref),
    convertToRange: (ref) => {
      const { sheetId, range } = dissolve(ref);
      return ref.context.objects.range(sheetId, range);
    },
    delete: (ref) => {
      const { sheetId, range } = dissolve(ref);
      const cells: CellMatrix = {};
      ref.context.spreadsheet.forEachCell(sheetId, (row, column) => {
        const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        if (inside(cell, range)) (cells[row] ??= {})[column] = null;
      });
      ref.context.spreadsheet.as("addin", () => ref.context.spreadsheet.writeCells(sheetId, cells));
    },
  },
};
