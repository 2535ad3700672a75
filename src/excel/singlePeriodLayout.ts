import type { Plan } from "../plan/plan";
import { columnIndex, singlePeriodColumns } from "../tables/singlePeriodColumns";
import type { CellContent, SinglePeriodRow } from "../tables/singlePeriodRows";
import { documentText } from "../tables/singlePeriodRows";

/** Rows above the table's header: title, document, assessment year. */
export const rowsAboveHeader = 3;

export const yearCell = { row: 2, column: columnIndex("indicator") } as const;

export const columnCount = singlePeriodColumns.length;

/** Rows of the whole area for this many indicators. */
export function rowCount(indicators: number): number {
  return rowsAboveHeader + 1 + indicators;
}

/** The contents of the whole area, title to last indicator; null for cells that a formula fills. */
export function areaContents(
  plan: Plan,
  rows: readonly SinglePeriodRow[],
  year: number,
): (CellContent | null)[][] {
  return [
    lineOf({ ordinal: `${plan.region}规划指标单期考核表` }),
    lineOf({
      ordinal: `依据：${documentText(plan)}${plan.documentNumber ? ` 《${plan.title}》` : ""}`,
    }),
    lineOf({
      category: "考核年度",
      indicator: year,
      target: "填报单位：",
      actual: "填报人：",
      gap: "填报日期：",
    }),
    singlePeriodColumns.map(({ header }) => header),
    ...rows.map(({ contents }) =>
      singlePeriodColumns.map(({ key, role }) => (role === "formula" ? null : contents[key])),
    ),
  ];
}

function lineOf(cells: Partial<Record<(typeof singlePeriodColumns)[number]["key"], CellContent>>) {
  return singlePeriodColumns.map(({ key }): CellContent => cells[key] ?? "");
}
