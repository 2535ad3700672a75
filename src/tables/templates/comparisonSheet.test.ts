import type { Plan } from "../../plan/plan";
import { defaultSettings } from "../../plan/settings";
import { numberTarget, rangeTarget, testPlan } from "../../plan/testPlans";
import { comparisonSheet } from "./comparisonSheet";
import { summaryOf } from "./summary";
import type { TemplateRequest } from "./templateRequest";
import type { TemplateSheet } from "./templateSheet";
import {
  deepestNesting,
  formulasOf,
  functionsOf,
  headersOf,
  travellingFunctions,
} from "./testing/sheetFormulas";
import { planOfAllKinds } from "./testing/planOfAllKinds";

const names = { table: "对比表_甲城", year: "对比年度_甲城" };

function built(plans: readonly Plan[], overrides: Partial<TemplateRequest> = {}): TemplateSheet {
  const sheet = comparisonSheet(
    {
      layout: "comparison",
      parts: plans.map((plan) => ({ plan, targets: plan.targets })),
      year: 2024,
      usesPlanFunctions: false,
      hasCharts: true,
      settings: defaultSettings,
      ...overrides,
    },
    names,
  );
  return { ...sheet, summary: summaryOf(sheet, names) };
}

function cellsOf({ columns, rows }: TemplateSheet, header: string): readonly unknown[] {
  const position = columns.findIndex((column) => column.header === header);
  expect(position).toBeGreaterThanOrEqual(0);
  return rows.map(({ cells }) => cells[position]);
}

const jia = testPlan({
  id: "jia",
  region: "甲城",
  documentNumber: "甲政〔2021〕1号",
  targets: [
    numberTarget({ id: "a1", name: "供水普及率", concept: "water", value: 99, section: "一" }),
    numberTarget({
      id: "a2",
      name: "供水普及率",
      concept: "water",
      scope: "县城",
      value: 95,
      section: "二",
    }),
  ],
});
const yi = testPlan({
  id: "yi",
  region: "乙城",
  documentNumber: "乙政〔2021〕2号",
  targets: [
    numberTarget({
      id: "b1",
      name: "供水率",
      concept: "water",
      scope: "城区",
      year: 2027,
      section: "三",
      note: "两处不一致",
    }),
    rangeTarget({ id: "b2", name: "优质工程" }),
  ],
});

function manyKinds(region: string): Plan {
  return { ...planOfAllKinds, id: region, region };
}

describe("rows", () => {
  const sheet = built([jia, yi]);
  it("name the indicator as the first plan does, and the others where they differ", () => {
    expect(cellsOf(sheet, "指标")).toEqual([
      "供水普及率（全域）",
      "供水普及率（县城）",
      "优质工程",
    ]);
    expect(cellsOf(sheet, "备注")).toEqual(["乙城：供水率（城区），两处不一致", "", ""]);
    expect(cellsOf(sheet, "乙城指标")).toEqual(["供水率（城区）", "", "优质工程"]);
  });
  it("cite every plan", () =>
    expect(cellsOf(sheet, "出处")).toEqual([
      "甲城：甲政〔2021〕1号 一；乙城：乙政〔2021〕2号 三",
      "甲城：甲政〔2021〕1号 二",
      "乙城：乙政〔2021〕2号 三(一)",
    ]));
  it("hold each plan's own target", () => {
    expect(cellsOf(sheet, "甲城目标值")).toEqual([99, 95, ""]);
    expect(cellsOf(sheet, "乙城目标年")).toEqual([2027, "", 2025]);
    expect(cellsOf(sheet, "乙城目标值")).toEqual([48, "", "2-3"]);
  });
  it("keep a range from becoming a date", () => {
    const position = sheet.columns.findIndex(({ header }) => header === "乙城目标值");
    expect(sheet.rows[2]!.numberFormats[position]).toBe("@");
  });
  it("ask each region for its own entry, and none for what it does not aim at", () => {
    const asked = sheet.validations
      .filter(({ at }) => "row" in at)
      .map(({ at, column, columns }) => [at, sheet.columns[column]!.header, columns]);
    expect(asked).toEqual([
      [{ row: 0 }, "甲城实际值", 1],
      [{ row: 0 }, "乙城实际值", 1],
      [{ row: 1 }, "甲城实际值", 1],
      [{ row: 2 }, "乙城实际值", 1],
    ]);
  });
});

it("stands in the order in which it is read", () =>
  expect(
    built([jia, yi])
      .columns.filter(({ isAux }) => !isAux)
      .map(({ header }) => header),
  ).toEqual(
    (
      "序号 类别 指标 单位 甲城要求 甲城目标值 甲城目标年 甲城实际值 甲城完成率 甲城是否达标 " +
      "乙城要求 乙城目标值 乙城目标年 乙城实际值 乙城完成率 乙城是否达标 实际最高地区 实际最低地区 出处 备注"
    ).split(" "),
  ));

it("tells two plans of one region apart", () => {
  const sheet = built([jia, { ...yi, region: "甲城" }]);
  const entries = sheet.columns.filter(({ role }) => role === "entry");
  expect(entries.map(({ header, planId }) => [header, planId])).toEqual([
    ["甲城@jia实际值", "jia"],
    ["甲城@yi实际值", "yi"],
  ]);
});

describe.each([
  ["two plans", [jia, yi]],
  ["two plans of one region", [jia, { ...yi, region: "甲城" }]],
  ["six plans", [jia, yi, ...["丙", "丁", "戊", "己"].map(manyKinds)]],
] as const)("of %s", (_, plans) => {
  const native = built(plans);
  const asked = built(plans, { usesPlanFunctions: true });
  const tolerant = built(plans, { settings: { ...defaultSettings, tolerance: 0.01 } });

  it("has every header once, with and without the add-in's functions the same", () => {
    const headers = native.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(asked.columns.map(({ header }) => header)).toEqual(headers);
  });
  it("refers to headers that it has", () => {
    const headers = new Set(native.columns.map(({ header }) => header));
    for (const { where, formula } of [native, asked, tolerant].flatMap(formulasOf)) {
      expect([where, headersOf(formula).filter((header) => !headers.has(header))]).toEqual([
        where,
        [],
      ]);
    }
  });
  it("computes with functions that travel, within Excel's limits", () => {
    for (const { where, formula } of [native, tolerant].flatMap(formulasOf)) {
      const foreign = functionsOf(formula).filter((name) => !travellingFunctions.includes(name));
      expect([where, foreign]).toEqual([where, []]);
      expect(formula.length).toBeLessThanOrEqual(8192);
      const depth = deepestNesting(formula);
      expect(depth).toBeGreaterThanOrEqual(0);
      expect(depth).toBeLessThanOrEqual(64);
    }
  });
  it("asks the add-in for targets and attainment, each region's of its own plan", () => {
    for (const { key, formula, planId } of asked.columns) {
      const isAsked = key === "regionTarget" || key === "regionAttainment";
      expect([key, formula?.includes("PLAN.") ?? false]).toEqual([key, isAsked]);
      if (isAsked) expect(formula).toContain(`@${planId}"`);
    }
  });
  it("keeps formulas out of cells that are formatted as text", () => {
    asked.columns.forEach(({ header, formula }, position) => {
      if (formula === null) return;
      const formats = asked.rows.map(({ numberFormats }) => numberFormats[position]);
      expect([header, formats.includes("@")]).toEqual([header, false]);
    });
  });
  it("calls every row by a name of its own", () => {
    const called = cellsOf(native, "图示名");
    expect(new Set(called).size).toBe(native.rows.length);
  });
});
