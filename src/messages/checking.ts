import type { Message } from "./message";

/** What the check of the whole workbook says besides its findings. */
export const checkingMessages = {
  sheetGone: {
    zh: "工作表“{sheet}”在检查过程中被删除，没有检查它。请重新检查。",
    en: "Sheet “{sheet}” was deleted while the check ran and was not checked. Check again.",
  },
  sheetTooLarge: {
    zh: "工作表“{sheet}”的已用区域 {area} 有 {count} 个单元格，超过 {limit} 个，没有检查它。多半是很远处有零散内容：请删除它们，再检查。",
    en: "The used range {area} of sheet “{sheet}” has {count} cells, more than {limit}; it was not checked. Most likely something stray stands far out: delete it, then check again.",
  },
  memoryPlace: { zh: "检查记录", en: "Memory of the check" },
  memoryUnknown: {
    zh: "工作簿中的检查设置与回答有 {count} 条不能识别（可能出自更新的版本，或被改动过），已原样保留，没有采用。请核对设置，必要时重新保存。",
    en: "{count} of the check's stored settings and answers are not understood (a newer version may have written them, or they were altered); they stay as they are and were not used. Look over the settings and save them again if needed.",
  },
  planQuestion: {
    zh: "“{table}”属于哪个规划？表中没有写明，回答之前不评判。",
    en: "Which plan does “{table}” belong to? The table does not say; nothing is judged before.",
  },
  planLabel: { zh: "{region}：《{title}》", en: "{region}: 《{title}》" },
  indicatorQuestion: {
    zh: "“{name}”是规划中的哪项指标？回答之前不评判。",
    en: "Which indicator of the plan is “{name}”? It is not judged before.",
  },
  accumulationQuestion: {
    zh: "“{name}”填的是当年数，还是规划期以来的累计数？回答之前不评判。",
    en: "Is “{name}” the year's figure, or the total since the plan began? It is not judged before.",
  },
  settingsInvalid: {
    zh: "检查设置不合理，没有保存：各界限须为不小于 0 的数，且“快于预期”不小于“达到进度”、“达到进度”不小于“滞后”；“接近”“左右”的偏差与允许误差不超过 100%。请改正后再保存。",
    en: "The settings make no sense and were not saved: thresholds are numbers of at least 0, ahead ≥ on schedule ≥ behind; close, deviation and tolerance are at most 100%. Correct them and save again.",
  },
  reasonMissing: {
    zh: "没有写理由，所以没有认可。请写明理由，它会出现在检查报告中。",
    en: "No reason is given, so the finding was not accepted. State a reason; the report shows it.",
  },
} as const satisfies Record<string, Message>;
