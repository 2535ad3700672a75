import type { Message } from "./message";

/** What is said of status flags beside people's own tables, and of entries cleaned there. */
export const flagMessages = {
  /** Goes into the sheet, in Chinese. */
  header: { zh: "状态（规划指标）", en: "Status (plan indicators)" },
  undoFlag: { zh: "标记 {tables}", en: "Flag {tables}" },
  undoClean: { zh: "把 {count} 处文本改写为数值", en: "{count} texts written back as numbers" },
  nothingToClean: {
    zh: "没有由文本读出的数值可以写回，所以没有改动。",
    en: "There is no number read from a text to write back, so nothing was changed.",
  },
  nothingToFlag: {
    zh: "所选的表没有可标记的结果：没有已评判的行，或是本加载项插入的考核表（自带标记），所以没有改动。请选择已评判的自有表格。",
    en: "The chosen tables have nothing to flag: no row was judged, or they are tables of this add-in, which carry flags of their own. Nothing was changed. Choose a table of your own that was judged.",
  },
  sheetProtected: {
    zh: "工作表“{sheet}”受保护，不能改动标记，所以整个工作簿都没有改动。请撤销工作表保护（审阅 → 撤销工作表保护），再试一次。",
    en: "Sheet “{sheet}” is protected and its flags cannot be changed, so nothing in the workbook was. Unprotect it (Review → Unprotect Sheet), then try again.",
  },
  workbookProtected: {
    zh: "工作簿结构受保护，记不下标记的位置，所以没有改动。请撤销工作簿保护（审阅 → 保护工作簿），再试一次。",
    en: "The workbook's structure is protected, so the place of the flags cannot be kept; nothing was changed. Unprotect the workbook (Review → Protect Workbook), then try again.",
  },
  tableChanged: {
    zh: "“{title}”（工作表“{sheet}”的 {address}）在检查之后改动过，所以没有标记。请重新检查，再标记。",
    en: "“{title}” ({address} on sheet “{sheet}”) has been changed since it was checked, so nothing was flagged. Check again, then flag.",
  },
  columnOccupied: {
    zh: "“{title}”右侧没有空列可放标记：工作表“{sheet}”的 {area} 需要是空的（一列放标记，一列与旁边的内容隔开），而 {occupied} 已有内容或合并单元格，所以没有改动。请在表格右侧插入两个空列，重新检查，再标记。",
    en: "There is no free column for flags to the right of “{title}”: {area} on sheet “{sheet}” must be empty (one column for the flags, one to keep them apart from what stands beside), but {occupied} holds content or merged cells, so nothing was changed. Insert two empty columns to the right of the table, check again, then flag.",
  },
  columnHidden: {
    zh: "“{title}”右侧的 {area}（工作表“{sheet}”）是隐藏的，标记会看不见，所以没有改动。请取消隐藏该列，再标记。",
    en: "{area} on sheet “{sheet}”, to the right of “{title}”, is hidden, so flags there could not be seen; nothing was changed. Unhide the column, then flag.",
  },
  noColumnLeft: {
    zh: "“{title}”（工作表“{sheet}”）已到工作表的最右端，右侧没有列可放标记，所以没有改动。请把表格左移，重新检查，再标记。",
    en: "“{title}” on sheet “{sheet}” ends at the sheet's last column, so there is no column for flags; nothing was changed. Move the table to the left, check again, then flag.",
  },
} as const satisfies Record<string, Message>;

/** Why an entry read from text is left as it is; the keys are the reasons of `NotCleaned`. */
export const notCleanedMessages = {
  sheetGone: {
    zh: "找不到工作表“{sheet}”，它可能已被删除或改名，{address} 没有改写。请重新检查。",
    en: "Sheet “{sheet}” is not there any more; it may have been deleted or renamed. {address} was left as it is. Check again.",
  },
  sheetProtected: {
    zh: "工作表“{sheet}”受保护，{address} 没有改写。请撤销工作表保护（审阅 → 撤销工作表保护），再试一次。",
    en: "Sheet “{sheet}” is protected, so {address} was left as it is. Unprotect it (Review → Unprotect Sheet), then try again.",
  },
  formula: {
    zh: "工作表“{sheet}”的 {address} 是公式，公式不会被替换。请修改公式，让它得出数值。",
    en: "{address} on sheet “{sheet}” is a formula, which is not replaced. Change the formula so that it gives a number.",
  },
  merged: {
    zh: "工作表“{sheet}”的 {address} 是合并单元格，没有改写。请取消合并，或直接填写数值。",
    en: "{address} on sheet “{sheet}” is a merged cell and was left as it is. Unmerge it, or enter the number.",
  },
  changed: {
    zh: "工作表“{sheet}”的 {address} 已不是检查时的“{entered}”，没有改写。请重新检查。",
    en: "{address} on sheet “{sheet}” no longer holds the “{entered}” that was checked and was left as it is. Check again.",
  },
  noNumber: {
    zh: "工作表“{sheet}”的 {address} 的“{entered}”没有读出可写回的数值，没有改写。请直接填写数值。",
    en: "No number to write back was read from “{entered}” in {address} on sheet “{sheet}”; it was left as it is. Enter the number.",
  },
} as const satisfies Record<string, Message>;

export const cleanedChangedMessage: Message = {
  zh: "改写为数值后，已有 {count} 个单元格又被修改（如工作表“{sheet}”的 {address}），撤销会丢掉修改，所以没有撤销。",
  en: "{count} of the cleaned cells have been changed since (such as {address} on sheet “{sheet}”); undoing would lose that, so nothing was undone.",
};
