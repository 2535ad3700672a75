import type { Cell, CellValue, Worksheet } from "exceljs";
import type { GridValue } from "../recognition/grid";
import { cellArchive } from "./cellArchive";
import { fileRefusal } from "./fileRefusal";
import type { SheetGrid, WorkbookFile } from "./sheetGrid";
import { WorkbookFileProblem } from "./workbookFileProblem";

/** Days from Excel's day 0 to 1970-01-01, and what a day has of milliseconds. */
const unixEpoch = 25569;
const day = 86_400_000;

/** A sheet with more cells between its first and its last value is read no further than a page's memory allows. */
const mostCells = 5_000_000;

/** What of a sheet's XML is not read. */
const ignoreNodes = [
  "autoFilter",
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "hyperlinks",
  "legacyDrawing",
  "picture",
  "rowBreaks",
  "tableParts",
];

/**
 * Reads the cells of an .xlsx (or .xlsm) file. Of formulas the stored results count; a formula without one is its text;
 * of merged cells the first holds the value; a date is its serial number.
 * @throws WorkbookFileProblem where it cannot be read
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<WorkbookFile> {
  const refusal = fileRefusal(bytes);
  if (refusal !== null) throw new WorkbookFileProblem(refusal);
  // A megabyte that most who open the pane never need.
  const [{ default: JSZip }, { default: ExcelJS }] = await Promise.all([
    import("jszip"),
    import("exceljs"),
  ]);
  try {
    const archive = await cellArchive(await JSZip.loadAsync(bytes), new JSZip());
    const workbook = new ExcelJS.Workbook();
    // Its types know neither buffers other than Node's nor this option.
    await workbook.xlsx.load(archive.bytes as never, { ignoreNodes } as never);
    const sheets = archive.sheetNames.map((name, index) => {
      const sheet = workbook.worksheets[index];
      if (sheet === undefined) throw new WorkbookFileProblem("damaged");
      return sheetGrid(name, sheet);
    });
    return { sheets, names: archive.names };
  } catch (error) {
    throw error instanceof WorkbookFileProblem ? error : new WorkbookFileProblem("damaged", error);
  }
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: GridValue;
}

function sheetGrid(name: string, sheet: Worksheet): SheetGrid {
  const filled: FilledCell[] = [];
  const formats = new Map<string, string>();
  const hiddenRows = new Set<number>();
  sheet.eachRow((line, number) => {
    const row = number - 1;
    if (line.hidden) hiddenRows.add(row);
    line.eachCell((cell) => {
      const column = Number(cell.col) - 1;
      const value = isMergedInto(cell) ? null : plainValue(cell.value);
      if (value === null) return;
      filled.push({ row, column, value });
      if (cell.numFmt !== undefined) formats.set(`${row},${column}`, cell.numFmt);
    });
  });
  const rows = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (rows * columns > mostCells) throw new WorkbookFileProblem("tooLarge");
  const values = Array.from({ length: rows }, () => Array<GridValue>(columns).fill(null));
  for (const { row, column, value } of filled) values[row]![column] = value;
  return {
    grid: { sheet: name, row: 0, column: 0, values, hiddenRows },
    numberFormatAt: (row, column) => formats.get(`${row},${column}`) ?? "General",
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
  if ("formula" in value) return `=${value.formula}`;
  return "sharedFormula" in value ? `=${String(value.sharedFormula)}` : null;
}
