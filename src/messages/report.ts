import type { Message } from "./message";

/** The sheet 检查报告: headings and lines outside its lists. */
export const reportSheetMessages = {
  sheetName: { zh: "检查报告", en: "Check report" },
  title: { zh: "规划指标检查报告", en: "Report on the check of plan indicators" },
  facts: {
    zh: "检查时间：{date}　规划：{plans}　指标表 {tables} 张，已评判 {count} 项",
    en: "Checked: {date}. Plans: {plans}. Tables: {tables}; indicators judged: {count}",
  },
  noPlan: { zh: "（未定）", en: "(not known)" },
  planOfYear: { zh: "{region}（{year}年）", en: "{region} ({year})" },
  stopped: {
    zh: "检查中途停止，本报告只含已读部分的结果。要得到完整结果，请重新检查后再生成报告。",
    en: "The check was stopped: this report holds only what had been read. Check again and write the report anew for the whole result.",
  },
  countsHeading: { zh: "一、各状态项数", en: "1 Number by status" },
  completionHeading: { zh: "二、完成率（由低到高）", en: "2 Attainment (lowest first)" },
  completionCut: {
    zh: "二、完成率（由低到高，共 {of} 项，此处列最低的 {shown} 项）",
    en: "2 Attainment (lowest first; the lowest {shown} of {of})",
  },
  noCompletion: { zh: "没有可以计算完成率的指标。", en: "No indicator has an attainment." },
  tablesHeading: { zh: "三、各表情况", en: "3 By table" },
  acceptedHeading: {
    zh: "四、已说明理由的待核实值",
    en: "4 Values to verify, accepted with a reason",
  },
  openHeading: { zh: "九、尚待确认和未评判的内容", en: "9 To be confirmed, and not judged" },
  none: { zh: "没有。", en: "None." },
  settingsHeading: { zh: "五、评判设置", en: "5 Settings" },
  methodHeading: { zh: "六、方法", en: "6 Method" },
  rulesHeading: { zh: "七、本次起作用的规则", en: "7 Rules that decided" },
  findingsHeading: { zh: "八、全部检查结果", en: "8 All findings" },
  noFindings: {
    zh: "没有已评判的指标。请填写指标表，或回答窗格中的问题，再重新检查。",
    en: "No indicator has been judged. Fill in a table of indicators, or answer the questions in the pane, then check again.",
  },
  page: { zh: "第 &P 页，共 &N 页", en: "Page &P of &N" },
  countsChart: { zh: "各状态项数", en: "Number by status" },
  completionChart: { zh: "完成率", en: "Attainment" },
  completionChartCut: {
    zh: "完成率（最低的 {shown} 项，共 {of} 项）",
    en: "Attainment (lowest {shown} of {of})",
  },
} as const satisfies Record<string, Message>;

/** Headers of the lists on the sheet. */
export const reportHeaders = {
  status: { zh: "状态", en: "Status" },
  total: { zh: "合计", en: "Total" },
  indicator: { zh: "指标", en: "Indicator" },
  region: { zh: "地区", en: "Region" },
  attribute: { zh: "属性", en: "Attribute" },
  severity: { zh: "轻重", en: "Severity" },
  target: { zh: "目标", en: "Target" },
  unit: { zh: "单位", en: "Unit" },
  year: { zh: "年度", en: "Year" },
  actual: { zh: "实际值", en: "Actual" },
  attainment: { zh: "完成率", en: "Attainment" },
  progress: { zh: "完成进度", en: "Progress" },
  schedule: { zh: "序时进度", en: "Schedule" },
  expected: { zh: "应达值", en: "Expected value" },
  gap: { zh: "差距", en: "Gap" },
  explanation: { zh: "说明", en: "Explanation" },
  rules: { zh: "规则", en: "Rules" },
  place: { zh: "填报位置", en: "Entry" },
  source: { zh: "出处", en: "Source" },
  acceptance: { zh: "核实说明", en: "Accepted" },
  indicators: { zh: "指标数", en: "Indicators" },
  bindingOverall: { zh: "约束性总评", en: "Binding overall" },
  table: { zh: "表", en: "Table" },
  reason: { zh: "理由", en: "Reason" },
  date: { zh: "日期", en: "Date" },
  setting: { zh: "设置", en: "Setting" },
  value: { zh: "取值", en: "Value" },
  defaultValue: { zh: "默认值", en: "Default" },
  rule: { zh: "规则", en: "Rule" },
  ruleName: { zh: "规则名", en: "Name" },
  times: { zh: "次数", en: "Times" },
} as const satisfies Record<string, Message>;

