import { cell, problem } from "./testing/call";

describe("TARGET", () => {
  it("answers in the indicator's own unit", () =>
    expect(cell("TARGET", "甲市", "森林覆盖率")).toBe(48));
  it("finds region and indicator by alias and any spelling", () =>
    expect(cell("TARGET", " 甲 ", "林地“覆盖率”", 2025)).toBe(48));
  it("answers a range with its text", () => expect(cell("TARGET", "甲", "示范项目")).toBe("2-3"));
  it("answers a target in words with them", () =>
    expect(cell("TARGET", "甲", "碳排放强度")).toBe("显著降低"));
  it("answers a target of 0 with 0", () => expect(cell("TARGET", "甲", "重大事故")).toBe(0));

  it("takes the target of the plan's last year unless a year is given", () => {
    expect(cell("TARGET", "甲", "满意度")).toBe(90);
    expect(cell("TARGET", "甲", "满意度", 2023)).toBe(85);
    expect(cell("TARGET", "甲", "满意度", "２０２３年")).toBe(85);
  });
  it.each([null, "", 0, "  "])("takes the year %p as omitted", (year) =>
    expect(cell("TARGET", "甲市", "森林覆盖率", year)).toBe(48),
  );
  it.each(["去年", 20.5, true])("refuses the year %p", (year) => {
    const { code, message } = problem("TARGET", ["甲市", "森林覆盖率", year]);
    expect(code).toBe("invalidValue");
    expect(message).toContain("2025");
  });
  it("says which years have a target", () => {
    const { code, message } = problem("TARGET", ["甲市", "满意度", 2024]);
    expect(code).toBe("notAvailable");
    expect(message).toMatch(/2024 年没有目标.*2023.*2025/);
  });

  it("names the nearest indicator for an unknown one", () => {
    const { code, message } = problem("TARGET", ["甲市", "森林复盖率"]);
    expect(code).toBe("notAvailable");
    expect(message).toContain("森林覆盖率");
  });
  it("points to the list where nothing is near", () =>
    expect(problem("TARGET", ["甲市", "ZZZ"]).message).toContain('PLAN.INDICATORS("甲市")'));
  it("lists the regions for an unknown one", () => {
    const { code, message } = problem("TARGET", ["火星", "森林覆盖率"]);
    expect(code).toBe("notAvailable");
    expect(message).toContain("甲市");
  });
  it.each(["region", "indicator"])(
    "lists candidates of an ambiguous %s that can be typed",
    (of) => {
      const args = (name: string) => (of === "region" ? [name, "森林覆盖率"] : ["甲", name]);
      const { code, message } = problem("TARGET", args(of === "region" ? "丙区" : "供水普及率"));
      expect(code).toBe("notAvailable");
      const candidates = /：(.+)。请/.exec(message)![1]!.split("、");
      expect(candidates).toHaveLength(2);
      for (const name of candidates)
        expect(cell("TARGET", ...args(name))).toEqual(expect.any(Number));
    },
  );
  it("asks for a missing name", () => {
    expect(problem("TARGET", ["", "森林覆盖率"])).toMatchObject({
      code: "invalidValue",
      message: expect.stringContaining("地区"),
    });
    expect(problem("TARGET", ["甲", null])).toMatchObject({
      code: "invalidValue",
      message: expect.stringContaining("指标"),
    });
  });
  it("speaks English to an English Excel", () => {
    expect(problem("TARGET", ["甲", "无此"], "en").message).toMatch(/^The plan of 甲市 has no/);
    expect(problem("TARGET", ["甲", ""], "en").message).toMatch(/^The indicator is missing/);
  });
});
