import type { Plan } from "../../plan/plan";
import type { IndicatorGroup, PlanGroup } from "./indicatorGroups";
import type { IndicatorItem } from "./indicatorItems";

/** One line of the picker. */
export type PickerRow =
  | {
      readonly kind: "plan";
      readonly key: string;
      readonly level: number;
      readonly plan: Plan;
      readonly items: readonly IndicatorItem[];
    }
  | {
      readonly kind: "category";
      readonly key: string;
      readonly level: number;
      readonly group: IndicatorGroup;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: "indicator";
      readonly key: string;
      readonly level: number;
      readonly item: IndicatorItem;
      /** Of the category that it belongs to. */
      readonly heading: string;
    };

/**
 * The lines in their order: of each plan its heading where there are several plans, of each category its heading and,
 * where it is open, its indicators.
 */
export function pickerRows(
  planGroups: readonly PlanGroup[],
  hasPlanHeadings: boolean,
  isOpen: (groupKey: string) => boolean,
): readonly PickerRow[] {
  return planGroups.flatMap(({ plan, groups }): readonly PickerRow[] => {
    const hasHeading = hasPlanHeadings && plan !== null;
    const level = hasHeading ? 2 : 1;
    const items = groups.flatMap((group) => group.items);
    const rows = groups.flatMap((group) => categoryRows(group, level, isOpen(group.key)));
    return hasHeading
      ? [{ kind: "plan", key: `plan ${plan.id}`, level: 1, plan, items }, ...rows]
      : rows;
  });
}

function categoryRows(group: IndicatorGroup, level: number, isOpen: boolean): readonly PickerRow[] {
  const key = `category ${group.key}`;
  const heading: PickerRow = { kind: "category", key, level, group, isOpen };
  if (!isOpen) return [heading];
  return [
    heading,
    ...group.items.map((item): PickerRow => ({
      kind: "indicator",
      key: `indicator ${item.key}`,
      level: level + 1,
      item,
      heading: key,
    })),
  ];
}
