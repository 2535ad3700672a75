import { type Language, type Message, say } from "../../messages/message";
import { reportSheetMessages } from "../../messages/report";
import { findingColumn, findingColumns, type ReportCell } from "./findingRows";

/** First and last column of a cell that spreads over several, zero-based. */
export type Span = readonly [first: number, last: number];

/** Rows of one kind below one another; positions are zero-based. */
export interface ReportBlock {
  /** Where the heading stands; null for the lines at the top. */
  readonly headingRow: number | null;
  /** Null where the rows have no header. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly spans: readonly Span[];
  /** Lines of text in the longest cell of each row; the rows of a short list are all as high as the highest. */
  readonly lines: readonly number[];
}

/** Columns of the report. */
export const reportWidth = findingColumns.length;
/** As far as lines and lists reach: up to the explanations, which a screen still shows. */
export const lastListColumn = findingColumn("explanation");
export const wholeWidth: readonly Span[] = [[0, lastListColumn]];
/** A letter or digit in widths of a Chinese character. */
const letterWidth = 0.55;

/** The first columns, each for itself. */
export function singles(count: number): readonly Span[] {
  return Array.from({ length: count }, (_, column) => [column, column]);
}

/** Puts blocks below one another, an empty row between them. */
export class SheetWriter {
  readonly cells: ReportCell[][] = [];

  constructor(private readonly language: Language) {}

  readonly say = (message: Message): string => say(message, this.language);

  /** A block that says in one line that it is empty where it is. */
  list(
    heading: string,
    header: readonly Message[],
    rows: readonly (readonly ReportCell[])[],
    spans: readonly Span[],
  ): ReportBlock {
    if (rows.length > 0) return this.block(heading, header, rows, spans);
    return this.block(heading, null, [[this.say(reportSheetMessages.none)]], wholeWidth);
  }

  /** @param leastRows rows that the block takes up at least, its header included */
  block(
    heading: string | null,
    header: readonly Message[] | null,
    rows: readonly (readonly ReportCell[])[],
    spans: readonly Span[],
    leastRows = 0,
  ): ReportBlock {
    if (this.cells.length > 0) this.cells.push(emptyRow());
    const headingRow = heading === null ? null : this.add([heading], wholeWidth);
    const headerRow =
      header === null
        ? null
        : this.add(
            header.map((message) => this.say(message)),
            spans,
          );
    const firstRow = this.cells.length;
    for (const row of rows) this.add(row, spans);
    const taken = this.cells.length - (headerRow ?? firstRow);
    for (let row = taken; row < leastRows; row += 1) this.cells.push(emptyRow());
    return {
      headingRow,
      headerRow,
      firstRow,
      rowCount: rows.length,
      spans,
      lines: rows.map((row) => linesOf(row, spans)),
    };
  }

  private add(contents: readonly ReportCell[], spans: readonly Span[]): number {
    const row = emptyRow();
    contents.forEach((content, index) => {
      row[spans[index]?.[0] ?? index] = content;
    });
    this.cells.push(row);
    return this.cells.length - 1;
  }
}

function emptyRow(): ReportCell[] {
  return new Array<ReportCell>(reportWidth).fill(null);
}

/** Lines that the longest text of a row takes in its columns. */
function linesOf(row: readonly ReportCell[], spans: readonly Span[]): number {
  return row.reduce<number>((most, cell, index) => {
    const [first, end] = spans[index] ?? [index, index];
    const width = findingColumns
      .slice(first, end + 1)
      .reduce((sum, column) => sum + column.width, 0);
    return Math.max(most, textLines(String(cell ?? ""), width));
  }, 1);
}

function textLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => {
    let size = 0;
    for (const character of line) size += character.codePointAt(0)! > 0x2e7f ? 1 : letterWidth;
    return lines + Math.max(1, Math.ceil(size / width));
  }, 0);
}
