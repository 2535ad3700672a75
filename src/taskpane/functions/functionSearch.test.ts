import { functionIds } from "../../formulas/planFunctions";
import { callForm, searchFunctions } from "./functionSearch";

describe("the search for functions", () => {
  it("shows all for nothing", () => {
    expect(searchFunctions("")).toEqual(functionIds);
    expect(searchFunctions("  ")).toEqual(functionIds);
  });
  it.each([
    ["target", "TARGET"],
    ["PLAN.RATE", "RATE"],
    ["ｒａｔｅ", "RATE"],
    ["完成率", "RATE"],
    ["attainment", "RATE"],
    ["目标", "TARGET"],
    ["「完成进度」", "PROGRESS"],
    ["spills all targets", "TABLE"],
  ])("finds by %p", (query, id) => expect(searchFunctions(query)).toContain(id));
  it("puts what is called so before what mentions it", () => {
    expect(searchFunctions("完成率")[0]).toBe("RATE");
    expect(searchFunctions("目标值")[0]).toBe("TARGET");
    expect(searchFunctions("card")[0]).toBe("CARD");
  });
  it("asks for every word", () => {
    expect(searchFunctions("card 出处")).toEqual(["CARD"]);
    expect(searchFunctions("card 天气")).toEqual([]);
  });
});

describe("the call form", () => {
  it("puts what may be left out in brackets", () => {
    expect(callForm("RATE", "zh")).toBe("PLAN.RATE(地区, 指标, 实际值, [年份])");
    expect(callForm("RATE", "en")).toBe("PLAN.RATE(region, indicator, actual, [year])");
    expect(callForm("REGIONS", "zh")).toBe("PLAN.REGIONS()");
  });
});
