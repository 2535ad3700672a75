import type { PinyinMatcher } from "./pinyinMatch";
import { searchRank, searchWords, type SearchedTexts } from "./searchPlaces";

/** How things are searched. */
export interface ItemSearch<Item> {
  readonly textsOf: (item: Item) => SearchedTexts;
  /** 0 for what was chosen last, 1 for what before it; null for what was not. Of two found equally well the recent comes first. */
  readonly recencyOf?: (item: Item) => number | null;
  /** Null where sounds do not count, or are not known yet. */
  readonly pinyin: PinyinMatcher | null;
}

/**
 * The things in which every word of a text is found, the best first (see `searchRank`), equals in the order given; for
 * a blank text all of them, recent choices first.
 */
export function searchItems<Item>(
  items: readonly Item[],
  text: string,
  { textsOf, recencyOf, pinyin }: ItemSearch<Item>,
): readonly Item[] {
  const words = searchWords(text);
  const found = items.flatMap((item) => {
    const rank = words.length === 0 ? 0 : searchRank(words, textsOf(item), pinyin);
    return rank === null ? [] : [{ item, rank, recency: recencyOf?.(item) ?? Infinity }];
  });
  return found
    .sort((one, other) => one.rank - other.rank || compare(one.recency, other.recency))
    .map(({ item }) => item);
}

/** Infinity minus itself is no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
