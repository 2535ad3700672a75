import type { ICellData } from "@univerjs/core";
import type { CellErrorValue, CellValue as FileValue, Style, Worksheet } from "exceljs";
import { rangeAddress, cellCount, cellAddress } from "../engine/a1";
import { valueOf, valueTypeOf, type CellValue } from "../excel/cellValues";
import { toFileStyle } from "./cellStyles";
import { isArrayFormula } from "./fileFormulas";
import { toFileText } from "./fileText";
import type { SaveContext } from "./saveContext";

/** The error values that files know; others, such as a blocked spill, are written as `#VALUE!`. */
const fileErrors = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|GETTING_DATA)$/;
const errorConstant = /^=(#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!))$/i;

/** Writes what stands in the sheet's cells, and their formats. */
export function writeCells(save: SaveContext, sheetId: string, worksheet: Worksheet): void {
  const { spreadsheet } = save.context;
  const headers = headerTexts(save, sheetId);
  const styles = new Map<string, Partial<Style>>();
  const spilled = new Set<string>();
  spreadsheet.forEachSpilledCell(sheetId, (row, column) => {
    spilled.add(cellAddress(row, column));
  });
  const write = (row: number, column: number, own: ICellData) => {
    const address = cellAddress(row, column);
    spilled.delete(address);
    const cell = worksheet.getCell(row + 1, column + 1);
    cell.style = styleOf(save, sheetId, row, column, own, styles);
    const header = headers.get(address);
    const value = header ?? fileValue(save, sheetId, row, column, own);
    if (value !== null) cell.value = value;
  };
  spreadsheet.forEachCell(sheetId, write);
  for (const address of [...spilled]) {
    const { row, col } = worksheet.getCell(address).fullAddress;
    write(row - 1, col - 1, {});
  }
}

function fileValue(
  save: SaveContext,
  sheetId: string,
  row: number,
  column: number,
  own: ICellData,
): FileValue {
  const { spreadsheet } = save.context;
  const value = valueOf(spreadsheet.cell(sheetId, row, column));
  const stored = own.f != null || own.si != null ? spreadsheet.formula(sheetId, row, column) : null;
  if (stored === null) {
    const computed = own.v == null && own.p == null;
    return value === "" ? null : fileResult(value, computed);
  }
  const constant = errorConstant.exec(stored)?.[1];
  if (constant) return { error: constant.toUpperCase() } as CellErrorValue;
  const formula = save.fileFormula(stored);
  const result = fileResult(value, true);
  const spill = spreadsheet.spillRange(sheetId, row, column);
  const spills = spill !== null && cellCount(spill) > 1;
  if (!spills && !isArrayFormula(formula)) return { formula, result } as FileValue;
  const ref = spills ? rangeAddress(spill) : cellAddress(row, column);
  return { formula, result, shareType: "array", ref } as FileValue;
}

/** @param computed whether a formula gave the value: an error that was typed as text stays one. */
function fileResult(
  value: CellValue,
  computed: boolean,
): string | number | boolean | CellErrorValue {
  if (typeof value === "number" && !Number.isFinite(value)) {
    return { error: "#NUM!" } as CellErrorValue;
  }
  if (typeof value !== "string") return value;
  if (valueTypeOf(value, computed) !== "Error") return toFileText(value);
  const busy = value === "#BUSY!" ? "#GETTING_DATA" : value;
  return { error: fileErrors.test(busy) ? busy : "#VALUE!" } as CellErrorValue;
}

function styleOf(
  { context }: SaveContext,
  sheetId: string,
  row: number,
  column: number,
  { custom }: ICellData,
  styles: Map<string, Partial<Style>>,
): Partial<Style> {
  const style = context.spreadsheet.style(sheetId, row, column);
  const flags = {
    unlocked: custom?.unlocked === true,
    formulaHidden: custom?.formulaHidden === true,
  };
  const key = JSON.stringify([style, flags]);
  let written = styles.get(key);
  if (written === undefined) styles.set(key, (written = toFileStyle(style, flags)));
  return written;
}

/** Excel takes a file for damaged in which a table's header cell is not its column's name as a text. */
function headerTexts({ tables }: SaveContext, sheetId: string): Map<string, string> {
  return new Map(
    tables
      .filter((table) => table.sheetId === sheetId)
      .flatMap(({ columns, range }) =>
        columns.map((name, index): [string, string] => [
          cellAddress(range.startRow, range.startColumn + index),
          toFileText(name),
        ]),
      ),
  );
}
