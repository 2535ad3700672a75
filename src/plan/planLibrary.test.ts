import fc from "fast-check";
import { PlanLibrary } from "./planLibrary";
import { numberTarget, testPlan, textTarget } from "./testPlans";
import type { Lookup } from "./lookup";
import type { Target } from "./target";

const forest = numberTarget({ id: "forest", aliases: ["森林率", "林木覆盖率"] });
const sewage = numberTarget({ id: "sewage", name: "污水处理率", scope: null });
const sewageInTown = numberTarget({ id: "sewage-town", name: "污水处理率", scope: "建制镇" });
const patents2022 = numberTarget({ id: "patents-22", name: "发明专利", year: 2022, value: 5 });
const patents2025 = numberTarget({
  id: "patents-25",
  name: "发明专利",
  aliases: ["专利"],
  year: 2025,
  value: 9,
});
const park = numberTarget({ id: "park", name: "城市公园绿地服务半径覆盖率", aliases: ["绿地"] });
const garden = textTarget({ id: "garden", name: "绿地" });
const plan = testPlan({
  targets: [forest, sewage, sewageInTown, patents2022, patents2025, park, garden],
});
const library = new PlanLibrary([plan]);

function found(lookup: Lookup<Target>): string {
  return lookup.outcome === "found" ? lookup.value.id : JSON.stringify(lookup);
}

describe("findPlan", () => {
  it.each([
    "甲城",
    "甲城市",
    "乙省甲城",
    "乙省甲城市",
    " 甲 城 ",
    "甲城@jia-2021",
    "甲城市＠JIA-2021",
  ])("%s", (name) => {
    expect(library.findPlan(name)).toEqual({ outcome: "found", value: plan });
  });

  it("offers near regions for an unknown one, and nothing for nonsense", () => {
    expect(library.findPlan("甲诚市")).toEqual({ outcome: "unknown", nearest: ["甲城"] });
    expect(library.findPlan("")).toEqual({ outcome: "unknown", nearest: [] });
    expect(library.findPlan("xyz")).toEqual({ outcome: "unknown", nearest: [] });
  });

  it("offers the plans of a known region for an unknown plan id", () => {
    expect(library.findPlan("甲城@2030")).toEqual({
      outcome: "unknown",
      nearest: ["甲城@jia-2021"],
    });
  });

  it("takes the newest of several plans unless an id is given", () => {
    const newer = testPlan({ id: "jia-2023", issued: "2023-01-16" });
    const both = new PlanLibrary([newer, plan]);
    expect(both.findPlan("甲城")).toEqual({ outcome: "found", value: newer });
    expect(both.findPlan("甲城@jia-2021")).toEqual({ outcome: "found", value: plan });
    expect(both.regions()).toEqual(["甲城"]);
    expect(both.plans()).toEqual([newer, plan]);
  });

  it("does not choose between plans of one day, nor between regions that share a name", () => {
    const sameDay = testPlan({ id: "jia-b" });
    expect(new PlanLibrary([plan, sameDay]).findPlan("甲城")).toEqual({
      outcome: "ambiguous",
      candidates: ["甲城@jia-2021", "甲城@jia-b"],
    });
    const elsewhere = testPlan({ id: "bing", region: "丙城", regionAliases: ["甲城"] });
    expect(new PlanLibrary([plan, elsewhere]).findPlan("甲城")).toEqual({
      outcome: "ambiguous",
      candidates: ["乙省甲城", "丙城"],
    });
  });
});

