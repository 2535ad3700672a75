import type { FlagColumnChange } from "./flagColumn";

/**
 * Excel may take what is written beside one of its tables into the table, as it does when a person types there. Gives
 * such a table its width back.
 */
export async function keepTablesApart(
  context: Excel.RequestContext,
  columns: readonly FlagColumnChange[],
): Promise<void> {
  const grown = columns
    .filter(({ before }) => before.rows === null)
    .map(({ sheetId, row, column, after }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const cells = sheet.getRangeByIndexes(row, column, after.words.length, 1);
      return cells.getTables(false).load("items/name");
    });
  if (grown.length === 0) return;
  await context.sync();
  const tables = grown.flatMap(({ items }) => items);
  if (tables.length === 0) return;
  for (const table of tables) table.resize(table.getRange().getResizedRange(0, -1));
  await context.sync();
}
