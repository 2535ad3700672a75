import { cellAddress } from "../../tables/a1";
import { findingColumn } from "../../tables/report/findingRows";
import type { ReportChart, ReportSheet } from "../../tables/report/reportSheet";
import { reportTheme } from "./reportTheme";

/** The charts stand beside the narrow columns of numbers, over these columns. */
const firstColumn = findingColumn("unit");
const lastColumn = findingColumn("explanation");

/** Queues the native charts of the report: status counts by attribute, and 完成率 by indicator. */
export function addReportCharts(
  sheet: Excel.Worksheet,
  { attributes, countsChart, completionChart }: ReportSheet,
): void {
  if (countsChart !== null) {
    const chart = addChart(sheet, countsChart, Excel.ChartType.columnStacked);
    chart.legend.visible = true;
    chart.legend.position = Excel.ChartLegendPosition.bottom;
    // A bar without height has no need of a label.
    chart.dataLabels.numberFormat = "0;;";
    chart.axes.valueAxis.numberFormat = "0";
    attributes.forEach((attribute, series) => {
      paint(chart, series, reportTheme.attributeColors[attribute]);
    });
  }
  if (completionChart !== null) {
    const chart = addChart(sheet, completionChart, Excel.ChartType.barClustered);
    chart.legend.visible = false;
    // Excel draws bars from the bottom up; the list beside them is read from the top.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.numberFormat = "0%";
    paint(chart, 0, reportTheme.completionColor);
  }
}

function addChart(
  sheet: Excel.Worksheet,
  { title, source, place }: ReportChart,
  type: Excel.ChartType,
): Excel.Chart {
  const numbers = sheet.getRangeByIndexes(source.row, source.column, source.rows, source.columns);
  const chart = sheet.charts.add(type, numbers, Excel.ChartSeriesBy.columns);
  chart.name = title;
  chart.title.text = title;
  chart.dataLabels.showValue = true;
  chart.axes.valueAxis.minimum = 0;
  chart.setPosition(
    cellAddress(place.firstRow, firstColumn),
    cellAddress(place.lastRow, lastColumn),
  );
  return chart;
}

function paint(chart: Excel.Chart, series: number, color: string): void {
  chart.series.getItemAt(series).format.fill.setSolidColor(color);
}
