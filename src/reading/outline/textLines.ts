import type { DocumentTable, PlanDocument, Span } from "../planDocument";
import { halfWidth } from "./halfWidth";

/** A line that holds something, without the spaces around it. */
export interface TextLine extends Span {
  /** Half width, of the span's length. */
  readonly text: string;
  /** The level of a heading that the source marks as such; null for other lines. */
  readonly markedLevel: number | null;
  /** The table that the source marks and the line is a row of; null outside tables. */
  readonly table: DocumentTable | null;
}

/** Several readers go over the same document. */
const known = new WeakMap<PlanDocument, readonly TextLine[]>();

/** The document's lines in order, blank ones left out; what stands between blocks is white space. */
export function linesOf(document: PlanDocument): readonly TextLine[] {
  const there = known.get(document);
  if (there !== undefined) return there;
  const lines = readLines(document);
  known.set(document, lines);
  return lines;
}

function readLines(document: PlanDocument): readonly TextLine[] {
  const text = halfWidth(document.text);
  const lines: TextLine[] = [];
  for (const block of document.blocks) {
    const markedLevel = block.kind === "heading" ? block.level : null;
    const table = block.kind === "table" ? block : null;
    let from = block.start;
    while (from < block.end) {
      const newline = text.indexOf("\n", from);
      const to = newline === -1 || newline > block.end ? block.end : newline;
      const whole = text.slice(from, to);
      const line = whole.trim();
      if (line !== "") {
        const start = from + whole.length - whole.trimStart().length;
        lines.push({ start, end: start + line.length, text: line, markedLevel, table });
      }
      from = to + 1;
    }
  }
  return lines;
}
