import { say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import { statuses } from "../../plan/assessment";
import { attributeLabels } from "../../plan/targetText";
import { blockColumn, type ChartBlock } from "./chartBlock";
import { positionOf } from "./sharedColumns";
import { columnOfTable, headerOf } from "./templateColumn";
import type { TemplateNames, TemplateSheet } from "./templateSheet";

const firstRow = 2;

/** How many targets have each status, 约束性 and 预期性 apart. */
export function statusBlock(names: TemplateNames): ChartBlock {
  const { 约束性: binding, 预期性: expected } = attributeLabels;
  const attributes = [binding.zh, expected.zh, say(sheetMessages.withoutAttribute, "zh")];
  const status = columnOfTable(names.table, headerOf("status"));
  const attribute = columnOfTable(names.table, headerOf("attribute"));
  const counts = statuses.map((name, index): ChartBlock["cells"][number] => {
    const row = firstRow + index;
    const named = (column: number) => (address: (row: number, column: number) => string) =>
      `=COUNTIFS(${status},${address(row, 0)},${attribute},${address(firstRow - 1, column)})`;
    return [
      name,
      named(1),
      named(2),
      (address) => `=COUNTIF(${status},${address(row, 0)})-${address(row, 1)}-${address(row, 2)}`,
    ];
  });
  const title = say(sheetMessages.statusChart, "zh");
  return {
    cells: [[title], [headerOf("status"), ...attributes], ...counts],
    charts: [
      {
        kind: "columns",
        title,
        categories: blockColumn(firstRow, 0, statuses.length),
        series: attributes.map((name, index) => ({
          name,
          values: blockColumn(firstRow, index + 1, statuses.length),
        })),
        isShare: false,
        count: statuses.length,
      },
    ],
    chooser: null,
  };
}

/** 完成率 of every indicator, straight from the table. */
export function completionBlock({ columns, rows }: TemplateSheet): ChartBlock {
  const attainment = positionOf(columns, "attainment");
  return {
    cells: [],
    charts: [
      {
        kind: "bars",
        title: say(sheetMessages.completionChart, "zh"),
        categories: { tableColumn: positionOf(columns, "chartName") },
        series: [{ name: headerOf("attainment"), values: { tableColumn: attainment } }],
        isShare: true,
        count: rows.length,
      },
    ],
    chooser: null,
  };
}
