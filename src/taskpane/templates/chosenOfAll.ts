import type { IndicatorItem } from "./indicatorItems";

/** Whether all of some items are chosen, none, or some. */
export function chosenOfAll(
  items: readonly IndicatorItem[],
  chosenOf: (item: IndicatorItem) => boolean | "mixed",
): boolean | "mixed" {
  if (items.every((item) => chosenOf(item) === true)) return true;
  return items.every((item) => chosenOf(item) === false) ? false : "mixed";
}
