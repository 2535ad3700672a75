import type { Message } from "./message";

/** What PLAN.* says beside an error value: what was wrong, and what would be right. */
export const functionMessages = {
  blankArgument: {
    zh: "没有给出{argument}。请填写{argument}，或引用写有它的单元格。",
    en: "The {argument} is missing. Give it, or refer to a cell that holds it.",
  },
  unknownRegion: {
    zh: "没有“{asked}”的规划。{suggestion}",
    en: "There is no plan for “{asked}”. {suggestion}",
  },
  ambiguousRegion: {
    zh: "“{asked}”可以指几个规划：{candidates}。请写明其中一个。",
    en: "“{asked}” may be several plans: {candidates}. Name one of them.",
  },
  unknownIndicator: {
    zh: "{region}的规划中没有“{asked}”。{suggestion}",
    en: "The plan of {region} has no indicator “{asked}”. {suggestion}",
  },
  ambiguousIndicator: {
    zh: "{region}的“{asked}”可以指：{candidates}。请写明其中一个。",
    en: "“{asked}” of {region} may be: {candidates}. Name one of them.",
  },
  noTargetInYear: {
    zh: "{region}的“{asked}”在 {year} 年没有目标，有目标的是：{candidates}。",
    en: "“{asked}” of {region} has no target for {year}; there are: {candidates}.",
  },
  nearest: {
    zh: "最接近的是：{names}。",
    en: "The nearest: {names}.",
  },
  allRegions: {
    zh: "现有规划的地区：{names}。",
    en: "Regions with a plan: {names}.",
  },
  seeIndicators: {
    zh: '可用 PLAN.INDICATORS("{region}") 列出全部指标。',
    en: 'PLAN.INDICATORS("{region}") lists all indicators.',
  },
  badYear: {
    zh: "年份“{asked}”不是四位整数。请填写如 2025 的年份，或省略。",
    en: "“{asked}” is no four-digit year. Give one such as 2025, or leave it out.",
  },
  unknownField: {
    zh: "没有“{asked}”这个字段，可用的有：{fields}。",
    en: "There is no field “{asked}”; there are: {fields}.",
  },
  noneInCategory: {
    zh: "{region}的规划中没有类别“{asked}”的指标，类别有：{categories}。",
    en: "The plan of {region} has no indicators in the category “{asked}”; there are: {categories}.",
  },
  noneWithAttribute: {
    zh: "{region}的规划中没有属性为“{asked}”的指标。属性可写 约束性 或 预期性；有的规划没有划分属性。",
    en: "The plan of {region} has no indicators of the attribute “{asked}”. It may be 约束性 (binding) or 预期性 (expected); some plans do not tell them apart.",
  },
  sizesDiffer: {
    zh: "几个参数的行数或列数不一致，这里缺少对应的值。请让各区域大小相同，或使用单个值。",
    en: "The arguments differ in rows or columns, and one has no value here. Make the ranges the same size, or use single values.",
  },
} as const satisfies Record<string, Message>;

/** The arguments' names in messages. */
export const argumentNames = {
  region: { zh: "地区", en: "region" },
  indicator: { zh: "指标", en: "indicator" },
  field: { zh: "字段", en: "field" },
} as const satisfies Record<string, Message>;
