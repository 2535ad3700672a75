import type { Message } from "./message";

/** 模板: what is inserted, for which plans and indicators, and how. */
export const templatesMessages = {
  views: { zh: "模板的页面", en: "Parts of Templates" },
  insertView: { zh: "插入新表", en: "New table" },
  tablesView: { zh: "已插入的表", en: "Inserted tables" },

  layout: { zh: "版式", en: "Layout" },

  plans: { zh: "规划", en: "Plans" },
  noPlans: { zh: "没有可用的规划。", en: "There is no plan to choose." },
  planOption: {
    zh: "{region}（{start}–{end}，{count} 项）",
    en: "{region} ({start}–{end}, {count} targets)",
  },
  ownPlan: { zh: "自有规划", en: "Own plan" },
  planDocument: { zh: "文号 {number}", en: "Document number {number}" },
  planWithoutNumber: { zh: "无文号", en: "No document number" },
  planTargets: { zh: "共 {count} 项目标", en: "Targets: {count}" },

  options: { zh: "选项", en: "Options" },
  yearOption: { zh: "{year} 年", en: "{year}" },
  placement: { zh: "位置", en: "Where" },
  newSheet: { zh: "新工作表", en: "New sheet" },
  selection: { zh: "从所选单元格开始", en: "At the selected cell" },
  theme: { zh: "样式", en: "Look" },
  charts: { zh: "附图表", en: "With charts" },
  chartsHint: { zh: "在表的右侧放 Excel 图表。", en: "Excel charts to the right of the table." },
  chartsOnlyNewSheet: {
    zh: "只有放在新工作表时才能附图表。",
    en: "Charts need a sheet of their own.",
  },
  planFunctions: { zh: "使用 PLAN 函数", en: "Use PLAN functions" },
  planFunctionsHint: {
    zh: "没有安装本加载项的同事，重新计算后看不到这些值；可在“已插入的表”里用“转为静态”去掉函数。",
    en: "Colleagues without this add-in see no values there after a recalculation; “Make static” under “Inserted tables” takes the functions out.",
  },

  indicators: { zh: "指标", en: "Indicators" },
  onlyShared: { zh: "只列多地共有的指标", en: "Only indicators that several regions have" },
  sharedCount: {
    zh: "所选规划中，两地以上都有的指标共 {count} 项。",
    en: "Indicators that at least two of the chosen plans have: {count}.",
  },
  searchPlans: { zh: "搜索规划", en: "Search plans" },
  searchPlansHint: { zh: "地区、拼音首字母或文件名", en: "Region, pinyin initials or title" },
  search: { zh: "搜索指标", en: "Search indicators" },
  searchHint: {
    zh: "名称、拼音首字母、类别或条款",
    en: "Name, pinyin initials, category or clause",
  },
  category: { zh: "类别", en: "Category" },
  attribute: { zh: "属性", en: "Attribute" },
  nature: { zh: "性质", en: "Nature" },
  department: { zh: "责任部门", en: "Department" },
  any: { zh: "全部", en: "All" },
  selectAll: { zh: "全选", en: "Select all" },
  selectNone: { zh: "全不选", en: "Select none" },
  noMatch: {
    zh: "没有符合条件的指标。请换一个词，或清除搜索和筛选。",
    en: "No indicator matches. Try another word, or clear search and filters.",
  },
  clearSearch: { zh: "清除搜索", en: "Clear search" },
  clearFilters: { zh: "清除搜索和筛选", en: "Clear search and filters" },
  matches: { zh: "找到 {count} 项指标", en: "Indicators found: {count}" },
  uncategorised: { zh: "未分类", en: "Without a category" },
  unfold: { zh: "展开“{name}”", en: "Unfold “{name}”" },
  fold: { zh: "收起“{name}”", en: "Fold “{name}”" },
  groupCount: { zh: "{count} / {total}", en: "{count} of {total}" },
  chosen: { zh: "已选 {count} / {total} 项", en: "{count} of {total} chosen" },
  chosenHidden: {
    zh: "已选的指标中有 {hidden} 项不在列表中",
    en: "Chosen but not in the list: {hidden}",
  },
  dueYear: { zh: "{year} 年", en: "by {year}" },

  preview: { zh: "预览", en: "Preview" },
  insert: { zh: "插入", en: "Insert" },
  inserting: { zh: "正在插入…", en: "Inserting…" },
  noPlanChosen: {
    zh: "没有选择规划，所以没有插入。请至少勾选一个规划。",
    en: "No plan is chosen, so nothing was inserted. Tick at least one plan.",
  },
  twoPlansNeeded: {
    zh: "横向对比表需要两个以上的规划，请再勾选一个。",
    en: "A comparison needs at least two plans: tick another one.",
  },
} as const satisfies Record<string, Message>;

