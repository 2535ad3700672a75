import type { Message } from "./message";

/** The place 计划库 of the pane. */
export const libraryMessages = {
  addFromFile: { zh: "从文件添加…", en: "Add from file…" },
  adding: { zh: "正在添加…", en: "Adding…" },
  addHint: {
    zh: "规划文件（.json），可一次选多个，也可以拖到这里。",
    en: "Plan files (.json), several at once if you like; they can be dropped here too.",
  },
  chooseFiles: { zh: "规划文件", en: "Plan files" },
  ownPlans: { zh: "本工作簿中的规划", en: "Plans in this workbook" },
  builtInPlans: { zh: "内置规划", en: "Built-in plans" },
  noOwnPlans: {
    zh: "本工作簿中还没有自己的规划。点“从文件添加…”选择规划文件，规划就随工作簿保存，模板、检查和函数都能用。文件格式见“手工添加一份规划”（docs/adding-a-plan.md）。",
    en: "This workbook holds no plan of its own yet. Choose “Add from file…”: the plan is then saved with the workbook, for templates, check and functions. “Adding a plan by hand” (docs/adding-a-plan.md) describes the file.",
  },
  stillReading: {
    zh: "正在读取本工作簿中的规划。如有单元格正在编辑，请先按回车或 Esc 结束编辑。",
    en: "Reading the plans in this workbook. If a cell is being edited, press Enter or Esc first.",
  },
  unreadable: {
    zh: "没能读取本工作簿中的规划，目前只有内置规划可用（{detail}）。请保存并重新打开工作簿。",
    en: "The plans in this workbook could not be read, so only the built-in ones can be used ({detail}). Save the workbook and open it again.",
  },
  planFacts: {
    zh: "{region} · {start}—{end} · {document} · {count} 项目标",
    en: "{region} · {start}–{end} · {document} · targets: {count}",
  },
  withoutNumber: { zh: "无文号", en: "no document number" },
  indicatorsOf: { zh: "《{title}》的指标", en: "Indicators of 《{title}》" },
  export: { zh: "导出", en: "Export" },
  exportOf: { zh: "导出《{title}》", en: "Export 《{title}》" },
  exported: {
    zh: "已导出 {file}，在浏览器的下载文件夹中。",
    en: "Exported {file} to the downloads folder.",
  },
  remove: { zh: "移除", en: "Remove" },
  removeOf: { zh: "移除《{title}》", en: "Remove 《{title}》" },
  removed: {
    zh: "已从本工作簿移除规划《{title}》。用到它的公式会显示找不到。",
    en: "Removed the plan 《{title}》 from this workbook. Formulas that use it say that it is not found.",
  },
  broken: {
    zh: "工作簿中的规划“{name}”不能使用：有 {count} 处问题。它仍原样保存在工作簿中。请导出、改正后重新添加，或移除它。",
    en: "The plan “{name}” in the workbook cannot be used; problems: {count}. It stays in the workbook as it is. Export it, put it right and add it again, or remove it.",
  },
  withoutName: { zh: "无名称", en: "without a name" },
  added: { zh: "{file}：已添加《{title}》。", en: "{file}: added 《{title}》." },
  refused: {
    zh: "{file}：有 {count} 处问题，没有添加。请按下面各条改正后再添加。",
    en: "{file}: not added; problems: {count}. Put the following right and add it again.",
  },
  failed: { zh: "{file}：{message}", en: "{file}: {message}" },
  replace: { zh: "替换", en: "Replace" },
  replaceOf: { zh: "用 {file} 替换", en: "Replace with {file}" },
  problems: { zh: "{name} 的问题", en: "Problems of {name}" },
  problemPlace: { zh: "{path}（{target}）：", en: "{path} ({target}): " },
  problemPath: { zh: "{path}：", en: "{path}: " },
  summary: {
    zh: "已添加 {added} 份规划，{refused} 个文件没有添加。",
    en: "Plans added: {added}; files not added: {refused}.",
  },
  closeResults: { zh: "关闭添加结果", en: "Close the results" },
} as const satisfies Record<string, Message>;
