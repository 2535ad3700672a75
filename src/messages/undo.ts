import type { Message } from "./message";

/** What is said of steps that are taken back, whichever step it is. */
export const undoMessages = {
  cellsChangedSince: {
    zh: "这一步之后，工作表“{sheet}”的 {address} 等 {count} 个单元格又被填写或修改，撤销会丢掉它们，所以没有撤销。",
    en: "{count} cells have been filled in or changed since this step, {address} on sheet “{sheet}” among them; undoing would lose that, so nothing was undone.",
  },
  sheetGone: {
    zh: "找不到工作表“{sheet}”，它可能已被删除或改名，所以没有撤销。请把它改回原名后再撤销，或手工处理。",
    en: "Sheet “{sheet}” is not there any more; it may have been deleted or renamed, so nothing was undone. Give it its name back and undo again, or change the cells by hand.",
  },
  sheetProtected: {
    zh: "工作表“{sheet}”受保护，不能写入，所以没有撤销。请先撤销工作表保护（审阅 → 撤销工作表保护），再试一次。",
    en: "Sheet “{sheet}” is protected and cannot be written to, so nothing was undone. Unprotect it (Review → Unprotect Sheet), then try again.",
  },
  plansNotRestored: {
    zh: "Excel 没有完成这一步（{detail}），而且没能完全恢复：请在“计划库”中查看本工作簿的规划，必要时重新添加。",
    en: "Excel did not complete this step ({detail}), and it could not be taken back entirely: look under Plans at what this workbook holds, and add a plan again if needed.",
  },
  untilClosed: {
    zh: "{label}（内容太多，关闭工作簿后不能再撤销）",
    en: "{label} (too large to be undone once the workbook is closed)",
  },
} as const satisfies Record<string, Message>;
