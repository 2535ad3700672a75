import type { Message } from "./message";

/** The list of functions. */
export const functionListMessages = {
  search: { zh: "搜索函数", en: "Search functions" },
  searchHint: { zh: "名称或用途，如 完成率、target", en: "Name or purpose, such as gap or 完成率" },
  clearSearch: { zh: "清除搜索", en: "Clear search" },
  list: { zh: "PLAN 函数", en: "PLAN functions" },
  matches: { zh: "找到 {count} 个函数", en: "Functions found: {count}" },
  noMatch: {
    zh: "没有与“{query}”相符的函数。请换一个词，或清除搜索。",
    en: "No function matches “{query}”. Try another word or clear the search.",
  },
} satisfies Record<string, Message>;

/** The builder of one function's formula. */
export const builderMessages = {
  back: { zh: "全部函数", en: "All functions" },
  result: { zh: "返回：{result}", en: "Returns: {result}" },
  help: { zh: "帮助", en: "Help" },
  helpOf: { zh: "{id} 的帮助（在新窗口打开）", en: "Help on {id} (opens a new window)" },
  noArguments: { zh: "这个函数不需要参数。", en: "This function takes no arguments." },
  optional: { zh: "{label}（可省略）", en: "{label} (optional)" },
  unitOfTarget: { zh: "该指标的单位：{unit}", en: "The indicator's unit: {unit}" },
  severalValues: { zh: "多个值之间用逗号隔开", en: "Separate several values with commas" },
  regionFirst: {
    zh: "填写地区后，这里列出可选项。",
    en: "Once the region is given, the choices are listed here.",
  },
  useCells: { zh: "单元格", en: "Cells" },
  useCellsFor: { zh: "{label}：引用单元格", en: "{label}: Cells" },
  reference: {
    zh: "单元格、区域、表的列或名称，如 B3、B3:B20",
    en: "A cell, range, table column or name, such as B3 or B3:B20",
  },
  takeSelection: { zh: "取所选单元格", en: "Use selection" },
  takeSelectionFor: { zh: "{label}：取所选单元格", en: "{label}: Use selection" },
  showChoices: { zh: "{label}：展开可选项", en: "{label}: show the choices" },
  choices: { zh: "{label}可选项", en: "Choices for {label}" },
  choiceCount: { zh: "可选项：{count}", en: "Choices: {count}" },
  formula: { zh: "公式", en: "Formula" },
  copy: { zh: "复制公式", en: "Copy formula" },
  copied: { zh: "已复制公式。", en: "Formula copied." },
  notCopied: {
    zh: "没能复制。请选中上面的公式，按 Ctrl+C。",
    en: "It could not be copied. Select the formula above and press Ctrl+C.",
  },
} satisfies Record<string, Message>;

/** The result as the cells will show it. */
export const previewMessages = {
  preview: { zh: "结果预览", en: "Preview" },
  missing: { zh: "还缺：{labels}。", en: "Still missing: {labels}." },
  reading: { zh: "正在读取单元格…", en: "Reading the cells…" },
  computedInExcel: {
    zh: "参数中有表达式“{expression}”，这里不计算；写入后由 Excel 给出结果。",
    en: "“{expression}” is an expression that is not computed here; Excel shows the result once the formula is written.",
  },
  malformed: {
    zh: "“{text}”不是一个完整的引用或表达式。请检查括号、引号和逗号。",
    en: "“{text}” is not one whole reference or expression. Check its brackets, quotes and commas.",
  },
  noSheet: {
    zh: "没有选中单元格，不知道引用属于哪个工作表。请选中一个单元格。",
    en: "No cell is selected, so it is not clear which sheet the reference is on. Select a cell.",
  },
  blank: { zh: "（空）", en: "(blank)" },
  size: {
    zh: "{rows} 行 × {columns} 列，会溢出到右侧和下方的单元格。",
    en: "Rows: {rows}; columns: {columns}. It spills into the cells to the right and below.",
  },
  firstPart: { zh: "只显示开头部分。", en: "Only the beginning is shown." },
  statusWord: { zh: "{word}（{label}）", en: "{word} ({label})" },
  ratio: { zh: "{value}（{percent}）", en: "{value} ({percent})" },
} satisfies Record<string, Message>;

/** Where the formula goes, and whether it is there. */
export const writeMessages = {
  insertAt: { zh: "插入到 {place}", en: "Insert into {place}" },
  updateAt: { zh: "更新公式 {place}", en: "Update formula in {place}" },
  writing: { zh: "正在写入…", en: "Writing…" },
  noCell: { zh: "插入", en: "Insert" },
  inserted: { zh: "公式已写入 {place}。", en: "The formula is in {place}." },
  updated: { zh: "{place} 的公式已更新。", en: "The formula in {place} is updated." },
  replace: { zh: "替换", en: "Replace" },
  keep: { zh: "保留原内容", en: "Keep what is there" },
  circular: {
    zh: "公式引用了 {place} 自身。请先选中另一个单元格来放公式。",
    en: "The formula refers to {place} itself. Select another cell for the formula first.",
  },
} satisfies Record<string, Message>;

/** The formula that the selected cell holds already. */
export const takeUpMessages = {
  found: { zh: "所选单元格 {place} 中的公式", en: "Formula in the selected cell {place}" },
  edit: { zh: "修改", en: "Edit" },
  editing: { zh: "正在修改 {place} 的公式", en: "Editing the formula in {place}" },
  stop: { zh: "另建公式", en: "Make a new one" },
  notEditable: {
    zh: "{place} 的公式不只是一个 PLAN 函数，不能在这里修改。请在编辑栏中修改；公式没有改动。",
    en: "The formula in {place} is more than a single PLAN function and cannot be edited here. Edit it in the formula bar; it is unchanged.",
  },
} satisfies Record<string, Message>;

/** How FORECAST extrapolates, as its argument `method` calls it. */
export const forecastMethodWords = [
  { zh: "直线", en: "linear" },
  { zh: "最小二乘", en: "leastSquares" },
] as const satisfies readonly Message[];
