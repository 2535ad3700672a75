import { type ChartBox, boxOf } from "./chartAnchors";
import { type CellValue, NumberFormats, textOf, valueOf } from "./cellValues";
import type {
  ChartAxisName,
  ChartAxisState,
  ChartCells,
  ChartSeriesState,
  ChartState,
  ChartType,
  LegendPosition,
} from "./chartStore";
import type { WorkbookContext } from "./context";

/** One value of a series as it is drawn. */
export interface PicturedValue {
  /** Null where the cell holds no number. */
  readonly value: number | null;
  /** As a data label has it. */
  readonly text: string;
}

export interface PicturedSeries {
  readonly name: string;
  readonly color: string | null;
  readonly values: readonly PicturedValue[];
}

export interface PicturedAxis extends Omit<ChartAxisState, "numberFormat"> {
  /** Of the numbers on it. */
  readonly numberFormat: string;
}

/** A chart with all that stands in its cells: what is drawn. Plain data, to be compared as a text. */
export interface ChartPicture {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly box: ChartBox;
  /** Null where none is shown. */
  readonly title: string | null;
  readonly legend: LegendPosition | null;
  readonly labels: boolean;
  readonly categories: readonly string[];
  readonly axes: Readonly<Record<ChartAxisName, PicturedAxis>>;
  readonly series: readonly PicturedSeries[];
}

/** Reads a chart's cells as they are now. Cells of a sheet that is gone read as none. */
export function pictureOf(context: WorkbookContext, chart: ChartState): ChartPicture {
  const { id, name, type, title, legend, labels, axes, series } = chart;
  const first = series[0]?.values ?? null;
  const ownFormat = formatOf(context, first);
  return {
    id,
    name,
    type,
    box: boxOf(context, chart),
    title: titleOf(context, chart, title.visible),
    legend: legend.visible ? legend.position : null,
    labels: labels.showValue,
    categories: categoriesOf(context, chart),
    axes: {
      categoryAxis: picturedAxis(axes.categoryAxis, "General"),
      valueAxis: picturedAxis(axes.valueAxis, ownFormat),
    },
    series: series.map((one) => ({
      name: seriesNameOf(context, one),
      color: one.color,
      values: valuesOf(context, one.values, labels.numberFormat, chart.plotVisibleOnly),
    })),
  };
}

function picturedAxis(axis: ChartAxisState, ownFormat: string): PicturedAxis {
  return { ...axis, title: { ...axis.title }, numberFormat: axis.numberFormat ?? ownFormat };
}

/** As Excel: a chart of one series is titled by its name unless it is given a title. */
function titleOf(context: WorkbookContext, chart: ChartState, visible: boolean): string | null {
  if (!visible) return null;
  const { text } = chart.title;
  const [only] = chart.series;
  return text === "" && only && chart.series.length === 1 ? seriesNameOf(context, only) : text;
}

/** A series' name; empty where it has none. */
export function seriesNameOf(context: WorkbookContext, { name }: ChartSeriesState): string {
  if (typeof name === "string") return name;
  return cellsOf(context, name, false)
    .map(({ text }) => text)
    .join(" ");
}

function categoriesOf(
  context: WorkbookContext,
  { series, plotVisibleOnly }: ChartState,
): readonly string[] {
  const named = series.find(({ categories }) => categories !== null);
  if (named) return cellsOf(context, named.categories, plotVisibleOnly).map(({ text }) => text);
  const longest = Math.max(
    0,
    ...series.map(({ values }) => cellsOf(context, values, plotVisibleOnly).length),
  );
  return Array.from({ length: longest }, (_, index) => String(index + 1));
}

function valuesOf(
  context: WorkbookContext,
  cells: ChartCells | null,
  numberFormat: string | null,
  visibleOnly: boolean,
): readonly PicturedValue[] {
  return cellsOf(context, cells, visibleOnly).map(({ value, text }) => {
    if (typeof value !== "number") return { value: null, text: "" };
    return { value, text: numberFormat === null ? text : textOf(value, numberFormat) };
  });
}

function formatOf(context: WorkbookContext, cells: ChartCells | null): string {
  if (cells === null || context.spreadsheet.sheet(cells.sheetId) === null) return "General";
  const formats = new NumberFormats(context.spreadsheet, cells.sheetId);
  return formats.at(cells.range.startRow, cells.range.startColumn);
}

interface ReadCell {
  readonly value: CellValue;
  readonly text: string;
}

/** The cells, row by row. @param visibleOnly whether hidden rows and columns are left out */
function cellsOf(
  context: WorkbookContext,
  cells: ChartCells | null,
  visibleOnly: boolean,
): readonly ReadCell[] {
  if (cells === null || context.spreadsheet.sheet(cells.sheetId) === null) return [];
  const { sheetId, range } = cells;
  const model = context.spreadsheet.model(sheetId);
  const formats = new NumberFormats(context.spreadsheet, sheetId);
  const read: ReadCell[] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    if (visibleOnly && !model.getRowVisible(row)) continue;
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      if (visibleOnly && !model.getColVisible(column)) continue;
      const value = valueOf(context.spreadsheet.cell(sheetId, row, column));
      read.push({ value, text: textOf(value, formats.at(row, column)) });
    }
  }
  return read;
}
