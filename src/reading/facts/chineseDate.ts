import { readChineseNumeral } from "../tokens/numerals";

const arabic =
  /((?:19|20)\d{2})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})(?:\s*日|(?!\d))/u;
const numerals =
  /([一二][〇○零Oo0一二三四五六七八九]{3})年\s*([一二三四五六七八九十]{1,2})月\s*([一二三四五六七八九十]{1,3})日/u;

/** A date in a text: where it stands and as ISO. */
export interface DateInText {
  readonly index: number;
  readonly length: number;
  readonly iso: string;
}

/** The first day that a half-width text names, in figures or Chinese numerals; null for none, or a day that no month has. */
export function dateIn(text: string): DateInText | null {
  const figures = arabic.exec(text);
  if (figures !== null)
    return dated(figures, Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const words = numerals.exec(text);
  if (words === null) return null;
  const [year, month, day] = words
    .slice(1)
    .map((word) => readChineseNumeral(word.replace(/[○Oo0]/gu, "〇")));
  return year == null || month == null || day == null ? null : dated(words, year, month, day);
}

function dated(
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
): DateInText | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { index: match.index, length: match[0].length, iso: date.toISOString().slice(0, 10) };
}
