import { type Language, say } from "../../messages/message";
import { statusLabels } from "../../messages/pane";
import { reportSheetMessages } from "../../messages/report";
import type { FindingSeverity } from "../../plan/assessment";
import { cellAddress } from "../../tables/a1";
import { findingColumn, findingColumns } from "../../tables/report/findingRows";
import type { ReportBlock, Span } from "../../tables/report/reportBlocks";
import { settingFormats } from "../../tables/report/reportNotes";
import type { ReportSheet } from "../../tables/report/reportSheet";
import { severityMarks } from "../../tables/templates/assessmentFormulas";
import { sheetSizes } from "../templates/sheetThemes";
import { reportColors, reportColumnWidth, reportRowHeight, reportTheme } from "./reportTheme";

/** Queues formats, widths, panes and print set-up; the cells have been written. */
export function dressReport(sheet: Excel.Worksheet, report: ReportSheet, language: Language): void {
  const whole = rows(sheet, 0, report.cells.length);
  whole.format.font.size = reportTheme.bodySize;
  whole.format.font.color = reportColors.ink;
  whole.format.verticalAlignment = Excel.VerticalAlignment.center;
  findingColumns.forEach(({ width }, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = reportColumnWidth(width);
  });
  dressHead(sheet, report.head);
  for (const block of [report.counts, report.completion, ...report.lists]) {
    dressList(sheet, block);
  }
  dressNumbers(sheet, report);
  flagStatuses(sheet, report, language);
  dressFindings(sheet, report);
  setUpPage(sheet, report, language);
}

function rows(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(first, 0, count, findingColumns.length);
}

function dressHead(
  sheet: Excel.Worksheet,
  { firstRow, rowCount, spans, lines }: ReportBlock,
): void {
  mergeSpans(sheet, firstRow, rowCount, spans);
  const title = rows(sheet, firstRow, 1);
  title.format.font.size = sheetSizes.title;
  title.format.font.bold = true;
  title.format.rowHeight = sheetSizes.titleHeight;
  rows(sheet, firstRow + 1, 1).format.font.color = reportColors.quietInk;
  const prose = rows(sheet, firstRow + 2, rowCount - 2);
  prose.format.font.size = reportTheme.bodySize + 1;
  prose.format.wrapText = true;
  // A larger letter takes more lines than were reckoned.
  prose.format.rowHeight = reportRowHeight(Math.max(...lines) + 1);
}

function dressList(
  sheet: Excel.Worksheet,
  { headingRow, headerRow, firstRow, rowCount, spans, lines }: ReportBlock,
): void {
  dressHeading(sheet, headingRow);
  const top = headerRow ?? firstRow;
  const height = firstRow + rowCount - top;
  mergeSpans(sheet, top, height, spans);
  const width = (spans.at(-1)?.[1] ?? 0) + 1;
  const block = sheet.getRangeByIndexes(top, 0, height, width);
  block.format.wrapText = true;
  block.format.rowHeight = reportRowHeight(Math.max(...lines));
  if (headerRow === null) return;
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, width);
  header.format.fill.color = reportTheme.listHeaderFill;
  header.format.font.bold = true;
  header.format.rowHeight = reportRowHeight(1);
  drawGrid(block);
}

function mergeSpans(
  sheet: Excel.Worksheet,
  firstRow: number,
  rowCount: number,
  spans: readonly Span[],
): void {
  for (const [first, last] of spans) {
    if (last === first) continue;
    sheet.getRangeByIndexes(firstRow, first, rowCount, last - first + 1).merge(true);
  }
}

function dressHeading(sheet: Excel.Worksheet, row: number | null): void {
  if (row === null) return;
  const heading = rows(sheet, row, 1);
  heading.format.font.size = reportTheme.headingSize;
  heading.format.font.bold = true;
  heading.format.font.color = reportTheme.headingInk;
  heading.format.rowHeight = reportTheme.headingHeight;
}

function dressNumbers(sheet: Excel.Worksheet, { counts, completion, settings }: ReportSheet): void {
  const lastCount = counts.firstRow + counts.rowCount - 1;
  const total = sheet.getRangeByIndexes(lastCount, 0, 1, counts.spans.length);
  total.format.font.bold = true;
  total.format.fill.color = reportTheme.totalFill;
  settings.spans.slice(1).forEach(([column]) => {
    const values = sheet.getRangeByIndexes(settings.firstRow, column, settings.rowCount, 1);
    values.numberFormat = settingFormats.map((format) => [format]);
  });
  if (completion.headerRow === null) return;
  const attainments = sheet.getRangeByIndexes(completion.firstRow, 1, completion.rowCount, 1);
  fillFormat(attainments, "0.0%");
}

