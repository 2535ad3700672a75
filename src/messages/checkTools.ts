import type { Message } from "./message";

/** What is left out of the verdicts. */
export const notJudgedListMessages = {
  title: { zh: "未判断", en: "Not judged" },
  unreadable: { zh: "无法读取的地方", en: "Places that could not be read" },
  rows: { zh: "未判断的行", en: "Rows not judged" },
} as const satisfies Record<string, Message>;

/** 数值清理: texts that stand for numbers. */
export const cleaningMessages = {
  title: { zh: "数值清理", en: "Text to numbers" },
  intro: {
    zh: "以下单元格存的是文本，已按读出的数判断。改写后单元格存为数值，可以撤销。",
    en: "These cells hold text and were judged by the number read from it. Rewritten cells hold the number; this can be undone.",
  },
  none: {
    zh: "没有以文本存储的数值。",
    en: "No number is stored as text.",
  },
  list: { zh: "由文本读出的数值", en: "Numbers read from text" },
  reading: { zh: "“{text}” → {number}", en: "“{text}” → {number}" },
  one: { zh: "改为数值", en: "Make a number" },
  oneOf: {
    zh: "改为数值：{sheet} {address}（{indicator}）",
    en: "Make a number: {sheet} {address} ({indicator})",
  },
  all: { zh: "全部改为数值（{count}）", en: "Make all numbers ({count})" },
  done: { zh: "已把 {count} 个单元格改为数值。", en: "Cells made numbers: {count}." },
} as const satisfies Record<string, Message>;

/** 标记 in the sheet. */
export const flagMessages = {
  title: { zh: "在表中标记", en: "Marks in the tables" },
  intro: {
    zh: "在自己的表旁加一列状态，并用条件格式着色；不改动已有的内容和格式。插入的考核表自带状态列。",
    en: "Adds a column of status words beside your own tables, coloured by conditional formats; what is there stays as it is. Inserted tables have their own.",
  },
  noOwnTables: {
    zh: "这次检查没有找到自己做的表，没有要标记的。",
    en: "The check found no table of your own making; there is nothing to mark.",
  },
  tables: { zh: "要标记的表", en: "Tables to mark" },
  table: { zh: "{title}（{sheet} {address}）", en: "{title} ({sheet} {address})" },
  flag: { zh: "在表中标记", en: "Mark in the tables" },
  noneChosen: { zh: "请先选择要标记的表。", en: "Choose the tables to mark first." },
  flagged: { zh: "已标记 {count} 张表。", en: "Tables marked: {count}." },
  remove: { zh: "清除标记", en: "Remove marks" },
  removed: {
    zh: "已清除加载项在本工作簿中的全部标记。",
    en: "All marks of the add-in are removed from this workbook.",
  },
} as const satisfies Record<string, Message>;

/** 检查报告. */
export const reportMessages = {
  title: { zh: "报告", en: "Report" },
  intro: {
    zh: "新建一张工作表“检查报告”：总览、图表、全部检查结果、设置、日期与方法。",
    en: "Adds a sheet 检查报告 with the overview, charts, all findings, settings, date and method.",
  },
  write: { zh: "生成检查报告", en: "Write the report" },
  written: {
    zh: "检查报告已写在工作表“{sheet}”。",
    en: "The report is on the sheet “{sheet}”.",
  },
  paragraph: { zh: "报告文字", en: "Text for a report (in Chinese)" },
  copy: { zh: "复制报告文字", en: "Copy the text" },
  copied: { zh: "已复制报告文字。", en: "Text copied." },
  notCopied: {
    zh: "没能复制。请选中上面的文字，按 Ctrl+C。",
    en: "It could not be copied. Select the text above and press Ctrl+C.",
  },
} as const satisfies Record<string, Message>;

/** The tables that were found. */
export const checkedTableMessages = {
  title: { zh: "已检查的表", en: "Tables checked" },
  template: { zh: "插入的考核表", en: "Inserted table" },
  own: { zh: "自己的表", en: "Own table" },
  region: { zh: "{region} · {year} 年", en: "{region} · {year}" },
  regionOnly: { zh: "{region} · 年度未定", en: "{region} · year not known" },
  noPlan: { zh: "规划未定", en: "Plan not known" },
  indicators: { zh: "{count} 项指标", en: "Indicators: {count}" },
  binding: { zh: "约束性总评：{status}", en: "Binding overall: {status}" },
  askAgain: { zh: "重新询问（{count}）", en: "Ask again ({count})" },
  askAgainOf: { zh: "重新询问（{count}）：{table}", en: "Ask again ({count}): {table}" },
} as const satisfies Record<string, Message>;

/** 设置: thresholds and tolerance. */
export const checkSettingsMessages = {
  title: { zh: "检查的阈值", en: "Thresholds of the check" },
  intro: {
    zh: "存在本工作簿中；起了作用的界限会在检查结果中写明。保存后重新检查。",
    en: "Stored in this workbook; a threshold that decided is named in the finding. Saving runs the check again.",
  },
  close: { zh: "接近：完成率不低于", en: "Close: attainment at least" },
  ahead: { zh: "快于预期：进度比不低于", en: "Ahead: progress over schedule at least" },
  onSchedule: { zh: "达到进度：进度比不低于", en: "On schedule: at least" },
  behind: {
    zh: "滞后：进度比不低于（再低为严重滞后）",
    en: "Behind: at least (far behind below it)",
  },
  approximation: { zh: "“左右”目标的允许偏差 ±", en: "Deviation allowed for 左右 (about) ±" },
  tolerance: { zh: "允许误差", en: "Tolerance" },
  ratioHint: {
    zh: "进度比 = 完成进度 ÷ 序时进度",
    en: "Progress over schedule = 完成进度 ÷ 序时进度",
  },
  toleranceHint: {
    zh: "占目标值的百分比；0 为不设",
    en: "Share of the target value; 0 for none",
  },
  notANumber: { zh: "请填写一个数，如 {example}。", en: "Enter a number, such as {example}." },
  outsideRange: {
    zh: "请填写 {low} 至 {high} 之间的数。",
    en: "Enter a number from {low} to {high}.",
  },
  belowOther: {
    zh: "不能小于“{other}”的 {value}。",
    en: "Must not be below the {value} of “{other}”.",
  },
  save: { zh: "保存", en: "Save" },
  restore: { zh: "填入默认值", en: "Fill in the defaults" },
  restored: {
    zh: "已填入默认值，保存后生效。",
    en: "The defaults are filled in; save to use them.",
  },
  saved: { zh: "已保存设置。", en: "Settings saved." },
  reading: { zh: "正在读取设置…", en: "Reading the settings…" },
} as const satisfies Record<string, Message>;
