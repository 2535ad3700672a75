import { builtInPlans } from "../../catalog/builtInPlans";
import { readFormula } from "../../formulas/formulaText";
import { PlanLibrary } from "../../plan/planLibrary";
import { numberTarget, testPlan } from "../../plan/testPlans";
import { targetFormula } from "./targetFormula";

it("writes the shortest call, with year, scope or plan where the name does not do", () => {
  const city = numberTarget({ id: "city", name: "绿化率", scope: "城区" });
  const whole = numberTarget({ id: "whole", name: "绿化率" });
  const early = numberTarget({ id: "early", name: "普及率", year: 2023 });
  const late = numberTarget({ id: "late", name: "普及率" });
  const simple = numberTarget({ id: "simple" });
  const plan = testPlan({ targets: [simple, city, whole, early, late] });
  const library = new PlanLibrary([plan]);
  expect(plan.targets.map((target) => targetFormula(library, plan, target))).toEqual([
    '=PLAN.TARGET("甲城","森林覆盖率")',
    '=PLAN.TARGET("甲城","绿化率(城区)")',
    '=PLAN.TARGET("甲城","绿化率(全域)")',
    '=PLAN.TARGET("甲城","普及率",2023)',
    '=PLAN.TARGET("甲城","普及率")',
  ]);
});

it("names the plan where its region has a newer one, and gives nothing for a plan that is not there", () => {
  const old = testPlan({ id: "old", issued: "2016-01-01" });
  const fresh = testPlan({ id: "fresh" });
  const library = new PlanLibrary([old, fresh]);
  expect(targetFormula(library, fresh, fresh.targets[0]!)).toBe(
    '=PLAN.TARGET("甲城","森林覆盖率")',
  );
  expect(targetFormula(library, old, old.targets[0]!)).toBe(
    '=PLAN.TARGET("甲城@old","森林覆盖率")',
  );
  expect(targetFormula(new PlanLibrary([fresh]), old, old.targets[0]!)).toBeNull();
});

it("gives each target of the built-in plans that a formula can ask for", () => {
  const library = new PlanLibrary(builtInPlans);
  for (const plan of library.plans()) {
    for (const target of plan.targets) {
      const formula = targetFormula(library, plan, target);
      if (formula === null) continue;
      const { id, args } = readFormula(formula)!;
      expect(id).toBe("TARGET");
      const [region, name, year] = args.map((argument) =>
        argument.kind === "text" ? argument.text : argument.kind === "number" ? argument.value : "",
      );
      expect(library.findPlan(String(region))).toEqual({ outcome: "found", value: plan });
      expect(
        library.findTarget(plan, String(name), year === undefined ? undefined : Number(year)),
      ).toEqual({ outcome: "found", value: target });
    }
  }
  const unreachable = library
    .plans()
    .flatMap((plan) => plan.targets.filter((target) => !targetFormula(library, plan, target)));
  expect(unreachable).toEqual([]);
});
