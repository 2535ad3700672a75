import { yearsIn } from "./headerText";

const span = /(?:19|20)\d{2}年?\s*[-—–~至到]\s*(?:19|20)?\d{2}年?/gu;
const issued = /\d{4}年\d{1,2}月(?:\d{1,2}日)?/gu;
const planName = /十[二三四五]五/gu;

/**
 * The one year that texts name for a table's actuals, the nearest text first: of a caption, a sheet, a file. Periods
 * (2021—2025年), plan names and dates of issue are no such year.
 * @returns null where none is named, or several in the same text group
 */
export function yearOfTexts(groups: readonly (readonly string[])[]): number | null {
  for (const texts of groups) {
    const named = new Set(
      texts.flatMap((text) =>
        yearsIn(
          text.normalize("NFKC").replace(span, " ").replace(issued, " ").replace(planName, " "),
        ),
      ),
    );
    const [only] = named;
    if (named.size === 1 && only !== undefined) return only;
    if (named.size > 1) return null;
  }
  return null;
}
