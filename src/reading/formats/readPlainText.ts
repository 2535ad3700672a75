import type { DocumentParagraph, DocumentWarning, PlanDocument } from "../planDocument";
import { visibleText } from "./documentText";
import { withoutWrapping } from "./wrappedLines";

/**
 * Pasted text as a document: each line that is not blank is a paragraph, without the white space around it; lines that
 * a page's width has broken are one.
 */
export function readPastedText(text: string): PlanDocument {
  return { format: "text", ...linesOf(text) };
}

/** @param unreadable characters of the file that could not be read */
export function readPlainText(text: string, unreadable: number): PlanDocument {
  const warnings: readonly DocumentWarning[] = [
    { kind: "unreadableCharacters", count: unreadable },
  ];
  return { ...readPastedText(text), ...(unreadable > 0 ? { warnings } : {}) };
}

function linesOf(source: string): Pick<PlanDocument, "text" | "blocks"> {
  const text = withoutWrapping(
    visibleText(source.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")),
  );
  const blocks: DocumentParagraph[] = [];
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    const end = from + line.trimEnd().length;
    const start = to - line.trimStart().length;
    if (start < end) blocks.push({ kind: "paragraph", start, end });
    from = to + 1;
  }
  return { text, blocks };
}
