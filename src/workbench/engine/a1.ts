/** A rectangle of cells; zero-based, ends inclusive. */
export interface GridRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Rows and columns of an Excel worksheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const wholeSheet: GridRange = {
  startRow: 0,
  startColumn: 0,
  endRow: maxRows - 1,
  endColumn: maxColumns - 1,
};

/** An address as written: the sheet's name when it names one. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly range: GridRange;
}

/** 0 → `A`, 26 → `AA`. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → 0, `aa` → 26; letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const cell = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const column = /^\$?([A-Za-z]{1,3})$/;
const row = /^\$?([1-9]\d{0,6})$/;

/**
 * Reads an A1 address: a cell, a rectangle, whole columns `A:C` or whole rows `1:3`, absolute or not,
 * with or without a sheet (`'张三''s'!A1`).
 * @returns null when the text is no address or lies outside the sheet.
 */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheet, rest } = splitSheet(text.trim());
  if (rest === null) return null;
  const parts = rest.split(":");
  const first = parts[0] ?? "";
  const second = parts[1] ?? first;
  if (parts.length > 2) return null;
  const range =
    (parts.length === 2 && (span(first, second, column) ?? span(first, second, row))) ||
    span(first, second, cell);
  return range && inside(range, wholeSheet) ? { sheet, range } : null;
}

function splitSheet(text: string): { sheet: string | null; rest: string | null } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? null };
  const bang = text.lastIndexOf("!");
  if (bang === 0) return { sheet: null, rest: null };
  return bang < 0
    ? { sheet: null, rest: text }
    : { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

function span(first: string, second: string, pattern: RegExp): GridRange | null {
  const from = pattern.exec(first);
  const to = pattern.exec(second);
  if (!from || !to) return null;
  const columns =
    pattern === row ? [0, maxColumns - 1] : [columnIndex(from[1] ?? ""), columnIndex(to[1] ?? "")];
  const rowGroup = pattern === row ? 1 : 2;
  const rows =
    pattern === column ? [0, maxRows - 1] : [Number(from[rowGroup]) - 1, Number(to[rowGroup]) - 1];
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}

export function cellAddress(rowIndex: number, columnAt: number): string {
  return `${columnName(columnAt)}${rowIndex + 1}`;
}

/** The address without a sheet, as Excel writes it: `A1`, `A1:B2`, `A:C`, `1:3`. */
export function rangeAddress(range: GridRange, absolute = false): string {
  const lock = absolute ? "$" : "";
  const columnPart = (index: number) => `${lock}${columnName(index)}`;
  const rowPart = (index: number) => `${lock}${index + 1}`;
  if (isEntireColumns(range) && !isEntireRows(range)) {
    return `${columnPart(range.startColumn)}:${columnPart(range.endColumn)}`;
  }
  if (isEntireRows(range) && !isEntireColumns(range)) {
    return `${rowPart(range.startRow)}:${rowPart(range.endRow)}`;
  }
  const first = columnPart(range.startColumn) + rowPart(range.startRow);
  if (cellCount(range) === 1) return first;
  return `${first}:${columnPart(range.endColumn)}${rowPart(range.endRow)}`;
}

/** The sheet's name as a formula needs it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === null;
  return plain && !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function rowCount(range: GridRange): number {
  return range.endRow - range.startRow + 1;
}

export function columnCount(range: GridRange): number {
  return range.endColumn - range.startColumn + 1;
}

export function cellCount(range: GridRange): number {
  return rowCount(range) * columnCount(range);
}

export function isEntireRows(range: GridRange): boolean {
  return range.startColumn === 0 && range.endColumn === maxColumns - 1;
}

export function isEntireColumns(range: GridRange): boolean {
  return range.startRow === 0 && range.endRow === maxRows - 1;
}

export function inside(inner: GridRange, outer: GridRange): boolean {
  return (
    inner.startRow >= outer.startRow &&
    inner.endRow <= outer.endRow &&
    inner.startColumn >= outer.startColumn &&
    inner.endColumn <= outer.endColumn
  );
}

export function holdsCell(range: GridRange, row: number, column: number): boolean {
  return (
    row >= range.startRow &&
    row <= range.endRow &&
    column >= range.startColumn &&
    column <= range.endColumn
  );
}

export function sameRange(one: GridRange, other: GridRange): boolean {
  return inside(one, other) && inside(other, one);
}

export function intersection(one: GridRange, other: GridRange): GridRange | null {
  const range = {
    startRow: Math.max(one.startRow, other.startRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endRow: Math.min(one.endRow, other.endRow),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
  return range.startRow > range.endRow || range.startColumn > range.endColumn ? null : range;
}

/** The smallest rectangle around both. */
export function boundingRange(one: GridRange, other: GridRange): GridRange {
  return {
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
  };
}

/** What remains of `range` without `hole`: at most four rectangles. */
export function subtract(range: GridRange, hole: GridRange): GridRange[] {
  const cut = intersection(range, hole);
  if (cut === null) return [range];
  const { startRow, endRow } = cut;
  return [
    { ...range, endRow: startRow - 1 },
    { ...range, startRow: endRow + 1 },
    { ...range, startRow, endRow, endColumn: cut.startColumn - 1 },
    { ...range, startRow, endRow, startColumn: cut.endColumn + 1 },
  ].filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}
