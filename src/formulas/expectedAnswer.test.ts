import { call, cell, column, problem } from "./testing/call";

describe("EXPECTED", () => {
  it.each([
    ["森林覆盖率", 2023, 44.8],
    ["森林覆盖率", 2025, 48],
    ["森林覆盖率", 2030, 48],
    ["森林覆盖率", "2021年", 41.6],
    ["森林覆盖率", 2020, 40],
    ["抽查合格率", 2025, 96],
    ["PM2.5浓度", 2022, 36],
    ["新增学位", 2024, 800],
    ["劳动生产率增速", 2022, 8],
    ["单位GDP能耗降幅", 2025, 13.5],
    ["饮用水达标率", 2022, 100],
  ])("of %s in %p is %p", (indicator, year, expected) =>
    expect(cell("EXPECTED", "甲市", indicator, year)).toBeCloseTo(expected, 10),
  );
  it("compounds a reduction", () =>
    expect(cell("EXPECTED", "甲市", "单位GDP能耗降幅", 2021)).toBeCloseTo(
      100 * (1 - 0.865 ** (1 / 5)),
      10,
    ));
  it("is the way to the target next due", () => {
    // 40 in 2020 to 85 in 2023, then from the same baseline to 90 in 2025.
    expect(cell("EXPECTED", "甲市", "满意度", 2022)).toBeCloseTo(70, 10);
    expect(cell("EXPECTED", "甲市", "满意度", 2024)).toBeCloseTo(80, 10);
  });
  it.each([
    ["抽查合格率", 2023, "未给出基期值"],
    ["森林覆盖率", 2019, "起点"],
    ["劳动生产率增速", 2020, "起点"],
  ])("of %s in %p is #N/A: %s", (indicator, year, reason) => {
    const { code, message } = problem("EXPECTED", ["甲市", indicator, year]);
    expect(code).toBe("notAvailable");
    expect(message).toContain(reason);
  });
  it("is #N/A for a target in words", () => {
    const { code, message } = problem("EXPECTED", ["甲市", "碳排放强度", 2023]);
    expect(code).toBe("notAvailable");
    expect(message).toContain("PLAN.CHECK");
    expect(problem("EXPECTED", ["甲市", "碳排放强度", 2023], "en").message).toContain("in words");
  });
  it("asks for the year, and leaves blank years of a range blank", () => {
    expect(problem("EXPECTED", ["甲市", "森林覆盖率", null])).toMatchObject({
      code: "invalidValue",
      message: expect.stringContaining("年份"),
    });
    expect(call("EXPECTED", "甲市", "森林覆盖率", column(2025, ""))).toEqual([[48], [""]]);
  });
});
