import type { PdfMark } from "./pdfFile";

/** How the pages of tests are set, in points. */
export const [left, right, size, pitch] = [90, 510, 12, 20];

/** Lines of text at the left margin from `top` on; a leading ideographic space indents a line. */
export function lines(top: number, ...texts: readonly string[]): readonly PdfMark[] {
  return texts.map((text, index) => {
    const indent = text.length - text.trimStart().length;
    return { text: text.trimStart(), x: left + indent * size, y: top + index * pitch, size };
  });
}

export const across = (y: number, from = left, to = right): PdfMark => ({ line: [from, y, to, y] });
export const down = (x: number, from: number, to: number): PdfMark => ({ line: [x, from, x, to] });
export const at = (text: string, x: number, y: number): PdfMark => ({ text, x, y, size });
