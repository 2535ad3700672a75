/** What encloses a place of a text: nothing, quotation marks, or a title's marks 《》 and brackets. */
export const enclosure = { none: 0, quotation: 1, other: 2 } as const;

/** A value of `enclosure` for each place of a text. */
export type Enclosures = Uint8Array;

const closers: Readonly<Record<string, string>> = {
  "《": "》",
  "“": "”",
  "(": ")",
  "〔": "〕",
  "[": "]",
};
const marks = /[《》“”()〔〕[\]]/gu;

/** Longer pairs are taken for a mark without its partner. */
const longestPair = 400;

/**
 * What encloses each place of a text, the innermost pair where they stand inside each other. The marks themselves count as inside. A mark without a partner encloses nothing.
 */
export function readEnclosures(text: string): Enclosures {
  const enclosing = new Uint8Array(text.length);
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: character, index: at } of text.matchAll(marks)) {
    if (character in closers) {
      open.push({ mark: character, at });
      continue;
    }
    const index = open.findLastIndex(({ mark }) => closers[mark] === character);
    if (index === -1) continue;
    const opened = open[index]!;
    open.length = index;
    if (at - opened.at > longestPair) continue;
    const kind = opened.mark === "“" ? enclosure.quotation : enclosure.other;
    for (let place = opened.at; place <= at; place++) enclosing[place] ||= kind;
  }
  return enclosing;
}
