import type { Span } from "../../reading/planDocument";

/** Marks the element of a line: the position at which the line begins in the text. */
export const lineMark = "data-start";

/** The stretch of the text that is selected in an element whose lines are marked; null where nothing is. */
export function selectedSpan(selection: Selection | null, container: HTMLElement): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.commonAncestorContainer)) return null;
  const start = positionOf(range.startContainer, range.startOffset);
  const end = positionOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Between lines there is no position. */
function positionOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest(`[${lineMark}]`);
  if (!line) return null;
  const before = line.ownerDocument.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.getAttribute(lineMark)) + before.toString().length;
}
