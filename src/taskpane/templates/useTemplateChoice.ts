import { useCallback, useMemo } from "react";
import type { InsertRequest } from "../../excel/workbookService";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { isNullOr, isTexts, useKept } from "../preferences/useKept";
import { type IndicatorItem, isShared, itemPerComparison, itemPerTarget } from "./indicatorItems";
import { isLeftOut, isOptions, isYear, type LeftOut } from "./keptChoice";
import { initialOptions, type TemplateOptions } from "./templateOptions";
import { proposedYear, yearsOf } from "./templateYears";

/** Chooses or leaves out what is named, whatever it was before; stays the same function. */
export type ChooseItems = (items: readonly IndicatorItem[], chosen: boolean) => void;

export interface TemplateChoice extends TemplateOptions {
  readonly change: (part: Partial<TemplateOptions>) => void;
  /** In the order of the library. */
  readonly plans: readonly Plan[];
  readonly choosePlan: (plan: Plan, chosen: boolean) => void;
  /** What can be chosen of the plans, in the order of the rows. */
  readonly items: readonly IndicatorItem[];
  /** Whether all of an item's targets are chosen, none, or some. */
  readonly chosenOf: (item: IndicatorItem) => boolean | "mixed";
  readonly choose: ChooseItems;
  /** Null without a plan. */
  readonly year: number | null;
  readonly years: readonly number[];
  readonly setYear: (year: number) => void;
  readonly canHaveCharts: boolean;
  /** What is to be inserted; null without a plan. Parts without a chosen target are left out. */
  readonly request: InsertRequest | null;
}

const isPlanIds = isNullOr(isTexts);
const isAskedYear = isNullOr(isYear);

/**
 * The choice among `offered`: at first the first plan with all of its targets, as a 单期考核表 of the newest year with
 * actuals on a new sheet.
 */
export function useTemplateChoice(offered: readonly Plan[], currentYear: number): TemplateChoice {
  const [options, setOptions] = useKept("templates.options", initialOptions, isOptions);
  const [planIds, setPlanIds] = useKept<readonly string[] | null>(
    "templates.plans",
    null,
    isPlanIds,
  );
  const [leftOut, setLeftOut] = useKept<LeftOut>("templates.leftOut", {}, isLeftOut);
  const [askedYear, setYear] = useKept<number | null>("templates.year", null, isAskedYear);
  const { layout, onlyShared, placement, theme, usesPlanFunctions, wantsCharts } = options;

  const plans = useMemo(
    () =>
      planIds === null ? offered.slice(0, 1) : offered.filter(({ id }) => planIds.includes(id)),
    [offered, planIds],
  );
  const items = useMemo(() => {
    if (layout !== "comparison") return itemPerTarget(plans);
    const indicators = itemPerComparison(plans);
    return onlyShared && plans.length > 1 ? indicators.filter(isShared) : indicators;
  }, [layout, onlyShared, plans]);
  const years = useMemo(() => yearsOf(plans.map(({ period }) => period)), [plans]);
  const year =
    askedYear !== null && years.includes(askedYear) ? askedYear : proposedYear(years, currentYear);
  // A 数据采集表 goes out to be filled in, and a chart may lie over cells of the sheet.
  const canHaveCharts = layout !== "collection" && placement === "newSheet";
  const hasCharts = wantsCharts && canHaveCharts;

  const isOut = useMemo(() => outOf(leftOut), [leftOut]);
  const change = useCallback(
    (part: Partial<TemplateOptions>) => setOptions((before) => ({ ...before, ...part })),
    [setOptions],
  );
  const choosePlan = useCallback(
    (plan: Plan, chosen: boolean) => {
      const ids = new Set(plans.map(({ id }) => id));
      if (chosen) ids.add(plan.id);
      else ids.delete(plan.id);
      setPlanIds([...ids]);
    },
    [plans, setPlanIds],
  );
  const choose = useCallback<ChooseItems>(
    (named, chosen) => setLeftOut((before) => withChoice(before, named, chosen)),
    [setLeftOut],
  );
  const chosenOf = useCallback(
    ({ targets }: IndicatorItem) => {
      const count = targets.filter(({ plan, target }) => !isOut(plan, target)).length;
      return count === targets.length ? true : count === 0 ? false : "mixed";
    },
    [isOut],
  );
  const request = useMemo<InsertRequest | null>(() => {
    if (year === null) return null;
    const targets = items.flatMap((item) => item.targets);
    const parts = plans
      .map((plan) => ({
        planId: plan.id,
        targetIds: targets
          .filter(({ plan: own, target }) => own === plan && !isOut(plan, target))
          .map(({ target }) => target.id),
      }))
      .filter(({ targetIds }) => targetIds.length > 0);
    return { layout, parts, year, placement, theme, usesPlanFunctions, hasCharts };
  }, [hasCharts, isOut, items, layout, placement, plans, theme, usesPlanFunctions, year]);

  return {
    ...options,
    change,
    plans,
    choosePlan,
    items,
    chosenOf,
    choose,
    year,
    years,
    setYear,
    canHaveCharts,
    request,
  };
}

/** Whether a target is left out. */
type IsOut = (plan: Plan, target: Target) => boolean;

function outOf(leftOut: LeftOut): IsOut {
  const ids = new Map(Object.entries(leftOut).map(([plan, out]) => [plan, new Set(out)]));
  return (plan, target) => ids.get(plan.id)?.has(target.id) ?? false;
}

function withChoice(before: LeftOut, items: readonly IndicatorItem[], chosen: boolean): LeftOut {
  const changed = new Map<string, Set<string>>();
  for (const { plan, target } of items.flatMap((item) => item.targets)) {
    const ids = changed.get(plan.id) ?? new Set(before[plan.id]);
    if (chosen) ids.delete(target.id);
    else ids.add(target.id);
    changed.set(plan.id, ids);
  }
  return { ...before, ...Object.fromEntries([...changed].map(([id, ids]) => [id, [...ids]])) };
}
