import { builtInPlans } from "../catalog/builtInPlans";
import { PlanLibrary } from "../plan/planLibrary";
import { identifyTarget } from "../tables/templateReading/identifyTarget";
import { planOfSources } from "../tables/templateReading/planOfSources";
import { indicatorText, sourceText } from "../tables/templates/factCells";

describe("a row is found again", () => {
  const library = new PlanLibrary(builtInPlans);
  it.each(builtInPlans.map((plan) => [plan.region, plan] as const))(
    "in every row of %s",
    (_, plan) => {
      for (const target of plan.targets) {
        const found = identifyTarget(
          library,
          plan,
          indicatorText(plan, target),
          target.year,
          sourceText(plan, target),
        );
        expect(found).toEqual({ outcome: "found", value: target });
      }
    },
  );
  it.each(builtInPlans.map((plan) => [plan.region, plan] as const))(
    "with the plan of %s",
    (_, plan) => {
      const sources = plan.targets.map((target) => sourceText(plan, target));
      expect(planOfSources(builtInPlans, [...sources, ""])).toBe(plan);
    },
  );
  it("and no plan is guessed from mixed or foreign sources", () => {
    const [first, second] = builtInPlans;
    const mixed = [
      sourceText(first!, first!.targets[0]!),
      sourceText(second!, second!.targets[0]!),
    ];
    expect(planOfSources(builtInPlans, mixed)).toBeNull();
    expect(planOfSources(builtInPlans, ["某政发〔1999〕9号 一"])).toBeNull();
    expect(planOfSources(builtInPlans, [])).toBeNull();
  });
});
