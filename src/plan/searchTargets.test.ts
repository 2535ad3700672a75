import { PlanLibrary } from "./planLibrary";
import { nearestIndicators, searchTargets } from "./searchTargets";
import { numberTarget, testPlan, textTarget } from "./testPlans";

const days = numberTarget({ id: "days", name: "空气质量优良天数比率", aliases: ["优良率"] });
const clean = numberTarget({ id: "clean", name: "城市空气质量", departments: ["市生态环境局"] });
const air = numberTarget({ id: "air", name: "空气", category: ["大气"] });
const dust = textTarget({ id: "dust", name: "扬尘治理", aliases: ["空气扬尘"] });
const category = numberTarget({ id: "category", name: "蓝天指数", category: ["空气环境"] });
const sewage = numberTarget({ id: "sewage", name: "污水处理率", scope: "建制镇", unit: "‰" });
const near = testPlan({ targets: [category, dust, clean, days, air, sewage] });
const far = testPlan({
  id: "ning",
  region: "宁波",
  regionAliases: [],
  targets: [{ ...air, id: "air-ning" }],
});
const library = new PlanLibrary([near, far]);

function ids(text: string): readonly string[] {
  return searchTargets(library, text).map(({ target }) => target.id);
}

describe("searchTargets", () => {
  it("orders by where the text is found, then as the plans and documents do", () => {
    expect(ids("空气")).toEqual(["air", "air-ning", "days", "clean", "dust", "category"]);
  });

  it("gives each target with its plan", () => {
    expect(searchTargets(library, "空气")[1]).toEqual({ plan: far, target: far.targets[0] });
  });

  it.each([
    ["空气 宁波", ["air-ning"]],
    ["宁波市　空气", ["air-ning"]],
    ["生态环境局 质量", ["clean"]],
    ["天数 空气", ["days"]],
    ["空气 质量", ["days", "clean"]],
    ["空气 水", []],
    ["建制镇", ["sewage"]],
    ["‰", ["sewage"]],
    ["優良率", ["days"]],
    ["“空气” 優良", ["days"]],
    ["常住人口", []],
    ["", []],
    [" 　", []],
  ])("%j finds %j", (text, found) => {
    expect(ids(text)).toEqual(found);
  });
});

describe("nearestIndicators", () => {
  it("names what is near in any plan, each once, and nothing for nonsense", () => {
    expect(nearestIndicators(library, "空汽质量优良天数")).toEqual(["空气质量优良天数比率"]);
    expect(nearestIndicators(library, "优良绿")).toEqual(["空气质量优良天数比率"]);
    expect(nearestIndicators(library, "xyz")).toEqual([]);
  });
});
