import type { Message } from "./message";

/** How a function is described wherever it is: in Excel's function list, in the pane, in the help. */
export interface FunctionText {
  readonly title: Message;
  readonly description: Message;
  readonly result: Message;
  /** A call that works with the built-in plans. */
  readonly example: string;
}

/** By the function's id. */
export const functionTexts = {
  TARGET: {
    title: { zh: "目标值", en: "Target value" },
    description: {
      zh: "返回规划目标值，单位与规划一致（48% 返回 48）。区间目标返回如 2-3 的文字，定性目标返回文字。",
      en: "Returns the target value in the plan's own unit (48 for 48%). A range gives text such as 2-3, a target in words its words.",
    },
    result: { zh: "目标值", en: "The target value" },
    example: '=PLAN.TARGET("宁波","森林覆盖率")',
  },
  INFO: {
    title: { zh: "指标信息", en: "Indicator field" },
    description: {
      zh: "返回指标的一项信息：单位、属性、类别、基期值、基期年、目标年、方向、口径、文号、出处、责任部门、备注等。",
      en: "Returns one field of an indicator: unit, attribute, category, baseline, baseline year, target year, direction, kind, document number, section, departments, note and more.",
    },
    result: {
      zh: "该字段的内容；规划未载明时为空",
      en: "What the field holds; blank where the plan states nothing",
    },
    example: '=PLAN.INFO("宁波","森林覆盖率","单位")',
  },
  CHECK: {
    title: { zh: "状态", en: "Status" },
    description: {
      zh: "判断实际值的状态：达标、接近、未达标、达到进度、滞后、待填报等。空单元格为待填报，填入的 0 按 0 判断。",
      en: "Judges an actual: 达标 (met), 接近 (close), 未达标 (missed), 达到进度 (on schedule), 滞后 (behind), 待填报 (to be entered) and so on. An empty cell is 待填报; a typed 0 is judged as 0.",
    },
    result: { zh: "状态词", en: "The status word" },
    example: '=PLAN.CHECK("宁波","森林覆盖率",47.5,2024)',
  },
  GAP: {
    title: { zh: "差距", en: "Gap" },
    description: {
      zh: "返回实际值与目标值的差距，单位与指标一致（百分比为百分点）；大于等于 0 为好，负数为还差多少。",
      en: "Returns the gap between actual and target in the indicator's unit (percentage points for %); 0 or more is good, a negative gap is what is missing.",
    },
    result: { zh: "差距", en: "The gap" },
    example: '=PLAN.GAP("宁波","森林覆盖率",47.5)',
  },
  RATE: {
    title: { zh: "完成率", en: "Attainment" },
    description: {
      zh: "返回完成率，即水平之比，以小数表示（0.98 为 98%）：越高越好为实际值/目标值，越低越好为目标值/实际值。",
      en: "Returns the attainment, a ratio of levels, as a fraction (0.98 for 98%): actual/target where higher is better, target/actual where lower is better.",
    },
    result: { zh: "完成率", en: "The attainment" },
    example: '=PLAN.RATE("宁波","森林覆盖率",47.5)',
  },
  PROGRESS: {
    title: { zh: "完成进度", en: "Progress" },
    description: {
      zh: "返回完成进度，即变化之比，以小数表示：（实际值−基期值）/（目标值−基期值）；累计指标为累计数/目标值，年均增长按复利计算。",
      en: "Returns the progress, a ratio of changes, as a fraction: (actual − baseline)/(target − baseline); totals over target for cumulative indicators, compounded for growth.",
    },
    result: { zh: "完成进度", en: "The progress" },
    example: '=PLAN.PROGRESS("嵊州","高新技术企业数",350,2024)',
  },
  EXPECTED: {
    title: { zh: "应达值", en: "Expected value" },
    description: {
      zh: "返回某年按序时进度应达到的数值，单位与指标一致。",
      en: "Returns the value that is on schedule in a year, in the indicator's unit.",
    },
    result: { zh: "应达值", en: "The expected value" },
    example: '=PLAN.EXPECTED("嵊州","高新技术企业数",2024)',
  },
  FORECAST: {
    title: { zh: "预测值", en: "Forecast" },
    description: {
      zh: "由历年实际值推算目标年的数值：直线法过基期值与最近一年，最小二乘法用三个以上的数值，含基期值。",
      en: "Extrapolates the actuals of several years to the target year: linear through baseline and latest actual, or the least-squares line of three values and more, the baseline among them.",
    },
    result: { zh: "目标年的预测值", en: "The value expected in the target year" },
    example: '=PLAN.FORECAST("嵊州","高新技术企业数",{2022,2023,2024},{260,305,350})',
  },
  REGIONS: {
    title: { zh: "地区清单", en: "List of regions" },
    description: { zh: "列出有规划的地区。", en: "Lists the regions that have a plan." },
    result: { zh: "一列地区名称", en: "A column of regions" },
    example: "=PLAN.REGIONS()",
  },
  INDICATORS: {
    title: { zh: "指标清单", en: "List of indicators" },
    description: {
      zh: "列出一个地区规划的全部指标，按规划中的顺序，可按类别和属性筛选。",
      en: "Lists the indicators of a region's plan in the document's order, by category and attribute where given.",
    },
    result: { zh: "一列指标名称", en: "A column of indicators" },
    example: '=PLAN.INDICATORS("嵊州",,"约束性")',
  },
  TABLE: {
    title: { zh: "规划全表", en: "Whole plan" },
    description: {
      zh: "把一个规划的全部目标列成一张表，首行为列名；可指定要哪些字段。",
      en: "Spills all targets of a plan as a table with a header row; the fields may be chosen.",
    },
    result: { zh: "带列名的表", en: "A table with its header" },
    example: '=PLAN.TABLE("嵊州")',
  },
  COMPARE: {
    title: { zh: "横向对比", en: "Comparison" },
    description: {
      zh: "列出同一指标在各地规划中的目标，首行为列名。",
      en: "Spills one indicator's targets in all plans that have it, with a header row.",
    },
    result: { zh: "带列名的表", en: "A table with its header" },
    example: '=PLAN.COMPARE("森林覆盖率")',
  },
  FIND: {
    title: { zh: "搜索", en: "Search" },
    description: {
      zh: "在全部规划中按名称、别名、类别搜索指标，首行为列名。",
      en: "Searches names, aliases and categories in all plans; with a header row.",
    },
    result: { zh: "带列名的表", en: "A table with its header" },
    example: '=PLAN.FIND("空气")',
  },
  CARD: {
    title: { zh: "指标卡片", en: "Indicator card" },
    description: {
      zh: "返回指标的数据卡片，含全部字段和出处；支持数据类型的 Excel 可用 .目标值 等取其中一项，其他版本显示文字。",
      en: "Returns a card with all fields and the source; Excel with data types takes one out with .目标值, others show its text.",
    },
    result: { zh: "数据卡片或文字", en: "A card, or its text" },
    example: '=PLAN.CARD("宁波","森林覆盖率")',
  },
} as const satisfies Record<string, FunctionText>;