/** Contents of the lists. */
export const reportCellMessages = {
  place: { zh: "{sheet}!{address}", en: "{sheet}!{address}" },
  dueTarget: { zh: "{target}（{year}年）", en: "{target} ({year})" },
  statusCount: { zh: "{status} {count}", en: "{status} {count}" },
  accepted: { zh: "{reason}（{date}）", en: "{reason} ({date})" },
} as const satisfies Record<string, Message>;

/** How the figures and statuses of the report come about; one paragraph each. */
export const methodMessages = {
  figures: {
    zh: "完成率比较水平：越高越好的指标为实际值÷目标值，越低越好的反过来，累计新增为累计数÷目标值。完成进度比较变化：（实际值－基期值）÷（目标值－基期值）；增速和降幅逐年连乘，不相加。两者从不混用。",
    en: "Attainment compares levels: actual/target where higher is better, target/actual where lower is better, the sum so far/target for additions. Progress compares changes: (actual − baseline)/(target − baseline); rates are compounded, never summed. The two are never mixed.",
  },
  schedule: {
    zh: "序时进度是规划期已过年数所占的份额，应达值按它从基期值折算到目标值；完成进度除以序时进度，决定快于预期、达到进度、滞后、严重滞后和逆向。差距以指标的单位计（比例为百分点），不小于 0 为好。",
    en: "The schedule is the share of the plan's years that have passed; the expected value lies that far from the baseline to the target. Progress over schedule decides between ahead, on schedule, behind, far behind and moving away. The gap is in the indicator's unit (percentage points for shares); 0 or more is good.",
  },
  statuses: {
    zh: "状态按规则的次序判断，取第一条成立的；比较都用未经舍入的数，与单元格显示的小数位无关。约束性与预期性指标分别统计，从不合并平均；约束性总评取其中最差的状态。",
    en: "The first rule that holds gives the status; everything is compared unrounded, however many decimals a cell shows. Binding and expected indicators are counted apart and never averaged together; the binding ones together are as good as the worst of them.",
  },
  entries: {
    zh: "待核实是对填报的提示，不改变状态，也不改动填报的值。与上年相比的异常变动，同类不少于 10 个时按 Hidiroglou–Berthelot（1986）的界限判断，否则取 ±50%。目标、基期值和出处取自各规划文件。",
    en: "To verify is a remark on an entry; it changes neither the status nor the entry. A change against the year before is unusual outside the bounds of Hidiroglou and Berthelot (1986) where there are at least 10 peers, else beyond ±50%. Targets, baselines and clauses are those of the plans' documents.",
  },
} as const satisfies Record<string, Message>;

/** Refusals and labels of writing the report and taking it back. */
export const reportActionMessages = {
  undo: { zh: "生成“{sheet}”", en: "Report “{sheet}”" },
  workbookProtected: {
    zh: "工作簿结构受保护，不能新增工作表，所以没有生成检查报告，也没有改动。请撤销工作簿保护（审阅 → 保护工作簿），再试一次。",
    en: "The workbook's structure is protected and no sheet can be added, so no report was written and nothing was changed. Unprotect the workbook (Review → Protect Workbook), then try again.",
  },
  structureProtectedSince: {
    zh: "工作簿结构受保护，不能删除工作表“{sheet}”，所以没有撤销。请撤销工作簿保护（审阅 → 保护工作簿），再试一次。",
    en: "The workbook's structure is protected and sheet “{sheet}” cannot be deleted, so nothing was undone. Unprotect the workbook (Review → Protect Workbook), then try again.",
  },
  changedSince: {
    zh: "工作表“{sheet}”生成后已有 {count} 个单元格被修改，撤销会丢掉修改，所以没有撤销。",
    en: "{count} cells of sheet “{sheet}” have been changed since it was written; undoing would lose that, so nothing was undone.",
  },
  onlySheet: {
    zh: "“{sheet}”是工作簿中唯一可见的工作表，不能删除，所以没有撤销。请先新建或取消隐藏一张工作表，再试一次。",
    en: "“{sheet}” is the only visible sheet of the workbook and cannot be deleted, so nothing was undone. Add or unhide a sheet, then try again.",
  },
  sheetGone: {
    zh: "找不到工作表“{sheet}”，它可能已被删除，所以没有改动。",
    en: "Sheet “{sheet}” is not there any more; it may have been deleted. Nothing was changed.",
  },
} as const satisfies Record<string, Message>;
