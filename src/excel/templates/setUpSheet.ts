import { say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import { positionOf } from "../../tables/templates/sharedColumns";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import { sheetSizes } from "./sheetThemes";
import { bodyColumns, rectangle, type TemplateArea } from "./templateArea";
import { runsOf } from "./writeContents";

/** Queues what makes a sheet of its own ready to use and to print: sizes, hidden columns, panes, page. */
export function setUpSheet(
  sheet: Excel.Worksheet,
  template: TemplateSheet,
  area: TemplateArea,
): void {
  const { head, table, body, summary } = area;
  setWidths(sheet, template, area);
  if (summary !== null) rectangle(sheet, summary).format.autofitColumns();
  for (const { first, count, value } of runsOf(template.columns.map(({ isAux }) => isAux))) {
    if (value) rectangle(sheet, bodyColumns(area, first, count)).columnHidden = true;
  }
  rectangle(sheet, { ...head, rows: 1, columns: 1 }).format.rowHeight = sheetSizes.titleHeight;
  rectangle(sheet, { ...table, rows: 1, columns: 1 }).format.rowHeight = sheetSizes.headerHeight;
  rectangle(sheet, body).format.autofitRows();

  const indicator = positionOf(template.columns, "indicator");
  const frozen = { row: 0, column: 0, rows: body.row, columns: body.column + indicator + 1 };
  sheet.freezePanes.freezeAt(rectangle(sheet, frozen));
  setUpPage(sheet.pageLayout, sheet, template, area);
}

/** Queues the columns' widths. */
export function setWidths(
  sheet: Excel.Worksheet,
  { columns }: TemplateSheet,
  area: TemplateArea,
): void {
  for (const { first, count, value } of runsOf(columns.map(({ width }) => width))) {
    rectangle(sheet, bodyColumns(area, first, count)).format.columnWidth = columnWidth(value);
  }
}

/** Points for a width in Chinese characters. */
export function columnWidth(characters: number): number {
  return characters * sheetSizes.character + sheetSizes.columnMargin;
}

function setUpPage(
  layout: Excel.PageLayout,
  sheet: Excel.Worksheet,
  { columns }: TemplateSheet,
  { head, table }: TemplateArea,
): void {
  layout.orientation = Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.centerHorizontally = true;
  const printed = columns.findLastIndex(({ isAux }) => !isAux) + 1;
  layout.setPrintArea(
    rectangle(sheet, { ...head, rows: head.rows + table.rows, columns: printed }),
  );
  layout.setPrintTitleRows(`$${head.row + 1}:$${table.row + 1}`);
  layout.headersFooters.defaultForAllPages.centerFooter = say(sheetMessages.pageFooter, "zh");
}
