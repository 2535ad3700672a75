import type { Message } from "./message";

/** What is said of work on inserted tables: 年度更新, 使用 PLAN 函数, 转为静态. */
export const tableToolMessages = {
  tableGone: {
    zh: "找不到表“{table}”，它可能已被删除或改名，所以没有改动。请刷新列表后再试。",
    en: "Table “{table}” is not there any more; it may have been deleted or renamed, so nothing was changed. Refresh the list and try again.",
  },
  columnMissing: {
    zh: "表“{table}”缺少列：{columns}，所以没有改动。请恢复列标题后再试。",
    en: "Table “{table}” lacks the columns {columns}, so nothing was changed. Restore the headers and try again.",
  },
  plansGone: {
    zh: "计划库中没有表“{table}”所用的规划（{plans}），所以没有改动。请先在“计划库”中添加，再试一次。",
    en: "The plans of table “{table}” ({plans}) are not among the plans, so nothing was changed. Add them under Plans, then try again.",
  },
  planOfTableUnknown: {
    zh: "看不出表“{table}”属于哪个规划，所以没有改动。请恢复“出处”列，或重新插入这张表。",
    en: "It is not clear which plan table “{table}” belongs to, so nothing was changed. Restore the column 出处, or insert the table again.",
  },
  sheetsProtected: {
    zh: "工作表“{sheets}”受保护，所以没有改动。请撤销工作表保护（审阅 → 撤销工作表保护），再试一次。",
    en: "Sheet “{sheets}” is protected, so nothing was changed. Unprotect it (Review → Unprotect Sheet), then try again.",
  },
  proposalOutdated: {
    zh: "表“{table}”或它的规划在列出差异之后又有改动，所以没有更新。请重新比较，再更新。",
    en: "Table “{table}” or its plans have changed since they were compared, so nothing was updated. Compare again, then update.",
  },
  nothingChosen: {
    zh: "没有选择要更新的内容，所以没有改动。请勾选指标、差异或新年度。",
    en: "Nothing was chosen to be updated, so nothing was changed. Tick indicators or differences, or choose a year.",
  },
  yearNotOffered: {
    zh: "{year} 年不在规划期内，所以没有更新。请选择 {years} 中的年度。",
    en: "{year} is outside the plans' periods, so nothing was updated. Choose one of {years}.",
  },
  yearCellGone: {
    zh: "找不到表“{table}”的年度单元格，所以没有换年度。请恢复表上方的年度，或重新插入这张表。",
    en: "The cell of the year of table “{table}” is missing, so the year was not changed. Restore the year above the table, or insert the table again.",
  },
  belowOccupied: {
    zh: "表“{table}”下方的 {area}（工作表“{sheet}”）有另一张表或合并单元格，插入行会把它拆开，所以没有更新。请先把它移到别处，再试一次。",
    en: "Below table “{table}” another table or merged cells stand at {area} on sheet “{sheet}”; inserted rows would break them, so nothing was updated. Move them elsewhere and try again.",
  },
  columnsOccupied: {
    zh: "工作表“{sheet}”的 {area} 与表“{table}”在同一些列里，插入列会把它拆开，所以没有更新。请先把它移到别处，再试一次。",
    en: "{area} on sheet “{sheet}” shares columns with table “{table}”; inserted columns would break it, so nothing was updated. Move it elsewhere and try again.",
  },
  totalRow: {
    zh: "表“{table}”带有汇总行，所以没有更新。请先关闭汇总行（表设计 → 汇总行），再试一次。",
    en: "Table “{table}” has a total row, so nothing was updated. Switch it off (Table Design → Total Row), then try again.",
  },
  undoUpdate: { zh: "更新“{table}”", en: "Update “{table}”" },
  undoPlanFunctions: { zh: "在“{table}”中使用 PLAN 函数", en: "PLAN functions in “{table}”" },
  undoStatic: { zh: "转为静态（{count} 个单元格）", en: "Make static ({count} cells)" },
} as const satisfies Record<string, Message>;
