import fc from "fast-check";
import { defaultSettings } from "../../plan/settings";
import { testPlan } from "../../plan/testPlans";
import { sheetNameOf, titleOf } from "./sheetNames";
import { type TemplateLayout, templateLayouts } from "./templateLayout";
import type { TemplateRequest } from "./templateRequest";

function requestFor(layout: TemplateLayout, regions: readonly string[]): TemplateRequest {
  return {
    layout,
    parts: regions.map((region) => {
      const plan = testPlan({ id: region, region });
      return { plan, targets: plan.targets };
    }),
    year: 2024,
    usesPlanFunctions: false,
    hasCharts: false,
    settings: defaultSettings,
  };
}

it("names sheet and title after region, year and layout", () => {
  expect(sheetNameOf(requestFor("singlePeriod", ["宁波"]))).toBe("宁波2024年考核表");
  expect(titleOf(requestFor("midterm", ["宁波", "嵊州"]))).toBe("宁波、嵊州规划指标中期评估表");
});
it("says how many regions there are where there is no room for all", () =>
  expect(
    sheetNameOf(
      requestFor("responsibility", ["绵阳市游仙区", "防城港市港口区", "宁波", "嵊州", "舟山"]),
    ),
  ).toBe("绵阳市游仙区、防城港市港口区、宁波等5地2024年责任分解表"));
it("says two plans of one region once", () =>
  expect(sheetNameOf(requestFor("comparison", ["宁波", "宁波"]))).toBe("宁波2024年对比表"));
it("is always a name that Excel takes", () => {
  const region = fc.string({ minLength: 1, maxLength: 40 });
  const regions = fc.array(region, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...templateLayouts), regions, (layout, chosen) => {
      const name = sheetNameOf(requestFor(layout, chosen));
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/u);
      expect(name).toMatch(/年.*表$/u);
    }),
  );
});
