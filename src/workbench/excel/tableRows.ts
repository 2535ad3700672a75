import { rowCount, type GridRange } from "../engine/a1";
import { type RichClass, richObject } from "../richapi/richClass";
import { integerArgument, type Argument } from "./arguments";
import { invalidArgument } from "./excelErrors";
import { readValues, writeInputs } from "./rangeContents";
import { bodyOf, setTableRange, tableInfo, type TableRef } from "./tableRef";
import type { Json } from "../richapi/richClass";

interface RowRef extends TableRef {
  readonly index: number;
}

function rowRange(ref: RowRef): GridRange {
  const body = bodyOf(tableInfo(ref));
  const startRow = body.startRow + ref.index;
  if (ref.index < 0 || startRow > body.endRow) throw invalidArgument("the table has no such row.");
  return { ...body, startRow, endRow: startRow };
}

const rowClass: RichClass<RowRef> = {
  name: "TableRow",
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (ref) => readValues(cells(ref)),
      set: (ref, value) => writeInputs(cells(ref), value),
    },
  },
  methods: {
    getRange: (ref) => ref.context.objects.range(tableInfo(ref).sheetId, rowRange(ref)),
    delete: async (ref) => {
      const { context } = ref;
      await context.calculation.atRest();
      const { sheetId, range } = tableInfo(ref);
      context.protections.requireAllowed(sheetId, "allowDeleteRows");
      const row = rowRange(ref);
      context.spreadsheet.as("addin", () => {
        context.spreadsheet.shiftCells(sheetId, row, "delete", "rows");
        const endRow = tableInfo(ref).range.endRow;
        if (endRow === range.endRow) setTableRange(ref, { ...range, endRow: range.endRow - 1 });
      });
    },
  },
};

function cells(ref: RowRef) {
  return { context: ref.context, sheetId: tableInfo(ref).sheetId, range: rowRange(ref) };
}

async function addRows(ref: TableRef, index: Argument, values: Argument) {
  const { context } = ref;
  await context.calculation.atRest();
  const table = tableInfo(ref);
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [null];
  const existing = rowCount(bodyOf(table));
  const at = integerArgument(index, "index", -1);
  if (at > existing) throw invalidArgument("the table has no such row.");
  const startRow = at < 0 ? table.range.endRow + 1 : bodyOf(table).startRow + at;
  const added = { ...table.range, startRow, endRow: startRow + rows.length - 1 };
  context.protections.requireAllowed(table.sheetId, "allowInsertRows");
  context.spreadsheet.as("addin", () => {
    context.spreadsheet.shiftCells(table.sheetId, added, "insert", "rows");
    setTableRange(ref, { ...table.range, endRow: table.range.endRow + rows.length });
  });
  if (Array.isArray(values)) {
    writeInputs({ context, sheetId: table.sheetId, range: added }, rows as Json);
  }
  return richObject(rowClass, { ...ref, index: startRow - bodyOf(table).startRow });
}

export const tableRowsClass: RichClass<TableRef> = {
  name: "TableRowCollection",
  scalars: { count: { get: (ref) => rowCount(bodyOf(tableInfo(ref))) } },
  items: (ref) =>
    Array.from({ length: rowCount(bodyOf(tableInfo(ref))) }, (_, index) =>
      richObject(rowClass, { ...ref, index }),
    ),
  methods: {
    add: addRows,
    getItemAt: (ref, index) => {
      const row = { ...ref, index: integerArgument(index, "index") };
      rowRange(row);
      return richObject(rowClass, row);
    },
  },
};
