import type { GridRange } from "../engine/a1";
import type { TableInfo } from "../engine/tableReferences";
import type { WorkbookContext } from "./context";
import { itemNotFound } from "./excelErrors";

export interface TableRef {
  readonly context: WorkbookContext;
  readonly tableId: string;
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

/** Gives the table another range with the same columns or others. */
export function setTableRange({ context, tableId }: TableRef, range: GridRange): void {
  const { sheetId } = tableInfo({ context, tableId });
  context.spreadsheet.ensureRows(sheetId, range.endRow);
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute("sheet.mutation.set-sheet-table", {
      subUnitId: sheetId,
      tableId,
      config: { updateRange: { newRange: { ...range } } },
    }),
  );
}