function dressFindings(sheet: Excel.Worksheet, { findings, findingRows }: ReportSheet): void {
  const { headingRow, headerRow, firstRow, rowCount } = findings;
  if (headerRow === null) {
    dressList(sheet, findings);
    return;
  }
  dressHeading(sheet, headingRow);
  findingColumns.forEach(({ align, ...column }, index) => {
    const cells = sheet.getRangeByIndexes(firstRow, index, rowCount, 1);
    cells.format.horizontalAlignment = alignments[align]();
    if ("wraps" in column) cells.format.wrapText = true;
    const formats = findingRows.map(({ numberFormats }) => [numberFormats[index] ?? "General"]);
    const [first] = formats[0] ?? [];
    if (formats.some(([format]) => format !== first)) cells.numberFormat = formats;
    else if (first !== undefined && first !== "General") fillFormat(cells, first);
  });
  const header = rows(sheet, headerRow, 1);
  header.format.fill.color = reportColors.headerFill;
  header.format.font.color = reportColors.headerInk;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.horizontalAlignment = Excel.HorizontalAlignment.center;
  header.format.rowHeight = sheetSizes.headerHeight;
  drawGrid(rows(sheet, headerRow, rowCount + 1));
  sizeRows(sheet, findings);
}

/** Above this, sizing row by row would outweigh all else; a host sizes them by itself then. */
const mostSizedRows = 1000;

/** Row heights by the lines that were reckoned: merely asked to fit its rows, not every host does. */
function sizeRows(sheet: Excel.Worksheet, { firstRow, rowCount, lines }: ReportBlock): void {
  if (rowCount > mostSizedRows) {
    rows(sheet, firstRow, rowCount).format.autofitRows();
    return;
  }
  for (let first = 0; first < rowCount;) {
    let next = first + 1;
    while (lines[next] === lines[first]) next += 1;
    rows(sheet, firstRow + first, next - first).format.rowHeight = reportRowHeight(lines[first]!);
    first = next;
  }
}

/** One value for a whole range fills it, which the types do not say. */
function fillFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Functions, because the Excel namespace is there only once Office.js is. */
const alignments = {
  left: () => Excel.HorizontalAlignment.left,
  center: () => Excel.HorizontalAlignment.center,
  right: () => Excel.HorizontalAlignment.right,
} as const;

function drawGrid(range: Excel.Range): void {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical } =
    Excel.BorderIndex;
  for (const edge of [edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical]) {
    const border = range.format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = reportColors.grid;
  }
}

/** Colours each status word by the mark before it, so that the colours stay right when rows are sorted. */
function flagStatuses(sheet: Excel.Worksheet, report: ReportSheet, language: Language): void {
  const { counts, completion, findings, findingRows, tables } = report;
  const areas: (readonly [block: ReportBlock, column: number, count: number])[] = [[counts, 0, 1]];
  if (completion.headerRow !== null) areas.push([completion, completion.spans.at(-1)![0], 1]);
  if (tables.headerRow !== null) areas.push([tables, tables.spans.at(-2)![0], 1]);
  if (findingRows.length > 0) areas.push([findings, findingColumn("status"), 2]);
  for (const [{ firstRow, rowCount }, column, count] of areas) {
    const cells = sheet.getRangeByIndexes(firstRow, column, rowCount, count);
    flag(cells, `$${cellAddress(firstRow, column)}`, say(statusLabels.待填报, language));
  }
}

/** @param cell the first row's status with a fixed column; a row that nothing was entered in stays plain */
function flag(cells: Excel.Range, cell: string, notEntered: string): void {
  for (const severity of Object.keys(severityMarks) as FindingSeverity[]) {
    const mark = severityMarks[severity];
    const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = `=AND(LEFT(${cell},1)="${mark}",${cell}<>"${mark} ${notEntered}")`;
    const { fill, ink } = reportColors.tones[severity];
    if (fill !== null) format.custom.format.fill.color = fill;
    if (ink !== null) format.custom.format.font.color = ink;
  }
}

function setUpPage(
  sheet: Excel.Worksheet,
  { cells, findings, findingRows }: ReportSheet,
  language: Language,
): void {
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(1);
  const layout = sheet.pageLayout;
  layout.orientation = Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.centerHorizontally = true;
  layout.leftMargin = layout.rightMargin = narrowMargin;
  layout.setPrintArea(rows(sheet, 0, cells.length));
  if (findings.headerRow !== null && findingRows.length > 0) {
    const row = findings.headerRow + 1;
    layout.setPrintTitleRows(`$${row}:$${row}`);
  }
  layout.headersFooters.defaultForAllPages.centerFooter = say(reportSheetMessages.page, language);
}

/** Points. */
const narrowMargin = 28;
