import { findAcrossPlans } from "./acrossPlans";
import type { Plan } from "./plan";
import { PlanLibrary } from "./planLibrary";
import type { Target } from "./target";
import { numberTarget, testPlan } from "./testPlans";

function planOf(region: string, ...targets: Target[]): Plan {
  return testPlan({ id: region, region, regionAliases: [], targets });
}

function ids(indicator: string, ...plans: Plan[]): readonly string[] | object {
  const found = findAcrossPlans(new PlanLibrary(plans), indicator);
  return found.outcome === "found" ? found.value.map(({ target }) => target.id) : found;
}

const forest = numberTarget({ id: "a", name: "森林覆盖率", concept: "forest" });
const forestAsCover = numberTarget({ id: "b", name: "森林率", concept: "forest" });
const forest2022 = numberTarget({ ...forestAsCover, id: "b-22", year: 2022 });
const forestInTown = numberTarget({ ...forestAsCover, id: "b-town", scope: "城区" });
const unrelated = numberTarget({ id: "x", name: "污水处理率", concept: "sewage" });

describe("findAcrossPlans", () => {
  it("gives the name and its counterparts of the same concept, all years and scopes, in order", () => {
    const first = planOf("甲", unrelated, forest);
    const second = planOf("乙", forest2022, unrelated, forestAsCover, forestInTown);
    expect(ids("森林覆盖率", first, second)).toEqual(["a", "b-22", "b", "b-town"]);
    expect(ids("森林覆蓋率", second, first)).toEqual(["b-22", "b", "b-town", "a"]);
    expect(findAcrossPlans(new PlanLibrary([first]), "森林覆盖率")).toEqual({
      outcome: "found",
      value: [{ plan: first, target: forest }],
    });
  });

  it("finds by alias, and by name alone where there is no concept", () => {
    const plain = numberTarget({ id: "p", name: "专利数", concept: null, aliases: ["专利"] });
    const other = numberTarget({ id: "q", name: "专利", concept: null });
    expect(ids("专利", planOf("甲", plain), planOf("乙", other))).toEqual(["p", "q"]);
    expect(ids("专利数", planOf("甲", plain), planOf("乙", other))).toEqual(["p"]);
  });

  it("lists one name with two concepts with the counterparts of each", () => {
    const stock = numberTarget({ id: "s", name: "专利", concept: "stock", unit: "件" });
    const rate = numberTarget({ id: "r", name: "专利", concept: "rate", unit: "件/万人" });
    const sameRate = numberTarget({ id: "r2", name: "每万人专利", concept: "rate" });
    expect(ids("专利", planOf("甲", stock), planOf("乙", rate), planOf("丙", sameRate))).toEqual([
      "s",
      "r",
      "r2",
    ]);
  });

  it("does not mix in another indicator that only has the name as an alias", () => {
    const other = numberTarget({
      id: "o",
      name: "林地率",
      concept: "land",
      aliases: ["森林覆盖率"],
    });
    expect(ids("森林覆盖率", planOf("甲", forest), planOf("乙", other))).toEqual(["a"]);
  });

  it("does not choose between indicators that share only an alias", () => {
    const stock = numberTarget({ id: "s", name: "专利数", concept: "stock", aliases: ["专利"] });
    const rate = numberTarget({ id: "r", name: "每万人专利", concept: "rate", aliases: ["专利"] });
    expect(ids("专利", planOf("甲", stock), planOf("乙", rate))).toEqual({
      outcome: "ambiguous",
      candidates: ["专利数", "每万人专利"],
    });
    expect(ids("每万人专利", planOf("甲", stock), planOf("乙", rate))).toEqual(["r"]);
  });

  it("names the nearest of all plans for an unknown name", () => {
    expect(ids("森林覆盖", planOf("甲", unrelated), planOf("乙", forest))).toEqual({
      outcome: "unknown",
      nearest: ["森林覆盖率"],
    });
  });
});
