import { raised } from "./inlineText";
import type { TextRun } from "./pdfPage";

/** A piece of a line, set apart from the next by a wide gap. */
export interface LineCell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A line of a page; lengths in points, `y` its baseline from the page's upper edge. */
export interface PdfLine {
  readonly cells: readonly LineCell[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** In ems: a gap as wide as this parts columns; words of one line stand closer, also where it is justified. */
const columnGap = 1.1;
const wordGap = 0.2;
/** In ems: baselines closer than this are one line, with raised and lowered marks. */
const sameLine = 0.45;
/** A run smaller than this share of its line's size and set higher is a raised mark. */
const raisedSize = 0.8;
const raisedBy = 0.15;

/** The lines of a page, from above to below. */
export function pdfLines(runs: readonly TextRun[]): readonly PdfLine[] {
  const sorted = [...runs].sort((one, other) => one.y - other.y);
  const groups: { largest: TextRun; readonly runs: TextRun[] }[] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    if (!group || !isOnLine(group.largest, run)) groups.push({ largest: run, runs: [run] });
    else {
      group.runs.push(run);
      if (run.size > group.largest.size) group.largest = run;
    }
  }
  return groups.map((group) => lineOf(group.runs));
}

function isOnLine(one: TextRun, other: TextRun): boolean {
  return Math.abs(one.y - other.y) < sameLine * Math.max(one.size, other.size);
}

function lineOf(group: readonly TextRun[]): PdfLine {
  const runs = [...group].sort((one, other) => one.x - other.x);
  const size = Math.max(...runs.map((run) => run.size));
  const full = runs.filter((run) => run.size > raisedSize * size);
  const y = full[0]!.y;
  const cells: { text: string; x: number; right: number }[] = [];
  for (const run of runs) {
    const isRaised = run.size <= raisedSize * size && y - run.y > raisedBy * size;
    const text = isRaised ? raised(run.text) : run.text;
    const last = cells.at(-1);
    const gap = last ? run.x - last.right : Number.POSITIVE_INFINITY;
    // Some programs print a text twice, a little apart, to make it bold.
    if (last && last.text.endsWith(text) && run.right - last.right < wordGap * size && gap < 0) {
      continue;
    }
    if (!last || gap > columnGap * size) cells.push({ text, x: run.x, right: run.right });
    else {
      last.text = joined(last.text, text, gap > wordGap * size);
      last.right = Math.max(last.right, run.right);
    }
  }
  const merged = isSpacedTitle(cells) ? [oneCell(cells, "")] : withNumber(cells);
  return { cells: merged, x: merged[0]!.x, right: merged.at(-1)!.right, y, size };
}

/** 目   录 is one word, set wide. */
function isSpacedTitle(cells: readonly LineCell[]): boolean {
  return (
    cells.length > 1 && cells.length < 5 && cells.every(({ text }) => /^\p{sc=Han}$/u.test(text))
  );
}

/** The number of a paragraph belongs to its text, however far it is set apart. */
function withNumber(cells: readonly LineCell[]): readonly LineCell[] {
  const [number, text, ...others] = cells;
  const isNumber = /^[(（]?[\p{sc=Han}\d]{1,4}[.．、)）]$/u.test(number?.text ?? "");
  return number && text && isNumber ? [oneCell([number, text], " "), ...others] : cells;
}

function oneCell(cells: readonly LineCell[], between: string): LineCell {
  const text = cells.map((cell) => cell.text).join(between);
  return { text, x: cells[0]!.x, right: cells.at(-1)!.right };
}

/** Two pieces of text with a space between them only where writing has one: between letters and digits. */
export function joined(before: string, after: string, apart: boolean): string {
  const spaced = apart && /[!-~]$/u.test(before) && /^[!-~]/u.test(after);
  return spaced ? `${before} ${after}` : before + after;
}
