import { builtInPlans } from "../catalog/builtInPlans";
import { type Answer, isProblem, type Matrix } from "../formulas/cellValue";
import { evaluate } from "../formulas/evaluate";
import { readFormula } from "../formulas/formulaText";
import { IndicatorCard } from "../formulas/indicatorCard";
import { type FunctionId, functionIds } from "../formulas/planFunctions";
import { functionTexts } from "../messages/functionTexts";
import type { Plan } from "../plan/plan";
import { PlanLibrary } from "../plan/planLibrary";
import type { Target } from "../plan/target";
import { targetValue } from "../plan/targetText";

const asked = { library: new PlanLibrary(builtInPlans), language: "zh" } as const;

function ask(id: FunctionId, ...args: readonly Matrix[]): readonly (readonly Answer[])[] {
  return evaluate(id, args, asked);
}

/** The name of a target, with its scope or year where other targets have the same name. */
function typedName(plan: Plan, target: Target): string {
  // A year in which nothing is due is answered with the labels of all targets of the name.
  const labels = asked.library.findTarget(plan, target.name, 1000);
  const names = [target.name, ...(labels.outcome === "unknown" ? labels.nearest : [])];
  const typed = names.find((name) => {
    const found = asked.library.findTarget(plan, name);
    return found.outcome === "found" && found.value === target;
  });
  if (typed === undefined) throw new Error(`no name finds ${plan.id} ${target.id}`);
  return typed;
}

const column = (cells: readonly string[]): Matrix => cells.map((cell) => [cell]);

it.each(functionIds)("the example of %s answers", (id) => {
  const call = readFormula(functionTexts[id].example)!;
  expect(call.id).toBe(id);
  const args = call.args.map((argument): Matrix => {
    switch (argument.kind) {
      case "text":
        return [[argument.text]];
      case "number":
        return [[argument.value]];
      case "omitted":
        return [[null]];
      case "expression":
        return JSON.parse(argument.expression.replace("{", "[[").replace("}", "]]"));
      case "reference":
        throw new Error(`${functionTexts[id].example} refers to cells that are not there`);
    }
  });
  const answers = ask(id, ...args);
  expect(answers.flat().filter(isProblem)).toEqual([]);
  expect(answers.flat().some((answer) => answer !== "")).toBe(true);
});

describe.each(builtInPlans.map((plan) => [plan.region, plan] as const))("%s", (_, plan) => {
  const region: Matrix = [[`${plan.region}@${plan.id}`]];
  const names = plan.targets.map((target) => typedName(plan, target));

  it("answers every target by a name that can be typed", () =>
    expect(ask("TARGET", region, column(names))).toEqual(
      plan.targets.map((target) => [targetValue(target)]),
    ));
  it("has a card for every target", () => {
    const cards = ask("CARD", region, column(names)).flat();
    for (const card of cards) expect(card).toBeInstanceOf(IndicatorCard);
  });
  it("never answers a figure that is no number", () => {
    const actuals = [[0, 50, 1e9, -1, "已完成"]];
    for (const id of ["CHECK", "GAP", "RATE", "PROGRESS"] as const) {
      for (const year of [null, 2019, 2023]) {
        const answers = ask(id, region, column(names), actuals, [[year]]).flat();
        const wrong = answers.filter((answer) =>
          typeof answer === "number" ? !Number.isFinite(answer) : answer === "",
        );
        expect(wrong).toEqual([]);
      }
    }
  });
  it("expects of every target a number or says why not", () => {
    const answers = ask("EXPECTED", region, column(names), [[2020, 2023, 2025, 2030]]).flat();
    for (const answer of answers) expect(Number.isFinite(answer) || isProblem(answer)).toBe(true);
  });
  it("forecasts every target or says why not", () => {
    const actuals = names.map((_, row) => [row % 7, (row % 7) + 1, (row % 7) + 2]);
    for (const method of ["直线", "最小二乘"]) {
      const years = [[2021, 2022, 2023]];
      const answers = ask("FORECAST", region, column(names), years, actuals, [[method]]).flat();
      expect(answers).toHaveLength(names.length);
      for (const answer of answers) expect(Number.isFinite(answer) || isProblem(answer)).toBe(true);
    }
  });
  it("spills as a table with a row for each target, none like another", () => {
    const [header, ...rows] = ask("TABLE", region);
    expect(rows).toHaveLength(plan.targets.length);
    expect(rows.every((row) => row.length === header!.length)).toBe(true);
    expect(new Set(rows.map((row) => row.join("|"))).size).toBe(rows.length);
  });
  it("lists indicators that COMPARE and FIND know", () => {
    const listed = ask("INDICATORS", region);
    // One in eight: each is searched for in every plan.
    for (const [name] of listed.filter((_, row) => row % 8 === 0)) {
      for (const id of ["COMPARE", "FIND"] as const) {
        const [header, ...rows] = ask(id, [[name as string]]);
        expect(rows.map((row) => row[header!.indexOf("指标")])).toContain(name);
      }
    }
  });
});
