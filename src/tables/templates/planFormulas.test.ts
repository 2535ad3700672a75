import { PlanLibrary } from "../../plan/planLibrary";
import type { Plan } from "../../plan/plan";
import { defaultSettings } from "../../plan/settings";
import { numberTarget, testPlan } from "../../plan/testPlans";
import { factRows } from "./factRows";
import { planFormulas } from "./planFormulas";
import type { TemplateRequest } from "./templateRequest";

const asked = { entry: "[@实际值]", year: "年度_甲" };

function requestFor(...plans: readonly Plan[]): TemplateRequest {
  return {
    layout: "midterm",
    parts: plans.map((plan) => ({ plan, targets: plan.targets })),
    year: 2025,
    usesPlanFunctions: true,
    hasCharts: false,
    settings: defaultSettings,
  };
}

it("names one plan with its id, and its functions as formulas write them", () =>
  expect(planFormulas(requestFor(testPlan()), asked)).toEqual({
    target:
      '=IF(ISNUMBER([@目标年]),PLAN.TARGET("甲城@jia-2021",[@指标],[@目标年]),PLAN.TARGET("甲城@jia-2021",[@指标]))',
    status: '=PLAN.CHECK("甲城@jia-2021",[@指标],[@实际值],年度_甲)',
    attainment: '=IFERROR(PLAN.RATE("甲城@jia-2021",[@指标],[@实际值],年度_甲),"")',
    gap: '=IFERROR(PLAN.GAP("甲城@jia-2021",[@指标],[@实际值],年度_甲),"")',
    progress: '=IFERROR(PLAN.PROGRESS("甲城@jia-2021",[@指标],[@实际值],年度_甲),"")',
    expected: '=IFERROR(PLAN.EXPECTED("甲城@jia-2021",[@指标],年度_甲),"")',
    forecast:
      '=IF(ISNUMBER([@有效值]),IFERROR(PLAN.FORECAST("甲城@jia-2021",[@指标],年度_甲,[@实际值]),""),"")',
  }));
it("takes the region from the row where there are several plans", () => {
  const other = testPlan({ id: "yi", region: "乙城" });
  expect(planFormulas(requestFor(testPlan(), other), asked).status).toBe(
    "=PLAN.CHECK([@地区],[@指标],[@实际值],年度_甲)",
  );
});

describe("an indicator that the document states for several years", () => {
  const plan = testPlan({
    targets: [
      numberTarget({ id: "a", year: 2023, value: 44 }),
      numberTarget({ id: "b" }),
      numberTarget({ id: "c", scope: "城区", year: 2023 }),
      numberTarget({ id: "d", scope: "城区" }),
      numberTarget({ id: "e", name: "湿地保护率", year: null }),
      numberTarget({ id: "f", name: "湿地保护率" }),
      numberTarget({ id: "g", name: "造林面积", year: null }),
    ],
  });
  const library = new PlanLibrary([plan]);
  const { status } = planFormulas(requestFor(plan), asked);

  it.each(factRows([{ plan, targets: plan.targets }]).map((row) => [row.target.id, row] as const))(
    "is asked for so that the library finds the row's own target: %s",
    (_, { target, contents }) => {
      const text = indicatorArgument(status, String(contents.indicator), target.year);
      for (const year of [2021, 2024, 2025]) {
        expect(library.findTargetInForce(plan, text, year)).toEqual({
          outcome: "found",
          value: target,
        });
      }
    },
  );
});

/** What the formula's indicator argument comes to in a row: the three shapes that it chooses from. */
function indicatorArgument(formula: string, indicator: string, year: number | null): string {
  expect(formula).toContain(
    'IF(ISNUMBER([@目标年]),IF(RIGHT([@指标],1)="）",LEFT([@指标],LEN([@指标])-1)&"，",[@指标]&"（")&[@目标年]&"）"',
  );
  if (year !== null) {
    return `${indicator.endsWith("）") ? `${indicator.slice(0, -1)}，` : `${indicator}（`}${year}）`;
  }
  const undated = /MATCH\(\[@指标\],\{([^}]*)\},0\)/u.exec(formula)?.[1] ?? "";
  return undated.includes(`"${indicator}"`) ? `${indicator}（无年份）` : indicator;
}
