import { builtInPlans } from "../../../src/catalog/builtInPlans";
import type { Plan } from "../../../src/plan/plan";
import { defaultSettings } from "../../../src/plan/settings";
import { cellAddress } from "../../../src/tables/a1";
import { buildTemplate } from "../../../src/tables/templates/buildTemplate";
import type { TemplateLayout } from "../../../src/tables/templates/templateLayout";

export const ningboSheet = "宁波2025年考核表";

const ningbo = planOf("宁波");

export const ningboTargets = ningbo.targets;

/** The cell of an indicator of 宁波's whole 单期考核表 on a sheet of its own, in the column of a header. */
export function ningboCell(indicator: string, header: string): string {
  return templateCell("singlePeriod", [ningbo], 2025, indicator, header);
}

/** Likewise of any layout with all targets of some plans. */
export function templateCell(
  layout: TemplateLayout,
  plans: readonly Plan[],
  year: number,
  indicator: string,
  header: string,
): string {
  const sheet = buildTemplate(
    {
      layout,
      parts: plans.map((plan) => ({ plan, targets: plan.targets })),
      year,
      usesPlanFunctions: false,
      hasCharts: false,
      settings: defaultSettings,
    },
    { table: "表", year: "年度" },
  );
  const column = sheet.columns.findIndex((candidate) => candidate.header === header);
  const names = sheet.columns.findIndex(({ key }) => key === "indicator");
  const row = sheet.rows.findIndex(({ cells }) => cells[names] === indicator);
  if (row < 0 || column < 0) throw new Error(`${layout} has no cell ${indicator} / ${header}`);
  return cellAddress(sheet.head.length + 1 + row, column);
}

export function planOf(region: string): Plan {
  const plan = builtInPlans.find((candidate) => candidate.region === region);
  if (plan === undefined) throw new Error(`no built-in plan for ${region}`);
  return plan;
}
