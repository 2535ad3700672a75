import type { DocumentCell, PlanDocument, Span } from "../../planDocument";

/** The texts of a document's blocks, tables as rows of cells. */
export function blockTexts(document: PlanDocument): readonly (string | readonly string[][])[] {
  return document.blocks.map((block) => {
    if (block.kind !== "table") return textOf(document, block);
    const rows: string[][] = [];
    let last = -1;
    for (const cell of block.cells) {
      if (cell.row !== last) rows.push([]);
      last = cell.row;
      rows.at(-1)!.push(textOf(document, cell));
    }
    return rows;
  });
}

export function textOf(document: PlanDocument, { start, end }: Span): string {
  return document.text.slice(start, end);
}

/** The cells of a document's first table with their texts in place of their offsets. */
export function cellsOf(document: PlanDocument) {
  const table = document.blocks.find((block) => block.kind === "table");
  return (table?.cells ?? []).map(({ start, end, ...place }: DocumentCell) => ({
    ...place,
    text: document.text.slice(start, end),
  }));
}

/** What is broken of what holds for every document; empty where nothing is. */
export function brokenLaws(document: PlanDocument): readonly string[] {
  const broken: string[] = [];
  let reached = 0;
  for (const block of document.blocks) {
    if (block.start < reached) broken.push(`block at ${block.start} overlaps`);
    if (document.text.slice(reached, block.start).trim() !== "") {
      broken.push(`text before ${block.start} is in no block`);
    }
    if (block.kind !== "table" && textOf(document, block).trim() !== textOf(document, block)) {
      broken.push(`block at ${block.start} begins or ends with white space`);
    }
    if (block.kind !== "table" && block.start >= block.end) broken.push("an empty block");
    if (block.kind === "table") broken.push(...brokenCells(document, block.cells, block));
    reached = block.end;
  }
  if (document.text.slice(reached).trim() !== "") broken.push("text after the last block");
  if (reached > document.text.length) broken.push("a block reaches beyond the text");
  return broken;
}

function brokenCells(
  document: PlanDocument,
  cells: readonly DocumentCell[],
  { start, end }: Span,
): readonly string[] {
  const broken: string[] = [];
  const taken = new Set<string>();
  let reached = start;
  let before = { row: 0, column: -1 };
  for (const cell of cells) {
    if (cell.start < reached || cell.end > end) broken.push(`cell at ${cell.start} out of order`);
    if (/[\t\n]/u.test(textOf(document, cell))) broken.push(`cell at ${cell.start} is no line`);
    if (cell.row < before.row || (cell.row === before.row && cell.column <= before.column)) {
      broken.push(`cell at ${cell.start} not in reading order`);
    }
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        if (taken.has(`${row},${column}`)) broken.push(`two cells at ${row},${column}`);
        taken.add(`${row},${column}`);
      }
    }
    reached = cell.end;
    before = cell;
  }
  return broken;
}

/** A cell as `cellsOf` gives it, one row and one column wide unless told. */
export function cellAt(row: number, column: number, text: string, rowSpan = 1, columnSpan = 1) {
  return { row, column, rowSpan, columnSpan, text };
}
