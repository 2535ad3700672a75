import type { Span } from "../../../reading/planDocument";

/**
 * The lines of a text that hold something, in order.
 * @param longest a longer line is cut into several, so that none takes long to draw
 */
export function linesOfText(text: string, longest = Number.POSITIVE_INFINITY): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== "") {
      for (let from = start; from < end; from += longest) {
        lines.push({ start: from, end: Math.min(end, from + longest) });
      }
    }
    start = end + 1;
  }
  return lines;
}

/** Index of the line that a position lies in or behind; 0 before the first. */
export function lineAt(lines: readonly Span[], position: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start <= position) low = middle;
    else high = middle;
  }
  return low;
}

const sentenceEnd = /[。；;！？!?\n]/u;

/** The sentence that a stretch of a text lies in, without the white space around it. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1]!)) from -= 1;
  let to = end;
  while (to < text.length && !sentenceEnd.test(text[to]!)) to += 1;
  return trimmed(text, { start: from, end: to });
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const whole = text.slice(start, end);
  const from = start + whole.length - whole.trimStart().length;
  return { start: from, end: Math.max(from, start + whole.trimEnd().length) };
}

/** Where a query stands next behind a position, from the beginning again after the end; null where it is nowhere. */
export function findNext(text: string, query: string, from: number): Span | null {
  if (query === "") return null;
  const next = text.indexOf(query, from);
  const start = next < 0 ? text.indexOf(query) : next;
  return start < 0 ? null : { start, end: start + query.length };
}
