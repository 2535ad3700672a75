import { cellAddress } from "../../tables/a1";
import type { ChartSource, TemplateSheet } from "../../tables/templates/templateSheet";
import type { CellArea } from "../cellAreas";

/** A template's parts as places on its sheet. */
export interface TemplateArea {
  readonly head: CellArea;
  /** The table with its header row. */
  readonly table: CellArea;
  readonly body: CellArea;
  readonly summary: CellArea | null;
  /** All of it, from the title's cell. */
  readonly whole: CellArea;
}

/** Columns that are left empty between table and summary. */
const gap = 1;

/** Where a template's parts stand when its title's cell is at `row` and `column`. */
export function templateArea(sheet: TemplateSheet, row: number, column: number): TemplateArea {
  const head = { row, column, rows: sheet.head.length, columns: sheet.columns.length };
  const table = { ...head, row: row + head.rows, rows: sheet.rows.length + 1 };
  const body = { ...table, row: table.row + 1, rows: sheet.rows.length };
  const summary = summaryArea(sheet, row, column + head.columns + gap);
  const rows = Math.max(head.rows + table.rows, summary?.rows ?? 0);
  const columns = head.columns + (summary === null ? 0 : gap + summary.columns);
  return { head, table, body, summary, whole: { row, column, rows, columns } };
}

function summaryArea({ summary }: TemplateSheet, row: number, column: number): CellArea | null {
  const columns = summary?.cells[0]?.length ?? 0;
  return summary === null || columns === 0
    ? null
    : { row, column, rows: summary.cells.length, columns };
}

/** The cells that a chart's source stands for. */
export function chartCells(area: TemplateArea, source: ChartSource): CellArea {
  if ("tableColumn" in source) return bodyColumns(area, source.tableColumn);
  const { row, column } = area.summary ?? area.whole;
  return { ...source, row: row + source.row, column: column + source.column };
}

/** Columns of the table's body, by their positions. */
export function bodyColumns(
  { body }: Pick<TemplateArea, "body">,
  column: number,
  columns = 1,
): CellArea {
  return { ...body, column: body.column + column, columns };
}

export function rectangle(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: CellArea,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** `C5:D9`. */
export function rectangleAddress({ row, column, rows, columns }: CellArea): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `$C$5`. */
export function fixedAddress(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$");
}
