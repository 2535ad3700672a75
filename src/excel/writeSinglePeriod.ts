import type { Plan } from "../plan/plan";
import { cellAddress } from "../tables/a1";
import { columnIndex, singlePeriodColumns } from "../tables/singlePeriodColumns";
import { singlePeriodFormulas } from "../tables/singlePeriodFormulas";
import type { SinglePeriodRow } from "../tables/singlePeriodRows";
import { validateEntry, validateYear } from "./entryValidation";
import { sheetTheme } from "./sheetTheme";
import {
  areaContents,
  columnCount,
  rowCount,
  rowsAboveHeader,
  yearCell,
} from "./singlePeriodLayout";
import { flagRows } from "./statusFlags";

export interface SinglePeriodPlacement {
  readonly sheet: Excel.Worksheet;
  /** Zero-based position of the title. */
  readonly row: number;
  readonly column: number;
  /** The sheet holds nothing else: widths, panes and print set-up are ours to choose. */
  readonly ownSheet: boolean;
  readonly tableName: string;
  readonly yearName: string;
}

/**
 * Queues everything that a 单期考核表 consists of; the caller syncs once. The place must have been found empty.
 */
export function writeSinglePeriod(
  context: Excel.RequestContext,
  plan: Plan,
  rows: readonly SinglePeriodRow[],
  year: number,
  place: SinglePeriodPlacement,
): void {
  const { sheet, row, column } = place;
  const contents = areaContents(plan, rows, year);
  const area = sheet.getRangeByIndexes(row, column, rowCount(rows.length), columnCount);
  const headerRow = row + rowsAboveHeader;
  const table = sheet.getRangeByIndexes(headerRow, column, rows.length + 1, columnCount);
  const body = sheet.getRangeByIndexes(headerRow + 1, column, rows.length, columnCount);
  const yearRange = sheet.getRangeByIndexes(row + yearCell.row, column + yearCell.column, 1, 1);

  // Text formats first: a "2-3" written into a General cell would become a date.
  body.numberFormat = rows.map(({ numberFormats }) =>
    singlePeriodColumns.map(({ key }) => numberFormats[key]),
  );
  area.values = contents.map((line) => line.map((content) => content ?? ""));
  context.workbook.names.add(place.yearName, yearRange);
  nameTable(sheet, table, place.tableName);
  writeFormulas(sheet, headerRow + 1, column, rows.length, place.yearName);
  dressArea(area, table, sheet, place, rows.length);
  validateYear(yearRange, plan);
  rows.forEach((entryRow, index) => {
    const at = headerRow + 1 + index;
    validateEntry(
      sheet.getRangeByIndexes(at, column + columnIndex("actual"), 1, 1),
      plan,
      entryRow,
    );
  });
  flagRows(
    body,
    fixedColumn(headerRow + 1, column, "mark"),
    fixedColumn(headerRow + 1, column, "status"),
  );
  if (place.ownSheet) setUpSheet(sheet, place, rows.length);
}

function nameTable(sheet: Excel.Worksheet, range: Excel.Range, name: string): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = sheetTheme.tableStyle;
  table.showFilterButton = true;
}

function writeFormulas(
  sheet: Excel.Worksheet,
  firstRow: number,
  column: number,
  count: number,
  yearName: string,
): void {
  const formulas = Object.entries(singlePeriodFormulas(yearName));
  for (const [key, formula] of formulas) {
    const position = columnIndex(key as keyof ReturnType<typeof singlePeriodFormulas>);
    const cells = sheet.getRangeByIndexes(firstRow, column + position, count, 1);
    // One value for a whole range fills it, which the types do not say; it halves the request.
    cells.formulas = formula as unknown as string[][];
  }
}

function dressArea(
  area: Excel.Range,
  table: Excel.Range,
  sheet: Excel.Worksheet,
  { row, column }: SinglePeriodPlacement,
  count: number,
): void {
  area.format.font.size = sheetTheme.bodySize;
  area.format.font.color = sheetTheme.ink;
  area.format.verticalAlignment = Excel.VerticalAlignment.center;

  const title = sheet.getRangeByIndexes(row, column, 1, 1);
  title.format.font.size = sheetTheme.titleSize;
  title.format.font.bold = true;
  title.format.rowHeight = sheetTheme.titleHeight;
  sheet.getRangeByIndexes(row + 1, column, 1, 1).format.font.color = sheetTheme.quietInk;
  const year = sheet.getRangeByIndexes(row + yearCell.row, column + yearCell.column, 1, 1);
  year.numberFormat = [["0"]];
  year.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  year.format.font.bold = true;
  year.format.fill.color = sheetTheme.entryFill;

  const header = sheet.getRangeByIndexes(row + rowsAboveHeader, column, 1, columnCount);
  header.format.fill.color = sheetTheme.headerFill;
  header.format.font.color = sheetTheme.headerInk;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.rowHeight = sheetTheme.headerHeight;
  header.format.horizontalAlignment = Excel.HorizontalAlignment.center;

  singlePeriodColumns.forEach(({ align, role, ...definition }, index) => {
    const wraps = "wraps" in definition;
    const cells = sheet.getRangeByIndexes(row + rowsAboveHeader + 1, column + index, count, 1);
    cells.format.horizontalAlignment = alignments[align]();
    if (wraps) cells.format.wrapText = true;
    if (role === "entry") cells.format.fill.color = sheetTheme.entryFill;
  });
  for (const edge of gridEdges()) {
    const border = table.format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = sheetTheme.grid;
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

function setUpSheet(
  sheet: Excel.Worksheet,
  { row, column }: SinglePeriodPlacement,
  count: number,
): void {
  singlePeriodColumns.forEach((definition, index) => {
    const whole = sheet.getRangeByIndexes(row, column + index, 1, 1).getEntireColumn();
    if ("aux" in definition) whole.columnHidden = true;
    else whole.format.columnWidth = columnWidth(definition.width);
  });
  // Only now that the widths are set do the wrapped lines show how high a row has to be.
  sheet
    .getRangeByIndexes(row + rowsAboveHeader + 1, column, count, columnCount)
    .format.autofitRows();
  const printed = singlePeriodColumns.filter((definition) => !("aux" in definition)).length;
  const headerRow = row + rowsAboveHeader;
  sheet.freezePanes.freezeAt(
    sheet.getRangeByIndexes(0, 0, headerRow + 1, column + columnIndex("indicator") + 1),
  );
  const layout = sheet.pageLayout;
  layout.orientation = Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.centerHorizontally = true;
  layout.setPrintArea(sheet.getRangeByIndexes(row, column, rowCount(count), printed));
  layout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
}

/** Points for a width in Chinese characters. */
export function columnWidth(characters: number): number {
  return characters * sheetTheme.characterWidth + sheetTheme.columnMargin;
}

function fixedColumn(row: number, column: number, key: "mark" | "status"): string {
  return `$${cellAddress(row, column + columnIndex(key))}`;
}
