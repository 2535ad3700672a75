import { say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import { cellAddress } from "../../tables/a1";
import type { Summary, SummaryChart, TemplateSheet } from "../../tables/templates/templateSheet";
import { formats } from "../../tables/templates/factCells";
import type { CellArea } from "../cellAreas";
import { addCharts } from "./addCharts";
import { type SheetTheme, sheetSizes } from "./sheetThemes";
import {
  bodyColumns,
  chartCells,
  fixedAddress,
  rectangle,
  rectangleAddress,
  type TemplateArea,
} from "./templateArea";

/** Queues the figures beside the table, the cell to choose an indicator in, and the charts. */
export function writeSummary(
  sheet: Excel.Worksheet,
  { summary }: TemplateSheet,
  area: TemplateArea,
  tableName: string,
  theme: SheetTheme,
): void {
  if (summary === null) return;
  if (area.summary !== null) {
    const range = rectangle(sheet, area.summary);
    range.format.font.size = sheetSizes.body;
    range.format.font.color = theme.ink;
    for (const chart of summary.charts) formatShares(sheet, chart, area);
    range.formulas = summaryContents(summary, area.summary);
    quietMissingPoints(range, area.summary, theme);
    addChooser(sheet, summary, area, area.summary, theme);
  }
  addCharts(sheet, summary.charts, area, tableName, theme);
}

/** What is written into the summary's cells, rows × columns. */
export function summaryContents(
  { cells }: Summary,
  { row: firstRow, column: firstColumn }: CellArea,
): (string | number)[][] {
  const address = (row: number, column: number): string =>
    fixedAddress(firstRow + row, firstColumn + column);
  return cells.map((line) =>
    line.map((cell) => (typeof cell === "function" ? cell(address) : cell)),
  );
}

/** A point that is missing is #N/A, so that a line ends there instead of falling to 0: no error to look at. */
function quietMissingPoints(
  range: Excel.Range,
  { row, column }: CellArea,
  theme: SheetTheme,
): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=ISNA(${cellAddress(row, column)})`;
  custom.format.font.color = theme.tones.repeated.ink ?? theme.quietInk;
}

function formatShares(sheet: Excel.Worksheet, chart: SummaryChart, area: TemplateArea): void {
  if (!chart.isShare) return;
  for (const { values } of chart.series) {
    if ("tableColumn" in values) continue;
    // One value for a whole range fills it, which the types do not say.
    rectangle(sheet, chartCells(area, values)).numberFormat =
      formats.ratio as unknown as string[][];
  }
}

function addChooser(
  sheet: Excel.Worksheet,
  { chooser }: Summary,
  area: TemplateArea,
  { row, column }: CellArea,
  theme: SheetTheme,
): void {
  if (chooser === null) return;
  const place = { row: row + chooser.row, column: column + chooser.column, rows: 1, columns: 1 };
  const cell = rectangle(sheet, place);
  cell.format.fill.color = theme.entryFill;
  cell.format.font.bold = true;
  cell.dataValidation.rule = {
    list: { inCellDropDown: true, source: chooserSource(area, chooser.listColumn) },
  };
  cell.dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: say(sheetMessages.entryAlertTitle, "zh"),
    message: say(sheetMessages.chooserAlert, "zh"),
  };
}

/** The column that the chooser lists, as a list validation takes it: `=$C$5:$C$40`. */
export function chooserSource(area: TemplateArea, listColumn: number): string {
  const address = rectangleAddress(bodyColumns(area, listColumn));
  return `=${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
