import { isNote } from "../../tables/recognition/tableRows";
import type { TextLine } from "../outline/textLines";
import type { PlanDocument } from "../planDocument";
import type { IndicatorRow, IndicatorTable } from "./indicatorTable";
import { RowReader } from "./rowReader";
import type { TableCell } from "./tableCell";
import { cellsOfLine, isRuleLine, type Separator, separatorOf } from "./textGrid";
import { type TextHeader, textHeaderAt } from "./textHeader";

/** A table of indicators in plain text, and the place in the lines behind it. */
export interface TextTable {
  readonly table: IndicatorTable;
  readonly next: number;
}

const mostLinesWithoutRow = 4;
const mostRows = 2000;

/** The table whose header begins at a line; null where none does. */
export function readTextTable(
  document: PlanDocument,
  lines: readonly TextLine[],
  at: number,
): TextTable | null {
  const header = textHeaderAt(document, lines, at);
  if (header === null) return null;
  const body = bodyFrom(document, lines, header);
  if (body.rows.length < leastRows(header)) return null;
  const last = lines[body.next - 1]!;
  const table: IndicatorTable = {
    start: lines[at]!.start,
    end: last.end,
    rule: "textTableRow",
    caption: [],
    columns: header.columns,
    rows: body.rows,
    notes: notesFrom(lines, body.next),
  };
  return { table, next: body.next };
}

/** A header over single lines is weaker evidence than one in a line of its own. */
function leastRows({ separator }: TextHeader): number {
  return separator === null || separator === "space" ? 2 : 1;
}

interface Body {
  readonly rows: readonly IndicatorRow[];
  readonly next: number;
}

/** Rows until lines stop to look like any. */
function bodyFrom(document: PlanDocument, lines: readonly TextLine[], header: TextHeader): Body {
  const reader = new RowReader(header.columns);
  const isOneCellPerLine = header.separator === null;
  let next = header.next;
  let line = header.next;
  let without = 0;
  while (line < lines.length && without < mostLinesWithoutRow) {
    const current = lines[line]!;
    if (
      current.table !== null ||
      isNote(current.text.replace(/\s/gu, "")) ||
      reader.rows.length > mostRows
    )
      break;
    if (isRuleLine(current)) {
      line += 1;
      continue;
    }
    const cells = isOneCellPerLine
      ? oneCellLines(document, lines, line, header.columns.length)
      : cellsOfLine(document, current, sameOrStronger(current, header.separator));
    const keepsColumns = header.separator === "stroke" || header.separator === "tab";
    const taken = isOneCellPerLine ? reader.readFrom(cells) : reader.readLine(cells, keepsColumns);
    if (taken === "end") break;
    if (taken > 0) [next, without] = [line + (isOneCellPerLine ? taken : 1), 0];
    else without += 1;
    line += Math.max(1, isOneCellPerLine ? taken : 1);
  }
  return { rows: reader.rows, next };
}

function sameOrStronger(line: TextLine, separator: Separator | null): Separator | null {
  const own = separatorOf(line);
  return own === "space" && separator !== "space" ? null : own;
}

/** The cells of the next lines, as many as a row can have. */
function oneCellLines(
  document: PlanDocument,
  lines: readonly TextLine[],
  from: number,
  columns: number,
): readonly TableCell[] {
  const cells: TableCell[] = [];
  for (const line of lines.slice(from, from + columns + 3)) {
    if (line.table !== null) break;
    cells.push(cellsOfLine(document, line, null)[0]!);
  }
  return cells;
}

function notesFrom(lines: readonly TextLine[], next: number): readonly string[] {
  return lines
    .slice(next, next + 3)
    .map(({ text }) => text)
    .filter((text) => isNote(text.replace(/\s/gu, "")));
}
