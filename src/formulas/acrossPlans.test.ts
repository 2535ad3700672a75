import { call, column, problem } from "./testing/call";

describe("COMPARE", () => {
  it("gives an indicator's targets in all plans", () => {
    const [header, ...rows] = call("COMPARE", "森林覆盖率");
    const at = (name: string) => header!.indexOf(name);
    expect(rows.map((row) => [row[at("地区")], row[at("目标")], row[at("单位")]])).toEqual(
      expect.arrayContaining([
        ["甲市", "≥48", "%"],
        ["乙县", "≥60", "%"],
      ]),
    );
    expect(rows[0]![at("文号")]).toBe("甲政发〔2021〕1号");
    expect(rows[0]![at("基期值")]).toBe(40);
  });
  it("leaves blank what a document does not state", () => {
    const [header, ...rows] = call("COMPARE", "公园绿地面积");
    expect(rows).toHaveLength(1);
    expect(rows[0]![header!.indexOf("文号")]).toBe("");
  });
  it("stacks the answers to a range, each target once", () => {
    const single = call("COMPARE", "森林覆盖率").length;
    expect(call("COMPARE", column("森林覆盖率", "", "公园绿地面积", "森林覆盖率"))).toHaveLength(
      single + 1,
    );
  });
  it("offers the nearest names for an unknown one", () => {
    const { code, message } = problem("COMPARE", ["公园绿地面及"]);
    expect(code).toBe("notAvailable");
    expect(message).toContain("公园绿地面积");
    expect(problem("COMPARE", ["ZZZ"]).message).toContain("PLAN.FIND");
    expect(problem("COMPARE", ["ZZZ"], "en").message).toMatch(/^No plan has “ZZZ”/);
  });
  it("asks for the indicator", () =>
    expect(problem("COMPARE", [null])).toMatchObject({
      code: "invalidValue",
      message: expect.stringContaining("指标"),
    }));
});

describe("FIND", () => {
  it("finds by a part of a name, with the category", () => {
    const [header, ...rows] = call("FIND", "绿地");
    expect(header).toContain("类别");
    expect(rows.map((row) => row[header!.indexOf("指标")])).toEqual(["公园绿地面积"]);
    expect(rows[0]![header!.indexOf("类别")]).toBe("生态");
  });
  it("stacks the answers to a range, each target once", () =>
    expect(call("FIND", column("绿地", "公园", ""))).toEqual(call("FIND", "绿地")));
  it("offers the nearest names where nothing is found", () => {
    const { code, message } = problem("FIND", ["公元绿第面积"]);
    expect(code).toBe("notAvailable");
    expect(message).toContain("公园绿地面积");
    expect(problem("FIND", ["ZZZ"], "en").message).toContain("another word");
  });
  it("asks for the text", () => expect(problem("FIND", [" "]).message).toContain("关键词"));
});
