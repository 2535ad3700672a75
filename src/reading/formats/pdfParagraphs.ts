import type { CellText, DocumentTextBuilder } from "./documentText";
import type { PdfTable } from "./pdfElements";
import { clauseNumber } from "./paragraphStart";
import { joined, type PdfLine } from "./pdfLines";
import type { PdfPageElements } from "./runningLines";

/** In ems: a line that ends this far from the margin ends its paragraph; one set in this far begins a new one. */
const raggedEnd = 2.2;
const indent = 0.8;
/** Lines of one paragraph are of one size, within this share, and no further apart than so many ems. */
const sizeShare = 0.08;
const widestPitch = 2.6;
/** The share of a page's width that its text reaches to at least. */
const narrowestText = 0.7;
/** In points: edges of columns of one table on two pages. */
const sameEdge = 4;

/** The end of an entry in a table of contents. */
const leader = /[.…·。]{3,}[\s\t]*\d{1,4}$/u;

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Puts the pages' lines together into paragraphs, across pages too, and tables that go on on the next page. */
export function addParagraphs(
  builder: DocumentTextBuilder,
  pages: readonly PdfPageElements[],
): void {
  let text = "";
  let last: { readonly line: PdfLine; readonly page: number } | null = null;
  let table: PdfTable | null = null;
  const endParagraph = (): void => {
    builder.paragraph(text);
    text = "";
    last = null;
  };
  const endTable = (): void => {
    if (table) builder.table(table.cells);
    table = null;
  };
  const marginsByWidth = new Map<number, Margins>();
  for (const [page, { elements, width }] of pages.entries()) {
    const margins = marginsByWidth.get(width) ?? marginsOf(pages, width);
    marginsByWidth.set(width, margins);
    for (const element of elements) {
      if (element.kind === "table") {
        endParagraph();
        if (table && goesOn(table, element)) table = oneTable(table, element);
        else {
          endTable();
          table = element;
        }
        continue;
      }
      endTable();
      const line = element.cells.map((cell) => cell.text).join("\t");
      if (last && continues(last.line, element, page !== last.page, margins)) {
        text = joined(text, line, true);
      } else {
        endParagraph();
        text = line;
      }
      last = { line: element, page };
    }
  }
  endParagraph();
  endTable();
}

/** Where most lines of the pages of one width begin, and where the longest end; a few stand outside. */
function marginsOf(pages: readonly PdfPageElements[], width: number): Margins {
  const lines = pages
    .filter((page) => page.width === width)
    .flatMap(({ elements }) => elements.filter((element) => element.kind === "line"));
  const at = (values: readonly number[], share: number): number =>
    [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? 0;
  const ends = lines.map((line) => line.right);
  const right = Math.max(at(ends, 0.95), narrowestText * width);
  const full = lines.filter((line) => line.right > right - raggedEnd * line.size);
  const starts = (full.length > 0 ? full : lines).map(({ x }) => x);
  return { left: at(starts, 0.3), right };
}

function continues(before: PdfLine, line: PdfLine, isNextPage: boolean, margins: Margins): boolean {
  if (before.cells.length > 1 || line.cells.length > 1) return false;
  if (before.right < margins.right - raggedEnd * before.size) return false;
  if (line.x > margins.left + indent * line.size) return false;
  if (Math.abs(before.size - line.size) > sizeShare * before.size) return false;
  if (!isNextPage && line.y - before.y > widestPitch * line.size) return false;
  return !clauseNumber.test(line.cells[0]!.text) && !leader.test(before.cells[0]!.text);
}

function goesOn(table: PdfTable, next: PdfTable): boolean {
  return (
    table.columns.length === next.columns.length &&
    table.columns.every((edge, index) => Math.abs(edge - next.columns[index]!) < sameEdge)
  );
}

/** Both as one; the header is not repeated. */
function oneTable(table: PdfTable, next: PdfTable): PdfTable {
  const repeated = repeatedRows(table.cells, next.cells);
  const rows = table.cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const added = next.cells
    .filter(({ row }) => row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated + rows }));
  return { ...table, cells: [...table.cells, ...added] };
}

/** How many first rows two tables have in common. */
function repeatedRows(table: readonly CellText[], next: readonly CellText[]): number {
  let same = 0;
  while (same < next.length && isDeepEqual(table[same], next[same]!)) same++;
  const reached = next
    .slice(0, same)
    .reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const differing = next[same]?.row ?? reached;
  return Math.min(reached, differing);
}

function isDeepEqual(one: CellText | undefined, other: CellText): boolean {
  return (
    one?.text === other.text &&
    one.row === other.row &&
    one.column === other.column &&
    one.rowSpan === other.rowSpan &&
    one.columnSpan === other.columnSpan
  );
}
