import type { CellText } from "./documentText";
import type { PdfElement, PdfTable } from "./pdfElements";
import { joined, type PdfLine } from "./pdfLines";

type LineElement = Extract<PdfElement, { kind: "line" }>;

/** Two columns may be a table of contents or a page set in two columns; three are a table. */
const fewestColumns = 3;
const fewestLines = 3;
/** Lines of one row stand closer than rows, by this share. */
const closeShare = 0.75;

interface Column {
  left: number;
  right: number;
}

/** The page with tables in place of lines whose pieces stand in columns, where no lines are drawn between them. */
export function withAlignedTables(elements: readonly PdfElement[]): readonly PdfElement[] {
  const result: PdfElement[] = [];
  for (let at = 0; at < elements.length;) {
    const lines = linesFrom(elements, at);
    const table = lines.length >= fewestLines ? tableOf(lines) : null;
    if (table === null) result.push(...elements.slice(at, at + Math.max(1, lines.length)));
    else result.push(table);
    at += Math.max(1, lines.length);
  }
  return result;
}

/** The lines of several pieces from here on; a line of one piece between two such is the rest of a row. */
function linesFrom(elements: readonly PdfElement[], from: number): readonly LineElement[] {
  const isPieced = (element: PdfElement | undefined): element is LineElement =>
    element?.kind === "line" && element.cells.length > 1;
  const lines: LineElement[] = [];
  for (let at = from; at < elements.length; at++) {
    const element = elements[at]!;
    if (element.kind !== "line") break;
    if (!isPieced(element) && !(lines.length > 0 && isPieced(elements[at + 1]))) break;
    lines.push(element);
  }
  return lines;
}

function tableOf(lines: readonly LineElement[]): PdfTable | null {
  const columns = columnsOf(lines);
  if (columns === null || columns.length < fewestColumns) return null;
  const rows = rowsOf(lines);
  const cells: CellText[] = [];
  for (const [row, linesOfRow] of rows.entries()) {
    const byColumn = new Map<number, CellText>();
    for (const line of linesOfRow) {
      const taken = new Set<number>();
      for (const { text, x, right } of line.cells) {
        const { column, columnSpan } = reachOf(x, right, columns);
        // Pieces that stand in one column are words of a sentence.
        for (let each = column; each < column + columnSpan; each++) {
          if (taken.has(each)) return null;
          taken.add(each);
        }
        const before = byColumn.get(column);
        byColumn.set(column, {
          ...{ row, column, rowSpan: 1 },
          columnSpan: Math.max(columnSpan, before?.columnSpan ?? 1),
          text: joined(before?.text ?? "", text, true),
        });
      }
    }
    cells.push(...withoutOverlaps([...byColumn.values()]));
  }
  const edges = [...columns.map(({ left }) => left), columns.at(-1)!.right];
  return { kind: "table", columns: edges, cells, y: lines[0]!.y };
}

/** The columns as the lines of most pieces have them. Null where those lines do not agree. */
function columnsOf(lines: readonly PdfLine[]): readonly Column[] | null {
  const most = Math.max(...lines.map(({ cells }) => cells.length));
  const fullest = lines.filter(({ cells }) => cells.length === most);
  const columns = fullest[0]!.cells.map(({ x, right }): Column => ({ left: x, right }));
  for (const { cells } of fullest) {
    for (const [index, column] of columns.entries()) {
      column.left = Math.min(column.left, cells[index]!.x);
      column.right = Math.max(column.right, cells[index]!.right);
    }
  }
  const isApart = columns.every(
    (column, index) => index === 0 || column.left > columns[index - 1]!.right,
  );
  return isApart ? columns : null;
}

/** The columns that a piece stands in or over; the nearest where it stands between two. */
function reachOf(
  x: number,
  right: number,
  columns: readonly Column[],
): { column: number; columnSpan: number } {
  const first = columns.findIndex((column) => column.right > x && column.left < right);
  if (first >= 0) {
    const last = columns.findLastIndex((column) => column.right > x && column.left < right);
    return { column: first, columnSpan: last - first + 1 };
  }
  const distances = columns.map(({ left, right: end }) => Math.max(left - right, x - end));
  return { column: distances.indexOf(Math.min(...distances)), columnSpan: 1 };
}

/** Lines by rows: where some stand clearly closer than others, the close ones are of one row. */
function rowsOf(lines: readonly LineElement[]): readonly (readonly LineElement[])[] {
  const widest = Math.max(...lines.slice(1).map(({ y }, index) => y - lines[index]!.y));
  const rows: LineElement[][] = [];
  for (const [index, line] of lines.entries()) {
    const gap = index === 0 ? Number.POSITIVE_INFINITY : line.y - lines[index - 1]!.y;
    if (gap < closeShare * widest) rows.at(-1)!.push(line);
    else rows.push([line]);
  }
  return rows;
}

function withoutOverlaps(cells: readonly CellText[]): readonly CellText[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column);
  return sorted.map((cell, index) => {
    const next = sorted[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    return { ...cell, columnSpan: Math.min(cell.columnSpan, next - cell.column) };
  });
}
