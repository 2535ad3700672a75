const removed = /[\s\p{Cf}“”„‟‘’‚‛"'`「」『』﹁﹂﹃﹄《》〈〉«»]/gu;
const dashes = /[‐‑‒–—―−─━﹣]/g;
const openingBrackets = /[[{〔【〖〘]/g;
const closingBrackets = /[\]}〕】〗〙]/g;
const middleDots = /[•・‧∙⋅●]/g;

/**
 * The form in which two spellings of one name are equal: full and half width, letter case, spaces,
 * quotes (`“” 「」 《》 "`), dashes, brackets and middle dots no longer differ. Idempotent.
 */
export function normaliseName(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(removed, "")
      .replace(dashes, "-")
      .replace(openingBrackets, "(")
      .replace(closingBrackets, ")")
      .replace(middleDots, "·")
      .toLowerCase()
      // What was removed may have kept a letter and its accent apart.
      .normalize("NFKC")
  );
}

/**
 * The normalised name of a region without its last 市, 县 or 区: 宁波市 → 宁波. Two-character names
 * keep theirs (沙市, 忠县), which is part of the name there.
 */
export function normaliseRegion(text: string): string {
  const name = normaliseName(text);
  return name.length > 2 ? name.replace(/[市县区]$/u, "") : name;
}
