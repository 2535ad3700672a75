import type { Message } from "./message";

/** Running the check, and what it says as a whole. */
export const checkMessages = {
  intro: {
    zh: "检查本工作簿中的指标表，无论是插入的考核表还是自己做的表：哪些指标未达标、滞后或填报有误，依据是什么。检查不改动任何单元格。",
    en: "Checks the tables of indicators in this workbook, inserted or of your own making: which indicators miss their target, lag behind, or were entered wrongly, and why. It changes no cell.",
  },
  run: { zh: "检查", en: "Check" },
  runAgain: { zh: "重新检查", en: "Check again" },
  running: { zh: "正在检查…", en: "Checking…" },
  starting: { zh: "正在读取工作簿…", en: "Reading the workbook…" },
  progress: {
    zh: "正在读取工作表“{sheet}”：{read} / {rows} 行",
    en: "Reading sheet “{sheet}”: {read} of {rows} rows",
  },
  progressOpen: {
    zh: "正在读取工作表“{sheet}”：已读 {read} 行",
    en: "Reading sheet “{sheet}”: {read} rows so far",
  },
  stop: { zh: "停止", en: "Stop" },
  stopping: { zh: "正在停止…", en: "Stopping…" },
  stopped: {
    zh: "检查已停止，以下只是已读部分的结果。要得到完整结果，请重新检查。",
    en: "The check was stopped: this is only what had been read. Check again for the whole result.",
  },
  live: { zh: "实时检查", en: "Live check" },
  liveHint: {
    zh: "打开后，修改单元格会随即重新判断",
    en: "When on, each edit is judged at once",
  },
  liveOn: { zh: "实时检查已打开。", en: "Live check is on." },
  liveOff: { zh: "实时检查已关闭。", en: "Live check is off." },
  liveNews: {
    zh: "已按修改重新判断：问题 {error}，关注 {warning}，待定 {open}，正常 {good}。",
    en: "Judged again after the edit. Problems: {error}; to watch: {warning}; open: {open}; good: {good}.",
  },
  checkedAt: { zh: "检查时间 {time}", en: "Checked at {time}" },
  undoneSince: {
    zh: "检查之后撤销过操作，结果可能已变。请重新检查。",
    en: "Something was undone since the check, so the result may have changed. Check again.",
  },
  noTables: {
    zh: "没有找到指标表。请在“模板”中插入一张考核表；或者用自己的表，列标题写明“指标”“目标值”“实际值”（或如“2024年”），再重新检查。",
    en: "No table of indicators was found. Insert one under Templates; or use a table of your own whose headers name 指标 (indicator), 目标值 (target) and 实际值 (actual, or a year such as 2024年), then check again.",
  },
  openTemplates: { zh: "打开模板", en: "Open Templates" },
  nothingEntered: {
    zh: "找到 {count} 项指标，都还没有填报。请从第一个空格开始填写实际值。",
    en: "Indicators found: {count}; nothing has been entered yet. Start with the first empty cell.",
  },
  goToFirst: { zh: "转到第一个空格", en: "Go to the first empty cell" },
  allGood: {
    zh: "没有发现问题：{count} 项指标全部正常。",
    en: "No problems found. Indicators in good order: {count}, that is all.",
  },
  summaryTitle: { zh: "总览", en: "Overview" },
  summary: {
    zh: "检查完成：{tables} 张表，{count} 项指标；问题 {error}，关注 {warning}，待定 {open}，正常 {good}。",
    en: "Check finished. Tables: {tables}; indicators: {count}; problems: {error}; to watch: {warning}; open: {open}; good: {good}.",
  },
  questionSummary: {
    zh: "有 {count} 个问题等您回答。",
    en: "Questions for you to answer: {count}.",
  },
  unreadableSummary: {
    zh: "有 {count} 处无法读取。",
    en: "Places that could not be read: {count}.",
  },
  bindingOverall: { zh: "总评：{status}", en: "Overall: {status}" },
  attributeCount: { zh: "{attribute} {count} 项", en: "{attribute}: {count}" },
  statusCounts: { zh: "{attribute}各状态项数", en: "{attribute}: number by status" },
} as const satisfies Record<string, Message>;

/** 属性 as it reads in the pane; `none` where the document names none. */
export const attributeLabels = {
  约束性: { zh: "约束性", en: "Binding" },
  预期性: { zh: "预期性", en: "Expected" },
  none: { zh: "未标属性", en: "No attribute" },
} as const satisfies Record<string, Message>;

/** The list of findings: choosing what it shows. */
export const findingListMessages = {
  title: { zh: "检查结果", en: "Findings" },
  filter: { zh: "按轻重筛选", en: "Filter by severity" },
  all: { zh: "全部", en: "All" },
  toVerify: { zh: "待核实", en: "To verify" },
  status: { zh: "状态", en: "Status" },
  anyStatus: { zh: "全部状态", en: "Any status" },
  grouping: { zh: "分组", en: "Group by" },
  bySeverity: { zh: "轻重", en: "Severity" },
  byIndicator: { zh: "指标", en: "Indicator" },
  bySheet: { zh: "工作表", en: "Sheet" },
  search: { zh: "搜索检查结果", en: "Search findings" },
  searchHint: { zh: "指标或说明中的词", en: "Indicator or words of the message" },
  clearSearch: { zh: "清除搜索", en: "Clear search" },
  found: { zh: "找到 {count} 项", en: "Found: {count}" },
  noMatch: {
    zh: "没有相符的检查结果。请放宽筛选，或清除搜索。",
    en: "No finding matches. Widen the filter or clear the search.",
  },
  clearFilter: { zh: "显示全部", en: "Show all" },
} as const satisfies Record<string, Message>;