describe("findTarget", () => {
  it.each([
    ["森林覆盖率", "forest"],
    ["“森林 覆盖率”", "forest"],
    ["森林率", "forest"],
    ["森林覆盖率(2025)", "forest"],
    ["森林覆盖率@全市", "forest"],
    ["污水处理率（建制镇）", "sewage-town"],
    ["污水处理率@建制镇", "sewage-town"],
    ["污水处理率(建制镇, 2025)", "sewage-town"],
    ["污水处理率(全域)", "sewage"],
    ["发明专利", "patents-25"],
    ["发明专利(2022)", "patents-22"],
    ["专利", "patents-25"],
  ])("%s", (name, id) => {
    expect(found(library.findTarget(plan, name))).toBe(id);
  });

  it("lets a name outrank another target's alias", () => {
    expect(found(library.findTarget(plan, "绿地"))).toBe("garden");
  });

  it("takes the target of a given year and offers the years there are for another", () => {
    expect(found(library.findTarget(plan, "发明专利", 2022))).toBe("patents-22");
    expect(library.findTarget(plan, "发明专利", 2030)).toEqual({
      outcome: "unknown",
      nearest: ["发明专利(2022)", "发明专利(2025)"],
    });
  });

  it("lists candidates, each of which finds its target, where scopes differ", () => {
    const answer = library.findTarget(plan, "污水处理率");
    expect(answer).toEqual({
      outcome: "ambiguous",
      candidates: ["污水处理率(全域)", "污水处理率(建制镇)"],
    });
    expect(library.findTarget(plan, "污水处理率", 2025)).toEqual(answer);
  });

  it("does not take the last year's target where it has another scope", () => {
    const mixed = testPlan({ targets: [{ ...patents2022, scope: "城区" }, patents2025] });
    expect(new PlanLibrary([mixed]).findTarget(mixed, "发明专利")).toEqual({
      outcome: "ambiguous",
      candidates: ["发明专利(城区, 2022)", "发明专利(全域, 2025)"],
    });
  });

  it("is ambiguous for several years of which none is the plan's last", () => {
    const early = testPlan({ targets: [patents2022, { ...patents2025, year: 2024 }] });
    expect(new PlanLibrary([early]).findTarget(early, "发明专利")).toEqual({
      outcome: "ambiguous",
      candidates: ["发明专利(2022)", "发明专利(2024)"],
    });
  });

  it("names the nearest indicators for a misspelt or partial name, at most three", () => {
    expect(library.findTarget(plan, "森林复盖率")).toMatchObject({
      outcome: "unknown",
      nearest: ["森林覆盖率"],
    });
    expect(library.findTarget(plan, "覆盖率")).toEqual({
      outcome: "unknown",
      nearest: ["森林覆盖率", "城市公园绿地服务半径覆盖率"],
    });
    expect(library.findTarget(plan, "污水率")).toMatchObject({ nearest: ["污水处理率"] });
    expect(library.findTarget(plan, "常住人口")).toEqual({ outcome: "unknown", nearest: [] });
    const many = testPlan({
      targets: ["一", "二", "三", "四"].map((word) => numberTarget({ name: `覆盖率${word}` })),
    });
    const answer = new PlanLibrary([many]).findTarget(many, "覆盖率");
    expect(answer.outcome === "unknown" && answer.nearest).toHaveLength(3);
  });

  it("finds every target by every label, name with scope and year, and unique alias", () => {
    const name = fc.constantFrom("甲率", "乙率", "丙数");
    const targets = fc.uniqueArray(
      fc.record({
        name,
        scope: fc.constantFrom(null, "城区", "每县"),
        year: fc.constantFrom(2022, 2025, null),
      }),
      { minLength: 1, selector: ({ name, scope, year }) => `${name}${scope}${year}` },
    );
    fc.assert(
      fc.property(targets, (fields) => {
        const all = fields.map((some, index) =>
          numberTarget({ ...some, id: `t${index}`, aliases: [`别名${index}`] }),
        );
        const drawn = testPlan({ targets: all });
        const drawnLibrary = new PlanLibrary([drawn]);
        for (const target of all) {
          expect(found(drawnLibrary.findTarget(drawn, target.aliases[0]!))).toBe(target.id);
          const answer = drawnLibrary.findTarget(drawn, target.name);
          if (answer.outcome !== "ambiguous") continue;
          const ids = answer.candidates.map((label) =>
            found(drawnLibrary.findTarget(drawn, label)),
          );
          const namesakes = all.filter((other) => other.name === target.name);
          expect(ids).toEqual(namesakes.map(({ id }) => id));
        }
      }),
    );
  });
});

describe("findTargets", () => {
  it("gives all of a name in the document's order", () => {
    expect(library.findTargets(plan, "发明专利")).toEqual({
      outcome: "found",
      value: [patents2022, patents2025],
    });
    expect(library.findTargets(plan, "发明专例")).toMatchObject({ nearest: ["发明专利"] });
  });
});

describe("findTargetInForce", () => {
  it.each([
    [2021, "patents-22"],
    [2022, "patents-22"],
    [2023, "patents-25"],
    [2030, "patents-25"],
  ])("an actual of %d is judged against %s", (year, id) => {
    expect(found(library.findTargetInForce(plan, "发明专利", year))).toBe(id);
  });

  it("does not choose between scopes", () => {
    expect(library.findTargetInForce(plan, "污水处理率", 2023).outcome).toBe("ambiguous");
  });
});
