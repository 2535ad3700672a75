import type { Message } from "./message";

/** The small charts of the pane; each can be read as a table too. */
export const chartMessages = {
  showTable: { zh: "以表格显示", en: "Show as a table" },
  showTableOf: { zh: "以表格显示：{title}", en: "Show as a table: {title}" },
  statusCounts: { zh: "各状态项数", en: "Number by status" },
  status: { zh: "状态", en: "Status" },
  count: { zh: "项数", en: "Number" },
  nothingJudged: { zh: "还没有判断过的指标。", en: "No indicator has been judged yet." },
  part: { zh: "{name} {value}", en: "{name}: {value}" },
  completion: { zh: "各指标完成率", en: "Attainment by indicator" },
  completionHint: {
    zh: "条形到竖线为 100%。没有完成率的指标（定性、位次等）不在其中。",
    en: "The upright line is 100%. Indicators without an attainment (in words, ranks) are left out.",
  },
  indicator: { zh: "指标", en: "Indicator" },
  attainment: { zh: "完成率", en: "Attainment" },
  pathOf: { zh: "“{name}”的实际值与应达值", en: "Actual against expected value: {name}" },
  expectedOf: { zh: "“{name}”各年应达值", en: "Expected value by year: {name}" },
  showPathOf: { zh: "对照应达值：{name}", en: "Against the expected path: {name}" },
  showPath: { zh: "对照应达值", en: "Against the expected path" },
  year: { zh: "年份", en: "Year" },
  actual: { zh: "实际值", en: "Actual" },
  expected: { zh: "应达值", en: "Expected" },
  target: { zh: "目标值", en: "Target" },
  yearValue: { zh: "{year} 年{name} {value}", en: "{name} {year}: {value}" },
  none: { zh: "—", en: "—" },
} as const satisfies Record<string, Message>;