/** An argument's name as people call it, and what may be given. */
export interface ParameterText {
  readonly label: Message;
  readonly description: Message;
}

/** By the parameter's name in code. */
export const parameterTexts = {
  region: {
    label: { zh: "地区", en: "region" },
    description: {
      zh: "地区，如 宁波；可用 地区@规划编号 指定规划",
      en: "Region, such as 宁波; region@plan id names one plan of several",
    },
  },
  indicator: {
    label: { zh: "指标", en: "indicator" },
    description: { zh: "指标名称或别名", en: "Name or alias of the indicator" },
  },
  year: {
    label: { zh: "年份", en: "year" },
    description: {
      zh: "四位年份；省略时按到期判断，取规划期末的目标",
      en: "Four-digit year; where it is left out the target is taken as due at the plan's end",
    },
  },
  actual: {
    label: { zh: "实际值", en: "actual" },
    description: {
      zh: "实际值，单位与规划一致；累计指标填至今累计数",
      en: "The actual in the plan's unit; for cumulative indicators the total so far",
    },
  },
  field: {
    label: { zh: "字段", en: "field" },
    description: {
      zh: "字段名，中文或英文，如 单位 或 unit",
      en: "Field name in Chinese or English, such as 单位 or unit",
    },
  },
  category: {
    label: { zh: "类别", en: "category" },
    description: {
      zh: "类别，如 生态环境；省略时不限",
      en: "Category, such as 生态环境; all where it is left out",
    },
  },
  attribute: {
    label: { zh: "属性", en: "attribute" },
    description: {
      zh: "约束性 或 预期性；省略时不限",
      en: "约束性 (binding) or 预期性 (expected); both where it is left out",
    },
  },
  text: {
    label: { zh: "关键词", en: "text" },
    description: {
      zh: "要搜索的文字，如 空气",
      en: "What to search for, such as 空气",
    },
  },
  years: {
    label: { zh: "各年年份", en: "years" },
    description: {
      zh: "各年年份，与实际值一一对应",
      en: "The years, one for each actual",
    },
  },
  actuals: {
    label: { zh: "各年实际值", en: "actuals" },
    description: {
      zh: "各年实际值；累计指标填各年末累计数；空单元格略过",
      en: "The actuals of the years; totals so far for cumulative indicators; empty cells are skipped",
    },
  },
  method: {
    label: { zh: "方法", en: "method" },
    description: {
      zh: "直线（省略时）或 最小二乘",
      en: "直线 or linear (where it is left out), 最小二乘 or leastSquares",
    },
  },
  fields: {
    label: { zh: "字段清单", en: "fields" },
    description: {
      zh: '一个或多个字段名，可写成 {"指标","目标","单位"}；省略时取常用字段',
      en: 'One or more field names, such as {"指标","目标","单位"}; the usual ones where it is left out',
    },
  },
} as const satisfies Record<string, ParameterText>;
