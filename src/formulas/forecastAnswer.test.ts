import { CellError } from "./cellValue";
import { call, cell, column, type Given, problem } from "./testing/call";

const years = [[2021, 2022, 2023]];
const forest = (years: Given, actuals: Given, method: Given = null) =>
  ["甲市", "森林覆盖率", years, actuals, method] as const;

describe("FORECAST", () => {
  it("draws the line from the baseline through the latest actual", () =>
    // 40 in 2020, 43 in 2023: 1 a year.
    expect(cell("FORECAST", ...forest(years, [[42, 42, 43]]))).toBeCloseTo(45, 10));
  it("draws the least-squares line", () =>
    expect(cell("FORECAST", ...forest(years, [[41, 42, 43]], "最小二乘"))).toBeCloseTo(45, 10));
  it.each(["直线", "线性", "linear", "Linear", 1, "1", "", null])("knows the method %p", (method) =>
    expect(cell("FORECAST", ...forest(years, [[42, 42, 43]], method))).toBeCloseTo(45, 10),
  );
  it.each(["最小二乘", "趋势", "leastSquares", "least squares", 2])(
    "knows the method %p",
    (method) =>
      expect(cell("FORECAST", ...forest(years, [[42, 42, 43]], method))).toBe(
        cell("FORECAST", ...forest(years, [[42, 42, 43]], "最小二乘")),
      ),
  );
  it("does not mix up the methods", () =>
    expect(cell("FORECAST", ...forest(years, [[42, 42, 43]], 2))).not.toBeCloseTo(45, 2));
  it("refuses another method", () => {
    const { code, message } = problem("FORECAST", forest(years, [[42, 42, 43]], "指数"));
    expect(code).toBe("invalidValue");
    expect(message).toContain("最小二乘");
  });

  it("leaves out blank actuals, typed 0 is a value", () => {
    expect(cell("FORECAST", ...forest(years, [[42, 43, ""]]))).toBe(
      cell("FORECAST", ...forest([[2021, 2022]], [[42, 43]])),
    );
    expect(cell("FORECAST", ...forest([["", 2022]], [[null, 43]]))).toEqual(expect.any(Number));
    expect(cell("FORECAST", ...forest(years, [[42, 43, 0]]))).toBeCloseTo(40 - (40 / 3) * 5, 10);
    expect(cell("FORECAST", ...forest(years, [[null, "", "—"]]))).toBe("");
  });
  it("takes a row of years with a column of actuals", () =>
    expect(cell("FORECAST", ...forest(years, column(42, 42, 43)))).toBeCloseTo(45, 10));
  it("wants a year for each actual", () => {
    expect(problem("FORECAST", forest(years, [[42, 43]])).code).toBe("invalidValue");
    expect(problem("FORECAST", forest([[2021, null, 2023]], [[41, 42, 43]])).message).toContain(
      "年份",
    );
    expect(problem("FORECAST", forest([[2021, "去年"]], [[41, 42]])).message).toContain("去年");
  });
  it("refuses an actual that is no number, and passes errors through", () => {
    const { code, message } = problem("FORECAST", forest(years, [[41, "四十二", 43]]));
    expect(code).toBe("invalidValue");
    expect(message).toContain("四十二");
    const error = new CellError("#REF!");
    expect(cell("FORECAST", ...forest(years, [[41, error, 43]]))).toBe(error);
  });
  it("passes an error through before it looks at sizes", () => {
    const error = new CellError("#REF!");
    expect(cell("FORECAST", ...forest(error, [[41, 42, 43]]))).toBe(error);
  });
  it("is #N/A for a target in words", () => {
    const words = ["甲市", "碳排放强度", years, [["已完成", "已完成", "未完成"]]] as const;
    expect(problem("FORECAST", words).message).toContain("PLAN.FORECAST 没有数值");
  });
  it("is #N/A with the reason where no line can be drawn", () => {
    const { code, message } = problem("FORECAST", forest([[2021]], [[42]], 2));
    expect(code).toBe("notAvailable");
    expect(message).toMatch(/“森林覆盖率”不能预测：.+。/);
    expect(problem("FORECAST", forest([[2021]], [[42]], 2), "en").message).toMatch(
      /^“森林覆盖率” cannot be forecast: .+\.$/,
    );
  });

  describe("of a column of indicators", () => {
    const names = column("森林覆盖率", "", "PM2.5浓度");
    const actuals = [
      [42, 42, 43],
      [1, 2, 3],
      [38, 37, 34],
    ];
    it("answers each row as if it were asked alone", () => {
      const expected = [
        [cell("FORECAST", "甲市", "森林覆盖率", years, [actuals[0]!])],
        [""],
        [cell("FORECAST", "甲市", "PM2.5浓度", years, [actuals[2]!])],
      ];
      expect(call("FORECAST", "甲市", names, years, actuals)).toEqual(expected);
      const own = [years[0]!, years[0]!, years[0]!];
      expect(call("FORECAST", "甲市", names, own, actuals)).toEqual(expected);
      expect(call("FORECAST", column("甲市", "", "甲市"), names, years, actuals)).toEqual(expected);
    });
    it("wants a row of actuals for each", () => {
      const { code, message } = problem("FORECAST", ["甲市", names, years, actuals.slice(1)]);
      expect(code).toBe("invalidValue");
      expect(message).toContain("3 行");
      expect(problem("FORECAST", ["甲市", names, [[2021, 2022]], actuals]).code).toBe(
        "invalidValue",
      );
    });
    it("wants them in a column", () =>
      expect(
        problem("FORECAST", ["甲市", [["森林覆盖率", "PM2.5浓度"]], years, actuals]).message,
      ).toContain("一列"));
  });
});
