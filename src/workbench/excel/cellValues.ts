import type { ICellData, Nullable } from "@univerjs/core";
import { format as formatNumber } from "numfmt";
import { busyError } from "../engine/formulaValues";
import type { Spreadsheet } from "../engine/spreadsheet";

export type CellValue = string | number | boolean;
/** `Excel.RangeValueType`. */
export type CellValueType = "Empty" | "String" | "Double" | "Boolean" | "Error" | "RichValue";

const booleanType = 3;
const numberType = 2;
const errorText =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CYCLE!|ERROR!)$/;

/** A cell's value as `Range.values` has it: a blank is "". */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "");
  const value = cell?.v;
  if (value == null) return "";
  if (value === busyError) return "#BUSY!";
  if (cell?.t === booleanType) return value === true || value === 1 || value === "TRUE";
  if (cell?.t === numberType) return Number(value);
  return cell?.t == null ? value : String(value);
}

/** @param computed whether a formula gave the value; a typed `#N/A` in a text cell is a text. */
export function valueTypeOf(value: CellValue, computed: boolean): CellValueType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return computed && errorText.test(value) ? "Error" : "String";
}

/** Like `valueTypeOf` for a cell, which is not empty when its formula gives an empty text. */
export function cellValueType(cell: Nullable<ICellData>, computed: boolean): CellValueType {
  return computed && cell?.v === "" ? "String" : valueTypeOf(valueOf(cell), computed);
}

/** The text that the cell shows. */
export function textOf(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || numberFormat === "@") return String(value);
  try {
    return formatNumber(numberFormat, value, { locale: "zh-CN" });
  } catch {
    // A pattern that the formatter does not know: Excel would have refused it when it was set.
    return formatNumber("General", value);
  }
}

/** The cells' number formats; styles are shared, so each is looked into once. */
export class NumberFormats {
  private readonly patterns = new Map<string, string>();

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly sheetId: string,
  ) {}

  at(row: number, column: number): string {
    const model = this.spreadsheet.model(this.sheetId);
    const style = model.getCellMatrix().getValue(row, column)?.s;
    if (typeof style !== "string") return this.composed(row, column);
    let pattern = this.patterns.get(style);
    if (pattern === undefined) {
      pattern = model.getStyleDataByHash(style)?.n?.pattern;
      if (pattern === undefined) return this.composed(row, column);
      this.patterns.set(style, pattern);
    }
    return pattern;
  }

  private composed(row: number, column: number): string {
    return this.spreadsheet.style(this.sheetId, row, column).n?.pattern ?? "General";
  }
}
