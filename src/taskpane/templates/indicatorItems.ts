import type { Plan, PlanTarget } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { comparisonRows, targetsOf } from "../../tables/templates/comparisonRows";

/** What is chosen or left out at once: one target, or an indicator in all plans that have it. */
export interface IndicatorItem {
  /** Unique among the items of one list. */
  readonly key: string;
  /** Never empty; the first one stands for all where they are shown. */
  readonly targets: readonly PlanTarget[];
}

/** The target whose name, category and so on an item shows. */
export function shownTarget({ targets }: IndicatorItem): Target {
  const [first] = targets;
  if (!first) throw new Error("An item without a target");
  return first.target;
}

/** Every target by itself, in the order of the plans and of each document. */
export function itemPerTarget(plans: readonly Plan[]): readonly IndicatorItem[] {
  return plans.flatMap((plan) =>
    plan.targets.map((target) => ({
      key: keyOf({ plan, target }),
      targets: [{ plan, target }],
    })),
  );
}

/** One for each row of a 横向对比表: an indicator with its targets in all of the plans. */
export function itemPerComparison(plans: readonly Plan[]): readonly IndicatorItem[] {
  return comparisonRows(plans.map((plan) => ({ plan, targets: plan.targets }))).map((row) => {
    const targets = targetsOf(row);
    return { key: targets.map(keyOf).join("\n"), targets };
  });
}

/** Whether at least two of the plans have the indicator. */
export function isShared({ targets }: IndicatorItem): boolean {
  return targets.length > 1;
}

function keyOf({ plan, target }: PlanTarget): string {
  return `${plan.id} ${target.id}`;
}
