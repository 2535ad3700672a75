import { defaultSettings } from "../../plan/settings";
import type { Plan } from "../../plan/plan";
import { numberTarget, testPlan, textTarget } from "../../plan/testPlans";
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
import { yearsOfColumns } from "./yearlyAccumulation";
import { yearlySheet } from "./yearlySheet";

const names = { table: "监测表_甲城", year: "监测年度_甲城" };

function requestOf(
  plans: readonly Plan[],
  overrides: Partial<TemplateRequest> = {},
): TemplateRequest {
  return {
    layout: "yearly",
    parts: plans.map((plan) => ({ plan, targets: plan.targets })),
    year: plans[0]!.period.end,
    usesPlanFunctions: false,
    hasCharts: true,
    settings: defaultSettings,
    ...overrides,
  };
}

function built(plans: readonly Plan[], overrides: Partial<TemplateRequest> = {}): TemplateSheet {
  const sheet = yearlySheet(requestOf(plans, overrides), names);
  return { ...sheet, summary: summaryOf(sheet, names) };
}

const plan = testPlan();
const partsOf = (plans: readonly Plan[]) => requestOf(plans).parts;

describe("the years that have a column", () => {
  it("are those of the plan", () =>
    expect(yearsOfColumns(partsOf([plan]))).toEqual([2021, 2022, 2023, 2024, 2025]));
  it("go on to a target that is due after the plan", () =>
    expect(
      yearsOfColumns(partsOf([testPlan({ targets: [numberTarget({ year: 2030 })] })])),
    ).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]));
  it("are those of all plans", () =>
    expect(
      yearsOfColumns(
        partsOf([plan, testPlan({ id: "yi", period: { start: 2021, end: 2027 } })]),
      ).at(-1),
    ).toBe(2027));
  it("begin after the baseline of what is summed, not of a level", () => {
    const baseline = { value: 1, year: 2018 };
    const level = testPlan({ targets: [numberTarget({ baseline })] });
    const sum = testPlan({ targets: [numberTarget({ kind: "increment", unit: "家", baseline })] });
    expect(yearsOfColumns(partsOf([level]))[0]).toBe(2021);
    expect(yearsOfColumns(partsOf([sum]))[0]).toBe(2019);
  });
});

it("stands in the order in which it is read", () => {
  const headers = built([plan]).columns.filter(({ isAux }) => !isAux);
  expect(headers.map(({ header }) => header)).toEqual(
    (
      "序号 类别 指标 单位 属性 类型 要求 目标值 目标年 基期值 基期年 2021年 2022年 2023年 2024年 2025年 " +
      "标志 状态 最新年度 累计或最新值 完成率 差距 完成进度 序时进度 应达值 出处 备注"
    ).split(" "),
  );
});

it("says of each row how its years are taken", () => {
  const plan = testPlan({
    targets: [
      numberTarget({ id: "a" }),
      numberTarget({ id: "b", kind: "increment", unit: "家", year: null, baseline: null }),
      numberTarget({ id: "c", kind: "growth", baseline: { value: 3, year: 2022 } }),
      numberTarget({ id: "d", kind: "growth", growthMeasure: "cumulativeReduction", hold: true }),
      numberTarget({ id: "e", kind: "growth", unit: "倍" }),
      textTarget({ id: "f", kind: "increment" }),
    ],
  });
  const { columns, rows } = built([plan]);
  const cellsOf = (header: string) =>
    rows.map(({ cells }) => cells[columns.findIndex((column) => column.header === header)]);
  expect(cellsOf("累计方式")).toEqual([
    "最新值",
    "逐年相加",
    "增速连乘",
    "降幅连乘",
    "不能合并",
    "最新值",
  ]);
  expect(cellsOf("累计起始年")).toEqual(["", 2021, 2023, 2021, 2021, ""]);
});

it("checks the entries of a row over all its years, and says which number to enter", () => {
  const plan = testPlan({ targets: [numberTarget({ kind: "increment", unit: "家", value: 50 })] });
  const sheet = built([plan]);
  const entry = sheet.validations.find(({ at }) => "row" in at)!;
  expect(entry).toMatchObject({
    at: { row: 0 },
    column: sheet.columns.findIndex(({ header }) => header === "2021年"),
    columns: 5,
    rule: { kind: "wholeNumber", lowest: 0, highest: null },
  });
  expect(entry.prompt?.text).toMatch(/当年数/u);
});

it("is called by the years of the plan", () =>
  expect(built([plan]).sheetName).toBe("甲城2021—2025年度监测表"));

const twenty: Plan = { ...planOfAllKinds, id: "twenty", period: { start: 2016, end: 2035 } };

describe.each([
  ["all kinds of targets", [planOfAllKinds]],
  ["two plans", [planOfAllKinds, testPlan()]],
  ["twenty years", [twenty]],
] as const)("of %s", (_, plans) => {
  const native = built(plans);
  const asked = built(plans, { usesPlanFunctions: true });

  it("has every header once, with and without the add-in's functions the same", () => {
    const headers = native.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(asked.columns.map(({ header }) => header)).toEqual(headers);
  });
  it("refers to headers that it has", () => {
    const headers = new Set(native.columns.map(({ header }) => header));
    for (const { where, formula } of [...formulasOf(native), ...formulasOf(asked)]) {
      expect([where, headersOf(formula).filter((header) => !headers.has(header))]).toEqual([
        where,
        [],
      ]);
    }
  });
  it("computes with functions that travel, within Excel's limits", () => {
    for (const { where, formula } of formulasOf(native)) {
      const foreign = functionsOf(formula).filter((name) => !travellingFunctions.includes(name));
      expect([where, foreign]).toEqual([where, []]);
      expect(formula.length).toBeLessThanOrEqual(8192);
      const depth = deepestNesting(formula);
      expect(depth).toBeGreaterThanOrEqual(0);
      expect(depth).toBeLessThanOrEqual(64);
    }
  });
  it("asks the add-in for the plan and the judgement, and for nothing else", () => {
    const withPlan = asked.columns.filter(({ formula }) => formula?.includes("PLAN."));
    expect(withPlan.map(({ header }) => header)).toEqual([
      "目标值",
      "状态",
      "完成率",
      "差距",
      "完成进度",
      "应达值",
    ]);
  });
  it("keeps formulas out of cells that are formatted as text", () => {
    asked.columns.forEach(({ header, formula }, position) => {
      if (formula === null) return;
      const formats = asked.rows.map(({ numberFormats }) => numberFormats[position]);
      expect([header, formats.includes("@")]).toEqual([header, false]);
    });
  });
  it("calls every row by a name of its own", () => {
    const position = native.columns.findIndex(({ header }) => header === "图示名");
    const called = native.rows.map(({ cells }) => cells[position]);
    expect(new Set(called).size).toBe(native.rows.length);
  });
});
