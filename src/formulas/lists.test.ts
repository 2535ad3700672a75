import { call, column, problem } from "./testing/call";

describe("REGIONS", () => {
  it("gives each region once in a column", () =>
    expect(call("REGIONS")).toEqual(column("甲市", "乙县", "丙区")));
});

describe("INDICATORS", () => {
  it("gives the names in the document's order, each once", () =>
    expect(call("INDICATORS", "乙县")).toEqual(column("森林覆盖率", "公园绿地面积")));
  it("gives a name of several scopes or years once", () => {
    const names = call("INDICATORS", "甲市").flat();
    expect(names.filter((name) => name === "供水普及率" || name === "满意度")).toHaveLength(2);
  });
  it("filters by category at any level", () => {
    expect(call("INDICATORS", "甲", "生态")).toEqual(column("森林覆盖率", "碳排放强度"));
    expect(call("INDICATORS", "甲", "绿化")).toEqual(column("森林覆盖率"));
    expect(call("INDICATORS", "甲", [["民生", null, "品牌"]])).toEqual(
      column("示范项目", "供水普及率"),
    );
  });
  it.each(["预期性", "预期", "expected", " Expected "])(
    "filters by the attribute %p",
    (attribute) => expect(call("INDICATORS", "甲", null, attribute)).toEqual(column("供水普及率")),
  );
  it("takes both attributes as what has one", () =>
    expect(call("INDICATORS", "甲", "品牌", column("约束性", "预期性"))).toEqual([
      [expect.objectContaining({ code: "notAvailable" })],
    ]));
  it("stacks the lists of several regions, each name once", () =>
    expect(call("INDICATORS", column("乙县", "", "甲市"), "生态")).toEqual(
      column("公园绿地面积", "森林覆盖率", "碳排放强度"),
    ));
  it("says what there is when nothing fits", () => {
    const category = problem("INDICATORS", ["甲", "交通"]);
    expect(category.code).toBe("notAvailable");
    expect(category.message).toContain("生态、品牌、民生");
    expect(problem("INDICATORS", ["甲", "交通"], "en").message).toContain("生态, 品牌");
    expect(problem("INDICATORS", ["甲", "生态", "预期性"]).code).toBe("notAvailable");
  });
  it("refuses what is no attribute", () => {
    const { code, message } = problem("INDICATORS", ["甲", null, "重要"]);
    expect(code).toBe("invalidValue");
    expect(message).toContain("约束性 或 预期性");
  });
  it("asks for the region, and names the one it does not know", () => {
    expect(problem("INDICATORS", [column("", null)]).message).toContain("没有给出地区");
    expect(problem("INDICATORS", [column("乙县", "火星")]).message).toContain("火星");
  });
});
