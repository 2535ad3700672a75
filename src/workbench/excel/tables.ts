import { inside, intersection, type GridRange } from "../engine/a1";
import type { TableInfo } from "../engine/tableReferences";
import { type Json, type RichClass, richObject } from "../richapi/richClass";
import type { WorkbookContext } from "./context";
import { itemNotFound } from "./excelErrors";
import { tableClass } from "./table";
import { addTable, type TablesScope } from "./tableCreation";

export interface TablesRef extends TablesScope {
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
  methods: {
    add: (ref, address, hasHeaders) => tableObject(ref.context, addTable(ref, address, hasHeaders)),
  },
};
