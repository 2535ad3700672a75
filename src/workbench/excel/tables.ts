import { inside, intersection, rangeAddress, rowCount, type GridRange } from "../engine/a1";
import type { CellMatrix } from "../engine/spreadsheet";
import type { TableInfo } from "../engine/tableReferences";
import { type Json, type RichClass, richObject, type Scalar } from "../richapi/richClass";
import { booleanArgument, objectOf, textArgument, type Argument } from "./arguments";
import type { RangeRef, WorkbookContext } from "./context";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "./excelErrors";
import { requireValidName } from "./names";
import { resolveAddress, resolveReference } from "./rangeArguments";
import { bodyOf, headerOf, tableColumnsClass, tableInfo, type TableRef } from "./tableColumns";
import { setTableRange, tableRowsClass } from "./tableRows";
import { isTableStyle, registerTableStyle } from "./tableStyles";
import type { TableTraits } from "./tableTraits";

function isNameTaken(context: WorkbookContext, name: string, exceptTable?: string): boolean {
  const lower = name.toLowerCase();
  const tables = context.tables.list().filter(({ id }) => id !== exceptTable);
  const names = context.spreadsheet.definedNames();
  return (
    tables.some((table) => table.name.toLowerCase() === lower) ||
    names.some((other) => other.name.toLowerCase() === lower)
  );
}

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

function clearFilters(ref: TableRef): void {
  const { columns, sheetId } = tableInfo(ref);
  columns.forEach((_, column) =>
    ref.context.spreadsheet.execute("sheet.mutation.set-table-filter", {
      subUnitId: sheetId,
      tableId: ref.tableId,
      column,
      tableFilter: undefined,
    }),
  );
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

export interface TablesRef {
  readonly context: WorkbookContext;
  /** Null for all tables of the workbook. */
  readonly sheetId: string | null;
  /** Only tables that touch these cells, or lie within. */
  readonly within?: { readonly range: GridRange; readonly fullyContained: boolean };
}

function listed({ context, sheetId, within }: TablesRef): TableInfo[] {
  return context.tables.list().filter((table) => {
    if (sheetId !== null && table.sheetId !== sheetId) return false;
    if (within === undefined) return true;
    return within.fullyContained
      ? inside(table.range, within.range)
      : intersection(table.range, within.range) !== null;
  });
}

function tableObject(context: WorkbookContext, tableId: string) {
  return richObject(tableClass, { context, tableId });
}

/** A `Range | string` for a table: an address without a sheet means the collection's sheet, or the active one. */
function newTableRange(
  { context, sheetId }: Pick<TablesRef, "context" | "sheetId">,
  value: Argument,
): { readonly sheetId: string; readonly range: GridRange } {
  const given = objectOf<RangeRef>(value, "Range");
  if (given) return given;
  const address = textArgument(value, "address");
  const home = sheetId ?? context.spreadsheet.workbook.getActiveSheet().getSheetId();
  const elsewhere = address.includes("!") ? resolveReference(context, address) : null;
  const range = elsewhere?.range ?? resolveAddress({ context, sheetId: home }, address);
  if (range === null) throw invalidArgument(`${address} is no range.`);
  if (elsewhere && sheetId !== null && elsewhere.sheetId !== sheetId) {
    throw invalidArgument(`${address} is on another worksheet.`);
  }
  return { sheetId: elsewhere?.sheetId ?? home, range };
}

function requireFree(
  context: WorkbookContext,
  sheetId: string,
  range: GridRange,
  exceptTable?: string,
): void {
  const other = context.tables
    .list()
    .find(
      (table) =>
        table.id !== exceptTable &&
        table.sheetId === sheetId &&
        intersection(table.range, range) !== null,
    );
  if (other) throw invalidOperation(`the range overlaps the table ${other.name}.`);
  const merged = context.spreadsheet.model(sheetId).getMergeData();
  if (merged.some((area) => intersection(area, range))) {
    throw invalidOperation(`${rangeAddress(range)} has merged cells.`);
  }
}

/** Headers are texts, none is blank and no two are the same: as Excel makes them. */
function nameHeaders(context: WorkbookContext, sheetId: string, range: GridRange): void {
  const taken = new Set<string>();
  const cells: CellMatrix = {};
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    const cell = context.spreadsheet.cell(sheetId, range.startRow, column);
    const present = cell?.v == null ? "" : String(cell.v);
    let name = present || `列${column - range.startColumn + 1}`;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${present || "列"}${n}`;
    taken.add(name.toLowerCase());
    if (cell?.v === name && cell.f == null) continue;
    (cells[range.startRow] ??= {})[column] = { v: name, t: 1, f: null, si: null };
  }
  if (Object.keys(cells).length === 0) return;
  context.spreadsheet.as("addin", () => context.spreadsheet.writeCells(sheetId, cells));
}

let created = 0;

function addTable(ref: TablesRef, address: Argument, hasHeaders: Argument) {
  const { context } = ref;
  const target = newTableRange(ref, address);
  const { sheetId } = target;
  context.protections.requireAllowed(sheetId);
  let { range } = target;
  requireFree(context, sheetId, range);
  context.spreadsheet.as("addin", () => {
    if (!booleanArgument(hasHeaders ?? false, "hasHeaders")) {
      context.spreadsheet.ensureRows(sheetId, range.endRow + 1);
      const top = { ...range, endRow: range.startRow };
      context.spreadsheet.sheet(sheetId)?.getRange(top).insertCells(downwards);
      range = { ...range, endRow: range.endRow + 1 };
    } else if (rowCount(range) === 1) {
      // Excel gives a table that is only a header one empty row.
      range = { ...range, endRow: range.endRow + 1 };
    }
    nameHeaders(context, sheetId, range);
    context.spreadsheet.ensureRows(sheetId, range.endRow);
  });
  created += 1;
  const tableId = `{T-${Date.now().toString(36)}-${created}}`.toUpperCase();
  const { style } = context.tableTraits.of(tableId);
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute("sheet.mutation.add-table", {
      subUnitId: sheetId,
      tableId,
      name: freeTableName(context),
      range: { ...range },
      header: headersOf(context, sheetId, range),
      options: { tableStyleId: registerTableStyle(context.spreadsheet, style), showHeader: true },
    }),
  );
  return tableObject(context, tableId);
}

/** The facade's dimension for cells that move up or down. */
const downwards = 1;

function headersOf(context: WorkbookContext, sheetId: string, range: GridRange): string[] {
  const headers: string[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    headers.push(String(context.spreadsheet.cell(sheetId, range.startRow, column)?.v ?? ""));
  }
  return headers;
}

function freeTableName(context: WorkbookContext): string {
  for (let n = 1; ; n += 1) {
    if (!isNameTaken(context, `表${n}`)) return `表${n}`;
  }
}

/** Looked up by id or by name, whatever the case. */
export const tablesClass: RichClass<TablesRef> = {
  name: "TableCollection",
  events: ["onAdded", "onChanged", "onDeleted"],
  eventTargetId: ({ sheetId }) => sheetId ?? "Workbook",
  scalars: { count: { get: (ref) => listed(ref).length } },
  items: (ref) => listed(ref).map(({ id }) => tableObject(ref.context, id)),
  item: (ref, key: Json) => {
    const lower = String(key).toLowerCase();
    const found = listed(ref).find(
      ({ id, name }) => id.toLowerCase() === lower || name.toLowerCase() === lower,
    );
    if (found === undefined) throw itemNotFound(`the table ${String(key)}.`);
    return tableObject(ref.context, found.id);
  },
  methods: { add: addTable },
};
