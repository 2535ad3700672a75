import type { Span } from "../planDocument";
import type { Outline, OutlineSection } from "./outline";

/** The section that an offset lies in, in logarithmic time. */
export function sectionAt({ sections }: Outline, offset: number): OutlineSection {
  return sections[Math.max(0, lastFrom(sections, offset))]!;
}

/** Whether an offset lies in a table of contents. */
export function isInContents({ contents }: Outline, offset: number): boolean {
  const span = contents[lastFrom(contents, offset)];
  return span !== undefined && offset < span.end;
}

/** The index of the last span that starts at or before an offset; -1 for none. */
function lastFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
