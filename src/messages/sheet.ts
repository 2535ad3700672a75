import type { Message } from "./message";

/** Texts of prompts and alerts at the cells of a template. They go into the sheet and are written in Chinese there. */
export const sheetMessages = {
  entryPrompt: {
    zh: "目标：{target}\n出处：{source}",
    en: "Target: {target}\nSource: {source}",
  },
  enterTotal: {
    zh: "请填规划期初至本年的累计数。",
    en: "Enter the total since the plan began.",
  },
  enterAdditions: {
    zh: "请填当年数，累计由表格计算。",
    en: "Enter the year's own additions; the sheet sums them up.",
  },
  enterMeanRate: {
    zh: "请填规划期初至本年的年均增速。",
    en: "Enter the mean yearly rate since the plan began.",
  },
  enterReduction: {
    zh: "请填规划期初至本年的累计降幅。",
    en: "Enter the reduction since the plan began.",
  },
  enterYearlyRate: {
    zh: "请填当年增速（下降为负），年均由表格计算。",
    en: "Enter the year's own rate (a fall is negative); the sheet compounds the rates.",
  },
  entryAlertTitle: { zh: "请核对填报值", en: "Check the entry" },
  shareAlert: {
    zh: "“{indicator}”的单位是 {unit}，请填写 {lowest} 到 {highest} 之间的数（48.5% 填 48.5）。",
    en: "“{indicator}” is in {unit}: enter a number from {lowest} to {highest} (48.5 for 48.5%).",
  },
  lowestAlert: {
    zh: "“{indicator}”请填写不小于 {lowest} 的数，单位 {unit}；还没有数据时请留空。",
    en: "Enter a number of at least {lowest} for “{indicator}”, in {unit}; leave the cell empty while there is none.",
  },
  wholeAlert: {
    zh: "“{indicator}”请填写不小于 {lowest} 的整数，单位 {unit}；还没有数据时请留空。",
    en: "Enter a whole number of at least {lowest} for “{indicator}”, in {unit}; leave the cell empty while there is none.",
  },
  numberAlert: {
    zh: "“{indicator}”请填写数字，单位 {unit}；还没有数据时请留空。",
    en: "Enter a number for “{indicator}”, in {unit}; leave the cell empty while there is none.",
  },
  verdictAlert: {
    zh: "“{indicator}”是定性目标，请从列表中选择：{verdicts}。",
    en: "“{indicator}” is a target in words: choose from the list: {verdicts}.",
  },
  yearAlert: {
    zh: "{label}请填写规划期 {start}—{end} 内的年度。",
    en: "{label}: enter a year within the plan's period {start}–{end}.",
  },
  chooserAlert: {
    zh: "请从列表中选择一项指标。",
    en: "Choose an indicator from the list.",
  },
  pageFooter: { zh: "第 &P 页，共 &N 页", en: "Page &P of &N" },
  noUnit: { zh: "（无）", en: "(none)" },

  /** Above the table. */
  basis: { zh: "依据：{document}", en: "Based on: {document}" },
  reportingUnit: { zh: "填报单位：", en: "Reporting unit:" },
  reporter: { zh: "填报人：", en: "Filled in by:" },
  reportingDate: { zh: "填报日期：", en: "Date:" },
  telephone: { zh: "联系电话：", en: "Telephone:" },

  /** At the cells beside the entry of a 数据采集表. */
  explanationPrompt: {
    zh: "口径变化、估计数等需要说明的情况。",
    en: "What has to be explained: a changed definition, an estimate.",
  },
  dataSourcePrompt: {
    zh: "数据出自哪份统计资料、台账或文件。",
    en: "The statistics, register or document that the figure comes from.",
  },
  filledByPrompt: { zh: "填这一行的人，便于核对。", en: "Who filled in this row." },
  filledOnPrompt: {
    zh: "请填写日期，如 2025-01-20。",
    en: "Enter a date, such as 2025-01-20.",
  },

  /** Beside the table, with the charts. */
  statusChart: { zh: "各状态指标数（项）", en: "Indicators by status" },
  withoutAttribute: { zh: "未注明", en: "not stated" },
  completionChart: { zh: "各指标完成率", en: "Attainment by indicator" },
  pathChart: { zh: "所选指标：应达值与实际值", en: "Chosen indicator: expected and actual" },
  pathYear: { zh: "年度", en: "Year" },
  pathEntry: { zh: "当年填报", en: "Entry of the year" },
  pathNumber: { zh: "当年数", en: "Number of the year" },
  regionsChart: {
    zh: "所选指标：各地区目标值与实际值",
    en: "Chosen indicator: targets and actuals of the regions",
  },
  chosenIndicator: { zh: "选择指标", en: "Indicator" },
  chosenRow: { zh: "所在行", en: "Row" },
} as const satisfies Record<string, Message>;
