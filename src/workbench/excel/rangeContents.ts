import type { ICellData } from "@univerjs/core";
import { cellCount, columnCount, rowCount, type GridRange } from "../engine/a1";
import { readCellInput } from "../engine/cellInput";
import type { CellMatrix } from "../engine/spreadsheet";
import { homeOf, type TableInfo } from "../engine/tableReferences";
import type { Json, Scalar } from "../richapi/richClass";
import {
  cellValueType,
  NumberFormats,
  textOf,
  valueOf,
  type CellValue,
  type CellValueType,
} from "./cellValues";
import type { RangeRef, WorkbookContext } from "./context";
import { formulaTooLong, invalidArgument } from "./excelErrors";

/** Above this Excel gives null instead of an array. */
const mostCellsRead = 5_000_000;
const longestFormula = 8192;

function grid<Value extends Json>(
  { range }: RangeRef,
  cell: (row: number, column: number) => Value,
): Json {
  if (cellCount(range) > mostCellsRead) return null;
  const rows: Value[][] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const line: Value[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      line.push(cell(row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** Reads of computed values wait for the calculation, as Excel's do. */
async function calculated({ context }: RangeRef): Promise<void> {
  if (context.application.calculationMode === "Automatic") await context.calculation.settled();
}

function cellValue({ context, sheetId }: RangeRef, row: number, column: number): CellValue {
  return valueOf(context.spreadsheet.cell(sheetId, row, column));
}

function isComputed({ context, sheetId }: RangeRef, row: number, column: number): boolean {
  const own = context.spreadsheet.model(sheetId).getCellMatrix().getValue(row, column);
  return own?.f != null || own?.si != null || own?.v == null;
}

function readType(ref: RangeRef, row: number, column: number): CellValueType {
  const { context, sheetId } = ref;
  if (context.entities?.at({ sheetId, row, column })) return "RichValue";
  const cell = context.spreadsheet.cell(sheetId, row, column);
  return cellValueType(cell, isComputed(ref, row, column));
}

export function readValues(ref: RangeRef): Json {
  return grid(ref, (row, column) => cellValue(ref, row, column));
}

function readFormulas(ref: RangeRef): Json {
  const { context, sheetId } = ref;
  const tables = context.tables.list();
  return grid(
    ref,
    (row, column) =>
      context.tables.excelFormula(sheetId, row, column, tables) ?? cellValue(ref, row, column),
  );
}

function readText(ref: RangeRef): Json {
  const formats = new NumberFormats(ref.context.spreadsheet, ref.sheetId);
  return grid(ref, (row, column) => {
    const value = cellValue(ref, row, column);
    return typeof value === "string" ? value : textOf(value, formats.at(row, column));
  });
}

/**
 * The input for each cell: a scalar goes into all of them, an array must have the range's size.
 * @throws RichApiError InvalidArgument
 */
export function spread(range: GridRange, input: Json): (row: number, column: number) => Json {
  if (!Array.isArray(input)) return () => input;
  const fits =
    input.length === rowCount(range) &&
    input.every((line) => Array.isArray(line) && line.length === columnCount(range));
  if (!fits) {
    throw invalidArgument(
      "the number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  return (row, column) =>
    ((input[row - range.startRow] as Json[])[column - range.startColumn] ?? null) as Json;
}

/** Writes inputs as if typed; null leaves a cell as it is. */
export function writeInputs(ref: RangeRef, input: Json): void {
  const { context, sheetId, range } = ref;
  context.protections.requireWritable(sheetId, range);
  const inputAt = spread(range, input);
  const formats = new NumberFormats(context.spreadsheet, sheetId);
  const tables = context.tables.list();
  const writer = { context, sheetId, formats, tables, stored: new Map<string, string>() };
  const cells: CellMatrix = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const value = inputAt(row, column);
      if (value === null) continue;
      const cell = cellFor(writer, row, column, value);
      if (cell) (cells[row] ??= {})[column] = cell;
    }
  }
  context.spreadsheet.as("addin", () => context.spreadsheet.writeCells(sheetId, cells));
}

interface Writer {
  readonly context: WorkbookContext;
  readonly sheetId: string;
  readonly formats: NumberFormats;
  readonly tables: TableInfo[];
  /** Formulas of this write that have been translated and found valid, by their table and text. */
  readonly stored: Map<string, string>;
}

const emptied: ICellData = { v: null, f: null, si: null, p: null };

function cellFor(writer: Writer, row: number, column: number, input: Json): ICellData | null {
  if (typeof input === "object") throw invalidArgument("a cell takes a text, number or boolean.");
  const format = typeof input === "string" ? writer.formats.at(row, column) : "General";
  const read = readCellInput(input, format);
  switch (read.kind) {
    case "empty":
      return emptied;
    case "boolean":
      return { ...emptied, v: read.value ? 1 : 0, t: 3 };
    case "text":
      // Type 4 keeps the digits of a number that shall be text.
      return { ...emptied, v: read.text, t: Number.isNaN(Number(read.text)) ? 1 : 4 };
    case "number":
      return {
        ...emptied,
        v: read.value,
        t: 2,
        ...(read.format && format === "General" ? { s: { n: { pattern: read.format } } } : {}),
      };
    case "formula":
      return { ...emptied, f: engineFormula(writer, row, column, read.formula) };
  }
}

function engineFormula(writer: Writer, row: number, column: number, formula: string): string {
  const { context, sheetId, tables, stored } = writer;
  const key = `${homeOf(tables, sheetId, row, column) ?? ""}\n${formula}`;
  let translated = stored.get(key);
  if (translated === undefined) {
    translated = context.tables.engineFormula(formula, sheetId, row, column, tables);
    requireValidFormula(context, formula, translated);
    stored.set(key, translated);
  }
  return translated;
}

function requireValidFormula(context: WorkbookContext, formula: string, translated: string): void {
  if (formula.length > longestFormula) throw formulaTooLong();
  // The engine's parser answers a syntax error with an error text.
  const { lexerTreeBuilder } = context.spreadsheet.univerAPI.getFormula();
  const parsed = lexerTreeBuilder.treeBuilder(translated);
  if (typeof parsed === "string") throw invalidArgument(`the formula ${formula} is not valid.`);
}

function writeNumberFormats(ref: RangeRef, input: Json): void {
  const { context, sheetId, range } = ref;
  context.protections.requireAllowed(sheetId, "allowFormatCells");
  const formatAt = spread(range, input);
  const cells: CellMatrix = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const pattern = formatAt(row, column);
      if (pattern === null) continue;
      if (typeof pattern !== "string") throw invalidArgument("a number format is a text.");
      (cells[row] ??= {})[column] = { s: { n: { pattern: pattern || "General" } } };
    }
  }
  context.spreadsheet.as("addin", () => context.spreadsheet.writeFormats(sheetId, cells));
}

const numberFormat: Scalar<RangeRef> = {
  get: (ref) => {
    const formats = new NumberFormats(ref.context.spreadsheet, ref.sheetId);
    return grid(ref, (row, column) => formats.at(row, column));
  },
  set: writeNumberFormats,
};

/** What stands in the cells. */
export const contentScalars: Readonly<Record<string, Scalar<RangeRef>>> = {
  values: { get: async (ref) => (await calculated(ref), readValues(ref)), set: writeInputs },
  formulas: { get: async (ref) => (await calculated(ref), readFormulas(ref)), set: writeInputs },
  text: { get: async (ref) => (await calculated(ref), readText(ref)) },
  valueTypes: {
    get: async (ref) => {
      await calculated(ref);
      return grid(ref, (row, column) => readType(ref, row, column));
    },
  },
  numberFormat,
  numberFormatLocal: numberFormat,
};
