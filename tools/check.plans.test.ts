import { builtInPlans } from "../src/catalog/builtInPlans";
import { PlanLibrary } from "../src/plan/planLibrary";
import { planOfTable } from "../src/tables/recognition/planOfTable";
import { namesForeignRegion, plansNamed } from "../src/tables/recognition/regionsInText";

const library = new PlanLibrary(builtInPlans);
const regionsIn = (...texts: readonly string[]) =>
  plansNamed(library, texts).map(({ region }) => region);

describe("regions in texts", () => {
  it.each([
    ["宁波市2024年规划指标完成情况", ["宁波"]],
    ["浙江省嵊州市质量发展“十四五”规划指标", ["嵊州"]],
    ["绵阳市游仙區2024年", ["游仙"]],
    ["宁波、舟山对比", ["宁波", "舟山"]],
    ["宁波质量强市建设指标", ["宁波"]],
    ["宁波市区空气质量", ["宁波"]],
    ["宁波市各区县（市）指标", ["宁波"]],
    ["宁波市文明城市创建", ["宁波"]],
    ["宁波市鄞州区2024年指标", []],
    ["防城港市东兴市指标", []],
    ["宁波高新区指标", []],
    ["绵阳市2024年指标", []],
    ["主要指标", []],
  ])("%s", (text, regions) => expect(regionsIn(text)).toEqual(regions));

  it.each([
    ["杭州市2024年质量指标", true],
    ["2024年象山县主要指标", true],
    ["宁波市鄞州区指标", true],
    ["凉山彝族自治州“十四五”规划指标", true],
    ["全市2024年指标", false],
    ["各区县2024年指标", false],
    ["中心城区2024年指标", false],
    ["质量强市2024年指标", false],
    ["国家生态文明示范区2024年指标", false],
    ["2024年重点指标", false],
  ])("%s names a region without plan: %s", (text, is) =>
    expect(namesForeignRegion(library, [text])).toBe(is),
  );
});

describe("the plan of a table", () => {
  const nothing = { region: null, sources: [], texts: [], ownTargets: [] };
  const told = (evidence: Partial<Parameters<typeof planOfTable>[1]>) => {
    const found = planOfTable(library, { ...nothing, ...evidence });
    return found.plan === null
      ? [found.because, found.candidates.map(({ region }) => region)]
      : [found.by, found.plan.region];
  };
  it("is that of the nearest text that names a region", () => {
    expect(told({ texts: [["指标表"], ["嵊州"], ["宁波.xlsx"]] })).toEqual(["text", "嵊州"]);
    expect(told({ texts: [["杭州市2024年指标"], ["嵊州"]] })[0]).toBe("unknown");
  });
  it("is not the one asked for where the table is another's", () => {
    expect(told({ region: "宁波", texts: [["舟山市2024年"]] })).toEqual(["otherRegion", ["舟山"]]);
    expect(told({ region: "宁波市", texts: [["宁波2024年"]] })).toEqual(["asked", "宁波"]);
    expect(told({ region: "宁波", texts: [["宁波、舟山"]] })).toEqual(["asked", "宁波"]);
    expect(told({ region: "宁波", sources: ["舟质强市发〔2023〕1号 一"] })).toEqual([
      "otherRegion",
      ["舟山"],
    ]);
  });
  it("is told by own targets from three on that only one plan has", () => {
    const own = [
      { name: "规上制造业全员劳动生产率", value: 100 },
      { name: "规上制造业品牌销售占比", value: 0.6 },
      { name: "服务质量满意度", value: 85 },
    ];
    expect(told({ ownTargets: own })).toEqual(["targets", "舟山"]);
    expect(told({ ownTargets: own.slice(1) })[0]).toBe("unknown");
    expect(told({ ownTargets: own.map((target) => ({ ...target, value: 7 })) })[0]).toBe("unknown");
  });
});
