import type { Message } from "./message";

/** 计划库 → 新建: where the document comes from. */
export const newPlanSourceMessages = {
  open: { zh: "从规划文本新建…", en: "New from a document…" },
  openHint: {
    zh: "粘贴规划正文，或选 Word、PDF、网页、Excel 等文件，逐条核对读出的目标。",
    en: "Paste a plan's text or choose a Word, PDF, web or Excel file, and go through the targets that are read from it.",
  },
  title: { zh: "从规划文本新建", en: "New plan from a document" },
  back: { zh: "返回计划库", en: "Back to the plans" },
  intro: {
    zh: "读出的每一条都附原文，由您核对后才会保存。文件只在本机读取，不会上传。",
    en: "Everything that is read comes with its words in the document; nothing is saved before you have looked at it. The file is read on this machine and sent nowhere.",
  },
  chooseFile: { zh: "选择文件…", en: "Choose a file…" },
  file: { zh: "规划文件", en: "The plan's document" },
  fileHint: {
    zh: ".docx、.pdf、.html、.txt、.xlsx 或 .csv，也可以拖到这里。",
    en: ".docx, .pdf, .html, .txt, .xlsx or .csv; it can be dropped here too.",
  },
  paste: { zh: "或者粘贴规划正文", en: "Or paste the plan's text" },
  pasteHint: {
    zh: "例如：到2025年，森林覆盖率不低于48%……",
    en: "Such as: 到2025年森林覆盖率不低于48%…",
  },
  read: { zh: "读出目标", en: "Find the targets" },
  nothingPasted: {
    zh: "还没有文字。请先粘贴规划正文，或选择文件。",
    en: "There is no text yet. Paste the plan's text first, or choose a file.",
  },
  severalFiles: {
    zh: "一次读一个文件：读的是“{file}”。",
    en: "One file is read at a time: this is “{file}”.",
  },
  pasted: { zh: "粘贴的文字", en: "the pasted text" },
  opening: { zh: "正在打开“{file}”…", en: "Opening “{file}”…" },
  progress: {
    zh: "正在读取“{file}”：{done} / {total}",
    en: "Reading “{file}”: {done} / {total}",
  },
  stop: { zh: "停止", en: "Stop" },
  stopped: {
    zh: "已停止读取“{file}”，没有改动。",
    en: "Stopped reading “{file}”; nothing has changed.",
  },
} as const satisfies Record<string, Message>;

/** The document beside what is proposed from it. */
export const newPlanMessages = {
  document: { zh: "原文", en: "Document" },
  targets: { zh: "目标", en: "Targets" },
  halves: { zh: "原文与目标", en: "Document and targets" },
  found: {
    zh: "读出 {count} 条目标，请逐条核对。",
    en: "Targets found: {count}. Please go through them.",
  },
  foundNone: {
    zh: "没有读出目标。请确认这是规划正文；也可以在原文中选中一句，点“添加为目标”。",
    en: "No targets were found. Check that this is a plan's text; or select a sentence in the document and choose “Add as a target”.",
  },
  counts: {
    zh: "已接受 {accepted} · 待定 {proposed} · 已舍去 {dropped}",
    en: "Accepted {accepted} · open {proposed} · dropped {dropped}",
  },
  filter: { zh: "显示", en: "Show" },
  all: { zh: "全部（{count}）", en: "All ({count})" },
  unsure: { zh: "需要核对（{count}）", en: "To be checked ({count})" },
  problems: { zh: "有问题（{count}）", en: "With problems ({count})" },
  dropped: { zh: "已舍去（{count}）", en: "Dropped ({count})" },
  noneShown: { zh: "这里没有目标。", en: "There are no targets here." },
  acceptSure: { zh: "接受把握大的 {count} 条", en: "Accept the {count} likely ones" },
  acceptedSure: {
    zh: "已接受 {count} 条。其余的请逐条核对。",
    en: "Accepted: {count}. Please go through the others.",
  },
  undo: { zh: "撤销上一步", en: "Undo the last step" },
  undone: { zh: "已撤销上一步。", en: "The last step is undone." },
  startAgain: { zh: "换一份文本…", en: "Another document…" },
  tooLargeToKeep: {
    zh: "文本较长，关闭窗格后草稿不会保留。请在关闭前保存。",
    en: "The document is long: the draft is lost once the pane is closed. Save before that.",
  },
  keys: {
    zh: "方向键换行，回车展开，A 接受，Delete 舍去。",
    en: "Arrow keys move, Enter opens, A accepts, Delete drops.",
  },
} as const satisfies Record<string, Message>;

