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
  ownPlans: { zh: "本工作簿", en: "In this workbook" },
  builtInPlans: { zh: "内置", en: "Built-in" },
  minePlans: { zh: "我的", en: "Mine" },
  mineHint: {
    zh: "保存在这台电脑上，打开哪个工作簿都能看到；加入工作簿后，模板、检查和函数才能用。",
    en: "Kept on this computer and seen in every workbook; templates, check and functions can use a plan once it is added to the workbook.",
  },
  noMinePlans: {
    zh: "还没有。在上面“本工作簿”的规划旁点“存到我的”，以后在其他工作簿里就能直接加入。",
    en: "None yet. Choose “Keep in mine” beside a plan of this workbook, and you can add it to other workbooks from here.",
  },
  mineForbidden: {
    zh: "这台电脑的设置不允许加载项保存内容，所以“我的”暂不能用。可以导出为文件保存，需要时再从文件添加。",
    en: "The settings of this computer do not let the add-in keep anything, so “Mine” cannot be used. Export plans as files instead and add them from there.",
  },
  mineFull: {
    zh: "没有存下《{title}》：留给加载项的空间已满。请先从“我的”移除不用的规划，或把这份规划导出为文件。",
    en: "《{title}》 was not kept: the room for the add-in is full. Remove plans that you no longer need from “Mine”, or export this one as a file.",
  },
  readingMine: { zh: "正在读取…", en: "Reading…" },
  keep: { zh: "存到我的", en: "Keep in mine" },
  keepOf: { zh: "把《{title}》存到我的", en: "Keep 《{title}》 in mine" },
  kept: { zh: "已存到“我的”：《{title}》。", en: "Kept in “Mine”: 《{title}》." },
  keepAgain: { zh: "更新“我的”中的版本", en: "Update the one in mine" },
  keepAgainOf: {
    zh: "用本工作簿的《{title}》更新“我的”中的版本",
    en: "Update 《{title}》 in mine with this workbook's",
  },
  isKept: { zh: "“我的”中已有", en: "Also in mine" },
  use: { zh: "加入本工作簿", en: "Add to this workbook" },
  useOf: { zh: "把《{title}》加入本工作簿", en: "Add 《{title}》 to this workbook" },
  useAgain: { zh: "替换本工作簿中的版本", en: "Replace the workbook's" },
  useAgainOf: {
    zh: "用“我的”《{title}》替换本工作簿中的版本",
    en: "Replace the workbook's 《{title}》 with mine",
  },
  used: {
    zh: "已加入本工作簿：《{title}》。模板、检查和函数现在能用它。",
    en: "Added to this workbook: 《{title}》. Templates, check and functions can use it now.",
  },
  isUsed: { zh: "本工作簿中已有", en: "Also in this workbook" },
  removeMineOf: { zh: "从我的移除《{title}》", en: "Remove 《{title}》 from mine" },
  removedMine: { zh: "已从“我的”移除《{title}》。", en: "Removed 《{title}》 from “Mine”." },
  putBackOf: { zh: "把《{title}》放回我的", en: "Put 《{title}》 back in mine" },
  search: { zh: "搜索全部规划的指标", en: "Search the indicators of all plans" },
  searchHint: { zh: "指标名称、拼音或首字母", en: "Name, pinyin or its initials" },
  clearSearch: { zh: "清除搜索", en: "Clear search" },
  found: { zh: "找到 {count} 项指标", en: "Indicators found: {count}" },
  foundNothing: {
    zh: "没有找到“{query}”。换一个词，或用拼音首字母（如 slfgl）。",
    en: "Nothing was found for “{query}”. Try another word, or initials of the pinyin (slfgl).",
  },
  results: { zh: "找到的指标", en: "Indicators found" },
  back: { zh: "返回", en: "Back" },
  planGone: {
    zh: "这份规划已经不在了。",
    en: "This plan is no longer there.",
  },
  planCounts: {
    zh: "约束性 {binding}，预期性 {expected}，未注明 {none}",
    en: "Binding: {binding}; expected: {expected}; not stated: {none}",
  },
  shownCount: { zh: "{shown} / {total} 项", en: "{shown} of {total}" },
  details: { zh: "内容", en: "Contents" },
  targetWords: {
    zh: "到 {year} 年：{target}",
    en: "By {year}: {target}",
  },
  formula: { zh: "公式", en: "Formula" },
  noFormula: {
    zh: "这份规划加入本工作簿后，才能在公式中使用。",
    en: "Formulas can use this plan once it is added to this workbook.",
  },
  notCallable: {
    zh: "规划中有几项同名目标，公式无法单独取得这一项。",
    en: "Several targets of the plan share this name, so no formula gives this one alone.",
  },
  copyFormula: { zh: "复制公式", en: "Copy formula" },
  writeFormula: { zh: "写入所选单元格", en: "Write into the selected cell" },
  copySource: { zh: "复制出处", en: "Copy citation" },
  copied: { zh: "已复制", en: "Copied" },
  copyFailed: {
    zh: "没能复制。请选中文字后按 Ctrl+C。",
    en: "Could not copy. Select the text and press Ctrl+C.",
  },
  counterparts: { zh: "其他规划中的同一指标", en: "The same indicator in other plans" },
  noCounterparts: { zh: "其他规划中没有这项指标。", en: "No other plan has this indicator." },

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
    zh: "规划“{name}”不能使用：有 {count} 处问题。它仍原样保存着。请导出、改正后重新添加，或移除它。",
    en: "The plan “{name}” cannot be used; problems: {count}. It stays as it is. Export it, put it right and add it again, or remove it.",
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
