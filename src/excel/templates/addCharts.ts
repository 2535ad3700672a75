import type { SummaryChart } from "../../tables/templates/templateSheet";
import { cellAddress } from "../../tables/a1";
import type { SheetTheme } from "./sheetThemes";
import { chartCells, rectangle, type TemplateArea } from "./templateArea";

/** Points. A chart's size does not hang on rows that grow with their texts. */
const sizes = {
  column: 54,
  gap: 1,
  bars: { width: 430, base: 90, each: 20, most: 2000 },
  upright: { base: 120, each: 30, least: 430, most: 1300, height: 290 },
} as const;

/** Queues the native charts, side by side to the right of the figures and level with the table's body. */
export function addCharts(
  sheet: Excel.Worksheet,
  charts: readonly SummaryChart[],
  area: TemplateArea,
  tableName: string,
  theme: SheetTheme,
): void {
  let column = area.whole.column + area.whole.columns + sizes.gap;
  for (const chart of charts) {
    const size = chartSize(chart);
    const columns = Math.ceil(size.width / sizes.column);
    const { row } = area.body;
    rectangle(sheet, { row, column, rows: 1, columns: columns + sizes.gap }).format.columnWidth =
      sizes.column;
    const added = addChart(sheet, chart, area, theme);
    added.name = chartName(tableName, chart);
    added.setPosition(cellAddress(row, column));
    added.width = size.width;
    added.height = size.height;
    column += columns + sizes.gap;
  }
}

/** By which a chart is found again; unique on its sheet. */
export function chartName(tableName: string, { title }: SummaryChart): string {
  return `${tableName} ${title}`;
}

function chartSize({ kind, count }: SummaryChart): { width: number; height: number } {
  const { bars, upright } = sizes;
  if (kind === "bars") {
    return { width: bars.width, height: Math.min(bars.most, bars.base + bars.each * count) };
  }
  const width = Math.min(upright.most, upright.base + upright.each * count);
  return { width: Math.max(upright.least, width), height: upright.height };
}

function addChart(
  sheet: Excel.Worksheet,
  chart: SummaryChart,
  area: TemplateArea,
  theme: SheetTheme,
): Excel.Chart {
  const [first, ...others] = chart.series;
  if (first === undefined) throw new Error(`The chart ${chart.title} has no series.`);
  const cells = chartCells(area, first.values);
  // One line of cells makes exactly one series, whatever stands in it.
  const seriesBy = cells.columns > 1 ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns;
  const added = sheet.charts.add(kinds[chart.kind](), rectangle(sheet, cells), seriesBy);
  // The names of the categories stand in a hidden column.
  added.plotVisibleOnly = false;
  added.title.text = chart.title;
  added.legend.visible = others.length > 0;
  if (others.length > 0) added.legend.position = Excel.ChartLegendPosition.bottom;
  const { categoryAxis, valueAxis } = added.axes;
  if (chart.isShare) valueAxis.numberFormat = "0%";
  if (chart.kind === "bars") {
    // Excel draws bars from the bottom up; the table is read from the top.
    categoryAxis.reversePlotOrder = true;
  }
  if (chart.kind !== "lines") {
    added.dataLabels.showValue = true;
    if (chart.isShare) added.dataLabels.numberFormat = "0%";
  }
  chart.series.forEach(({ name, values }, index) => {
    const series = index === 0 ? added.series.getItemAt(0) : added.series.add(name);
    series.name = name;
    series.setValues(rectangle(sheet, chartCells(area, values)));
    series.setXAxisValues(rectangle(sheet, chartCells(area, chart.categories)));
    const color = theme.chartColors[index % theme.chartColors.length];
    if (color !== undefined) series.format.fill.setSolidColor(color);
  });
  return added;
}

/** Functions, because the Excel namespace is there only once Office.js is. */
const kinds = {
  bars: () => Excel.ChartType.barClustered,
  columns: () => Excel.ChartType.columnClustered,
  lines: () => Excel.ChartType.lineMarkers,
} as const;
