import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A stretch of text on one baseline; lengths in points, `y` downwards from the page's upper edge. */
export interface TextRun {
  readonly text: string;
  /** Left and right edge. */
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The font's size. */
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Text that runs more askew than this, as a share of its size, is a watermark or stands upright. */
const mostAskew = 0.1;

/** The runs of a page in the order of its content; without those that do not run from left to right. */
export async function textRuns(page: PDFPageProxy): Promise<readonly TextRun[]> {
  const { transform: view } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a, b, c, d, x, y] = product(
      view as unknown as Matrix,
      item.transform as unknown as Matrix,
    );
    const size = Math.hypot(c, d);
    if (size === 0 || a <= 0 || Math.abs(b) > mostAskew * a) return [];
    return separateRuns({ text: unified(item.str), x, right: x + item.width, y, size });
  });
}

/** The composition of two affine maps, the right one first. */
export function product(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left;
  const [g, h, i, j, k, l] = right;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** Fonts map some characters to radicals and compatibility forms that look the same. */
function unified(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, (character) => character.normalize("NFKC"));
}

/** Columns may be set apart by spaces inside a run: it is cut there, places estimated from what letters take. */
function separateRuns(run: TextRun): readonly TextRun[] {
  const pieces = [...run.text.matchAll(/\S+(?:[ \u00a0]\S+)*/gu)];
  if (pieces.length <= 1) return [{ ...run, ...trimmed(run) }];
  const perEm = (run.right - run.x) / ems(run.text);
  return pieces.map((piece) => {
    const x = run.x + perEm * ems(run.text.slice(0, piece.index));
    return { ...run, text: piece[0], x, right: x + perEm * ems(piece[0]) };
  });
}

function trimmed({ text, x, right }: TextRun): Pick<TextRun, "text" | "x" | "right"> {
  const perEm = (right - x) / ems(text);
  const before = text.length - text.trimStart().length;
  const start = x + perEm * ems(text.slice(0, before));
  return { text: text.trim(), x: start, right: start + perEm * ems(text.trim()) };
}

/** About how wide a text is set. */
function ems(text: string): number {
  let sum = 0;
  for (const character of text) sum += character > "\u2e7f" ? 1 : 0.5;
  return sum;
}
