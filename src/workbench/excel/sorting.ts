import { columnCount, rowCount, type GridRange } from "../engine/a1";
import type { CellMatrix } from "../engine/spreadsheet";
import { type RichClass, richObject } from "../richapi/richClass";
import {
  type Argument,
  booleanArgument,
  integerArgument,
  oneOf,
  recordArgument,
} from "./arguments";
import { type CellValue, cellValueType, valueOf } from "./cellValues";
import type { RangeRef } from "./context";
import { invalidArgument } from "./excelErrors";
import { bodyOf, tableInfo, type TableRef } from "./tableRef";

/** One `Excel.SortField` by values. */
interface SortField {
  /** Counted from the range's first column. */
  readonly key: number;
  readonly ascending: boolean;
}

/** What a row is moved by: the place of the value's type in Excel's order, and the value. */
interface SortKey {
  readonly rank: number;
  readonly value: CellValue;
}

const ranks = { Double: 0, String: 1, RichValue: 1, Boolean: 2, Error: 3, Empty: 4 } as const;
const pinyin = new Intl.Collator("zh-CN");

/**
 * Sorts rows as Excel does: numbers before texts before truth values before errors, blanks always last, equal ones as
 * they stood. Contents, formats and notes move; validation, conditional formats and row heights stay where they are.
 */
function sortRows(ref: RangeRef, fields: readonly SortField[]): void {
  const { context, sheetId, range } = ref;
  context.protections.requireWritable(sheetId, range);
  const keys = rows(range).map((row) => fields.map(({ key }) => keyAt(ref, row, key)));
  const order = keys
    .map((_, index) => index)
    .sort((one, other) => compareRows(keys[one]!, keys[other]!, fields) || one - other);
  const moved: CellMatrix = {};
  order.forEach((from, to) => {
    if (from !== to) moved[range.startRow + to] = movedRow(ref, from, to);
  });
  context.spreadsheet.as("addin", () => context.spreadsheet.writeCells(sheetId, moved));
  moveNotes(ref, order);
}

function moveNotes({ context, sheetId, range }: RangeRef, order: readonly number[]): void {
  const places = new Map(order.map((from, to) => [range.startRow + from, range.startRow + to]));
  context.notes.move(sheetId, ({ row, column }) => ({
    row: column < range.startColumn || column > range.endColumn ? row : (places.get(row) ?? row),
    column,
  }));
}

function rows(range: GridRange): number[] {
  return Array.from({ length: rowCount(range) }, (_, index) => range.startRow + index);
}

function keyAt({ context, sheetId, range }: RangeRef, row: number, key: number): SortKey {
  const cell = context.spreadsheet.cell(sheetId, row, range.startColumn + key);
  return { rank: ranks[cellValueType(cell, true)], value: valueOf(cell) };
}

function compareRows(
  one: readonly SortKey[],
  other: readonly SortKey[],
  fields: readonly SortField[],
): number {
  for (const [index, { ascending }] of fields.entries()) {
    const difference = compareKeys(one[index]!, other[index]!);
    const isBlank = one[index]!.rank === ranks.Empty || other[index]!.rank === ranks.Empty;
    if (difference !== 0) return ascending || isBlank ? difference : -difference;
  }
  return 0;
}

function compareKeys(one: SortKey, other: SortKey): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  return typeof one.value === "string"
    ? pinyin.compare(one.value, String(other.value))
    : Number(one.value) - Number(other.value);
}

/** The cells of a row as they stand in another one: references within formulas move along. */
function movedRow({ context, sheetId, range }: RangeRef, from: number, to: number) {
  const formulas = context.spreadsheet.univerAPI.getFormula();
  const cells: CellMatrix[number] = {};
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    const row = range.startRow + from;
    const own = context.spreadsheet.model(sheetId).getCellMatrix().getValue(row, column);
    const formula = context.spreadsheet.formula(sheetId, row, column);
    cells[column] = {
      v: formula === null ? (own?.v ?? null) : null,
      t: own?.t,
      p: own?.p ?? null,
      custom: own?.custom ?? null,
      s: own?.s ?? null,
      si: null,
      f: formula === null ? null : formulas.moveFormulaRefOffset(formula, 0, to - from),
    };
  }
  return cells;
}

function fieldsOf(fields: Argument, columns: number): SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) {
    throw invalidArgument("fields must be a list of sort fields.");
  }
  return fields.map((field) => {
    const { key, ascending, sortOn } = recordArgument(field, "fields");
    oneOf(sortOn ?? "Value", ["Value"], "sortOn");
    const position = integerArgument(key, "key");
    if (position < 0 || position >= columns)
      throw invalidArgument(`there is no column ${position}.`);
    return {
      key: position,
      ascending: ascending == null || booleanArgument(ascending, "ascending"),
    };
  });
}

const rangeSortClass: RichClass<RangeRef> = {
  name: "RangeSort",
  methods: {
    apply: (ref, fields, _matchCase, hasHeaders) => {
      const header = hasHeaders != null && booleanArgument(hasHeaders, "hasHeaders") ? 1 : 0;
      const range = { ...ref.range, startRow: ref.range.startRow + header };
      sortRows({ ...ref, range }, fieldsOf(fields, columnCount(range)));
    },
  },
};

/** `Range.sort`. */
export const rangeSort = (ref: RangeRef) => richObject(rangeSortClass, ref);

const tableSortClass: RichClass<TableRef> = {
  name: "TableSort",
  methods: {
    apply: (ref, fields) => {
      const table = tableInfo(ref);
      const range = bodyOf(table);
      const rows = { context: ref.context, sheetId: table.sheetId, range };
      sortRows(rows, fieldsOf(fields, columnCount(range)));
    },
  },
};

/** `Table.sort`. */
export const tableSort = (ref: TableRef) => richObject(tableSortClass, ref);
