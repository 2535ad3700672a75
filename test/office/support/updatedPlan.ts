import type { Plan } from "../../../src/plan/plan";
import { numberTarget, rangeTarget, testPlan, textTarget } from "../../../src/plan/testPlans";

const clauses = ["三(一)", "三(二)", "三(三)", "三(四)", "三(五)"] as const;

const forest = numberTarget({ id: "forest", section: clauses[0] });
const water = numberTarget({
  id: "water",
  name: "优良水体比例",
  value: 90,
  baseline: { value: 80, year: 2020 },
  section: clauses[1],
});
const prizes = rangeTarget({ id: "prizes", section: clauses[2], category: ["质量"] });
const firms = numberTarget({
  id: "firms",
  name: "质量标杆企业",
  kind: "increment",
  unit: "家",
  value: 100,
  baseline: null,
  section: clauses[3],
  category: ["质量"],
});
const city = textTarget({ id: "city", section: clauses[4] });

/** A plan that a table is made from. */
export const firstPlan: Plan = testPlan({
  id: "jia-own",
  targets: [forest, water, prizes, firms, city],
});

/** How many rows a table of it has, and what someone enters into them. */
export const entries = [47, 85, 1, 30, "已完成"] as const;

/**
 * The same plan later: two targets raised, one due a year earlier, one without successor, a new one in between and one
 * at the end, and a period that goes on for a year.
 */
export const laterPlan: Plan = {
  ...firstPlan,
  period: { start: 2021, end: 2026 },
  targets: [
    { ...forest, value: 50 },
    numberTarget({ id: "air", name: "空气优良率", value: 95, section: "三(一)1" }),
    { ...water, year: 2024 },
    { ...firms, value: 1_200 },
    city,
    numberTarget({ id: "noise", name: "噪声达标率", value: 96, year: 2026, section: "三(六)" }),
  ],
};
