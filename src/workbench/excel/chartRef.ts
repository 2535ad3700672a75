import type { ChartState } from "./chartStore";
import type { WorkbookContext } from "./context";
import { itemNotFound } from "./excelErrors";

export interface ChartRef {
  readonly context: WorkbookContext;
  readonly chartId: string;
}

/** @throws RichApiError ItemNotFound when the chart is gone */
export function requireChart({ context, chartId }: ChartRef): ChartState {
  const chart = context.charts.find(chartId);
  if (chart === null || context.spreadsheet.sheet(chart.sheetId) === null) {
    throw itemNotFound("the chart has been deleted.");
  }
  return chart;
}

/** Changes a chart. @throws RichApiError ItemNotFound, AccessDenied on a protected sheet */
export function changeChart(ref: ChartRef, work: (chart: ChartState) => void): void {
  const chart = requireChart(ref);
  ref.context.protections.requireAllowed(chart.sheetId, "allowEditObjects");
  work(chart);
  ref.context.charts.changed();
}
