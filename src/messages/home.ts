import type { Message } from "./message";

/** 开始: what is in the workbook and what to do next. */
export const homeMessages = {
  reading: { zh: "正在读取工作簿…", en: "Reading the workbook…" },
  retry: { zh: "重试", en: "Try again" },
  refresh: { zh: "刷新", en: "Refresh" },
  tables: { zh: "本工作簿中的表", en: "Tables in this workbook" },
  plans: { zh: "用到的规划", en: "Plans in use" },
  recentPlans: { zh: "最近用过的规划", en: "Plans used lately" },
  plan: {
    zh: "{region} · {start}–{end} 年 · {count} 项目标",
    en: "{region} · {start}–{end} · targets: {count}",
  },
  ownPlan: { zh: "自有", en: "Own" },
  planGone: { zh: "计划库中没有：{plan}", en: "Not among the plans: {plan}" },
  openLibrary: { zh: "打开计划库", en: "Open Plans" },
  brokenPlans: {
    zh: "本工作簿中有 {count} 份自有规划读不了：{names}。内容仍在工作簿里；可在“计划库”中看原因、另存或移除。",
    en: "Own plans in this workbook that cannot be read: {count} ({names}). They are still in the workbook; under Plans you can see why, save them or remove them.",
  },
  unnamedPlan: { zh: "没有名称的规划", en: "a plan without a name" },
  plansUnread: {
    zh: "没能读取本工作簿中的自有规划（{detail}）。内置规划照常可用；请重新打开窗格再试。",
    en: "The workbook's own plans could not be read ({detail}). The built-in plans work as usual; reopen the pane to try again.",
  },
} as const satisfies Record<string, Message>;

/** One table of the workbook. */
export const tableMessages = {
  year: { zh: "{year} 年", en: "{year}" },
  yearUnknown: { zh: "年度未填", en: "no year" },
  rows: { zh: "{count} 行", en: "rows: {count}" },
  filled: { zh: "已填 {filled} / {all}", en: "Entered: {filled} of {all}" },
  filledUnknown: { zh: "表很大，没有统计填报数", en: "Too large to count its entries" },
  goTo: { zh: "转到", en: "Go to" },
  goToOf: { zh: "转到“{table}”", en: "Go to “{table}”" },
  fillNext: { zh: "填下一格", en: "Next empty cell" },
  fillNextOf: { zh: "填下一格：“{table}”", en: "Next empty cell of “{table}”" },
  ownTable: { zh: "自有表", en: "Own table" },
} as const satisfies Record<string, Message>;

/** The verdicts of the last check, at a glance. */
export const glanceMessages = {
  title: { zh: "状态一览", en: "Status at a glance" },
  notChecked: {
    zh: "还没有检查。检查会逐项判断，不改动任何单元格。",
    en: "Not checked yet. The check judges each indicator and changes no cell.",
  },
  outdated: {
    zh: "检查之后又有改动，以下是改动前的结果。",
    en: "Something has changed since the check; this is the result from before.",
  },
  checkedAt: { zh: "检查于 {time}", en: "Checked at {time}" },
  overall: { zh: "总评：{status}", en: "Overall: {status}" },
  attributeCount: { zh: "{attribute} {count} 项", en: "{attribute}: {count}" },
} as const satisfies Record<string, Message>;

/** The one thing to do next, by the state of the workbook. */
export const nextStepMessages = {
  title: { zh: "下一步", en: "Next step" },

  empty: {
    zh: "这个工作簿里还没有指标表。选一份规划插入一张表，目标、单位和出处就都在表里了；也可以先打开示例看看。",
    en: "This workbook has no table of indicators yet. Choose a plan and insert a table with its targets, units and clauses, or look at the sample first.",
  },
  emptyAction: { zh: "选规划，插入表", en: "Choose a plan" },
  emptyOwn: {
    zh: "已有自己做的指标表？直接检查，按表头认出。",
    en: "A table of your own? Check it as it is: its headers tell.",
  },

  fill: {
    zh: "“{table}”还没有填报。从第一个空格开始填实际值，状态会随填随算。",
    en: "Nothing is entered in “{table}” yet. Start with the first empty cell; the statuses follow as you type.",
  },
  fillAction: { zh: "填报实际值", en: "Enter actuals" },

  check: {
    zh: "已填 {filled} / {all} 格，还没有检查。检查会指出哪些未达标、滞后或填报有误，依据是什么。",
    en: "Entered: {filled} of {all}, not checked yet. The check says which indicators miss their target, lag behind or were entered wrongly, and why.",
  },
  checkUncounted: {
    zh: "还没有检查。检查会指出哪些未达标、滞后或填报有误，依据是什么。",
    en: "Not checked yet. The check says which indicators miss their target, lag behind or were entered wrongly, and why.",
  },
  checkAgain: {
    zh: "上次检查之后又有改动，请再检查一次。",
    en: "Something has changed since the last check. Check again.",
  },
  checkAction: { zh: "检查", en: "Check" },
  checking: { zh: "正在检查…", en: "Checking…" },
  stop: { zh: "停止", en: "Stop" },

  answer: {
    zh: "检查有 {count} 处需要您确认：哪份规划、哪项指标，或是当年数还是累计数。",
    en: "The check needs your answer in {count} places: which plan, which indicator, or whether a number is of the year or so far.",
  },
  answerAction: { zh: "去确认", en: "Answer" },

  findings: {
    zh: "问题 {error} 项，关注 {warning} 项。逐项查看，点一下就到那个单元格。",
    en: "Problems: {error}; to watch: {warning}. Go through them: one click leads to the cell.",
  },
  findingsAction: { zh: "查看检查结果", en: "See the findings" },

  fillOn: {
    zh: "已填的都没有问题，还有 {count} 格没有填。",
    en: "What is entered is in order; {count} cells are still empty.",
  },
  fillOnAction: { zh: "继续填报", en: "Go on entering" },

  done: {
    zh: "填报齐全，检查没有发现问题。可以生成检查报告。",
    en: "Everything is entered and the check found no problem. You can write the report now.",
  },
  doneAction: { zh: "去生成报告", en: "Write the report" },
} as const satisfies Record<string, Message>;