/** One row. */
export const newPlanRowMessages = {
  withoutName: { zh: "未命名", en: "without a name" },
  proposed: { zh: "待定", en: "Open" },
  accepted: { zh: "已接受", en: "Accepted" },
  dropped: { zh: "已舍去", en: "Dropped" },
  sure: { zh: "把握大", en: "likely right" },
  check: { zh: "需核对", en: "check" },
  doubtful: { zh: "把握小", en: "doubtful" },
  own: { zh: "自己添加", en: "added by you" },
  problemCount: { zh: "{count} 处问题", en: "problems: {count}" },
  dueYear: { zh: "{year} 年", en: "by {year}" },
  withoutYear: { zh: "无年份", en: "no year" },
  baseline: { zh: "基期 {value}（{year}）", en: "baseline {value} ({year})" },
  baselineWithoutYear: { zh: "基期 {value}", en: "baseline {value}" },
  accept: { zh: "接受", en: "Accept" },
  acceptOf: { zh: "接受“{name}”", en: "Accept “{name}”" },
  reopenOf: { zh: "把“{name}”改回待定", en: "Reopen “{name}”" },
  dropOf: { zh: "舍去“{name}”", en: "Drop “{name}”" },
  restoreOf: { zh: "恢复“{name}”", en: "Bring back “{name}”" },
  split: { zh: "拆成两条", en: "Split in two" },
  merge: { zh: "与下一条合并", en: "Merge with the next" },
  mergeWith: { zh: "与下一条合并：“{name}”", en: "Merge with the next: “{name}”" },
  nowAccepted: { zh: "已接受“{name}”。", en: "Accepted “{name}”." },
  nowProposed: { zh: "“{name}”改为待定。", en: "“{name}” is open." },
  nowDropped: {
    zh: "已舍去“{name}”，可在“已舍去”中恢复。",
    en: "Dropped “{name}”; it can be brought back under “Dropped”.",
  },
  nowSplit: {
    zh: "“{name}”已拆成两条，请分别改正。",
    en: "“{name}” is two rows now; correct each.",
  },
  nowMerged: { zh: "已合并为“{name}”。", en: "Merged into “{name}”." },
  quote: { zh: "原文：", en: "In the document: " },
  showInDocument: { zh: "在原文中查看", en: "Show in the document" },
  foundBy: { zh: "读法：{rule} · {sureness}", en: "Read as: {rule} · {sureness}" },
  details: { zh: "“{name}”的内容", en: "Fields of “{name}”" },
  mark: { zh: "{state}：{name}", en: "{state}: {name}" },
} as const satisfies Record<string, Message>;

/** The fields of the forms that no other part of the product names. */
export const newPlanFieldMessages = {
  baselineYear: { zh: "基期年", en: "Baseline year" },
  noAttribute: { zh: "未标明", en: "not stated" },
  listHint: { zh: "几项用“；”分开", en: "Part several with a semicolon" },
  rangeHint: { zh: "写作 2–3", en: "As in 2–3" },
  plan: { zh: "规划信息", en: "About the plan" },
  title: { zh: "标题", en: "Title" },
  regionAliases: { zh: "地区别名", en: "Other names of the region" },
  documentNumber: { zh: "文号", en: "Document number" },
  issuer: { zh: "发文机关", en: "Issuer" },
  issued: { zh: "发文日期", en: "Date of issue" },
  periodStart: { zh: "规划期起", en: "First year of the plan" },
  periodEnd: { zh: "规划期止", en: "Last year of the plan" },
  numberHint: { zh: "没有文号时不填", en: "Empty where there is none" },
  dateHint: { zh: "如 2023-01-16", en: "As in 2023-01-16" },
  showFact: { zh: "{field}：在原文中查看", en: "{field}: show in the document" },
} as const satisfies Record<string, Message>;

