import { builtInPlans } from "../../../src/catalog/builtInPlans";
import { type Entry, readEntry } from "../../../src/plan/entry";
import type { Plan } from "../../../src/plan/plan";
import { defaultSettings } from "../../../src/plan/settings";
import type { Target } from "../../../src/plan/target";
import { entryLimits } from "../../../src/tables/templates/entryLimits";
import type { TemplateRequest } from "../../../src/tables/templates/templateRequest";

export type Cell = string | number;

/** What people enter into one row, year after year; the years deal them out in turn. */
export const entries: readonly ((target: Target) => Cell)[] = [
  share(0.3),
  share(1),
  () => "",
  share(0.6),
  () => "—",
  () => 0,
  share(1.2),
  () => -1,
  share(0.2),
  () => "大约",
  () => "已完成",
  share(0.8),
  share(0.8),
  share(0.1),
  share(2),
];

/** A share of the target, of words a verdict. */
export function share(factor: number): (target: Target) => Cell {
  return ({ op, value }) => {
    if (op === "text") return factor > 0.7 ? "部分完成" : "未完成";
    return factor * (op === "between" ? value[0] : value);
  };
}

/** Fails where a cell does not show a figure, binary noise aside, or where there is none. */
export function expectFigure(
  place: readonly unknown[],
  found: unknown,
  wanted: number | null,
  none: "" | "#N/A",
): void {
  if (wanted === null || typeof found !== "number") {
    expect([...place, found]).toEqual([...place, wanted ?? none]);
    return;
  }
  if (Math.abs(found - wanted) > 1e-9 * Math.max(1, Math.abs(wanted))) {
    expect([...place, found]).toEqual([...place, wanted]);
  }
}

/** Whether an entry passes the hard checks on its size. */
export function isWithinLimits(target: Target, value: number): boolean {
  const { lowest, highest } = entryLimits(target);
  return (lowest === null || value >= lowest) && (highest === null || value <= highest);
}

/** A cell as it was filled, read for a target. */
export function read(cell: Cell, target: Target): Entry {
  const valueType = cell === "" ? "empty" : typeof cell === "number" ? "number" : "text";
  return readEntry({ value: cell, valueType }, target.unit);
}

/** A template of all targets, in native formulas. */
export function requestOf(
  layout: TemplateRequest["layout"],
  ofPlans: readonly Plan[],
  year = ofPlans[0]!.period.end,
): TemplateRequest {
  return {
    layout,
    parts: ofPlans.map((plan) => ({ plan, targets: plan.targets })),
    year,
    usesPlanFunctions: false,
    hasCharts: true,
    settings: defaultSettings,
  };
}

export function regionPlan(region: string): Plan {
  return builtInPlans.find((plan) => plan.region === region)!;
}
