import type { GridRange } from "../engine/a1";
import type { TableInfo } from "../engine/tableReferences";
import { type Json, type RichClass, richObject } from "../richapi/richClass";
import { type Argument, integerArgument, textArgument } from "./arguments";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./excelErrors";
import { readValues, writeInputs } from "./rangeContents";
import { nameHeaders } from "./tableCreation";
import { filterClass } from "./tableFilter";
import { bodyOf, headerOf, setTableRange, tableInfo, type TableRef } from "./tableRef";

interface ColumnRef extends TableRef {
  /** From 1, as Excel numbers the ids of a table's columns. */
  readonly columnId: number;
}

function columnOf(ref: ColumnRef, part: (table: TableInfo) => GridRange): GridRange {
  const table = tableInfo(ref);
  const column = table.range.startColumn + indexOf(ref, table);
  return { ...part(table), startColumn: column, endColumn: column };
}

function indexOf({ columnId }: ColumnRef, table: TableInfo): number {
  if (columnId > table.columns.length) throw itemNotFound(`the table column ${columnId}.`);
  return columnId - 1;
}

function rangeObject(ref: ColumnRef, part: (table: TableInfo) => GridRange) {
  return ref.context.objects.range(tableInfo(ref).sheetId, columnOf(ref, part));
}

const columnClass: RichClass<ColumnRef> = {
  name: "TableColumn",
  identity: ({ columnId }) => ({ Id: columnId }),
  scalars: {
    id: { get: ({ columnId }) => columnId },
    index: { get: (ref) => indexOf(ref, tableInfo(ref)) },
    name: {
      get: (ref) => tableInfo(ref).columns[indexOf(ref, tableInfo(ref))] ?? "",
      set: (ref, value) => {
        const name = textArgument(value, "name");
        const table = tableInfo(ref);
        const taken = table.columns.findIndex(
          (other) => other.toLowerCase() === name.toLowerCase(),
        );
        if (taken >= 0 && taken !== indexOf(ref, table)) throw itemAlreadyExists(name);
        const range = columnOf(ref, headerOf);
        writeInputs({ context: ref.context, sheetId: table.sheetId, range }, `'${name}`);
      },
    },
    values: {
      get: (ref) => {
        const { sheetId } = tableInfo(ref);
        return readValues({ context: ref.context, sheetId, range: columnOf(ref, whole) });
      },
      set: (ref, value) => {
        const { sheetId } = tableInfo(ref);
        writeInputs({ context: ref.context, sheetId, range: columnOf(ref, whole) }, value);
      },
    },
  },
  navigation: {
    filter: (ref) => richObject(filterClass, { ...ref, position: indexOf(ref, tableInfo(ref)) }),
  },
  methods: {
    getRange: (ref) => rangeObject(ref, whole),
    getHeaderRowRange: (ref) => rangeObject(ref, headerOf),
    getDataBodyRange: (ref) => rangeObject(ref, bodyOf),
    delete: removeColumn,
  },
};

/**
 * `TableColumnCollection.add`: what stands to the right of the place in the table's rows moves on.
 * @param values one for each row of the table, header first, or one for the header alone
 */
async function addColumn(ref: TableRef, index: Argument, values: Argument, name: Argument) {
  const { context } = ref;
  await context.calculation.atRest();
  const { sheetId, range, columns } = tableInfo(ref);
  const at = integerArgument(index, "index", -1);
  if (at > columns.length) throw invalidArgument("the table has no such column.");
  const position = at < 0 ? columns.length : at;
  const column = range.startColumn + position;
  const added = { ...range, startColumn: column, endColumn: column };
  context.protections.requireAllowed(sheetId, "allowInsertColumns");
  context.spreadsheet.as("addin", () => {
    context.spreadsheet.shiftCells(sheetId, added, "insert", "columns");
    setTableRange(ref, { ...range, endColumn: range.endColumn + 1 });
  });
  if (Array.isArray(values)) writeInputs({ context, sheetId, range: added }, values as Json);
  if (name != null) {
    const header = { ...added, endRow: added.startRow };
    writeInputs({ context, sheetId, range: header }, `'${textArgument(name, "name")}`);
  }
  nameHeaders(context, sheetId, { ...range, endColumn: range.endColumn + 1 });
  return columnObject(ref, position);
}

async function removeColumn(ref: ColumnRef): Promise<void> {
  const { context } = ref;
  await context.calculation.atRest();
  const { sheetId, range } = tableInfo(ref);
  context.protections.requireAllowed(sheetId, "allowDeleteColumns");
  const gone = columnOf(ref, whole);
  context.spreadsheet.as("addin", () => {
    context.spreadsheet.shiftCells(sheetId, gone, "delete", "columns");
    const { endColumn } = tableInfo(ref).range;
    if (endColumn === range.endColumn) setTableRange(ref, { ...range, endColumn: endColumn - 1 });
  });
}

function whole({ range }: TableInfo): GridRange {
  return range;
}

function columnObject(ref: TableRef, index: number) {
  return richObject(columnClass, { ...ref, columnId: index + 1 });
}

/** Looked up by id (a number) or by header, whatever the case. */
export const tableColumnsClass: RichClass<TableRef> = {
  name: "TableColumnCollection",
  scalars: { count: { get: (ref) => tableInfo(ref).columns.length } },
  items: (ref) => tableInfo(ref).columns.map((_, index) => columnObject(ref, index)),
  item: (ref, key: Json) => {
    const { columns } = tableInfo(ref);
    const lower = String(key).toLowerCase();
    const index =
      typeof key === "number" ? key - 1 : columns.findIndex((name) => name.toLowerCase() === lower);
    if (index < 0 || index >= columns.length)
      throw itemNotFound(`the table column ${String(key)}.`);
    return columnObject(ref, index);
  },
  methods: {
    add: addColumn,
    getItemAt: (ref, index) => {
      const at = integerArgument(index, "index");
      if (at < 0 || at >= tableInfo(ref).columns.length) throw itemNotFound(`the column ${at}.`);
      return columnObject(ref, at);
    },
  },
};