/** What was typed holds no number where one belongs. */
export const newPlanUnreadTexts = {
  number: {
    zh: "这里写一个数，如 48 或 12.5；单位写在“单位”里。",
    en: "A number belongs here, such as 48 or 12.5; its unit goes into “Unit”.",
  },
  range: { zh: "这里写两个数，如 2–3。", en: "Two numbers belong here, as in 2–3." },
  baseline: {
    zh: "这里写基期的数，如 45 或 ≥96。",
    en: "The baseline's number belongs here, such as 45 or ≥96.",
  },
  year: { zh: "年份写四位数字，如 2025。", en: "A year has four digits, such as 2025." },
} as const satisfies Record<string, Message>;

/** Selecting and searching in the document. */
export const newPlanDocumentMessages = {
  search: { zh: "查找原文", en: "Find in the document" },
  notFound: { zh: "原文中没有“{query}”。", en: "The document does not contain “{query}”." },
  picked: { zh: "已选中：“{quote}”", en: "Selected: “{quote}”" },
  add: { zh: "添加为目标", en: "Add as a target" },
  addHint: {
    zh: "选中一句，或查找一个词，可以添加为目标。",
    en: "Select a sentence, or find a word, to add it as a target.",
  },
  added: {
    zh: "已添加“{name}”，请核对各项。",
    en: "Added “{name}”; please check its fields.",
  },
} as const satisfies Record<string, Message>;

/** Saving, and leaving without it. */
export const newPlanSaveMessages = {
  save: { zh: "保存 {count} 条到工作簿", en: "Save {count} to the workbook" },
  saving: { zh: "正在保存…", en: "Saving…" },
  nothingAccepted: {
    zh: "还没有接受任何目标。请先逐条接受，或点“接受把握大的”。",
    en: "No target is accepted yet. Accept them one by one, or choose to accept the likely ones.",
  },
  hasProblems: {
    zh: "还有 {count} 处要改正，没有保存。已转到第一处。",
    en: "Not saved: to be put right: {count}. The first one is shown.",
  },
  pendingTitle: { zh: "还有 {count} 条待定", en: "Still open: {count}" },
  pendingText: {
    zh: "待定的不会保存，保存后也不再保留。",
    en: "What is open is not saved, and not kept once the plan is saved.",
  },
  saveAccepted: { zh: "只保存已接受的 {count} 条", en: "Save the {count} accepted" },
  goOn: { zh: "继续核对", en: "Go on checking" },
  saved: {
    zh: "已把《{title}》存入本工作簿，共 {count} 项目标。",
    en: "《{title}》 is stored in this workbook; targets: {count}.",
  },
  savedWhere: {
    zh: "它在计划库的“本工作簿”里，模板、检查和函数都能用，也可以在那里导出为文件。",
    en: "It stands in Plans under “In this workbook”, for templates, check and functions, and can be exported there as a file.",
  },
  insertTemplate: { zh: "插入模板", en: "Insert a template" },
  keep: { zh: "同时存到“我的”", en: "Keep in my own library too" },
  another: { zh: "再新建一份", en: "Another plan" },
  leaveTitle: { zh: "离开这份草稿？", en: "Leave this draft?" },
  leaveKept: {
    zh: "草稿还没有保存到工作簿。保留草稿，下次打开“从规划文本新建”时可以继续。",
    en: "The draft is not saved to the workbook. If you keep it, you can go on when you open this again.",
  },
  leaveLost: {
    zh: "草稿还没有保存到工作簿，离开后就没有了。",
    en: "The draft is not saved to the workbook and will be lost.",
  },
  keepDraft: { zh: "保留草稿并离开", en: "Keep the draft and leave" },
  discard: { zh: "放弃草稿", en: "Discard the draft" },
  stay: { zh: "留下", en: "Stay" },
} as const satisfies Record<string, Message>;

/** What a plan holds where its document says nothing: data, always in Chinese. */
export const newPlanDataWords = {
  noCategory: { zh: "未分类", en: "unclassified" },
  paragraph: { zh: "第{number}段", en: "paragraph {number}" },
} as const satisfies Record<string, Message>;
