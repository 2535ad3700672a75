import type { Breather } from "./breather";
import type { SheetOutline } from "./workbookOutline";

/** One answer holds some 40 bytes a row. */
const rowsInRequest = 50_000;

/** The hidden rows of a sheet, filtered ones among them; asked of Excel only where some are and some are not. */
export async function readHiddenRows(
  { id, used, hidden }: SheetOutline,
  breather: Breather,
): Promise<ReadonlySet<number>> {
  const rows = new Set<number>();
  if (used === null || hidden === false) return rows;
  const end = used.row + used.rows;
  if (hidden === true) {
    for (let row = used.row; row < end; row++) rows.add(row);
    return rows;
  }
  for (let first = used.row; first < end; first += rowsInRequest) {
    await breather.breathe();
    const count = Math.min(rowsInRequest, end - first);
    for (const [index, isHidden] of (await request(id, first, count)).entries()) {
      if (isHidden) rows.add(first + index);
    }
  }
  return rows;
}

/** Of a sheet that is gone: none. */
async function request(sheetId: string, first: number, count: number): Promise<readonly boolean[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
    const properties = sheet
      .getRangeByIndexes(first, 0, count, 1)
      .getRowProperties({ rowHidden: true });
    await context.sync();
    return sheet.isNullObject ? [] : properties.value.map(({ rowHidden }) => rowHidden === true);
  });
}
