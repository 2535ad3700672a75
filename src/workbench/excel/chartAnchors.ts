import type { Worksheet } from "@univerjs/core";
import { maxColumns, maxRows } from "../engine/a1";
import type { ChartCorner, ChartState } from "./chartStore";
import type { WorkbookContext } from "./context";

/** A place on a sheet in pixels at 100 %, from the top left cell's corner. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

function rowHeight(model: Worksheet, row: number): number {
  return model.getRowVisible(row) ? model.getRowHeight(row) : 0;
}

function columnWidth(model: Worksheet, column: number): number {
  return model.getColVisible(column) ? model.getColumnWidth(column) : 0;
}

/** Where a corner lies as rows and columns are now. */
export function pointOfCorner(
  { spreadsheet }: WorkbookContext,
  sheetId: string,
  { row, column, x, y }: ChartCorner,
): SheetPoint {
  const model = spreadsheet.model(sheetId);
  let [left, top] = [x, y];
  for (let index = 0; index < column; index += 1) left += columnWidth(model, index);
  for (let index = 0; index < row; index += 1) top += rowHeight(model, index);
  return { x: left, y: top };
}

/** The cell in which a point lies, as a corner. */
export function cornerAt(
  { spreadsheet }: WorkbookContext,
  sheetId: string,
  { x, y }: SheetPoint,
): ChartCorner {
  const model = spreadsheet.model(sheetId);
  const [column, restX] = step(x, maxColumns, (index) => columnWidth(model, index));
  const [row, restY] = step(y, maxRows, (index) => rowHeight(model, index));
  return { row, column, x: restX, y: restY };
}

function step(distance: number, most: number, sizeAt: (index: number) => number) {
  let rest = distance;
  for (let index = 0; index < most - 1; index += 1) {
    const size = sizeAt(index);
    if (rest < size) return [index, rest] as const;
    rest -= size;
  }
  return [most - 1, rest] as const;
}

/** A chart's rectangle in pixels at 100 %. */
export interface ChartBox extends SheetPoint {
  readonly width: number;
  readonly height: number;
}

export function boxOf(context: WorkbookContext, chart: ChartState): ChartBox {
  const from = pointOfCorner(context, chart.sheetId, chart.from);
  const to = pointOfCorner(context, chart.sheetId, chart.to);
  return {
    ...from,
    width: Math.max(0, to.x - from.x),
    height: Math.max(0, to.y - from.y),
  };
}

/** Puts a chart on the cells under a rectangle. */
export function placeChart(context: WorkbookContext, chart: ChartState, box: ChartBox): void {
  const end = { x: box.x + box.width, y: box.y + box.height };
  chart.from = cornerAt(context, chart.sheetId, box);
  chart.to = cornerAt(context, chart.sheetId, end);
  context.charts.changed();
}
