import type { Message } from "./message";

/** 预览: what would be written, and where. */
export const previewMessages = {
  title: { zh: "预览：{layout}", en: "Preview: {layout}" },
  back: { zh: "返回修改", en: "Back" },
  loading: { zh: "正在预览…", en: "Preparing the preview…" },
  facts: { zh: "将写入的内容", en: "What will be written" },
  sheet: { zh: "工作表", en: "Sheet" },
  newSheet: { zh: "新建“{sheet}”", en: "New: “{sheet}”" },
  presentSheet: { zh: "现有的“{sheet}”", en: "Present: “{sheet}”" },
  range: { zh: "区域", en: "Range" },
  table: { zh: "表格名称", en: "Table" },
  yearName: { zh: "年度名称", en: "Name of the year's cell" },
  size: { zh: "大小", en: "Size" },
  sizeOf: { zh: "{rows} 行 × {columns} 列", en: "{rows} rows × {columns} columns" },
  formulas: { zh: "公式", en: "Formulas" },
  formulaCells: { zh: "{count} 个单元格", en: "Cells: {count}" },
  validations: { zh: "填报校验", en: "Validation" },
  validatedCells: { zh: "{count} 个单元格", en: "Cells: {count}" },
  rules: { zh: "条件格式", en: "Conditional formats" },
  ruleCount: { zh: "{count} 条", en: "{count}" },
  charts: { zh: "图表", en: "Charts" },
  chart: { zh: "{title}（{kind}）", en: "{title} ({kind})" },
  chartCount: { zh: "{count} 个", en: "{count}" },
  protection: { zh: "保护", en: "Protection" },
  protected: {
    zh: "只有填报单元格可以修改，没有密码",
    en: "Only entry cells can be changed; no password",
  },
  untouchedNewSheet: {
    zh: "只写入新建的工作表，不改动其他工作表。",
    en: "Only the new sheet is written to; no other sheet changes.",
  },
  untouchedSelection: {
    zh: "只写入上述区域，不改动其他单元格。",
    en: "Only the range above is written to; no other cell changes.",
  },
  tableView: { zh: "将写入的表，可滚动", en: "The table that will be written; scrolls" },
  formula: { zh: "公式", en: "Formula" },
  stage: { zh: "公式，可改写", en: "Formula, to be overwritten" },
  entry: { zh: "待填", en: "To fill in" },
  helper: { zh: "辅助列", en: "Helper" },
  showHelpers: { zh: "显示辅助列（{count}）", en: "Show helper columns ({count})" },
  helpersHidden: {
    zh: "辅助列供公式和图表使用，在新工作表上是隐藏的。",
    en: "Helper columns serve formulas and charts; on the new sheet they are hidden.",
  },
  more: {
    zh: "显示更多行（还有 {rest} 行）",
    en: "Show more rows ({rest} left)",
  },
  rowNumber: { zh: "行", en: "Row" },
  columnFormulas: { zh: "各列的公式", en: "Formulas of the columns" },
  summary: { zh: "表右侧的图表数据", en: "Figures for the charts beside the table" },
  refused: { zh: "现在不能插入", en: "It cannot be inserted now" },
  intoNewSheet: { zh: "改为新工作表", en: "Use a new sheet instead" },
  tryAgain: { zh: "重新预览", en: "Preview again" },
} as const satisfies Record<string, Message>;

/** How a chart draws. */
export const chartKindLabels = {
  bars: { zh: "条形图", en: "Bar chart" },
  columns: { zh: "柱形图", en: "Column chart" },
  lines: { zh: "折线图", en: "Line chart" },
} as const satisfies Record<string, Message>;
