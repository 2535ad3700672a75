import type { GridRange } from "../engine/a1";
import type { TableInfo } from "../engine/tableReferences";
import { type Json, type RichClass, richObject } from "../richapi/richClass";
import { integerArgument, textArgument } from "./arguments";
import type { WorkbookContext } from "./context";
import { itemAlreadyExists, itemNotFound } from "./excelErrors";
import { readValues, writeInputs } from "./rangeContents";

export interface TableRef {
  readonly context: WorkbookContext;
  readonly tableId: string;
}

interface ColumnRef extends TableRef {
  /** From 1, as Excel numbers the ids of a table's columns. */
  readonly columnId: number;
}

/** @throws RichApiError ItemNotFound when the table is gone. */
export function tableInfo({ context, tableId }: TableRef): TableInfo {
  const table = context.tables.list().find(({ id }) => id === tableId);
  if (table === undefined) throw itemNotFound("the table has been deleted.");
  return table;
}

export function bodyOf({ range }: TableInfo): GridRange {
  return { ...range, startRow: Math.min(range.startRow + 1, range.endRow) };
}

export function headerOf({ range }: TableInfo): GridRange {
  return { ...range, endRow: range.startRow };
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
  methods: {
    getRange: (ref) => rangeObject(ref, whole),
    getHeaderRowRange: (ref) => rangeObject(ref, headerOf),
    getDataBodyRange: (ref) => rangeObject(ref, bodyOf),
  },
};

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
    getItemAt: (ref, index) => {
      const at = integerArgument(index, "index");
      if (at < 0 || at >= tableInfo(ref).columns.length) throw itemNotFound(`the column ${at}.`);
      return columnObject(ref, at);
    },
  },
};
