import { call, cell, column, problem } from "./testing/call";

describe("CHECK", () => {
  it.each([
    [48, null, "达标"],
    [47.96, null, "接近"],
    [20, null, "未达标"],
    [0, null, "未达标"],
    [49, 2023, "提前实现"],
    [44, 2023, "滞后"],
    [44.8, 2023, "达到进度"],
    [48, 2030, "达标"],
    [null, null, "待填报"],
    ["", null, "待填报"],
    ["—", null, "待填报"],
    ["四十", null, "数据异常"],
    [101, null, "数据异常"],
    [true, null, "数据异常"],
  ])("judges %p in %p as %s", (actual, year, status) =>
    expect(cell("CHECK", "甲市", "森林覆盖率", actual, year)).toBe(status),
  );

  it("judges against the target next due in the year", () => {
    expect(cell("CHECK", "甲市", "满意度", 86, 2023)).toBe("达标");
    expect(cell("CHECK", "甲市", "满意度", 86, 2025)).toBe("接近");
  });
  it("knows no pace up to the baseline year", () => {
    expect(cell("CHECK", "甲市", "森林覆盖率", 39, 2019)).toBe("推进中");
    expect(cell("GAP", "甲市", "森林覆盖率", 39, 2019)).toBe(-9);
    expect(cell("PROGRESS", "甲市", "森林覆盖率", 39, 2019)).toBe(-0.125);
  });
  it("takes verdicts for a target in words", () => {
    expect(cell("CHECK", "甲市", "碳排放强度", "已完成")).toBe("已完成");
    expect(cell("CHECK", "甲市", "碳排放强度", 5)).toBe("待认定");
  });
  it("gives no 接近 where there is no rate to tell it from", () =>
    expect(cell("CHECK", "甲市", "重大事故", 1)).toBe("未达标"));
});

describe("GAP", () => {
  it.each([
    ["森林覆盖率", 47.5, -0.5],
    ["森林覆盖率", "48.5％", 0.5],
    ["PM2.5浓度", 28, 2],
    ["PM2.5浓度", 33, -3],
    ["示范项目", 2, 0],
    ["示范项目", 5, -2],
    ["城市排名", 12, -2],
    ["抽查合格率", 96, 0],
    ["重大事故", 0, 0],
  ])("of %s at %p is %p", (indicator, actual, gap) =>
    expect(cell("GAP", "甲市", indicator, actual)).toBe(gap),
  );
});

describe("RATE", () => {
  it.each([
    ["森林覆盖率", 24, 0.5],
    ["森林覆盖率", 0, 0],
    ["PM2.5浓度", 40, 0.75],
    ["新增学位", 1200, 1.2],
    ["重大事故", 2, 0],
  ])("of %s at %p is %p", (indicator, actual, rate) =>
    expect(cell("RATE", "甲市", indicator, actual)).toBe(rate),
  );
  it("is not rounded", () => expect(cell("RATE", "甲市", "森林覆盖率", 47)).toBe(47 / 48));
  it.each([
    ["示范项目", 2, "区间"],
    ["城市排名", 12, "位次"],
    ["收支差额", 4, "负"],
    ["重大事故", 0, "除数"],
    ["PM2.5浓度", 0, "除数"],
    ["PM2.5浓度", 1e-307, "除数"],
  ])("of %s at %p is #N/A: %s", (indicator, actual, reason) => {
    const { code, message } = problem("RATE", ["甲市", indicator, actual]);
    expect(code).toBe("notAvailable");
    expect(message).toContain(indicator);
    expect(message).toContain(reason);
    expect(message).toContain("PLAN.GAP");
  });
  it("says so in English", () =>
    expect(problem("RATE", ["甲市", "城市排名", 12], "en").message).toBe(
      "“城市排名” has no attainment: a ratio of ranks means nothing. PLAN.GAP gives the gap, PLAN.CHECK the status.",
    ));
});

describe("PROGRESS", () => {
  it.each([
    ["森林覆盖率", 44, null, 0.5],
    ["森林覆盖率", 36, 2023, -0.5],
    ["PM2.5浓度", 35, null, 0.5],
    ["新增学位", 250, null, 0.25],
    ["城市排名", 15, null, 0.5],
    ["收支差额", 0, null, 0.5],
    ["劳动生产率增速", 8, 2023, 0.6],
    ["劳动生产率增速", 8, null, 1],
    ["单位GDP能耗降幅", 13.5, 2023, 1],
  ])("of %s at %p in %p is %p", (indicator, actual, year, progress) =>
    expect(cell("PROGRESS", "甲市", indicator, actual, year)).toBeCloseTo(progress, 12),
  );
  it.each([
    ["饮用水达标率", 100, null, "须保持"],
    ["抽查合格率", 95, null, "未给出基期值"],
    ["劳动生产率增速", 8, 2020, "不在基期之后"],
  ])("of %s at %p in %p is #N/A: %s", (indicator, actual, year, reason) => {
    const { code, message } = problem("PROGRESS", ["甲市", indicator, actual, year]);
    expect(code).toBe("notAvailable");
    expect(message).toContain(reason);
  });
  it("says so in English", () =>
    expect(problem("PROGRESS", ["甲市", "抽查合格率", 95], "en").message).toMatch(
      /has no progress\. The plan states no baseline\. PLAN\.GAP/,
    ));
});

describe.each(["GAP", "RATE", "PROGRESS"] as const)("%s", (id) => {
  it.each([null, "", "－", "待定"])("is blank for the actual %p", (actual) =>
    expect(cell(id, "甲市", "森林覆盖率", actual)).toBe(""),
  );
  it.each([
    ["四十", "不是数"],
    [101, "超出比例的范围"],
    ["2-3", "区间"],
  ])("refuses the actual %p with the reason", (actual, reason) => {
    const { code, message } = problem(id, ["甲市", "森林覆盖率", actual]);
    expect(code).toBe("invalidValue");
    expect(message).toContain(reason);
  });
  it("is #N/A for a target in words and says what to use", () => {
    const { code, message } = problem(id, ["甲市", "碳排放强度", "已完成"]);
    expect(code).toBe("notAvailable");
    expect(message).toContain("显著降低");
    expect(message).toContain(`PLAN.${id} `);
    expect(message).toContain("PLAN.CHECK");
    expect(problem(id, ["甲市", "碳排放强度", "已完成"], "en").message).toContain("in words");
  });
  it("answers a column, blank where an actual is", () => {
    const answers = call(id, "甲市", "森林覆盖率", column(44, null, 46));
    expect(answers.map(([answer]) => typeof answer)).toEqual(["number", "string", "number"]);
    expect(answers[1]).toEqual([""]);
  });
});
