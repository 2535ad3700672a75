import type { RichClass } from "../richapi/richClass";
import { invalidArgument } from "./excelErrors";
import { tableInfo, type TableRef } from "./tableRef";

/** A column of a table, by its position in it. */
export interface FilteredColumn extends TableRef {
  readonly position: number;
}

/** `TableColumn.filter`, as far as the workbench has it: by the texts that cells show. */
export const filterClass: RichClass<FilteredColumn> = {
  name: "Filter",
  methods: {
    applyValuesFilter: (ref, values) => {
      if (!Array.isArray(values)) throw invalidArgument("values must be a list of texts.");
      setFilter(ref, { filterType: "manual", values: values.map(String) });
    },
    clear: (ref) => setFilter(ref, undefined),
  },
};

/** Shows all rows of a table again. */
export function clearFilters(ref: TableRef): void {
  tableInfo(ref).columns.forEach((_, position) => setFilter({ ...ref, position }, undefined));
}

function setFilter(
  ref: FilteredColumn,
  tableFilter: { readonly filterType: "manual"; readonly values: readonly string[] } | undefined,
): void {
  const { sheetId } = tableInfo(ref);
  ref.context.protections.requireAllowed(sheetId, "allowAutoFilter");
  ref.context.spreadsheet.execute("sheet.mutation.set-table-filter", {
    subUnitId: sheetId,
    tableId: ref.tableId,
    column: ref.position,
    tableFilter,
  });
}
