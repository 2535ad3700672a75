import type { ChartType } from "../excel/chartStore";

/** How DrawingML writes a kind of chart. */
export interface ChartMarkup {
  readonly element: "barChart" | "lineChart" | "pieChart" | "doughnutChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
}

export const chartMarkup: Readonly<Record<ChartType, ChartMarkup>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
};

export const legendLetters = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

/** English Metric Units of a pixel at 100 %. */
export const unitsPerPixel = 9525;

export const chartNamespaces = {
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  main: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheet: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;
