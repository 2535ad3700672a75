import type { HeadCell, TemplateSheet } from "../../tables/templates/templateSheet";
import type { CellArea } from "../cellAreas";
import { type SheetTheme, sheetSizes } from "./sheetThemes";
import { bodyColumns, rectangle, type TemplateArea } from "./templateArea";
import { runsOf } from "./writeContents";

/** Queues fonts, fills, alignments and borders. */
export function dressTemplate(
  sheet: Excel.Worksheet,
  template: TemplateSheet,
  area: TemplateArea,
  theme: SheetTheme,
): void {
  const { head, table } = area;
  const { format } = rectangle(sheet, { ...head, rows: head.rows + table.rows });
  format.font.size = sheetSizes.body;
  format.font.color = theme.ink;
  format.verticalAlignment = Excel.VerticalAlignment.center;
  for (const { cell, place } of headCells(template, area)) {
    dressHeadCell(rectangle(sheet, place), cell, theme);
  }
  dressHeader(rectangle(sheet, { ...table, rows: 1 }), theme);
  dressBody(sheet, template, area, theme);
  drawGrid(rectangle(sheet, table), theme);
}

/** Queues the lines between and around cells. */
export function drawGrid({ format }: Excel.Range, theme: SheetTheme): void {
  for (const edge of gridEdges()) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = theme.grid;
  }
}

/** The cells above the table and where they stand on the sheet. */
export function headCells(
  { head: lines }: TemplateSheet,
  { head }: TemplateArea,
): readonly { readonly cell: HeadCell; readonly place: CellArea }[] {
  return lines.flatMap((line, index) =>
    line.map((cell) => ({
      cell,
      place: { row: head.row + index, column: head.column + cell.column, rows: 1, columns: 1 },
    })),
  );
}

function dressHeadCell(range: Excel.Range, { role }: HeadCell, theme: SheetTheme): void {
  const { format } = range;
  switch (role) {
    case "title":
      format.font.size = sheetSizes.title;
      format.font.bold = true;
      break;
    case "note":
      format.font.color = theme.quietInk;
      break;
    case "year":
      range.numberFormat = [["0"]];
      format.horizontalAlignment = Excel.HorizontalAlignment.left;
      format.font.bold = true;
      format.fill.color = theme.entryFill;
      break;
    case "input":
      format.horizontalAlignment = Excel.HorizontalAlignment.left;
      format.fill.color = theme.entryFill;
      break;
    case "label":
  }
}

/** Queues the look of cells of the table's header. */
export function dressHeader({ format }: Excel.Range, theme: SheetTheme): void {
  format.fill.color = theme.headerFill;
  format.font.color = theme.headerInk;
  format.font.bold = true;
  format.wrapText = true;
  format.horizontalAlignment = Excel.HorizontalAlignment.center;
}

/** Queues what distinguishes the columns of the body. */
export function dressBody(
  sheet: Excel.Worksheet,
  { columns }: Pick<TemplateSheet, "columns">,
  area: Pick<TemplateArea, "body">,
  theme: SheetTheme,
): void {
  for (const { first, count, value } of runsOf(columns.map(({ align }) => align))) {
    const cells = rectangle(sheet, bodyColumns(area, first, count));
    cells.format.horizontalAlignment = alignments[value]();
  }
  for (const { first, count, value } of runsOf(columns.map(({ wraps }) => wraps))) {
    if (value) rectangle(sheet, bodyColumns(area, first, count)).format.wrapText = true;
  }
  const isFilled = columns.map(({ role }) => role === "entry" || role === "stage");
  for (const { first, count, value } of runsOf(isFilled)) {
    if (value)
      rectangle(sheet, bodyColumns(area, first, count)).format.fill.color = theme.entryFill;
  }
}

/** Functions, because the Excel namespace is there only once Office.js is. */
const alignments = {
  left: () => Excel.HorizontalAlignment.left,
  center: () => Excel.HorizontalAlignment.center,
  right: () => Excel.HorizontalAlignment.right,
} as const;

function gridEdges(): Excel.BorderIndex[] {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical } =
    Excel.BorderIndex;
  return [edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical];
}