/** What each layout is for, in one line. */
export const layoutPurposes = {
  singlePeriod: {
    zh: "填一个年度的实际值，看是否达标、差多少",
    en: "One year's actuals: what is met, what is short and by how much",
  },
  yearly: {
    zh: "从基期到目标年逐年填报，看最新进度",
    en: "Actuals year by year from the baseline to the target year",
  },
  midterm: {
    zh: "期中看快慢、趋势和期末能否实现",
    en: "Half-way: pace, trend and whether the end will be reached",
  },
  comparison: {
    zh: "几个地区的同类指标并排比较",
    en: "The same indicators of several regions side by side",
  },
  collection: {
    zh: "发给部门填报，只能改填报单元格，收回后汇总",
    en: "For departments to fill in: entry cells only, then collected",
  },
  responsibility: {
    zh: "目标落实到责任部门、时限和各年阶段目标",
    en: "Targets by department with deadlines and yearly stage targets",
  },
} as const satisfies Record<string, Message>;

/** What to do next with a table that was inserted. */
export const layoutNextSteps = {
  singlePeriod: {
    zh: "请在“实际值”列填报。",
    en: "Enter the actual values in its column 实际值.",
  },
  yearly: {
    zh: "请在各年份的列填报。",
    en: "Enter the actual values in the columns of the years.",
  },
  midterm: {
    zh: "请在各年份的列填报。",
    en: "Enter the actual values in the columns of the years.",
  },
  comparison: {
    zh: "请在各地区的“实际值”列填报。",
    en: "Enter the actual values in each region's column 实际值.",
  },
  collection: {
    zh: "请把工作簿发给部门填报，收回后在监测表上用“汇总”。",
    en: "Send the workbook to the department; when it is back, use “Collect” on the monitoring table.",
  },
  responsibility: {
    zh: "请核对责任部门和阶段目标，再填报实际值。",
    en: "Check departments and stage targets, then enter the actual values.",
  },
} as const satisfies Record<string, Message>;

export const themeLabels = {
  teal: { zh: "青绿", en: "Teal" },
  plain: { zh: "素白", en: "Plain" },
  crimson: { zh: "绛红", en: "Crimson" },
} as const satisfies Record<string, Message>;

export const attributeLabels = {
  约束性: { zh: "约束性", en: "Binding" },
  预期性: { zh: "预期性", en: "Expected" },
  none: { zh: "未注明", en: "Not stated" },
} as const satisfies Record<string, Message>;

export const natureLabels = {
  quantified: { zh: "量化", en: "Quantified" },
  commitment: { zh: "承诺", en: "Commitment" },
  qualitative: { zh: "定性", en: "Qualitative" },
} as const satisfies Record<string, Message>;

/** Where an insertion is that takes long. */
export const stageMessages = {
  checking: { zh: "正在检查位置…", en: "Checking the place…" },
  writing: { zh: "正在写入…", en: "Writing…" },
  takingBack: { zh: "没有写成，正在撤回…", en: "Writing failed; taking it back…" },
} as const satisfies Record<string, Message>;
