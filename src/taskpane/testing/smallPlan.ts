import type { Plan } from "../../plan/plan";
import type { NumberTarget, RangeTarget, TextTarget } from "../../plan/target";

const common = {
  concept: null,
  aliases: [],
  kind: "level",
  year: 2025,
  baseline: null,
  attribute: null,
  hold: false,
  nature: "quantified",
  scope: null,
  departments: null,
  note: null,
} as const;

const forest: NumberTarget = {
  ...common,
  id: "forest",
  name: "森林覆盖率",
  aliases: ["林木覆盖率"],
  category: ["环境质量", "绿色发展"],
  op: ">=",
  value: 48,
  unit: "%",
  attribute: "约束性",
  section: "三、主要任务(六)3",
};

const air: TextTarget = {
  ...common,
  id: "air",
  name: "大气污染状况",
  category: ["环境质量", "生态环境"],
  kind: "qualitative",
  nature: "qualitative",
  op: "text",
  value: "明显改善",
  unit: null,
  section: "二、主要目标",
};

const firms: NumberTarget = {
  ...common,
  id: "firms",
  name: "“专精特新”小巨人企业",
  category: ["制造业质量"],
  op: ">=",
  value: 1600,
  unit: "家",
  section: "三、主要任务(一)1",
};

const parks: RangeTarget = {
  ...common,
  id: "parks",
  name: "示范园区",
  category: ["制造业质量"],
  op: "between",
  value: [2, 3],
  unit: "个",
  section: "三、主要任务(一)2",
};

/** Four targets under three headings, one of them qualitative, one a range. */
export const smallPlan: Plan = {
  id: "east-2023",
  region: "东州",
  regionAliases: ["东州市"],
  title: "东州市质量提升实施意见",
  documentNumber: "东政发〔2023〕7号",
  issuer: "东州市人民政府",
  issued: "2023-01-16",
  period: { start: 2021, end: 2025 },
  targets: [forest, air, firms, parks],
};

/** A plan of a later period, without 文号, with one target. */
export const laterPlan: Plan = {
  ...smallPlan,
  id: "west-2026",
  region: "西州",
  regionAliases: [],
  title: "西州市质量提升实施意见",
  documentNumber: null,
  period: { start: 2026, end: 2030 },
  targets: [forest],
};
