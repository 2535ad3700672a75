import { intersection, rangeAddress, rowCount, type GridRange } from "../engine/a1";
import type { CellMatrix } from "../engine/spreadsheet";
import { booleanArgument, objectOf, textArgument, type Argument } from "./arguments";
import type { RangeRef, WorkbookContext } from "./context";
import { invalidArgument, invalidOperation } from "./excelErrors";
import { resolveAddress, resolveReference } from "./rangeArguments";
import { registerTableStyle } from "./tableStyles";

/** Where tables are added: one sheet, or (null) the whole workbook. */
export interface TablesScope {
  readonly context: WorkbookContext;
  readonly sheetId: string | null;
}

/** Tables and names share one list of names. */
export function isNameTaken(context: WorkbookContext, name: string, exceptTable?: string): boolean {
  const lower = name.toLowerCase();
  const tables = context.tables.list().filter(({ id }) => id !== exceptTable);
  const names = context.spreadsheet.definedNames();
  return (
    tables.some((table) => table.name.toLowerCase() === lower) ||
    names.some((other) => other.name.toLowerCase() === lower)
  );
}

/** A `Range | string` for a table: an address without a sheet means the collection's sheet, or the active one. */
export function newTableRange(
  { context, sheetId }: TablesScope,
  value: Argument,
): { readonly sheetId: string; readonly range: GridRange } {
  const given = objectOf<RangeRef>(value, "Range");
  if (given) return given;
  const address = textArgument(value, "address");
  const home = sheetId ?? context.spreadsheet.workbook.getActiveSheet().getSheetId();
  const elsewhere = address.includes("!") ? resolveReference(context, address) : null;
  const range = elsewhere?.range ?? resolveAddress({ context, sheetId: home }, address);
  if (range === null) throw invalidArgument(`${address} is no range.`);
  if (elsewhere && sheetId !== null && elsewhere.sheetId !== sheetId) {
    throw invalidArgument(`${address} is on another worksheet.`);
  }
  return { sheetId: elsewhere?.sheetId ?? home, range };
}

/** @throws RichApiError InvalidOperation when another table or merged cells are in the way */
export function requireFree(
  context: WorkbookContext,
  sheetId: string,
  range: GridRange,
  exceptTable?: string,
): void {
  const other = context.tables
    .list()
    .find(
      (table) =>
        table.id !== exceptTable &&
        table.sheetId === sheetId &&
        intersection(table.range, range) !== null,
    );
  if (other) throw invalidOperation(`the range overlaps the table ${other.name}.`);
  const merged = context.spreadsheet.model(sheetId).getMergeData();
  if (merged.some((area) => intersection(area, range))) {
    throw invalidOperation(`${rangeAddress(range)} has merged cells.`);
  }
}

/** Headers are texts, none is blank and no two are the same: as Excel makes them. */
export function nameHeaders(context: WorkbookContext, sheetId: string, range: GridRange): void {
  const taken = new Set<string>();
  const cells: CellMatrix = {};
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    const cell = context.spreadsheet.cell(sheetId, range.startRow, column);
    const present = cell?.v == null ? "" : String(cell.v);
    let name = present || `列${column - range.startColumn + 1}`;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${present || "列"}${n}`;
    taken.add(name.toLowerCase());
    if (cell?.v === name && cell.f == null) continue;
    (cells[range.startRow] ??= {})[column] = { v: name, t: 1, f: null, si: null };
  }
  if (Object.keys(cells).length === 0) return;
  context.spreadsheet.as("addin", () => context.spreadsheet.writeCells(sheetId, cells));
}

let created = 0;

/** Makes a table of the range. @returns its id */
export function addTable(ref: TablesScope, address: Argument, hasHeaders: Argument): string {
  const { context } = ref;
  const target = newTableRange(ref, address);
  const { sheetId } = target;
  context.protections.requireAllowed(sheetId);
  let { range } = target;
  requireFree(context, sheetId, range);
  context.spreadsheet.as("addin", () => {
    if (!booleanArgument(hasHeaders ?? false, "hasHeaders")) {
      context.spreadsheet.ensureRows(sheetId, range.endRow + 1);
      const top = { ...range, endRow: range.startRow };
      context.spreadsheet.shiftCells(sheetId, top, "insert", "rows");
      range = { ...range, endRow: range.endRow + 1 };
    } else if (rowCount(range) === 1) {
      // Excel gives a table that is only a header one empty row.
      range = { ...range, endRow: range.endRow + 1 };
    }
    nameHeaders(context, sheetId, range);
    context.spreadsheet.ensureRows(sheetId, range.endRow);
  });
  created += 1;
  const tableId = `{T-${Date.now().toString(36)}-${created}}`.toUpperCase();
  const { style } = context.tableTraits.of(tableId);
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute("sheet.mutation.add-table", {
      subUnitId: sheetId,
      tableId,
      name: freeTableName(context),
      range: { ...range },
      header: headersOf(context, sheetId, range),
      options: { tableStyleId: registerTableStyle(context.spreadsheet, style), showHeader: true },
    }),
  );
  return tableId;
}

function headersOf(context: WorkbookContext, sheetId: string, range: GridRange): string[] {
  const headers: string[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    headers.push(String(context.spreadsheet.cell(sheetId, range.startRow, column)?.v ?? ""));
  }
  return headers;
}

function freeTableName(context: WorkbookContext): string {
  for (let n = 1; ; n += 1) {
    if (!isNameTaken(context, `表${n}`)) return `表${n}`;
  }
}
