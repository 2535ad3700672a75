import type { CellArea } from "../cellAreas";
import { queueRegistry } from "../registryPart";
import type { RegisteredTable } from "../workbookRegistry";

/** A sheet and where it holds values; null where it holds none. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly used: CellArea | null;
  /** Of the used rows; null where some are and some are not. */
  readonly hidden: boolean | null;
}

/** A table in Excel's sense, ours or anyone's. */
export interface TableOutline {
  readonly name: string;
  readonly sheetId: string;
  /** With header and total row. */
  readonly area: CellArea;
  readonly body: CellArea;
}

/** What the workbook remembers of a table of ours. */
export interface TableRecord extends RegisteredTable {
  /** What the 考核年度 cell holds; null where it is gone. */
  readonly year: unknown;
  /** The sheet of that cell; null likewise. */
  readonly yearSheetId: string | null;
}

/** What stands where in the workbook, before any value of it is read. */
export interface WorkbookOutline {
  /** The file's name, which may name region and year. */
  readonly fileName: string;
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
  readonly records: readonly TableRecord[];
}

const sizes = "rowIndex,columnIndex,rowCount,columnCount";

/** Reads the outline in two syncs. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const workbook = context.workbook.load("name");
  const worksheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/name,items/worksheet/id");
  const registry = queueRegistry(workbook);
  await context.sync();

  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load(`${sizes},rowHidden`),
  );
  const areas = tables.items.map((table) => table.getRange().load(sizes));
  const bodies = tables.items.map((table) => table.getDataBodyRange().load(sizes));
  const registered = registry.tables();
  const years = registered.map(({ yearName }) => {
    const cell = workbook.names.getItemOrNullObject(yearName).getRangeOrNullObject();
    return { cell: cell.load("values"), sheet: cell.worksheet.load("id") };
  });
  await context.sync();

  return {
    fileName: workbook.name,
    sheets: worksheets.items.map(({ id, name }, index) => {
      const range = used[index]!;
      return range.isNullObject
        ? { id, name, used: null, hidden: false }
        : { id, name, used: areaOf(range), hidden: range.rowHidden as boolean | null };
    }),
    tables: tables.items.map((table, index) => ({
      name: table.name,
      sheetId: table.worksheet.id,
      area: areaOf(areas[index]!),
      body: areaOf(bodies[index]!),
    })),
    records: registered.map((record, index) => {
      const { cell, sheet } = years[index]!;
      return cell.isNullObject
        ? { ...record, year: null, yearSheetId: null }
        : { ...record, year: cell.values[0]?.[0] as unknown, yearSheetId: sheet.id };
    }),
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
