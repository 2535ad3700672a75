import { builtInPlans } from "../catalog/builtInPlans";
import { assess } from "../plan/assess";
import { readEntry } from "../plan/entry";
import type { Plan, PlanTarget } from "../plan/plan";
import { PlanLibrary } from "../plan/planLibrary";
import { defaultSettings } from "../plan/settings";
import type { Target } from "../plan/target";
import type { GridValue } from "../tables/recognition/grid";
import { judgeRows } from "../tables/recognition/judgeRows";
import { readTemplate } from "../tables/templateReading/readTemplate";
import { readTemplateRows } from "../tables/templateReading/readTemplateRows";
import { templateEntries } from "../tables/templateReading/templateEntries";
import { templateRows } from "../tables/templateReading/templateRows";
import {
  drawnEntries,
  templateOf,
  withEntries,
} from "../tables/templateReading/testing/templateGrid";
import { type TemplateLayout, templateLayouts } from "../tables/templates/templateLayout";

const library = new PlanLibrary(builtInPlans);

/** Each plan alone and all together; a 横向对比表 needs two at least. */
function choicesFor(layout: TemplateLayout) {
  const together = [layout, "所有规划", builtInPlans] as const;
  if (layout === "comparison") return [together];
  return [...builtInPlans.map((plan) => [layout, plan.region, [plan]] as const), together];
}

describe.each(templateLayouts.flatMap(choicesFor))("a %s of %s", (layout, _, plans) => {
  const template = templateOf(layout, plans);
  const { grid, body, known } = template;
  const drawn = drawnEntries(template).map(
    ({ row, column, plan, target, year }) => `${row} ${column} ${plan.id} ${target.id} ${year}`,
  );

  it.each([
    ["as the workbook remembers it", known],
    ["by its headers alone", null],
  ])("has every entry cell found with its plan and target, %s", (__, remembered) => {
    const table = readTemplate(grid, body, remembered)!;
    expect(table).toMatchObject({ layout, missing: [] });
    const entries = templateEntries(table, library, remembered).map(
      ({ row, column, year, found }) =>
        "target" in found
          ? `${row} ${column} ${found.plan.id} ${found.target.id} ${year}`
          : `${row} ${column} ${found.reason}`,
    );
    expect(entries).toEqual(drawn);
  });
});

const oneYear = ["singlePeriod", "midterm", "responsibility", "comparison"] as const;

describe.each(oneYear.flatMap(choicesFor))("a %s of %s", (layout, _, plans) => {
  const year = plans[0]!.period.end - 1;
  const template = templateOf(layout, plans, year);

  it.each([0.3, 0.96, 1, 1.2])("judges %d of each target as the assessment does", (factor) => {
    const grid = withEntries(template, ({ target }) => scaled(target, factor));
    const table = readTemplate(grid, template.body, template.known)!;
    const told = templateRows(table, library, template.known);
    const rows = readTemplateRows(table, told, year, () => "General");
    const [judged] = judgeRows([rows], defaultSettings);
    expect(
      judged!.map(
        ({ plan, target, assessment, notJudged }) =>
          `${plan?.id} ${target?.id} ${assessment?.status ?? notJudged?.reason}`,
      ),
    ).toEqual(
      drawnEntries(template).map((one) => {
        const { plan, target } = one;
        if (!isWithin(plan, year)) return `${plan.id} undefined outsidePeriod`;
        return `${plan.id} ${target.id} ${assessed(one, scaled(target, factor), year).status}`;
      }),
    );
  });
});

function scaled({ op, value }: Target, factor: number): GridValue {
  if (op === "text") return factor < 1 ? "部分完成" : "已完成";
  return factor * (op === "between" ? value[0] : value);
}

function assessed({ plan, target }: PlanTarget, value: GridValue, year: number) {
  const valueType = typeof value === "number" ? "number" : "text";
  return assess(target, plan.period, readEntry({ value, valueType }, target.unit), year);
}

function isWithin({ period }: Plan, year: number): boolean {
  return year >= period.start && year <= period.end;
}
