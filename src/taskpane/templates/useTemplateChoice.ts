import { useCallback, useMemo, useState } from "react";
import { type SheetThemeName } from "../../excel/templates/sheetThemes";
import type { InsertRequest } from "../../excel/workbookService";
import type { Plan } from "../../plan/plan";
import type { TemplateLayout } from "../../tables/templates/templateLayout";
import { type IndicatorItem, isShared, itemPerComparison, itemPerTarget } from "./indicatorItems";
import { proposedYear, yearsOf } from "./templateYears";

export type Placement = InsertRequest["placement"];

/** Chooses or leaves out what is named, whatever it was before; stays the same function. */
export type ChooseItems = (items: readonly IndicatorItem[], chosen: boolean) => void;

/** What the user decides besides plans and indicators. */
export interface TemplateOptions {
  readonly layout: TemplateLayout;
  readonly placement: Placement;
  readonly theme: SheetThemeName;
  readonly usesPlanFunctions: boolean;
  readonly wantsCharts: boolean;
  /** Of a 横向对比表: indicators that only one of the plans has are left out. */
  readonly onlyShared: boolean;
}

const initialOptions: TemplateOptions = {
  layout: "singlePeriod",
  placement: "newSheet",
  theme: "teal",
  usesPlanFunctions: false,
  wantsCharts: false,
  onlyShared: true,
};

/** Ids of the targets that are left out, by plan; a replaced plan starts anew. */
type LeftOut = ReadonlyMap<Plan, ReadonlySet<string>>;

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

/**
 * The choice among `offered`: at first the first plan with all of its targets, as a 单期考核表 of the newest year with
 * actuals on a new sheet.
 */
export function useTemplateChoice(offered: readonly Plan[], currentYear: number): TemplateChoice {
  const [options, setOptions] = useState(initialOptions);
  const [planIds, setPlanIds] = useState<ReadonlySet<string> | null>(null);
  const [leftOut, setLeftOut] = useState<LeftOut>(new Map());
  const [askedYear, setYear] = useState<number | null>(null);
  const { layout, onlyShared, placement, theme, usesPlanFunctions, wantsCharts } = options;

  const plans = useMemo(
    () => (planIds === null ? offered.slice(0, 1) : offered.filter(({ id }) => planIds.has(id))),
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

  const change = useCallback(
    (part: Partial<TemplateOptions>) => setOptions((before) => ({ ...before, ...part })),
    [],
  );
  const choosePlan = useCallback(
    (plan: Plan, chosen: boolean) => {
      const ids = new Set(plans.map(({ id }) => id));
      if (chosen) ids.add(plan.id);
      else ids.delete(plan.id);
      setPlanIds(ids);
    },
    [plans],
  );
  const choose = useCallback<ChooseItems>(
    (named, chosen) => setLeftOut((before) => withChoice(before, named, chosen)),
    [],
  );
  const chosenOf = useCallback(
    ({ targets }: IndicatorItem) => {
      const count = targets.filter(({ plan, target }) => !leftOut.get(plan)?.has(target.id)).length;
      return count === targets.length ? true : count === 0 ? false : "mixed";
    },
    [leftOut],
  );
  const request = useMemo<InsertRequest | null>(() => {
    if (year === null) return null;
    const targets = items.flatMap((item) => item.targets);
    const parts = plans
      .map((plan) => ({
        planId: plan.id,
        targetIds: targets
          .filter(({ plan: own, target }) => own === plan && !leftOut.get(plan)?.has(target.id))
          .map(({ target }) => target.id),
      }))
      .filter(({ targetIds }) => targetIds.length > 0);
    return { layout, parts, year, placement, theme, usesPlanFunctions, hasCharts };
  }, [hasCharts, items, layout, leftOut, placement, plans, theme, usesPlanFunctions, year]);

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

function withChoice(before: LeftOut, items: readonly IndicatorItem[], chosen: boolean): LeftOut {
  const changed = new Map<Plan, Set<string>>();
  for (const { plan, target } of items.flatMap((item) => item.targets)) {
    const ids = changed.get(plan) ?? new Set(before.get(plan));
    if (chosen) ids.delete(target.id);
    else ids.add(target.id);
    changed.set(plan, ids);
  }
  return new Map([...before, ...changed]);
}
