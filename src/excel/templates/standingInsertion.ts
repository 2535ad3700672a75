import type { CellArea } from "../cellAreas";
import { type InsertionRecord, lineDigest } from "./insertionRecord";

/** Where what an insertion wrote stands now. */
export interface StandingInsertion {
  /** The sheet's name now. */
  readonly sheet: string;
  /** From the title's cell. */
  readonly area: CellArea;
}

/** Characters that one answer is aimed at: it holds 5 MB, in UTF-8 and with quotes that are escaped twice. */
const aimedCharacters = 1_200_000;

/**
 * Finds an insertion by its table, wherever it has gone; in one sync.
 * @returns null where the table is gone
 */
export async function findInsertion(
  context: Excel.RequestContext,
  record: InsertionRecord,
): Promise<StandingInsertion | null> {
  const table = context.workbook.tables.getItemOrNullObject(record.table).load("name");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet.load("name");
  await context.sync();
  if (table.isNullObject) return null;
  const above = Math.min(range.rowIndex, record.headRows);
  return {
    sheet: sheet.name,
    area: {
      row: range.rowIndex - above,
      column: range.columnIndex,
      rows: Math.max(above + range.rowCount, record.lines.length),
      columns: range.columnCount + record.columnsBeside,
    },
  };
}

/** Counts the rows that hold something else than was written there, rows that came or went included. */
export async function changedLines(
  context: Excel.RequestContext,
  record: InsertionRecord,
  { sheet, area }: StandingInsertion,
): Promise<number> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const portion = Math.max(1, Math.floor(aimedCharacters / Math.max(1, record.longestLine)));
  const digest = lineDigest(area.columns - record.columnsBeside);
  let changed = 0;
  for (let first = 0; first < area.rows; first += portion) {
    const rows = Math.min(portion, area.rows - first);
    const range = worksheet
      .getRangeByIndexes(area.row + first, area.column, rows, area.columns)
      .load("formulas");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an answer holds 5 MB at most
    await context.sync();
    range.formulas.forEach((cells: unknown[], offset) => {
      if (digest(cells) !== (record.lines[first + offset] ?? digest([]))) changed += 1;
    });
  }
  return changed;
}
