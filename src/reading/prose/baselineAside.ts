import type { Find } from "./find";

const aside =
  /\((?:(?<year>(?:19|20)\d{2})年底?|基期)(?:为|是|达|约|:|，)?(?<value>\d+(?:\.\d+)?)(?:%|‰|[^\d()，。;]{1,8})?\)/u;

/** As far behind a number as a bracket of this kind reaches. */
export const longestAside = 28;

/** The number that a bracket gives for a year before: 利用率(2020年为45%). @param atStart whether it must stand there */
export function baselineAside(words: string, atStart = false): Find["baseline"] {
  const match = aside.exec(words);
  if (match === null || (atStart && match.index > 0)) return null;
  const { year, value } = match.groups!;
  return { value: Number(value), year: year === undefined ? null : Number(year) };
}

/** A subject without such a bracket. */
export function withoutAside(words: string): string {
  return words.replace(aside, "");
}
