import type { PinyinMatcher } from "../../plan/pinyinMatch";
import { searchRank, searchWords } from "../../plan/searchPlaces";
import type { Attribute, Nature, Target } from "../../plan/target";
import { targetTexts } from "../search/targetTexts";
import type { IndicatorItem } from "./indicatorItems";

/** Which indicators a list shows; null lets all pass. */
export interface IndicatorFilter {
  /** A heading of the document with all that stands below it. */
  readonly category: readonly string[] | null;
  /** `none`: the document states no attribute. */
  readonly attribute: Attribute | "none" | null;
  readonly nature: Nature | null;
  readonly department: string | null;
  readonly query: string;
}

export const noFilter: IndicatorFilter = {
  category: null,
  attribute: null,
  nature: null,
  department: null,
  query: "",
};

/**
 * The items of which a target passes: in whose name, aliases, category, scope, departments or clause every word of the
 * query occurs, in whatever width, case or quotes it is typed, or by the sound of the name.
 * @param pinyin null while sounds are not known
 */
export function filterItems(
  items: readonly IndicatorItem[],
  filter: IndicatorFilter,
  pinyin: PinyinMatcher | null,
): readonly IndicatorItem[] {
  const passes = targetFilter(filter, pinyin);
  if (passes === null) return items;
  return items.filter(({ targets }) => targets.some(({ target }) => passes(target)));
}

/** Whether a target passes; null where every one does. */
export function targetFilter(
  { category, attribute, nature, department, query }: IndicatorFilter,
  pinyin: PinyinMatcher | null,
): ((target: Target) => boolean) | null {
  const words = searchWords(query);
  if (words.length === 0 && !category && !attribute && !nature && !department) return null;
  return (target) =>
    (category === null || category.every((part, depth) => target.category[depth] === part)) &&
    (attribute === null || (target.attribute ?? "none") === attribute) &&
    (nature === null || target.nature === nature) &&
    (department === null || (target.departments?.includes(department) ?? false)) &&
    (words.length === 0 || searchRank(words, targetTexts(target), pinyin) !== null);
}

/** What the filters offer: only what occurs, in the order of the documents. */
export interface FilterOffers {
  /** Every heading, outer before inner. */
  readonly categories: readonly (readonly string[])[];
  readonly attributes: readonly (Attribute | "none")[];
  readonly natures: readonly Nature[];
  readonly departments: readonly string[];
}

export function filterOffers(targets: readonly Target[]): FilterOffers {
  const headings = new Set(
    targets.flatMap(({ category }) =>
      category.map((_, depth) => JSON.stringify(category.slice(0, depth + 1))),
    ),
  );
  return {
    categories: inTreeOrder([...headings].map((heading) => JSON.parse(heading) as string[])),
    attributes: occurring(["约束性", "预期性", "none"], (attribute) =>
      targets.some((target) => (target.attribute ?? "none") === attribute),
    ),
    natures: occurring(["quantified", "commitment", "qualitative"], (nature) =>
      targets.some((target) => target.nature === nature),
    ),
    departments: [...new Set(targets.flatMap(({ departments }) => departments ?? []))],
  };
}

function occurring<Value>(
  values: readonly Value[],
  occurs: (value: Value) => boolean,
): readonly Value[] {
  return values.filter(occurs);
}

/** Headings that several plans share may come back later: each inner one follows its outer one. */
function inTreeOrder(headings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const below = (outer: readonly string[]): readonly (readonly string[])[] =>
    headings
      .filter(
        (heading) =>
          heading.length === outer.length + 1 &&
          outer.every((part, depth) => heading[depth] === part),
      )
      .flatMap((heading) => [heading, ...below(heading)]);
  return below([]);
}
