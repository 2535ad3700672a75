import type { Plan } from "../../../plan/plan";
import type { NumberTarget, Target } from "../../../plan/target";
import { numberTarget, rangeTarget, testPlan, textTarget } from "../../../plan/testPlans";

const bounded = { value: 96, year: 2020, bound: ">" } as const;

/** Targets of every kind whose years are taken differently, or whose way is, more than any one document has. */
export const planOfAllKinds: Plan = testPlan({
  id: "all-kinds",
  targets: [
    rate({ id: "mean", name: "增加值年均增速", value: 9 }),
    rate({ id: "fall", name: "排放年均增速", op: "<=", value: -3 }),
    rate({
      id: "reduction",
      name: "能耗累计下降",
      growthMeasure: "cumulativeReduction",
      value: 13,
    }),
    rate({ id: "permille", name: "事故率年均增速", unit: "‰", value: 20 }),
    rate({ id: "unitless", name: "指数年均增速", unit: null, value: 5 }),
    rate({ id: "held", name: "保持增速", value: 6, hold: true }),
    additions({ id: "added", name: "新增企业", value: 50 }),
    additions({ id: "addedHeld", name: "每年新增", value: 9, hold: true }),
    additions({ id: "addedUndated", name: "新增标准", value: 9, year: null }),
    additions({ id: "late", name: "新增专利", value: 90, baseline: { value: 3, year: 2022 } }),
    additions({ id: "early", name: "新增品牌", value: 90, baseline: { value: 3, year: 2018 } }),
    rangeTarget({ id: "addedRange", name: "新增奖项", kind: "increment", value: [4, 9] }),
    numberTarget({ id: "level", name: "覆盖率" }),
    numberTarget({ id: "binding", name: "覆盖率", year: 2023, value: 45, attribute: "预期性" }),
    numberTarget({ id: "unmarked", name: "处理率", op: ">", value: 60, attribute: null }),
    numberTarget({ id: "lower", name: "能耗强度", unit: "吨", op: "<=", value: 30 }),
    numberTarget({ id: "exact", name: "合格率", op: "=", value: 100 }),
    numberTarget({ id: "near", name: "负担比", op: "approx", value: 30 }),
    numberTarget({ id: "bound", name: "及时率", value: 99, baseline: bounded }),
    numberTarget({ id: "kept", name: "达标率", hold: true, value: 95 }),
    rangeTarget({ id: "range", name: "优质工程", baseline: { value: 1, year: 2020 } }),
    numberTarget({
      id: "rank",
      name: "位次",
      kind: "rank",
      unit: null,
      op: "<=",
      value: 10,
      baseline: { value: 15, year: 2020 },
    }),
    textTarget({ id: "words" }),
  ],
});

function rate(fields: Partial<NumberTarget>): Target {
  return numberTarget({ kind: "growth", unit: "%", baseline: null, ...fields });
}

function additions(fields: Partial<NumberTarget>): Target {
  return numberTarget({ kind: "increment", unit: "家", baseline: null, ...fields });
}
