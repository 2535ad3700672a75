import { normaliseName } from "./normalisedName";
import { pinyinPlaces, type PinyinMatcher } from "./pinyinMatch";

/** What a search looks at, normalised (see `normaliseName`). */
export interface SearchedTexts {
  /** What the thing is called. */
  readonly name: string;
  /** Other names of it. */
  readonly aliases: readonly string[];
  /** What belongs to it: a heading, a department. */
  readonly others: readonly string[];
  /** What counts only as a whole: a unit. */
  readonly wholes?: { has(word: string): boolean };
}

/** What finding a word there costs: the order of the answers. Sounds come after everything that is written so. */
const places = {
  exactName: 0,
  nameBegins: 1,
  nameContains: 2,
  alias: 3,
  elsewhere: 4,
  sound: 5,
} as const;

/** An alias that sounds so stands after every name that does. */
const soundOfAlias = pinyinPlaces.length;

/** The words of what was typed, normalised; empty where it is blank. */
export function searchWords(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .split(/\s+/u)
    .map(normaliseName)
    .filter((word) => word !== "");
}

/**
 * How well the words are found in some texts: the lower, the better; null where one of them is found nowhere.
 *
 * By where the words are found: the name itself, its beginning, within it, an alias, elsewhere, and last by its sound;
 * the places of several words added up. Words that stand together in a name count as one.
 * @param pinyin null where sounds do not count, or are not known yet
 */
export function searchRank(
  words: readonly string[],
  texts: SearchedTexts,
  pinyin: PinyinMatcher | null,
): number | null {
  const together = placeInName(words.join(""), texts.name);
  if (together !== null) return together;
  const apart = sumOf(words, (word) => placeOf(word, texts));
  if (apart !== null || pinyin === null) return apart;
  const sounds = soundPlace(words.join(""), texts, pinyin);
  return sounds ?? sumOf(words, (word) => placeOf(word, texts) ?? soundPlace(word, texts, pinyin));
}

function sumOf(
  words: readonly string[],
  placeOfWord: (word: string) => number | null,
): number | null {
  let sum = 0;
  for (const word of words) {
    const place = placeOfWord(word);
    if (place === null) return null;
    sum += place;
  }
  return sum;
}

function placeInName(word: string, name: string): number | null {
  if (name === word) return places.exactName;
  if (name.startsWith(word)) return places.nameBegins;
  return name.includes(word) ? places.nameContains : null;
}

function placeOf(word: string, { name, aliases, others, wholes }: SearchedTexts): number | null {
  const inName = placeInName(word, name);
  if (inName !== null) return inName;
  const contain = (text: string): boolean => text.includes(word);
  if (aliases.some(contain)) return places.alias;
  return others.some(contain) || wholes?.has(word) ? places.elsewhere : null;
}

function soundPlace(
  word: string,
  { name, aliases }: SearchedTexts,
  pinyin: PinyinMatcher,
): number | null {
  const ofName = pinyin.match(word, name);
  if (ofName !== null) return places.sound + pinyinPlaces.indexOf(ofName);
  return aliases.some((alias) => pinyin.match(word, alias) !== null)
    ? places.sound + soundOfAlias
    : null;
}
