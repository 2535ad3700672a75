import { normaliseName } from "../../plan/normalisedName";
import type { Attribute, Nature, Target } from "../../plan/target";
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
 * The items of which a target passes: in whose name, aliases, category, departments or clause every word of the query
 * occurs, in whatever width, case or quotes it is typed.
 */
export function filterItems(
  items: readonly IndicatorItem[],
  filter: IndicatorFilter,
): readonly IndicatorItem[] {
  const words = filter.query.split(/\s+/).map(normaliseName).filter(Boolean);
  const { category, attribute, nature, department } = filter;
  if (words.length === 0 && !category && !attribute && !nature && !department) return items;
  return items.filter(({ targets }) =>
    targets.some(
      ({ target }) =>
        (category === null || category.every((part, depth) => target.category[depth] === part)) &&
        (attribute === null || (target.attribute ?? "none") === attribute) &&
        (nature === null || target.nature === nature) &&
        (department === null || (target.departments?.includes(department) ?? false)) &&
        hasWords(target, words),
    ),
  );
}

function hasWords(target: Target, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { name, aliases, category, section, departments } = target;
  const texts = [name, ...aliases, ...category, section, ...(departments ?? [])].map(normaliseName);
  return words.every((word) => texts.some((text) => text.includes(word)));
}

/** What the filters offer: only what occurs, in the order of the documents. */
export interface FilterOffers {
  /** Every heading, outer before inner. */
  readonly categories: readonly (readonly string[])[];
  readonly attributes: readonly (Attribute | "none")[];
  readonly natures: readonly Nature[];
  readonly departments: readonly string[];
}

export function filterOffers(items: readonly IndicatorItem[]): FilterOffers {
  const targets = items.flatMap((item) => item.targets.map(({ target }) => target));
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
