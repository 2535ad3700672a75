import type { GridRange } from "../engine/a1";
import type { Spreadsheet } from "../engine/spreadsheet";
import { type CellMove, cellMoveOf, movedCell, movedRange } from "./cellMoves";

/** The kinds of charts that the workbench draws, by Excel's names. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
] as const;
export type ChartType = (typeof chartTypes)[number];

export const legendPositions = ["Top", "Bottom", "Left", "Right"] as const;
export type LegendPosition = (typeof legendPositions)[number];

/** Cells of one sheet that a chart reads. */
export interface ChartCells {
  readonly sheetId: string;
  readonly range: GridRange;
}

/** One corner of a chart: a cell and how far into it, in pixels at 100 %. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartSeriesState {
  /** Its name: a text, or the cell that holds it; null where it has none. */
  name: string | ChartCells | null;
  values: ChartCells | null;
  categories: ChartCells | null;
  /** `#RRGGBB`; null for the colour of its place. */
  color: string | null;
}

export interface ChartTextState {
  text: string;
  visible: boolean;
}

export interface ChartAxisState {
  readonly title: ChartTextState;
  minimum: number | null;
  maximum: number | null;
  /** Null: as the cells are formatted. */
  numberFormat: string | null;
  visible: boolean;
  gridlines: boolean;
  /** Categories from the far end: in a bar chart from the top. */
  reversed: boolean;
}

export const chartAxes = ["categoryAxis", "valueAxis"] as const;
export type ChartAxisName = (typeof chartAxes)[number];

export interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: ChartType;
  from: ChartCorner;
  to: ChartCorner;
  readonly title: ChartTextState;
  readonly legend: { visible: boolean; position: LegendPosition };
  readonly labels: { showValue: boolean; numberFormat: string | null };
  /** Values in hidden rows and columns are left out. */
  plotVisibleOnly: boolean;
  readonly axes: Readonly<Record<ChartAxisName, ChartAxisState>>;
  series: ChartSeriesState[];
}

/**
 * The charts of a workbook, which the engine does not know. They stand on cells: rows and columns that are
 * inserted, deleted or resized move them and what they read, as in Excel.
 */
export class ChartStore {
  private charts: ChartState[] = [];
  private readonly listeners = new Set<() => void>();
  private made = 0;

  constructor(spreadsheet: Spreadsheet) {
    spreadsheet.onExecuted((command) => {
      const move = cellMoveOf(command);
      if (move !== null && this.charts.length > 0) this.follow(move);
    });
  }

  /** In the order in which they were added; the last is on top. */
  on(sheetId: string): readonly ChartState[] {
    return this.charts.filter((chart) => chart.sheetId === sheetId);
  }

  /** Null when it has been deleted. */
  find(id: string): ChartState | null {
    return this.charts.find((chart) => chart.id === id) ?? null;
  }

  /** Adds a chart without series. */
  add(sheetId: string, type: ChartType, from: ChartCorner, to: ChartCorner): ChartState {
    this.made += 1;
    const pie = type === "Pie" || type === "Doughnut";
    const chart: ChartState = {
      id: `{CH-${this.made}}`,
      sheetId,
      name: `Chart ${this.made}`,
      type,
      from,
      to,
      title: { text: "", visible: false },
      legend: { visible: true, position: pie ? "Right" : "Bottom" },
      labels: { showValue: false, numberFormat: null },
      plotVisibleOnly: true,
      axes: { categoryAxis: newAxis(false), valueAxis: newAxis(true) },
      series: [],
    };
    this.charts.push(chart);
    this.changed();
    return chart;
  }

  /** Adds a chart as it was in a file. */
  restore(sheetId: string, chart: Omit<ChartState, "id" | "sheetId">): void {
    this.made += 1;
    this.charts.push({ ...chart, id: `{CH-${this.made}}`, sheetId });
    this.changed();
  }

  delete(id: string): void {
    this.charts = this.charts.filter((chart) => chart.id !== id);
    this.changed();
  }

  /** Forgets the charts of a sheet that is gone. */
  forget(sheetId: string): void {
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
    this.changed();
  }

  /** To be called after a chart has been changed in place. */
  changed(): void {
    for (const listener of this.listeners) listener();
  }

  /** Hears when a chart came, went or was changed. @returns ends it */
  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private follow(move: CellMove): void {
    const cells = (of: ChartCells | null): ChartCells | null => {
      if (of === null || of.sheetId !== move.sheetId) return of;
      const range = movedRange(of.range, move);
      return range && { ...of, range };
    };
    for (const chart of this.charts) {
      if (chart.sheetId === move.sheetId) {
        chart.from = { ...chart.from, ...movedCell(chart.from, move) };
        chart.to = { ...chart.to, ...movedCell(chart.to, move) };
      }
      for (const series of chart.series) {
        if (typeof series.name !== "string") series.name = cells(series.name);
        series.values = cells(series.values);
        series.categories = cells(series.categories);
      }
    }
    this.changed();
  }
}

/** An axis as a new chart has it. */
export function newAxis(gridlines: boolean): ChartAxisState {
  return {
    title: { text: "", visible: false },
    minimum: null,
    maximum: null,
    numberFormat: null,
    visible: true,
    gridlines,
    reversed: false,
  };
}
