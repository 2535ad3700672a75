import { builtInPlans } from "../catalog/builtInPlans";
import { PlanLibrary } from "../plan/planLibrary";
import { rowIndicator } from "./rowIndicator";

const library = new PlanLibrary(builtInPlans);
const planOf = (region: string) => builtInPlans.find((plan) => plan.region === region)!;
const forest = (region: string) => {
  const plan = planOf(region);
  const target = plan.targets.find(({ name }) => name === "森林覆盖率")!;
  return { planId: plan.id, targetId: target.id };
};

describe("the indicator of a row", () => {
  it("is that of the plan whose document the row names", () => {
    const { documentNumber } = planOf("宁波");
    const row = ["6", "森林覆盖率", "%", `${documentNumber} 三、主要任务(六)3`];
    expect(rowIndicator(library, row, [])).toEqual(forest("宁波"));
  });

  it("is that of the region whose name stands above the row", () => {
    const regions = builtInPlans.filter(({ targets }) =>
      targets.some(({ name }) => name === "森林覆盖率"),
    );
    expect(regions.length).toBeGreaterThan(1);
    for (const { region } of regions) {
      const around = [`${region}2025年考核表`];
      expect(rowIndicator(library, ["森林覆盖率", "48"], around)).toEqual(forest(region));
    }
  });

  it("is none where no cell names one", () => {
    expect(rowIndicator(library, ["合计", "12"], ["宁波"])).toBeNull();
    expect(rowIndicator(library, [], [])).toBeNull();
  });
});
