import type { DocumentWarning, PlanDocument } from "../planDocument";
import { type CellText, DocumentTextBuilder, oneLine } from "./documentText";

const separators = [",", "\t", ";", "，", "；", "|"] as const;

/** How much of a file tells its separator. */
const sampleLength = 20_000;

/**
 * Comma-separated values as a document of one table, by RFC 4180; tabs and semicolons part cells too. All cells are text,
 * also those that a spreadsheet would take for formulas.
 * @param unreadable characters of the file that could not be read
 */
export function readCsv(text: string, unreadable: number): PlanDocument {
  const builder = new DocumentTextBuilder();
  const warning: DocumentWarning = { kind: "unreadableCharacters", count: unreadable };
  if (unreadable > 0) builder.warn(warning);
  const source = text.replace(/^\uFEFF/u, "");
  // Excel's own way to name the separator.
  const named = /^sep=(.)\r?\n/iu.exec(source);
  const body = source.slice(named?.[0].length ?? 0);
  builder.table(
    csvRows(body, named?.[1] ?? separatorOf(body)).flatMap((cells, row) => cellsOf(cells, row)),
  );
  return builder.document("csv");
}

function cellsOf(cells: readonly string[], row: number): readonly CellText[] {
  const texts = cells.map((cell) => oneLine(cell));
  const filled = texts.findLastIndex((text) => text !== "") + 1;
  return texts
    .slice(0, filled)
    .map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text }));
}

/** The separator that stands equally often, outside quotes, in the most lines; a comma where none does. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, sampleLength)
    .replace(/"[^"]*"/gu, "")
    .split(/\r?\n/u);
  const agreeing = separators.map((separator) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  });
  return separators[agreeing.indexOf(Math.max(...agreeing))]!;
}

/** Rows of cells. A quote inside an unquoted cell is a character like any other. */
function csvRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const { cell, end } = quotedCell(text, at);
      const rest = plainEnd(text, end, separator);
      row.push(cell + text.slice(end, rest));
      at = rest;
    } else {
      const end = plainEnd(text, at, separator);
      row.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** @param at the opening quote; a quote that is never closed reaches to the end */
function quotedCell(text: string, at: number): { cell: string; end: number } {
  let from = at + 1;
  let cell = "";
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { cell: cell + text.slice(from), end: text.length };
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
}
