import type { Plan } from "../../plan/plan";
import { defaultSettings } from "../../plan/settings";
import { numberTarget, rangeTarget, testPlan, textTarget } from "../../plan/testPlans";
import { buildTemplate } from "./buildTemplate";
import { readHeader } from "./templateColumn";
import { templateLayouts } from "./templateLayout";
import type { TemplateRequest } from "./templateRequest";
import type { TemplateSheet } from "./templateSheet";
import { everyRequirement } from "./testing/everyRequirement";
import {
  deepestNesting,
  formulasOf,
  functionsOf,
  headersOf,
  travellingFunctions,
} from "./testing/sheetFormulas";

const names = { table: "表_甲", year: "年度_甲" };

function built(plans: readonly Plan[], overrides: Partial<TemplateRequest>): TemplateSheet {
  return buildTemplate(
    {
      layout: "singlePeriod",
      parts: plans.map((plan) => ({ plan, targets: plan.targets })),
      year: plans[0]!.period.end,
      usesPlanFunctions: false,
      hasCharts: false,
      settings: { ...defaultSettings, tolerance: 0.02 },
      ...overrides,
    },
    names,
  );
}

/** Namesakes of several years and scopes, long words, and what the other plan has too. */
const namesakes = testPlan({
  id: "yi-2023",
  region: "乙省丙市丁自治县",
  documentNumber: null,
  period: { start: 2023, end: 2027 },
  targets: [
    numberTarget({ id: "a", concept: "forest", year: 2025 }),
    numberTarget({ id: "b", concept: "forest", year: 2027, value: 50 }),
    numberTarget({ id: "c", concept: "forest", year: null, scope: "城区", category: ["城区"] }),
    rangeTarget({ id: "d", name: "“优质[工程]”@'省级'", year: 2027, note: "原文如此" }),
    textTarget({
      id: "e",
      name: "长".repeat(60),
      value: "词".repeat(200),
      section: "款".repeat(90),
    }),
    numberTarget({
      id: "f",
      name: "产值增速",
      kind: "growth",
      year: 2035,
      departments: ["市发改委"],
    }),
  ],
});
const forest = { concept: "forest", id: "forest" };
const allPlans = [
  { ...everyRequirement, targets: [...everyRequirement.targets, numberTarget(forest)] },
  namesakes,
];

const choices = templateLayouts.flatMap((layout) => [
  ...(layout === "comparison" ? [] : allPlans.map((plan) => ({ layout, plans: [plan] }))),
  { layout, plans: allPlans },
]);

describe.each(
  choices.map(({ layout, plans }) => ({ layout, plans, of: plans.map(({ region }) => region) })),
)("a $layout of $of", ({ layout, plans }) => {
  const sheet = built(plans, { layout });
  const asked = built(plans, { layout, usesPlanFunctions: true });

  it("has columns that are told apart and found again by their headers", () => {
    const headers = sheet.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    for (const { key, header, year } of sheet.columns) {
      expect(readHeader(header)).toMatchObject({ key, year });
    }
  });
  it("has a cell and a number format for each column of a row, and none where a formula stands", () => {
    for (const { cells, numberFormats } of sheet.rows) {
      expect(cells.map((cell) => cell === null)).toEqual(
        sheet.columns.map(({ formula }) => formula !== null),
      );
      expect(numberFormats.every((format) => format.length > 0)).toBe(true);
      expect(numberFormats).toHaveLength(sheet.columns.length);
    }
  });
  it("leaves the cells empty that are to be filled in", () => {
    sheet.columns.forEach(({ role }, column) => {
      if (role === "entry") for (const { cells } of sheet.rows) expect(cells[column]).toBe("");
    });
  });
  it("hides only columns at the end", () => {
    const hidden = sheet.columns.map(({ isAux }) => isAux);
    expect(hidden.slice(hidden.indexOf(true))).not.toContain(false);
  });
  it("computes with functions that travel, short enough and not too deep", () => {
    for (const { where, formula } of formulasOf(sheet)) {
      expect([where, formula.length <= 8192]).toEqual([where, true]);
      expect(deepestNesting(formula)).toBeGreaterThanOrEqual(0);
      expect(deepestNesting(formula)).toBeLessThanOrEqual(64);
      for (const name of functionsOf(formula)) expect(travellingFunctions).toContain(name);
    }
  });
  it("refers to its own columns only, with the add-in's functions too", () => {
    for (const { columns } of [sheet, asked]) {
      const headers = columns.map(({ header }) => header);
      const referred = columns.flatMap(({ formula }) =>
        formula === null ? [] : headersOf(formula),
      );
      for (const header of referred) expect(headers).toContain(header);
    }
  });
  it("has no structured reference and none of the add-in's functions in a rule", () => {
    for (const { rules } of [sheet, asked]) {
      for (const { formula } of rules) {
        expect(
          formula(
            (at) => `$A${at}`,
            (at) => `$B${at}`,
          ),
        ).not.toMatch(/\[|PLAN\./u);
      }
    }
  });
  it("has the same columns with the add-in's functions, and the functions in them", () => {
    const headers = ({ columns }: TemplateSheet) => columns.map(({ header }) => header);
    expect(headers(asked)).toEqual(headers(sheet));
    expect(asked.columns.some(({ formula }) => formula?.includes("PLAN."))).toBe(true);
    expect(sheet.columns.every(({ formula }) => !formula?.includes("PLAN."))).toBe(true);
  });
  it("marks entries and colours within its columns", () => {
    for (const { column, columns } of [...sheet.validations, ...sheet.rules]) {
      expect(column).toBeGreaterThanOrEqual(0);
      expect(columns).toBeGreaterThan(0);
      expect(column + columns).toBeLessThanOrEqual(sheet.columns.length);
    }
  });
  it("keeps prompts, alerts and the sheet's name within Excel's limits", () => {
    for (const { prompt, alert } of sheet.validations) {
      for (const { title, text } of prompt === null ? [alert] : [prompt, alert]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
    expect(sheet.sheetName.length).toBeLessThanOrEqual(31);
  });
  it("has one cell of the year, which takes the plans' years only", () => {
    const places = sheet.head.flatMap((line, head) =>
      line.flatMap(({ role, column }) => (role === "year" ? [{ head, column }] : [])),
    );
    expect(places).toHaveLength(1);
    const [{ head, column }] = places as [(typeof places)[number]];
    const start = Math.min(...plans.map(({ period }) => period.start));
    const end = Math.max(...plans.map(({ period }) => period.end));
    expect(sheet.validations).toContainEqual(
      expect.objectContaining({
        at: { head },
        column,
        rule: { kind: "wholeNumber", lowest: start, highest: end },
      }),
    );
  });
  it("has the plans' targets in the documents' order", () => {
    if (layout === "comparison") return;
    expect(sheet.rows.flatMap(({ targets }) => targets)).toEqual(
      plans.flatMap((plan) => plan.targets.map((target) => ({ plan, target }))),
    );
  });
});

it("has charts where they are asked for", () => {
  expect(built([namesakes], { hasCharts: true }).summary?.charts).not.toEqual([]);
  expect(built([namesakes], {}).summary).toBeNull();
});
