import { call, cell, column, problem } from "./testing/call";

describe("INFO", () => {
  it("answers by Chinese and English field names in any spelling", () => {
    expect(cell("INFO", "甲市", "森林覆盖率", "单位")).toBe("%");
    expect(cell("INFO", "甲市", "森林覆盖率", " Unit ")).toBe("%");
    expect(cell("INFO", "甲市", "森林覆盖率", "基期值")).toBe(40);
  });
  it("is empty where the document states nothing", () =>
    expect(cell("INFO", "甲市", "重大事故", "基期值")).toBe(""));
  it("crosses indicators with fields", () =>
    expect(call("INFO", "甲市", column("森林覆盖率", "", "新增学位"), [["单位", "类别"]])).toEqual([
      ["%", "生态 / 绿化"],
      ["", ""],
      ["个", "生态环境"],
    ]));
  it("lists the fields for an unknown one", () => {
    const { code, message } = problem("INFO", ["甲市", "森林覆盖率", "颜色"]);
    expect(code).toBe("invalidValue");
    expect(message).toContain("单位、属性");
    expect(problem("INFO", ["甲市", "森林覆盖率", "colour"], "en").message).toContain(
      "unit, attribute",
    );
  });
  it("asks for a missing field", () =>
    expect(problem("INFO", ["甲市", "森林覆盖率", null]).message).toContain("字段"));
});
