import { cellAddress, withoutSheet } from "../tables/a1";
import { queueRegistry } from "./registryPart";
import { rowsAboveHeader } from "./singlePeriodLayout";
import type { Insertion } from "./insertion";

/** How an insertion's cells differ from what was written. */
export interface InsertionState {
  /** False when the table is gone, or has other rows or columns than were written. */
  readonly intact: boolean;
  /** Cells that hold something else than was written. */
  readonly changed: number;
}

/** Reads, in two syncs, what became of an insertion. */
export async function stateOf(
  context: Excel.RequestContext,
  insertion: Insertion,
): Promise<InsertionState> {
  const table = context.workbook.tables.getItemOrNullObject(insertion.table).load("name");
  await context.sync();
  if (table.isNullObject) return { intact: false, changed: 0 };
  const body = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount,values");
  const above = body.getOffsetRange(-rowsAboveHeader, 0).load("values");
  await context.sync();
  const height = insertion.written.length - rowsAboveHeader;
  const width = insertion.written[0]?.length ?? 0;
  const intact = body.rowCount === height && body.columnCount === width;
  const now = [...above.values.slice(0, rowsAboveHeader), ...body.values];
  const changed = insertion.written
    .flatMap((line, row) => line.map((content, column) => [content, now[row]?.[column]] as const))
    .filter(([written, found]) => written !== null && written !== found).length;
  return { intact, changed };
}

/**
 * Takes back what an insertion wrote, as far as it is there: also one that failed half way. A sheet of its own
 * goes entirely unless something else stands on it.
 * @param area the area's title cell and size where the table is not there to tell
 */
export async function removeInsertion(
  context: Excel.RequestContext,
  insertion: Insertion,
  area: { readonly row: number; readonly column: number },
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(insertion.sheet).load("name");
  const table = workbook.tables.getItemOrNullObject(insertion.table).load("name");
  const yearName = workbook.names.getItemOrNullObject(insertion.yearName).load("name");
  const registry = queueRegistry(workbook);
  await context.sync();
  if (!yearName.isNullObject) yearName.delete();
  registry.replace(registry.tables().filter(({ name }) => name !== insertion.table));
  if (sheet.isNullObject) return context.sync();

  const body = table.isNullObject ? null : table.getRange().load("rowIndex,columnIndex");
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  const row = body === null ? area.row : body.rowIndex - rowsAboveHeader;
  const column = body === null ? area.column : body.columnIndex;
  const height = insertion.written.length;
  const width = insertion.written[0]?.length ?? 0;
  const own = `${cellAddress(row, column)}:${cellAddress(row + height - 1, column + width - 1)}`;
  const alone = used.isNullObject || (await isWithin(context, sheet, used.address, own));
  if (insertion.createdSheet && alone) {
    sheet.delete();
    return context.sync();
  }
  if (!table.isNullObject) table.convertToRange();
  const range = sheet.getRange(own);
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear();
  return context.sync();
}

async function isWithin(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: string,
  own: string,
): Promise<boolean> {
  const address = withoutSheet(used);
  const common = sheet.getRange(address).getIntersectionOrNullObject(own).load("address");
  await context.sync();
  return !common.isNullObject && withoutSheet(common.address) === address;
}
