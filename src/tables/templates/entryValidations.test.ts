import { defaultSettings } from "../../plan/settings";
import type { Accumulation } from "../../plan/soFar";
import type { Target } from "../../plan/target";
import { numberTarget, testPlan, textTarget } from "../../plan/testPlans";
import { entryValidation, yearValidation } from "./entryValidations";

const place = { at: { row: 3 }, column: 11, columns: 1 } as const;

function validationOf(target: Target, accumulation: Accumulation = "toDate") {
  return entryValidation(place, { plan: testPlan({ targets: [target] }), target }, accumulation);
}

it("takes a share between 0 and 100, with target and clause at hand", () =>
  expect(validationOf(numberTarget())).toEqual({
    ...place,
    rule: { kind: "decimal", lowest: 0, highest: 100 },
    prompt: { title: "森林覆盖率", text: "目标：≥48 %（2025）\n出处：甲政发〔2021〕1号 三(一)" },
    alert: {
      title: "请核对填报值",
      text: "“森林覆盖率”的单位是 %，请填写 0 到 100 之间的数（48.5% 填 48.5）。",
    },
  }));
it("takes whole numbers as ranks", () =>
  expect(
    validationOf(numberTarget({ kind: "rank", op: "<=", value: 10, unit: null })).rule,
  ).toEqual({ kind: "wholeNumber", lowest: 1, highest: null }));
it("offers the verdicts for a target in words", () =>
  expect(validationOf(textTarget()).rule).toEqual({
    kind: "words",
    words: ["已完成", "部分完成", "未完成"],
  }));

describe("what of additions and growth is to be entered", () => {
  const additions = numberTarget({ kind: "increment", unit: "家" });
  const rate = numberTarget({ kind: "growth" });
  const reduction = numberTarget({ kind: "growth", growthMeasure: "cumulativeReduction" });
  it.each([
    ["the total", additions, "toDate", "规划期初至本年的累计数"],
    ["the mean rate", rate, "toDate", "规划期初至本年的年均增速"],
    ["the reduction", reduction, "toDate", "规划期初至本年的累计降幅"],
    ["the year's additions", additions, "inYear", "当年数"],
    ["the year's rate", rate, "inYear", "当年增速"],
  ] as const)("is %s", (_, target, accumulation, words) =>
    expect(validationOf(target, accumulation).prompt?.text).toContain(words),
  );
  it("need not be said of a level", () =>
    expect(validationOf(numberTarget()).prompt?.text).not.toContain("请填"));
});

it("cuts what Excel would refuse", () => {
  const { prompt, alert } = validationOf(
    numberTarget({ name: "长".repeat(40), section: "款".repeat(300) }),
  );
  expect(prompt?.title).toBe(`${"长".repeat(31)}…`);
  expect(prompt?.text).toHaveLength(255);
  expect(alert.text.length).toBeLessThanOrEqual(255);
});

it("takes every year of any of the plans", () => {
  const later = testPlan({ id: "later", period: { start: 2023, end: 2027 } });
  const parts = [testPlan(), later].map((plan) => ({ plan, targets: plan.targets }));
  const request = {
    layout: "midterm",
    parts,
    year: 2023,
    usesPlanFunctions: false,
    hasCharts: false,
    settings: defaultSettings,
  } as const;
  const { rule, alert } = yearValidation(place, request);
  expect(rule).toEqual({ kind: "wholeNumber", lowest: 2021, highest: 2027 });
  expect(alert.text).toBe("评估年度请填写规划期 2021—2027 内的年度。");
});
