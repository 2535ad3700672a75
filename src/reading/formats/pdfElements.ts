import type { CellText } from "./documentText";
import { joined, pdfLines, type PdfLine } from "./pdfLines";
import type { TextRun } from "./pdfPage";
import type { Ruling } from "./pdfRulings";
import { type RuledGrid, ruledGrids } from "./ruledTable";

export interface PdfTable {
  readonly kind: "table";
  /** Edges of its columns in points: by them a table is known that goes on on the next page. */
  readonly columns: readonly number[];
  readonly cells: readonly CellText[];
  readonly y: number;
}

export type PdfElement = ({ readonly kind: "line" } & PdfLine) | PdfTable;

/** What stands on a page, from above to below: tables that lines draw, and the lines of text beside them. */
export function pdfElements(
  runs: readonly TextRun[],
  rulings: readonly Ruling[],
): readonly PdfElement[] {
  let rest = runs;
  const tables: PdfTable[] = [];
  for (const grid of ruledGrids(rulings)) {
    const inside = rest.filter((run) => isInside(run, grid));
    const cells = filledCells(grid, inside);
    const filledColumns = new Set(
      cells.flatMap(({ text, column }) => (text === "" ? [] : [column])),
    );
    if (filledColumns.size < 2) continue;
    tables.push({ kind: "table", columns: grid.columns, cells, y: grid.top });
    rest = rest.filter((run) => !isInside(run, grid));
  }
  const lines = pdfLines(rest).map((line) => ({ kind: "line" as const, ...line }));
  return [...lines, ...tables].sort((one, other) => one.y - other.y);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** By the middle of its letters. */
function isInside({ x, right, y, size }: TextRun, box: Box): boolean {
  const middle = (x + right) / 2;
  const height = y - size / 3;
  return middle > box.left && middle < box.right && height > box.top && height < box.bottom;
}

function filledCells({ cells }: RuledGrid, runs: readonly TextRun[]): readonly CellText[] {
  return cells.map((cell) => {
    const { row, column, rowSpan, columnSpan } = cell;
    const lines = pdfLines(runs.filter((run) => isInside(run, cell)));
    const text = lines
      .map((line) => line.cells.map((piece) => piece.text).join(" "))
      .reduce((before, after) => joined(before, after, true), "");
    return { row, column, rowSpan, columnSpan, text };
  });
}
