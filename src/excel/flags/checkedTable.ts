import { readEntry } from "../../plan/entry";
import { shiftDecimalPoint } from "../../plan/powerOfTen";
import { portions, referencedArea, type SheetArea } from "../cellAreas";
import type { CheckedIndicatorTable, JudgedFinding } from "../checkService";
import type { CellLocation } from "../workbookService";

/** Well below what one answer of Excel may hold (5 MB). */
const mostCellsInRequest = 100_000;

/** A location by its numbers. @throws Error where the address is none: a defect of the caller */
export function areaOf({ sheet, address }: CellLocation): SheetArea {
  const area = referencedArea(`'${sheet.replaceAll("'", "''")}'!${address}`);
  if (area === null) throw new Error(`${address} is no address.`);
  return area;
}

/**
 * Whether a table still stands where it was checked, with the same indicators and entries: what was judged of it would
 * otherwise be written beside other rows. Reads the table in requests of a bounded size.
 */
export async function isAsChecked(
  context: Excel.RequestContext,
  table: CheckedIndicatorTable,
): Promise<boolean> {
  const area = areaOf(table);
  const findings = new Map<number, JudgedFinding[]>();
  for (const finding of table.findings) {
    const { row } = areaOf(finding.location);
    findings.set(row, [...(findings.get(row) ?? []), finding]);
  }
  const namesAbove: string[] = Array.from({ length: area.columns }, () => "");
  for (const [portion] of portions([area], mostCellsInRequest)) {
    if (portion === undefined) continue;
    const values = await valuesOf(context, portion);
    for (const [index, cells] of values.entries()) {
      cells.forEach((cell, column) => {
        const text = String(cell).trim();
        if (text !== "") namesAbove[column] = text;
      });
      const ofRow = findings.get(portion.row + index) ?? [];
      if (!ofRow.every((finding) => isSame(finding, namesAbove, cells, area))) return false;
      findings.delete(portion.row + index);
    }
  }
  return findings.size === 0;
}

async function valuesOf(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetArea,
): Promise<readonly (readonly unknown[])[]> {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, rows, columns)
    .load("values");
  await context.sync();
  return range.values;
}

/** A merged cell's name stands in its first row only, so names above count as well. */
function isSame(
  { name, entered, location }: JudgedFinding,
  namesAbove: readonly string[],
  cells: readonly unknown[],
  { column }: SheetArea,
): boolean {
  const entry = cells[areaOf(location).column - column];
  return entry !== undefined && namesAbove.includes(name.trim()) && holds(entry, entered);
}

/** Whether a cell holds what was read from it: its content, or the percentage that it is shown as. */
function holds(cell: unknown, entered: string): boolean {
  const text = String(cell).trim();
  const wanted = entered.trim();
  if (wanted === text || wanted.toUpperCase() === text.toUpperCase()) return true;
  if (typeof cell === "number") return wanted === `${shiftDecimalPoint(cell, 2)}%`;
  // Whatever stands for nothing may have been read as an empty text.
  return wanted === "" && readEntry({ value: text, valueType: "text" }, null).kind === "nothing";
}
