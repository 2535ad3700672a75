import type { FoundTable } from "./findTables";
import { compactText, type Grid, type GridValue, isBlank } from "./grid";

/** What the values of a row are, where a table has targets and actuals below each other. */
export type Measure = "target" | "actual" | "baseline" | "derived";

const measures: readonly (readonly [Measure, RegExp])[] = [
  ["derived", /^(?:目标)?(?:完成率|完成进度|完成比例|差距|增速|同比|环比|排名|增长)/u],
  ["target", /^(?:年度|规划|预期)?(?:目标|计划|任务|指标)(?:值|数)?$/u],
  ["baseline", /^(?:基期|基数|基准|上年|去年)(?:值|数)?/u],
  ["actual", /^(?:年度)?(?:实际|实绩|完成|累计完成)(?:值|数|情况|完成|实绩)?$/u],
];
const leastShare = 0.8;
const sampledRows = 500;

/** The measure that a cell names; null where it names none. */
export function measureOf(cell: GridValue): Measure | null {
  if (typeof cell !== "string") return null;
  const words = compactText(cell).replace(/(?:19|20)\d{2}年?/gu, "");
  return measures.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * The column that says of each row whether it holds targets or actuals (目标, 实际 below each other).
 * @returns its place on the sheet, with or without a header; null where there is none
 */
export function measureColumn(grid: Grid, { columns, bodyRows }: FoundTable): number | null {
  const last = Math.min(bodyRows.last, bodyRows.first + sampledRows);
  const rows = grid.values.slice(bodyRows.first - grid.row, last - grid.row + 1);
  const from = columns[0]?.column ?? 0;
  const to = columns.at(-1)?.column ?? -1;
  for (let column = from; column <= to; column++) {
    const cells = rows.map((row) => row[column - grid.column] ?? null).filter((c) => !isBlank(c));
    const named = cells.map(measureOf).filter((measure) => measure !== null);
    if (named.length >= leastShare * cells.length && new Set(named).size > 1) return column;
  }
  return null;
}
