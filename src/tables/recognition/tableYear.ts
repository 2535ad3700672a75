import { compactText } from "./grid";
import { readSpan, yearsIn } from "./yearText";

const span = /(?:19|20)\d{2}年?[-—–~至到](?:19|20)?\d{2}年?/gu;
/** 甬政办发〔2023〕1号 */
const documentNumbers = /[〔[(【](?:19|20)\d{2}[〕\])】]第?\d+号/gu;
const yearEnd = /((?:19|20)\d{2})年12月(?:31日|底|末)?/gu;
const issued = /(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/gu;
const planNames = /十[二三四五]五/gu;
/** What a title says of targets or a base year is not the year of its actuals. */
const otherYears = /(?:19|20)\d{2}年(?:度?目标|基期|基数|现价|可比价|不变价|价格)/gu;
const ofActuals = /截[至止]/u;

/**
 * The one year that texts name for a table's actuals, the nearest text first: of a caption, a sheet, a file. Periods
 * (2021—2025年), plan names, numbers and dates of documents are no such year; 截至2024年12月 is.
 * @returns null where none is named, or several in the same text group
 */
export function yearOfTexts(groups: readonly (readonly string[])[]): number | null {
  for (const texts of groups) {
    const named = new Set(texts.flatMap((text) => yearsOfTitle(compactText(text))));
    const [only] = named;
    if (named.size === 1 && only !== undefined) return only;
    if (named.size > 1) return null;
  }
  return null;
}

function yearsOfTitle(text: string): readonly number[] {
  const dated = ofActuals.test(text) ? text.replace(yearEnd, "$1年底") : text;
  return yearsIn(
    dated
      .replace(documentNumbers, " ")
      .replace(span, " ")
      .replace(issued, " ")
      .replace(planNames, " ")
      .replace(otherYears, " "),
  );
}

const monthsOfTitle =
  /1月?[-—–~至到](?:[2-9]|1[01])月|上半年|[一二三1-3]季度|截[至止](?:(?:19|20)\d{2}年)?(?:[1-9]|1[01])月/u;

/**
 * Whether a caption speaks of a part of a year: 2024年上半年, 1—9月, 前三季度.
 * @returns the year that it names, null where it names none; undefined for captions that speak of whole years
 */
export function partOfYearIn(caption: readonly string[]): number | null | undefined {
  const text = caption.map(compactText).find((part) => monthsOfTitle.test(part));
  if (text === undefined || !readSpan(text).isPartOfYear) return undefined;
  return yearsIn(text.replace(planNames, " ")).at(-1) ?? null;
}
