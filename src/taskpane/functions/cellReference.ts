import type { CellLocation } from "../../excel/workbookService";

/** A location as a formula on `sheet` refers to it: the sheet is named where it is another one. */
export function referenceTo({ sheet: its, address }: CellLocation, sheet: string | null): string {
  return its === sheet ? address : `${sheetPrefix(its)}${address}`;
}

/** A location as it is shown to people: `考核表!B3`. */
export function placeText(location: CellLocation): string {
  return referenceTo(location, null);
}

/**
 * Whether a reference of a formula in `cell` includes that cell, so that the formula would be circular.
 * Names and table references are not followed.
 */
export function includesCell(reference: string, cell: CellLocation): boolean {
  const split = reference.lastIndexOf("!");
  const prefix = reference.slice(0, split + 1);
  if (prefix !== "" && unquoted(prefix) !== cell.sheet.toLowerCase()) return false;
  const [first = "", last = first] = reference.slice(split + 1).split(":");
  const from = corner(first);
  const to = corner(last);
  const at = corner(cell.address);
  if (from === null || to === null || at === null) return false;
  // A single `AB` is a name; a column is `AB:AB`.
  if (!reference.includes(":") && !isCell(from)) return false;
  return within(at.row, from.row, to.row) && within(at.column, from.column, to.column);
}

/** `A1`, a whole column `A` or a whole row `1`; null for what is no address. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i.exec(text) ?? [];
  if (letters === "" && digits === "") return null;
  return {
    row: digits === "" ? null : Number(digits),
    column: letters === "" ? null : columnNumber(letters),
  };
}

function isCell({ row, column }: Corner): boolean {
  return row !== null && column !== null;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}

function within(value: number | null, one: number | null, other: number | null): boolean {
  if (value === null || one === null || other === null) return true;
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}

/** Without quotes where Excel needs none; a name that looks like an address (`A1`, `R1C1`) needs them. */
function sheetPrefix(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) &&
    !/^[a-z]{1,3}\d+$/i.test(sheet) &&
    !/^r?\d*c?\d*$/i.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function unquoted(prefix: string): string {
  const name = prefix.slice(0, -1);
  const bare = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return bare.toLowerCase();
}