/** One finding. */
export const findingMessages = {
  notEntered: { zh: "未填报", en: "Nothing entered" },
  entered: { zh: "填报 {value}", en: "Entered: {value}" },
  read: { zh: "读作 {value}", en: "Read as {value}" },
  year: { zh: "{year} 年", en: "Year {year}" },
  hidden: { zh: "隐藏行", en: "Hidden row" },
  writtenAs: { zh: "表中写作“{name}”", en: "Written as “{name}”" },
  attainment: { zh: "完成率 {value}", en: "Attainment {value}" },
  progress: { zh: "完成进度 {value}", en: "Progress {value}" },
  schedule: { zh: "序时进度 {value}", en: "Schedule {value}" },
  expected: { zh: "应达 {value}", en: "Expected {value}" },
  gap: { zh: "差距 {value}", en: "Gap {value}" },
  percentagePoints: { zh: "百分点", en: "pp" },
  trend: {
    zh: "趋势（{from}—{to} 年）：{openSdg}（Open SDG），{eurostat}（Eurostat）",
    en: "Trend {from}–{to}: {openSdg} (Open SDG), {eurostat} (Eurostat)",
  },
  rules: { zh: "规则：{rules}", en: "Rules: {rules}" },
  source: { zh: "出处：{source}", en: "Source: {source}" },
  place: { zh: "{sheet} {address}", en: "{sheet} {address}" },
  goToCell: { zh: "转到 {sheet} {address}", en: "Go to {sheet} {address}" },
  verified: { zh: "已接受", en: "Accepted" },
  acceptStart: { zh: "接受并说明理由", en: "Accept with a reason" },
  acceptOf: { zh: "接受并说明理由：{indicator}", en: "Accept with a reason: {indicator}" },
  reason: { zh: "理由", en: "Reason" },
  reasonHint: {
    zh: "存入工作簿，并写进检查报告",
    en: "Stored in the workbook and shown in the report",
  },
  reasonMissing: {
    zh: "还没有写理由。请说明为什么这个数是对的。",
    en: "There is no reason yet. Say why the value is right.",
  },
  accept: { zh: "接受", en: "Accept" },
  cancel: { zh: "取消", en: "Cancel" },
  accepted: { zh: "已接受（{date}）：{reason}", en: "Accepted on {date}: {reason}" },
  withdraw: { zh: "撤回接受", en: "Withdraw" },
  withdrawOf: { zh: "撤回接受：{indicator}", en: "Withdraw: {indicator}" },
  acceptedNews: { zh: "已接受：{indicator}。", en: "Accepted: {indicator}." },
  withdrawnNews: { zh: "已撤回接受：{indicator}。", en: "Acceptance withdrawn: {indicator}." },
} as const satisfies Record<string, Message>;

/** What only the user can tell. */
export const questionMessages = {
  title: { zh: "请确认", en: "Please confirm" },
  intro: {
    zh: "以下内容看不准，确认之前不作判断。回答会记在本工作簿中，随后重新检查；可在“已检查的表”中重新询问。",
    en: "These are unsure and not judged before you confirm. Answers are remembered in this workbook and the check runs again; under Tables checked you can ask to be asked again.",
  },
  plan: { zh: "“{table}”用哪份规划？", en: "Which plan is “{table}” for?" },
  planConsequence: {
    zh: "选定后，整张表按这份规划判断。",
    en: "The whole table is then judged by that plan.",
  },
  indicator: { zh: "“{name}”是哪项指标？", en: "Which indicator is “{name}”?" },
  indicatorConsequence: {
    zh: "选定后，这一行按该指标的目标判断。",
    en: "The row is then judged against that indicator's target.",
  },
  noIndicator: { zh: "不是规划指标", en: "Not an indicator of the plan" },
  noIndicatorConsequence: {
    zh: "选“不是规划指标”，这一行不判断，也不再询问。",
    en: "“Not an indicator of the plan” leaves the row out and does not ask again.",
  },
  accumulation: {
    zh: "“{name}”填的是当年数还是累计数？",
    en: "Is “{name}” of the year or so far?",
  },
  inYear: { zh: "当年", en: "Of the year" },
  toDate: { zh: "累计", en: "So far" },
  accumulationConsequence: {
    zh: "“当年”：各年的数相加后与目标比；“累计”：填的数直接与目标比。",
    en: "“Of the year”: the years are added up and compared with the target. “So far”: the value is compared as it is.",
  },
  choose: { zh: "请选择", en: "Choose" },
  choices: { zh: "可选项", en: "Choices" },
  confirm: { zh: "确定", en: "Confirm" },
} as const satisfies Record<string, Message>;
