import { builtInPlans } from "../catalog/builtInPlans";
import type { Plan } from "../plan/plan";
import { defaultSettings } from "../plan/settings";
import { buildTemplate } from "../tables/templates/buildTemplate";
import { comparisonRows } from "../tables/templates/comparisonRows";
import { templateLayouts } from "../tables/templates/templateLayout";
import type { TemplateRequest } from "../tables/templates/templateRequest";
import {
  deepestNesting,
  formulasOf,
  functionsOf,
  headersOf,
  travellingFunctions,
} from "../tables/templates/testing/sheetFormulas";

const names = { table: "考核表_宁波", year: "考核年度_宁波" };

function partsOf(plans: readonly Plan[]): TemplateRequest["parts"] {
  return plans.map((plan) => ({ plan, targets: plan.targets }));
}

const selections = [
  ...builtInPlans.map((plan) => [plan.region, [plan]] as const),
  ["all plans", builtInPlans] as const,
];
const cases = templateLayouts.flatMap((layout) =>
  selections
    .filter(([, plans]) => layout !== "comparison" || plans.length > 1)
    .map(([region, plans]) => [layout, region, plans] as const),
);

describe.each(cases)("a template %s of %s", (layout, _, plans) => {
  const request = {
    layout,
    parts: partsOf(plans),
    year: plans[0]!.period.end,
    usesPlanFunctions: false,
    hasCharts: true,
    settings: defaultSettings,
  };
  const native = buildTemplate(request, names);
  const asked = buildTemplate({ ...request, usesPlanFunctions: true }, names);
  const headers = native.columns.map(({ header }) => header);

  it("has every header once, with and without the add-in's functions the same", () => {
    expect(new Set(headers).size).toBe(headers.length);
    expect(asked.columns.map(({ header }) => header)).toEqual(headers);
  });
  it("refers to headers that it has", () => {
    const unknown = [native, asked]
      .flatMap(formulasOf)
      .flatMap(({ where, formula }) =>
        headersOf(formula).map((header) => (headers.includes(header) ? [] : [where, header])),
      );
    expect(unknown.filter((one) => one.length > 0)).toEqual([]);
  });
  it("computes with functions that travel, within Excel's limits", () => {
    const formulas = formulasOf(native);
    expect(formulas.filter(({ formula }) => isForeign(formula))).toEqual([]);
    expect(formulas.filter(({ formula }) => isTooLong(formula))).toEqual([]);
  });
  it("has a row for every target, a cell and a format for every column", () => {
    const standing = native.rows.flatMap(({ targets }) => targets.map(({ target }) => target));
    expect(new Set(standing)).toEqual(new Set(plans.flatMap(({ targets }) => targets)));
    for (const { cells, numberFormats } of native.rows) {
      expect([cells.length, numberFormats.length]).toEqual([headers.length, headers.length]);
    }
  });
});

function isForeign(formula: string): boolean {
  return functionsOf(formula).some((name) => !travellingFunctions.includes(name));
}

/** Beyond what Excel takes: 8192 characters, 64 functions in each other. */
function isTooLong(formula: string): boolean {
  const depth = deepestNesting(formula);
  return depth < 0 || depth > 64 || formula.length > 8192;
}

it("a comparison has every target of the built-in plans once", () => {
  const rows = comparisonRows(partsOf(builtInPlans));
  builtInPlans.forEach((plan, position) => {
    const standing = rows.flatMap((row) => row[position]?.target ?? []);
    expect(standing).toHaveLength(plan.targets.length);
    expect(new Set(standing)).toEqual(new Set(plan.targets));
  });
});
