import type { PlanDocument, Span } from "../planDocument";
import { foldText } from "../tokens/foldedText";

/** A cell of a table, marked up or found in plain text; the span is of its text as it stands in the document. */
export interface TableCell extends Span {
  /** Folded, see `foldText`. */
  readonly text: string;
}

/** The cell that a stretch of the document is, without the spaces around it. */
export function tableCell(document: PlanDocument, { start, end }: Span): TableCell {
  const whole = document.text.slice(start, end);
  const from = start + whole.length - whole.trimStart().length;
  const to = Math.max(from, start + whole.trimEnd().length);
  return { start: from, end: to, text: foldText(document.text, { start: from, end: to }).text };
}
