import ExcelJS, { type Cell, type CellValue, type Worksheet } from "exceljs";
import type { Grid, GridValue } from "../src/tables/recognition/grid";
import type { NumberFormatAt } from "../src/tables/recognition/entryOfCell";

/** A sheet of a file as a plain grid. */
export interface SheetGrid {
  readonly grid: Grid;
  readonly numberFormatAt: NumberFormatAt;
}

/** Days from Excel's day 0 to 1970-01-01, and what a day has of milliseconds. */
const unixEpoch = 25569;
const day = 86_400_000;

/**
 * The sheets of an .xlsx file. Of formulas the stored results count; of merged cells the first holds the value.
 * @throws Error when the file is no .xlsx
 */
export async function xlsxGrids(file: string): Promise<readonly SheetGrid[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets.map((sheet) => sheetGrid(sheet));
}

function sheetGrid(sheet: Worksheet): SheetGrid {
  const width = sheet.columnCount;
  const values: GridValue[][] = [];
  const formats = new Map<number, string>();
  const hiddenRows = new Set<number>();
  const positionOf = (row: number, column: number): number => row * width + column;
  for (let row = 0; row < sheet.rowCount; row++) {
    const cells = Array<GridValue>(width).fill(null);
    values.push(cells);
    const source = sheet.findRow(row + 1);
    if (source === undefined) continue;
    if (source.hidden) hiddenRows.add(row);
    source.eachCell((cell) => {
      const column = Number(cell.col) - 1;
      cells[column] = isMergedInto(cell) ? null : plainValue(cell.value);
      if (cell.numFmt !== undefined) formats.set(positionOf(row, column), cell.numFmt);
    });
  }
  return {
    grid: { sheet: sheet.name, row: 0, column: 0, values, hiddenRows },
    numberFormatAt: (row, column) => formats.get(positionOf(row, column)) ?? "General",
  };
}

function isMergedInto(cell: Cell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

function plainValue(value: CellValue): GridValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return value.getTime() / day + unixEpoch;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return plainValue(value.text);
  if ("result" in value && value.result !== undefined) return plainValue(value.result);
  // A program that does not calculate left no result: that is not the same as an empty cell.
  return "formula" in value ? `=${value.formula}` : null;
}
