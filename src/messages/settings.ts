import type { Message } from "./message";

/** 设置. */
export const settingsMessages = {
  appearance: { zh: "语言和外观", en: "Language and look" },
  language: { zh: "语言", en: "Language" },
  languageAuto: { zh: "跟随 Office", en: "As Office" },
  languageZh: { zh: "中文", en: "中文 (Chinese)" },
  languageEn: { zh: "English（英文）", en: "English" },
  languageHint: {
    zh: "只改窗格的语言；插入的表始终是中文，因为规划是中文的。",
    en: "For the pane only: inserted tables are always Chinese, as the plans are.",
  },
  theme: { zh: "主题", en: "Theme" },
  themeAuto: { zh: "跟随 Office", en: "As Office" },
  themeLight: { zh: "浅色", en: "Light" },
  themeDark: { zh: "深色", en: "Dark" },
  check: { zh: "检查", en: "Check" },
  live: { zh: "实时检查", en: "Live check" },
  liveHint: {
    zh: "窗格开着时，修改过的表随即重新判断。存在这个工作簿里。",
    en: "While the pane is open, tables that change are judged at once. Stored in this workbook.",
  },
  help: { zh: "帮助", en: "Help" },
  tour: { zh: "再看一遍导览", en: "Take the tour again" },
  guide: { zh: "使用说明（新窗口）", en: "Guide (new window)" },
  functionPages: { zh: "函数说明（新窗口）", en: "Functions (new window)" },
  about: { zh: "关于规划指标", en: "About Plan Indicators" },
  memory: { zh: "窗格记住的内容", en: "What the pane remembers" },
  memoryText: {
    zh: "窗格在这台电脑的浏览器存储中记住：语言和主题、最近用过的规划、各工作簿里打开的页面和选项。工作簿里的内容不在其中。",
    en: "In the browser's storage on this computer the pane remembers language and theme, the plans used lately, and for each workbook the open place and its choices. Nothing of the workbooks' contents is among it.",
  },
  forget: { zh: "清除记住的内容…", en: "Forget all of it…" },
  forgetTitle: { zh: "清除窗格记住的内容？", en: "Forget what the pane remembers?" },
  forgetText: {
    zh: "语言和主题恢复为跟随 Office，最近用过的规划和各工作簿的页面与选项会被清除，不能撤销。工作簿、自有规划和检查的阈值都不受影响。",
    en: "Language and theme follow Office again; the plans used lately and each workbook's open place and choices are forgotten. This cannot be undone. Workbooks, own plans and the thresholds of the check stay as they are.",
  },
  forgetConfirm: { zh: "清除", en: "Forget" },
  cancel: { zh: "取消", en: "Cancel" },
  forgotten: { zh: "已清除窗格记住的内容。", en: "What the pane remembered is gone." },
} as const satisfies Record<string, Message>;
