import type { Message } from "./message";

/** 示例: sheets with invented numbers. What stands in the sheets is Chinese like all of a table. */
export const sampleMessages = {
  sheetName: { zh: "示例 {name}", en: "Sample {name}" },
  title: {
    zh: "{title}（示例数据，实际值均为虚构）",
    en: "{title} (sample data, all actuals are invented)",
  },
  reporter: { zh: "示例，非真实填报", en: "Sample, not reported by anyone" },
  undo: { zh: "放入示例（{count} 张工作表）", en: "Sample ({count} sheets)" },
  open: { zh: "打开示例", en: "Open the sample" },
  opening: { zh: "正在放入示例…", en: "Adding the sample…" },
  hint: {
    zh: "在本工作簿中新增两张带虚构数据的工作表，不动已有内容，可一步撤销。",
    en: "Adds two sheets with invented numbers to this workbook. Nothing that is there is touched, and one undo takes them away.",
  },
  done: {
    zh: "示例在工作表{sheets}中，已经检查过。点检查结果可转到单元格；用“撤销”可整个取走。",
    en: "The sample is on the sheets {sheets} and has been checked. A finding leads to its cell; “Undo” takes the sample away.",
  },
} as const satisfies Record<string, Message>;
