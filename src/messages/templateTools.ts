import type { Message } from "./message";

/** 已插入的表: the tables of the workbook and what can be done with them. */
export const tablesMessages = {
  title: { zh: "本工作簿中已插入的表", en: "Tables inserted in this workbook" },
  reading: { zh: "正在读取…", en: "Reading…" },
  refresh: { zh: "刷新", en: "Refresh" },
  none: {
    zh: "本工作簿中还没有用模板插入的表。请在“插入新表”里选择版式和规划。",
    en: "No table was inserted from a template in this workbook yet. Choose layout and plans under “New table”.",
  },
  facts: { zh: "{regions} · {year} · {rows} 行", en: "{regions} · {year} · {rows} rows" },
  year: { zh: "{year} 年", en: "{year}" },
  yearUnknown: { zh: "年度不明", en: "year unknown" },
  missingPlans: {
    zh: "计划库中没有：{plans}。请先在“计划库”添加，再更新或汇总。",
    en: "Not among the plans: {plans}. Add them under Plans before updating or collecting.",
  },
  usesFunctions: { zh: "已使用 PLAN 函数", en: "Uses PLAN functions" },
  update: { zh: "年度更新", en: "Update" },
  updateOf: { zh: "年度更新：{table}", en: "Update: {table}" },
  collect: { zh: "汇总", en: "Collect" },
  collectOf: { zh: "汇总：{table}", en: "Collect: {table}" },
  functions: { zh: "使用 PLAN 函数", en: "Use PLAN functions" },
  functionsOf: { zh: "使用 PLAN 函数：{table}", en: "Use PLAN functions: {table}" },
  functionsDone: {
    zh: "“{table}”的 {count} 个单元格改用 PLAN 函数。没有本加载项的同事重新计算后看不到这些值；“转为静态”可以去掉函数。",
    en: "Cells of “{table}” that use PLAN functions now: {count}. Colleagues without the add-in see no values there after a recalculation; “Make static” takes the functions out.",
  },
  back: { zh: "返回已插入的表", en: "Back to the tables" },
} as const satisfies Record<string, Message>;

/** 转为静态: takes the PLAN functions out of the workbook. */
export const staticMessages = {
  title: { zh: "转为静态", en: "Make static" },
  intro: {
    zh: "去掉整个工作簿里的 PLAN 函数：插入的表恢复原生公式和规划数值，其他地方留下当前显示的值。可以撤销。",
    en: "Takes the PLAN functions out of the whole workbook: inserted tables get native formulas and the plan's figures again, other cells keep the value they show. This can be undone.",
  },
  done: {
    zh: "已转为静态：{native} 个单元格恢复为原生公式或规划数值，{values} 个改为当前的值。",
    en: "Made static: native formulas or the plan's figures in {native} cells, present values in {values}.",
  },
  nothing: { zh: "工作簿中没有 PLAN 函数。", en: "The workbook has no PLAN functions." },
  left: {
    zh: "有 {count} 个单元格没有改动：它们显示错误，或仍在计算。请处理后再转一次。",
    en: "Cells left as they are: {count}. They show an error or are still being calculated; put them right and try again.",
  },
  names: {
    zh: "这些名称的公式里仍有 PLAN 函数：{names}。请在“公式 → 名称管理器”中修改。",
    en: "The formulas of these names still hold PLAN functions: {names}. Change them under Formulas → Name Manager.",
  },
  leftList: { zh: "没有改动的单元格", en: "Cells left as they are" },
} as const satisfies Record<string, Message>;

