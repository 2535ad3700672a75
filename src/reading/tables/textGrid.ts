import type { PlanDocument } from "../planDocument";
import type { TextLine } from "../outline/textLines";
import { type TableCell, tableCell } from "./tableCell";

/** How the cells of a line are parted. */
export type Separator = "stroke" | "tab" | "gap" | "space";

/** The strongest first. */
const patterns: readonly (readonly [Separator, RegExp])[] = [
  ["stroke", /\s*[|｜│┃]\s*/gu],
  ["tab", /\t/gu],
  ["gap", /\s{2,}/gu],
  ["space", /\s+/gu],
];

const rule = /^[\s|｜│┃+:=─━┼┿-]*$/u;

/** Whether a line is drawn between rows: |---|:---:|. */
export function isRuleLine({ text }: TextLine): boolean {
  return rule.test(text) && /[-─━]/u.test(text);
}

/** What parts the cells of a line: strokes, else tabs, else wide gaps, else spaces; null for a line of one cell. */
export function separatorOf({ text }: TextLine): Separator | null {
  const inside = text.replace(/^[|｜│┃\s]+|[|｜│┃\s]+$/gu, "");
  return patterns.find(([, pattern]) => inside.search(pattern) !== -1)?.[0] ?? null;
}

/**
 * The cells of a line. Between strokes and tabs empty ones keep their columns: a stroke at either end only opens and
 * closes the row, and tabs before the first text count.
 */
export function cellsOfLine(
  document: PlanDocument,
  line: TextLine,
  separator: Separator | null,
): readonly TableCell[] {
  const { text, start } = separator === "tab" ? withTabs(document, line) : line;
  const pattern = patterns.find(([name]) => name === separator)?.[1] ?? patterns[0]![1];
  const cells: TableCell[] = [];
  const push = (from: number, to: number): void => {
    cells.push(tableCell(document, { start: start + from, end: start + to }));
  };
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, text.length);
  if (cells.length > 1 && /^[|｜│┃]/u.test(text)) cells.shift();
  if (cells.length > 1 && /[|｜│┃]$/u.test(text)) cells.pop();
  return separator === "gap" ? withoutSpreadWords(document, cells) : cells;
}

/** The line with the tabs that stand before its first text. */
function withTabs(
  { text: whole }: PlanDocument,
  { text, start }: TextLine,
): { readonly text: string; readonly start: number } {
  let from = start;
  while (from > 0 && /[\t ]/u.test(whole[from - 1]!)) from -= 1;
  return { text: whole.slice(from, start) + text, start: from };
}

const oneCharacter = /^\p{Script=Han}$/u;

/** 指  标 is one word, spread to fill its column. */
function withoutSpreadWords(
  document: PlanDocument,
  cells: readonly TableCell[],
): readonly TableCell[] {
  const whole: TableCell[] = [];
  let isOpen = false;
  for (const cell of cells) {
    const isPart = oneCharacter.test(cell.text);
    const before = whole.at(-1);
    if (isPart && isOpen && before !== undefined) {
      whole[whole.length - 1] = tableCell(document, { start: before.start, end: cell.end });
    } else {
      whole.push(cell);
    }
    isOpen = isPart;
  }
  return whole;
}
