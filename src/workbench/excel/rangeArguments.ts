import {
  inside,
  parseAddress,
  quotedSheetName,
  rangeAddress,
  wholeSheet,
  type GridRange,
} from "../engine/a1";
import { objectOf, type Argument } from "./arguments";
import type { RangeRef, SheetRef, WorkbookContext } from "./context";
import { invalidArgument, itemNotFound } from "./excelErrors";

/** `考核表!A1:B2`, as `Range.address`. */
export function fullAddress({ context, sheetId, range }: RangeRef, absolute = false): string {
  return `${quotedSheetName(sheetName(context, sheetId))}!${rangeAddress(range, absolute)}`;
}

/** @throws RichApiError ItemNotFound when the sheet has been deleted. */
export function sheetName(context: WorkbookContext, sheetId: string): string {
  const sheet = context.spreadsheet.sheet(sheetId);
  if (sheet === null) throw itemNotFound("the worksheet has been deleted.");
  return sheet.getSheetName();
}

export function sheetByName(context: WorkbookContext, name: string): string | null {
  const sheets = context.spreadsheet.workbook.getSheets();
  const found = sheets.find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  return found?.getSheetId() ?? null;
}

/**
 * Cells that an add-in names on a sheet: an address, a defined name or a table; null when it is none.
 * A sheet in the address must be this one.
 */
export function resolveAddress({ context, sheetId }: SheetRef, text: string): GridRange | null {
  const parsed = parseAddress(text);
  if (parsed) {
    const elsewhere = parsed.sheet !== null && sheetByName(context, parsed.sheet) !== sheetId;
    return elsewhere ? null : parsed.range;
  }
  const named = resolveName(context, text);
  return named?.sheetId === sheetId ? named.range : null;
}

/** The cells that a defined name refers to, or a table's body. */
export function resolveName(
  context: WorkbookContext,
  name: string,
): { readonly sheetId: string; readonly range: GridRange } | null {
  const lower = name.toLowerCase();
  const table = context.tables.list().find((candidate) => candidate.name.toLowerCase() === lower);
  if (table) {
    const { startRow, endRow } = table.range;
    return {
      sheetId: table.sheetId,
      range: { ...table.range, startRow: Math.min(startRow + 1, endRow) },
    };
  }
  const defined = context.spreadsheet
    .definedNames()
    .find((candidate) => candidate.name.toLowerCase() === lower);
  return defined ? resolveReference(context, defined.formulaOrRefString) : null;
}

/** `=考核表!$A$1:$B$2` or `考核表!$A$1`; null for anything that is not a reference. */
export function resolveReference(
  context: WorkbookContext,
  formula: string,
): { readonly sheetId: string; readonly range: GridRange } | null {
  const parsed = parseAddress(formula.replace(/^=/, ""));
  if (!parsed || parsed.sheet === null) return null;
  const sheetId = sheetByName(context, parsed.sheet);
  return sheetId === null ? null : { sheetId, range: parsed.range };
}

/** A `Range | string` argument on the sheet of `ref`. @throws RichApiError InvalidArgument */
export function rangeArgument(ref: SheetRef, value: Argument, name: string): GridRange {
  const given = objectOf<RangeRef>(value, "Range");
  if (given) {
    if (given.sheetId !== ref.sheetId) throw invalidArgument(`${name} is on another worksheet.`);
    return given.range;
  }
  const range = typeof value === "string" ? resolveAddress(ref, value) : null;
  if (range === null) throw invalidArgument(`${name} is no range of this worksheet.`);
  return range;
}

/** @throws RichApiError InvalidArgument when the range leaves the sheet or is turned over. */
export function requireOnSheet(range: GridRange): GridRange {
  const turned = range.endRow < range.startRow || range.endColumn < range.startColumn;
  if (turned || !inside(range, wholeSheet))
    throw invalidArgument("the range leaves the worksheet.");
  return range;
}
