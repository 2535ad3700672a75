import type { Message } from "../messages/message";

/** Column names of the exported catalog; their order is the order of the fields. */
export const exportColumnMessages = {
  plan: { zh: "规划", en: "Plan" },
  region: { zh: "地区", en: "Region" },
  name: { zh: "指标名称", en: "Indicator" },
  aliases: { zh: "别名", en: "Aliases" },
  category: { zh: "类别", en: "Category" },
  kind: { zh: "口径", en: "Kind" },
  op: { zh: "关系", en: "Operator" },
  value: { zh: "目标值", en: "Target" },
  unit: { zh: "单位", en: "Unit" },
  year: { zh: "目标年", en: "Year" },
  baseline: { zh: "基期值", en: "Baseline" },
  attribute: { zh: "属性", en: "Attribute" },
  hold: { zh: "保持", en: "To hold" },
  nature: { zh: "性质", en: "Nature" },
  scope: { zh: "范围", en: "Scope" },
  departments: { zh: "责任部门", en: "Departments" },
  section: { zh: "出处", en: "Clause" },
  note: { zh: "说明", en: "Note" },
} as const satisfies Record<string, Message>;
