import type { Plan } from "../../plan/plan";
import { type IndicatorItem, shownTarget } from "./indicatorItems";

/** The indicators under one heading of a document. */
export interface IndicatorGroup {
  readonly key: string;
  /** From the outermost heading inwards; empty for targets without one. */
  readonly category: readonly string[];
  readonly items: readonly IndicatorItem[];
}

/** Those of one plan; null for indicators that belong to several. */
export interface PlanGroup {
  readonly plan: Plan | null;
  readonly groups: readonly IndicatorGroup[];
}

/** Indicators by category; categories and the indicators in each keep the order given. */
export function groupByCategory(
  items: readonly IndicatorItem[],
  keyPrefix = "",
): readonly IndicatorGroup[] {
  const groups = new Map<string, { category: readonly string[]; items: IndicatorItem[] }>();
  for (const item of items) {
    const { category } = shownTarget(item);
    const key = keyPrefix + JSON.stringify(category);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { category, items: [item] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** By plan, then by category: for items of one target each. */
export function groupByPlan(items: readonly IndicatorItem[]): readonly PlanGroup[] {
  const ofPlan = new Map<Plan, IndicatorItem[]>();
  for (const item of items) {
    for (const { plan } of item.targets.slice(0, 1)) {
      const known = ofPlan.get(plan);
      if (known) known.push(item);
      else ofPlan.set(plan, [item]);
    }
  }
  return [...ofPlan].map(([plan, own]) => ({ plan, groups: groupByCategory(own, `${plan.id}\n`) }));
}