/** 年度更新: how a table differs from its plans, and what of it is taken. */
export const updateMessages = {
  title: { zh: "年度更新：{table}", en: "Update: {table}" },
  comparing: { zh: "正在与规划比较…", en: "Comparing with the plans…" },
  year: { zh: "新年度", en: "New year" },
  keepYear: { zh: "不换年度", en: "Keep the year" },
  sameTable: {
    zh: "换年度后仍用这张表，已填的数保留。",
    en: "The table goes on into the new year; what was entered stays.",
  },
  newTable: {
    zh: "这张表保持不变，新年度的表插入到新工作表。",
    en: "This table stays as it is; a table for the new year goes on a new sheet.",
  },
  none: {
    zh: "这张表与规划一致：没有新增、改变或取消的目标。",
    en: "The table agrees with its plans: no target was added, changed or dropped.",
  },
  added: { zh: "规划中有、表中没有的目标", en: "Targets of the plan that the table lacks" },
  changed: { zh: "与规划不同的单元格", en: "Cells that differ from the plan" },
  gone: { zh: "规划中已没有的行（保留）", en: "Rows whose target the plan dropped (kept)" },
  change: { zh: "{header}：{before} → {after}", en: "{header}: {before} → {after}" },
  empty: { zh: "（空）", en: "(empty)" },
  apply: { zh: "更新", en: "Update" },
  applying: { zh: "正在更新…", en: "Updating…" },
  nothingChosen: {
    zh: "没有勾选要更新的内容，也没有换年度。",
    en: "Nothing to update is ticked and the year is kept.",
  },
  done: {
    zh: "已更新“{table}”：新增 {added} 项，改写 {changed} 个单元格。",
    en: "Updated “{table}”: targets added: {added}, cells rewritten: {changed}.",
  },
  doneYear: {
    zh: "已更新“{table}”到 {year} 年：新增 {added} 项，改写 {changed} 个单元格。",
    en: "Updated “{table}” to {year}: targets added: {added}, cells rewritten: {changed}.",
  },
} as const satisfies Record<string, Message>;

/** 汇总: entries of filled-in 数据采集表 come back into a table. */
export const collectMessages = {
  title: { zh: "汇总到：{table}", en: "Collect into: {table}" },
  intro: {
    zh: "选择收回的数据采集表：可以一次选多个 .xlsx 文件，也可以选本工作簿中的工作表。先比对，不会直接写入。",
    en: "Choose the filled-in collection tables: several .xlsx files at once, or sheets of this workbook. They are compared first; nothing is written yet.",
  },
  chooseFiles: { zh: "选择文件…", en: "Choose files…" },
  fileInput: { zh: "选择数据采集表文件（.xlsx）", en: "Choose collection files (.xlsx)" },
  files: { zh: "已选文件", en: "Chosen files" },
  removeFile: { zh: "去掉“{file}”", en: "Leave out “{file}”" },
  sheets: { zh: "本工作簿中的数据采集表", en: "Collection tables of this workbook" },
  noSheets: {
    zh: "本工作簿中没有数据采集表。",
    en: "This workbook has no collection table.",
  },
  compare: { zh: "比对", en: "Compare" },
  comparing: { zh: "正在比对…", en: "Comparing…" },
  noSource: {
    zh: "请先选择文件或勾选工作表。",
    en: "Choose files or tick a sheet first.",
  },
  other: { zh: "换其他来源", en: "Other sources" },
  result: {
    zh: "可写入 {take} 项，已相同 {same} 项，有冲突 {conflict} 项，来源中未填 {blanks} 项。",
    en: "To take: {take}; the same already: {same}; conflicts: {conflict}; left blank in the sources: {blanks}.",
  },
  take: { zh: "可写入", en: "To take" },
  same: { zh: "已相同", en: "The same already" },
  offered: { zh: "{value}（{origin}）", en: "{value} ({origin})" },
  offeredWithNote: { zh: "{value}（{origin}；{note}）", en: "{value} ({origin}; {note})" },
  conflicts: { zh: "有冲突，请逐项选择", en: "Conflicts: choose for each" },
  indicator: { zh: "{indicator}（{year} 年）", en: "{indicator} ({year})" },
  keep: { zh: "保留表中的 {value}", en: "Keep {value} of the table" },
  keepFormula: {
    zh: "保留表中的 {value}（由公式计算）",
    en: "Keep {value} of the table (calculated by a formula)",
  },
  keepEmpty: { zh: "保持空白", en: "Leave it empty" },
  notTaken: { zh: "不能写入", en: "Not taken" },
  problems: { zh: "读不了的来源", en: "Sources that cannot be read" },
  problem: { zh: "{source}：{message}", en: "{source}: {message}" },
  write: { zh: "写入 {count} 项", en: "Write {count}" },
  writing: { zh: "正在写入…", en: "Writing…" },
  nothingToWrite: { zh: "没有要写入的。", en: "There is nothing to write." },
  done: {
    zh: "已向“{table}”写入 {count} 个单元格。",
    en: "Cells written into “{table}”: {count}.",
  },
} as const satisfies Record<string, Message>;
