import type { PlanDocument } from "../planDocument";
import type { Outline } from "../outline/outline";
import { isInContents } from "../outline/sectionAt";
import { linesOf, type TextLine } from "../outline/textLines";

/** A document's lines before its first numbered heading, and after: title, number, signature stand at either end. */
export interface FrontMatter {
  readonly front: readonly TextLine[];
  /** The last lines, nearest to the end last; papers are often signed there. */
  readonly back: readonly TextLine[];
}

const mostFrontLines = 150;
const mostBackLines = 40;

/** Splits off both ends of a document, tables of contents left out. */
export function frontMatterOf(document: PlanDocument, outline: Outline): FrontMatter {
  const begins = outline.sections.find(({ path }) =>
    path.some(({ number }) => number !== null),
  )?.start;
  const lines = linesOf(document).filter(({ start }) => !isInContents(outline, start));
  const front = lines.filter(({ start }) => start < (begins ?? Infinity)).slice(0, mostFrontLines);
  return { front, back: lines.slice(front.length).slice(-mostBackLines) };
}
