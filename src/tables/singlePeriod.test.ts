import { numberTarget, rangeTarget, testPlan, textTarget } from "../plan/testPlans";
import { entryLimits } from "./entryLimits";
import { headerOf, singlePeriodColumns } from "./singlePeriodColumns";
import { singlePeriodFormulas } from "./singlePeriodFormulas";
import { singlePeriodRows } from "./singlePeriodRows";

describe("columns", () => {
  it("have a header each, told apart", () => {
    const headers = singlePeriodColumns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
  });
});

describe("formulas", () => {
  const formulas = singlePeriodFormulas("考核年度_甲");
  it("stand in every formula column and no other", () =>
    expect(Object.keys(formulas).sort()).toEqual(
      singlePeriodColumns
        .filter(({ role }) => role === "formula")
        .map(({ key }) => key)
        .sort(),
    ));
  it.each(Object.entries(formulas))("%s stays within Excel's length and nesting", (_, formula) => {
    expect(formula.length).toBeLessThan(8192);
    expect(deepestNesting(formula)).toBeLessThanOrEqual(64);
  });
  it.each(Object.entries(formulas))("%s needs no function newer than Excel 2016", (_, formula) => {
    const functions = new Set(formula.match(/[A-Z]+(?=\()/g));
    for (const name of functions) expect(oldFunctions).toContain(name);
  });
  it("refer to no column that the table lacks", () => {
    const headers = singlePeriodColumns.map(({ header }): string => header);
    for (const formula of Object.values(formulas)) {
      for (const [, name] of formula.matchAll(/\[@([^\]]+)\]/g)) expect(headers).toContain(name);
    }
  });
});

describe("rows", () => {
  const plan = testPlan({
    documentNumber: "甲政〔2021〕1号",
    targets: [
      numberTarget({
        id: "a",
        name: "供水普及率",
        unit: "%",
        value: 99,
        scope: "城区",
        section: "一",
      }),
      numberTarget({ id: "b", name: "供水普及率", unit: "%", value: 95, section: "二" }),
      rangeTarget({ id: "c", name: "示范项目", unit: "个", value: [2, 3] }),
      textTarget({ id: "d", name: "碳排放强度", value: "显著降低" }),
      numberTarget({ id: "e", name: "企业数", unit: "家", op: "=", value: 600 }),
    ],
  });
  const rows = singlePeriodRows(plan, plan.targets);

  it("tell namesakes apart by scope", () =>
    expect(rows.map(({ contents }) => contents.indicator)).toEqual([
      "供水普及率（城区）",
      "供水普及率（全域）",
      "示范项目",
      "碳排放强度",
      "企业数",
    ]));
  it("keep a range from becoming a date", () => {
    expect(rows[2]!.contents.target).toBe("2-3");
    expect(rows[2]!.numberFormats.target).toBe("@");
  });
  it("cite document and clause", () => expect(rows[0]!.contents.source).toBe("甲政〔2021〕1号 一"));
  it("show a count to reach as at least, as it is judged", () =>
    expect(rows[4]!.contents.requirement).toBe("≥"));
  it("leave entry and formulas empty", () => {
    for (const { key, role } of singlePeriodColumns) {
      if (role === "entry" || role === "formula") expect(rows[0]!.contents[key]).toBe("");
    }
  });
});

describe("entry limits", () => {
  it.each([
    ["a share", numberTarget({ unit: "%", value: 48 }), 0, 100],
    [
      "a share that the plan itself puts above 100",
      numberTarget({ unit: "%", value: 110 }),
      null,
      null,
    ],
    ["growth", numberTarget({ kind: "growth", unit: "%", value: 6 }), null, null],
    ["things counted", numberTarget({ unit: "家", value: 600 }), 0, null],
    ["a measure", numberTarget({ unit: "万元/人", value: 28 }), null, null],
    ["a rank", numberTarget({ kind: "rank", unit: null, op: "<=", value: 10 }), 1, null],
  ])("%s", (_, target, lowest, highest) => {
    expect(entryLimits(target)).toMatchObject({ lowest, highest });
  });
});

it("names headers in the reader's words", () => expect(headerOf("actual")).toBe("实际值"));

const oldFunctions = [
  "IF",
  "OR",
  "AND",
  "NOT",
  "ISNUMBER",
  "ISERROR",
  "IFERROR",
  "N",
  "ABS",
  "MIN",
  "MAX",
  "LN",
  "VALUE",
  "LEFT",
  "MID",
  "FIND",
  "TRIM",
  "MATCH",
  "INDEX",
];

function deepestNesting(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  expect(depth).toBe(0);
  return deepest;
}
