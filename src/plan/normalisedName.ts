import { simplified } from "./simplified";

const removed = /[\s\p{Cf}“”„‟‘’‚‛"'`「」『』﹁﹂﹃﹄《》〈〉«»]/gu;
const dashes = /[‐‑‒–—―−─━﹣]/g;
const openingBrackets = /[[{〔【〖〘]/g;
const closingBrackets = /[\]}〕】〗〙]/g;
const middleDots = /[•・‧∙⋅●]/g;

/**
 * The form in which two spellings of one name are equal: full and half width, letter case, spaces,
 * quotes (`“” 「」 《》 "`), dashes, brackets, middle dots, traditional and simplified characters no
 * longer differ. Idempotent.
 */
export function normaliseName(text: string): string {
  return simplified(
    text
      .normalize("NFKC")
      .replace(removed, "")
      .replace(dashes, "-")
      .replace(openingBrackets, "(")
      .replace(closingBrackets, ")")
      .replace(middleDots, "·")
      .toLowerCase()
      // What was removed may have kept a letter and its accent apart.
      .normalize("NFKC"),
  );
}
