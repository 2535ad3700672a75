import type { ChartSource, Summary, SummaryCell, SummaryChart } from "./templateSheet";

/** A part of the summary: its cells, and what refers to them, count from its own first cell. */
export type ChartBlock = Summary;

type AddressOf = (row: number, column: number) => string;

/** Rows that are left empty between two blocks. */
const gap = 1;

/** Puts blocks below each other into one rectangle. At most one of them has a chooser. */
export function stacked(blocks: readonly ChartBlock[]): Summary {
  const width = Math.max(...blocks.flatMap(({ cells }) => cells.map((row) => row.length)));
  const cells: SummaryCell[][] = [];
  const charts: SummaryChart[] = [];
  let chooser: Summary["chooser"] = null;
  for (const block of blocks) {
    if (cells.length > 0 && block.cells.length > 0) {
      for (let row = 0; row < gap; row++) cells.push(padded([], width));
    }
    const offset = cells.length;
    for (const row of block.cells) {
      cells.push(
        padded(
          row.map((cell) => movedCell(cell, offset)),
          width,
        ),
      );
    }
    charts.push(...block.charts.map((chart) => movedChart(chart, offset)));
    if (block.chooser !== null) {
      chooser = { ...block.chooser, row: block.chooser.row + offset };
    }
  }
  return { cells, charts, chooser };
}

function padded(row: readonly SummaryCell[], width: number): SummaryCell[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? "");
}

function movedCell(cell: SummaryCell, offset: number): SummaryCell {
  if (typeof cell !== "function") return cell;
  return (address: AddressOf) => cell((row, column) => address(row + offset, column));
}

function movedChart(chart: SummaryChart, offset: number): SummaryChart {
  return {
    ...chart,
    categories: movedSource(chart.categories, offset),
    series: chart.series.map(({ name, values }) => ({
      name,
      values: movedSource(values, offset),
    })),
  };
}

function movedSource(source: ChartSource, offset: number): ChartSource {
  return "tableColumn" in source ? source : { ...source, row: source.row + offset };
}

/** A column of a block below each other's cells. */
export function blockColumn(row: number, column: number, rows: number): ChartSource {
  return { row, column, rows, columns: 1 };
}
