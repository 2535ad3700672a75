import type * as Pdf from "pdfjs-dist/legacy/build/pdf.mjs";
import { product } from "./pdfPage";

/** A straight line of a drawing; `at` is its x or y, `from` and `to` its extent the other way. Points, y downwards. */
export interface Ruling {
  readonly direction: "across" | "down";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = Parameters<typeof product>[0];
type Point = readonly [x: number, y: number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** A filled area as thin as this is drawn as a line, as Word's borders are. */
const thickest = 3;
/** A line this much askew is none of a table. */
const mostAskew = 0.5;
const shortest = 3;
/** Pages with more lines than this are drawings. */
const mostRulings = 5000;

/** The lengths of the path commands' arguments, by command: move, line, cubic and quadratic curve, close. */
const argumentCounts = [2, 2, 6, 4, 0] as const;

/** The straight lines that a page draws across and down; none where there are as many as only drawings have. */
export async function rulingsOf(
  page: Pdf.PDFPageProxy,
  operators: typeof Pdf.OPS,
): Promise<readonly Ruling[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const strokes = new Set([
    ...[operators.stroke, operators.closeStroke, operators.fillStroke, operators.eoFillStroke],
    ...[operators.closeFillStroke, operators.closeEOFillStroke],
  ]);
  const fills = new Set([operators.fill, operators.eoFill]);
  const rulings: Ruling[] = [];
  const kept: Matrix[] = [];
  let matrix = view;
  for (const [index, operator] of fnArray.entries()) {
    const values = (argsArray[index] ?? []) as readonly unknown[];
    switch (operator) {
      case operators.save:
        kept.push(matrix);
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        matrix = kept.pop() ?? view;
        break;
      case operators.transform:
        matrix = product(matrix, values as unknown as Matrix);
        break;
      case operators.paintFormXObjectBegin:
        kept.push(matrix);
        matrix = product(matrix, (values[0] as Matrix | null) ?? identity);
        break;
      case operators.constructPath: {
        const paint = values[0] as number;
        const path = (values[1] as readonly (ArrayLike<number> | null)[])[0];
        if (!path || !(strokes.has(paint) || fills.has(paint))) break;
        rulings.push(...linesOf(path, matrix, fills.has(paint)));
        if (rulings.length > mostRulings) return [];
        break;
      }
    }
  }
  return rulings;
}

function linesOf(path: ArrayLike<number>, matrix: Matrix, isFilled: boolean): readonly Ruling[] {
  const subpaths: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const command = path[at]!;
    const count = argumentCounts[command as 0] ?? 0;
    const last = subpaths.at(-1);
    if (command === 4 && last?.[0]) last.push(last[0]);
    else if (count > 0) {
      const x = path[at + count - 1]!;
      const y = path[at + count]!;
      const [, , , , left, top] = product(matrix, [1, 0, 0, 1, x, y]);
      if (command === 0) subpaths.push([[left, top]]);
      else last?.push([left, top]);
    }
    at += count + 1;
  }
  return subpaths.flatMap((points) => (isFilled ? thinArea(points) : sides(points)));
}

function thinArea(points: readonly Point[]): readonly Ruling[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thickest && right - left > bottom - top) {
    return [{ direction: "across", at: (top + bottom) / 2, from: left, to: right }];
  }
  return right - left <= thickest
    ? [{ direction: "down", at: (left + right) / 2, from: top, to: bottom }]
    : [];
}

function sides(points: readonly Point[]): readonly Ruling[] {
  return points.slice(1).flatMap(([x, y], index): readonly Ruling[] => {
    const [fromX, fromY] = points[index]!;
    const across = Math.abs(x - fromX);
    const down = Math.abs(y - fromY);
    if (down <= mostAskew && across >= shortest) {
      return [{ direction: "across", at: y, from: Math.min(x, fromX), to: Math.max(x, fromX) }];
    }
    return across <= mostAskew && down >= shortest
      ? [{ direction: "down", at: x, from: Math.min(y, fromY), to: Math.max(y, fromY) }]
      : [];
  });
}
