import { columnIndex, columnName, maxColumns, maxRows } from "../engine/a1";
import { closed } from "./fileFormulas";

const word = String.raw`[\p{L}\p{N}_.$\\]`;
const column = String.raw`(\$?)([A-Z]{1,3})`;
const row = String.raw`(\$?)([1-9]\d{0,6})`;
const reference = new RegExp(
  `(${closed})|(?<!${word})(?:${column}:${column}|${row}:${row}|${column}${row})(?!${word}|[(!])`,
  "gu",
);

/**
 * The formula of a cell that shares another's: relative references move along.
 * @param rows how far the cell stands below the one that has the formula; columns: to its right.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const moveColumn = (lock = "", name = "") =>
    lock + (lock ? name : columnName(wrap(columnIndex(name) + columns, maxColumns)));
  const moveRow = (lock = "", number = "") =>
    lock + (lock ? number : String(wrap(Number(number) - 1 + rows, maxRows) + 1));
  return formula.replace(reference, (match: string, isClosed: string | undefined, ...found) => {
    if (isClosed !== undefined) return match;
    const [c1, n1, c2, n2, r1, m1, r2, m2, c, n, r, m] = found as (string | undefined)[];
    if (n1 !== undefined) return `${moveColumn(c1, n1)}:${moveColumn(c2, n2)}`;
    if (m1 !== undefined) return `${moveRow(r1, m1)}:${moveRow(r2, m2)}`;
    return moveColumn(c, n) + moveRow(r, m);
  });
}

/** Excel goes on at the other edge of the sheet. */
function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}
