import type { ICellData, IStyleData } from "@univerjs/core";
import ExcelJS, { type CellErrorValue, type Style, type Worksheet } from "exceljs";
import { intersection, parseAddress, type GridRange } from "../engine/a1";
import type { CellMatrix } from "../engine/spreadsheet";
import { fromFileStyle } from "./cellStyles";
import { fromFileText } from "./fileText";
import type { LeftOutKind } from "./leftOut";
import { shiftFormula } from "./sharedFormulas";

const { ValueType } = ExcelJS;

/** A cell as ExcelJS models it. */
interface FileCell {
  readonly address: string;
  readonly type: number;
  readonly value?: unknown;
  readonly style?: Partial<Style>;
  readonly formula?: string;
  /** The address of the cell whose formula this one shares. */
  readonly sharedFormula?: string;
  readonly shareType?: string;
  readonly ref?: string;
  readonly result?: unknown;
}

/** The styles of a workbook, each once; cells refer to them by their key. */
export class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  private readonly keys = new Map<string, string>();

  constructor(private readonly theme: readonly string[]) {}

  /** @returns undefined for the default style */
  keyOf(style: Partial<Style> | undefined): string | undefined {
    const read = fromFileStyle(style ?? {}, this.theme);
    const text = JSON.stringify(read);
    if (text === "{}") return undefined;
    let key = this.keys.get(text);
    if (key === undefined) {
      key = `file-${this.keys.size + 1}`;
      this.keys.set(text, key);
      this.styles[key] = read;
    }
    return key;
  }
}

export interface CellReader {
  readonly styles: StyleBook;
  /** From the file's form to the engine's, for a formula in this cell. */
  formula(text: string, row: number, column: number): string;
  leaveOut(kind: LeftOutKind): void;
}

/** A sheet's cells with their values, and beside them the formulas, which need tables and names first. */
export function readCells(
  worksheet: Worksheet,
  reader: CellReader,
): { readonly cells: CellMatrix; readonly formulas: CellMatrix } {
  const rows = (worksheet.model as unknown as { rows: readonly { cells: readonly FileCell[] }[] })
    .rows;
  const all = rows.flatMap((row) => row.cells);
  const shared = new Map(all.flatMap((cell) => (cell.formula ? [[cell.address, cell]] : [])));
  const arrays = arraysOf(all);
  const styleKeys = new Map<Partial<Style> | undefined, string | undefined>();
  const cells: CellMatrix = {};
  const formulas: CellMatrix = {};
  for (const file of all) {
    const at = parseAddress(file.address)?.range;
    if (!at) continue;
    const { startRow: row, startColumn: column } = at;
    if (!styleKeys.has(file.style)) styleKeys.set(file.style, reader.styles.keyOf(file.style));
    const formula = formulaOf(file, at, shared, reader);
    const spilled = arrays.some((area) => intersection(area, at) && !isStart(area, row, column));
    const value = spilled ? {} : valueOf(file, reader);
    const cell: ICellData = { ...value, ...flags(file), ...withStyle(styleKeys.get(file.style)) };
    if (Object.keys(cell).length > 0) (cells[row] ??= {})[column] = cell;
    if (formula !== null) (formulas[row] ??= {})[column] = { f: formula };
  }
  return { cells, formulas };
}

function withStyle(s: string | undefined): ICellData {
  return s === undefined ? {} : { s };
}

function flags({ style }: FileCell): ICellData {
  const unlocked = style?.protection?.locked === false;
  const formulaHidden = style?.protection?.hidden === true;
  if (!unlocked && !formulaHidden) return {};
  return {
    custom: { ...(unlocked ? { unlocked } : {}), ...(formulaHidden ? { formulaHidden } : {}) },
  };
}

/** The areas that array formulas fill: what stands there beside the formula are its results. */
function arraysOf(cells: readonly FileCell[]): GridRange[] {
  return cells
    .filter(({ shareType, ref, address }) => shareType === "array" && ref && ref !== address)
    .flatMap(({ ref }) => parseAddress(ref ?? "")?.range ?? []);
}

function isStart({ startRow, startColumn }: GridRange, row: number, column: number): boolean {
  return startRow === row && startColumn === column;
}

/** The engine's formula; null for constants, and for what only the last result is known of. */
function formulaOf(
  cell: FileCell,
  { startRow, startColumn }: GridRange,
  shared: ReadonlyMap<string, FileCell>,
  reader: CellReader,
): string | null {
  if (cell.type === ValueType.Error) return `=${(cell.value as CellErrorValue).error}`;
  if (cell.type !== ValueType.Formula) return null;
  if (cell.shareType === "dataTable") {
    reader.leaveOut("dataTables");
    return null;
  }
  const text = cell.formula ?? sharedText(cell, startRow, startColumn, shared);
  if (text === null) return null;
  if (/\[\d+\]/.test(text.replace(/"(?:[^"]|"")*"/g, ""))) {
    reader.leaveOut("externalLinks");
    return null;
  }
  return reader.formula(text, startRow, startColumn);
}

function sharedText(
  { sharedFormula = "" }: FileCell,
  row: number,
  column: number,
  shared: ReadonlyMap<string, FileCell>,
): string | null {
  const master = shared.get(sharedFormula)?.formula;
  const from = parseAddress(sharedFormula)?.range;
  return master === undefined || !from
    ? null
    : shiftFormula(master, row - from.startRow, column - from.startColumn);
}

function valueOf(cell: FileCell, reader: CellReader): ICellData {
  switch (cell.type) {
    case ValueType.Formula:
      return typeof cell.result === "string"
        ? plainValue(fromFileText(cell.result))
        : plainValue(cell.result);
    case ValueType.RichText:
      reader.leaveOut("richText");
      return plainValue(
        (cell.value as { richText: readonly { text?: string }[] }).richText
          .map(({ text }) => text ?? "")
          .join(""),
      );
    case ValueType.Merge:
    case ValueType.Null:
      return {};
    default:
      return plainValue(cell.value);
  }
}

const textType = 1;
const numberType = 2;
const booleanType = 3;

function plainValue(value: unknown): ICellData {
  if (typeof value === "number") return Number.isFinite(value) ? { v: value, t: numberType } : {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: booleanType };
  if (value instanceof Date) return plainValue(serialDate(value));
  if (typeof value === "string") return value === "" ? {} : { v: value, t: textType };
  const error = (value as Partial<CellErrorValue> | null | undefined)?.error;
  return error === undefined ? {} : { v: error, t: textType };
}

/** Days since 1900 as Excel counts them; ExcelJS has turned both of Excel's calendars into dates. */
function serialDate(date: Date): number {
  const days = date.getTime() / 86_400_000 + 25_569;
  // Milliseconds are all that a date keeps: more digits would be noise.
  return Math.round(days * 1e10) / 1e10;
}

/** Cells that a table's header needs as texts, whatever they were. */
export function writeHeaders(
  cells: CellMatrix,
  headers: readonly (readonly [address: string, name: string])[],
): void {
  for (const [address, name] of headers) {
    const at = parseAddress(address)?.range;
    if (!at) continue;
    const row = (cells[at.startRow] ??= {});
    row[at.startColumn] = { ...row[at.startColumn], v: name, t: textType };
  }
}
