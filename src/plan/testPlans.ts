import type { Plan } from "./plan";
import type { NumberTarget, RangeTarget, TextTarget } from "./target";

/** A level in % to be reached from below by 2025: ≥48, from 40 in 2020. */
export function numberTarget(fields: Partial<NumberTarget> = {}): NumberTarget {
  return {
    ...common,
    name: "森林覆盖率",
    kind: "level",
    unit: "%",
    op: ">=",
    value: 48,
    baseline: { value: 40, year: 2020 },
    nature: "quantified",
    ...fields,
  };
}

/** 2–3 awards. */
export function rangeTarget(fields: Partial<RangeTarget> = {}): RangeTarget {
  return {
    ...common,
    name: "优质工程",
    kind: "level",
    unit: "个",
    op: "between",
    value: [2, 3],
    nature: "quantified",
    ...fields,
  };
}

export function textTarget(fields: Partial<TextTarget> = {}): TextTarget {
  return {
    ...common,
    name: "生态文明示范市创建",
    kind: "qualitative",
    unit: null,
    op: "text",
    value: "完成创建",
    nature: "qualitative",
    ...fields,
  };
}

/** 甲城, 2021–2025, with `森林覆盖率` alone. */
export function testPlan(fields: Partial<Plan> = {}): Plan {
  return {
    id: "jia-2021",
    region: "甲城",
    regionAliases: ["甲城市", "乙省甲城"],
    title: "甲城市质量发展规划",
    documentNumber: "甲政发〔2021〕1号",
    issuer: "甲城市人民政府",
    issued: "2021-06-01",
    period: { start: 2021, end: 2025 },
    targets: [numberTarget()],
    ...fields,
  };
}

const common = {
  id: "target",
  concept: null,
  aliases: [],
  category: ["生态环境"],
  year: 2025,
  baseline: null,
  attribute: "约束性",
  hold: false,
  scope: null,
  departments: null,
  section: "三(一)",
  note: null,
} as const;
