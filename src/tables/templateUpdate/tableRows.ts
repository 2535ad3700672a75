import { cellAt, type GridValue, isErrorText } from "../recognition/grid";
import type { FoundColumn, TemplateTable } from "../templateReading/templateTable";
import type { CellContent } from "../templates/cellContent";
import type { ColumnKey, TemplateColumn } from "../templates/templateColumn";
import type { TemplateSheet } from "../templates/templateSheet";

/** A column of ours as it stands in a table, and its position among the columns that the template has. */
export interface SharedColumn {
  readonly found: FoundColumn;
  readonly drawn: TemplateColumn;
  readonly position: number;
}

/** The columns that a table has of those that its template has, by their headers, in the table's order. */
export function sharedColumns(
  { columns }: TemplateTable,
  drawn: TemplateSheet,
): readonly SharedColumn[] {
  const positions = new Map(drawn.columns.map(({ header }, position) => [header, position]));
  return columns.flatMap((found): SharedColumn[] => {
    const position = positions.get(found.header);
    return position === undefined ? [] : [{ found, drawn: drawn.columns[position]!, position }];
  });
}

/** What a cell of a table's body holds, as a content. */
export function contentAt({ grid, body }: TemplateTable, row: number, column: number): CellContent {
  return contentOf(cellAt(grid, body.row + row, column));
}

function contentOf(value: GridValue): CellContent {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** What a row says in the one column of a key; "" where the column is gone or shows an error. */
export function textAt(table: TemplateTable, row: number, key: ColumnKey): string {
  const column = table.columns.find((one) => one.key === key);
  if (column === undefined) return "";
  const content = contentAt(table, row, column.column);
  return isErrorText(content) ? "" : String(content).trim();
}

/** What a row of a template says in the one column of a key; "" where it has no such column or a formula there. */
export function drawnText({ columns, rows }: TemplateSheet, row: number, key: ColumnKey): string {
  const position = columns.findIndex((column) => column.key === key);
  return String(rows[row]?.cells[position] ?? "").trim();
}

/** The numbers of a table's body rows, counted from its first. */
export function bodyRows({ body }: TemplateTable): readonly number[] {
  return Array.from({ length: body.rows }, (_, index) => index);
}

/** Whether a column says what the plan asks for, and not where the row stands. */
export function isFact({ role, key }: TemplateColumn): boolean {
  return role === "fact" && key !== "ordinal" && key !== "categoryOrder" && key !== "chartName";
}
