import type { Span } from "../planDocument";
import type { TextLine } from "./textLines";

const contentsTitle = /^目\s*[录次]$/u;
const page = "\\s*[-—(]?\\s*\\d{1,3}\\s*[-—)]?$";
/** 一、总体要求……3 */
const dotsAndPage = new RegExp(`(?:[.…·‥]\\s*){3,}${page}`, "u");
/** Of a list under its title: a gap will do. */
const gapAndPage = new RegExp(`(?:[.…·‥]{2,}|\\t|\\s{2,}|—{2,}|-{3,})${page}`, "u");
const longestEntry = 60;
const mostEntries = 400;
/** The document goes on with one of the list's first entries; later ones may come twice within it. */
const mostFirstEntries = 3;

/**
 * The stretches that list the document's headings with or without page numbers. Without them the list is known by
 * its title 目录, and ends where one of its first entries comes a second time.
 */
export function contentsOf(lines: readonly TextLine[]): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { text, table } = lines[index]!;
    if (table !== null || text.length > longestEntry) continue;
    const isTitle = contentsTitle.test(text);
    if (!isTitle && !dotsAndPage.test(text)) continue;
    const last = isTitle ? endOfList(lines, index) : index;
    spans.push({ start: lines[index]!.start, end: lines[last]!.end });
    index = last;
  }
  return spans;
}

/** The index of the list's last line; of the title itself where no list follows. */
function endOfList(lines: readonly TextLine[], title: number): number {
  const first: string[] = [];
  let withPages = title;
  for (let index = title + 1; index < lines.length && index - title <= mostEntries; index++) {
    const { text } = lines[index]!;
    if (/[。;；]/u.test(text) || text.length > longestEntry) break;
    const entry = text.replace(gapAndPage, "").replace(/\s+/gu, "");
    if (first.includes(entry)) return index - 1;
    if (first.length < mostFirstEntries) first.push(entry);
    if (gapAndPage.test(text)) withPages = index;
  }
  return withPages;
}
