import type { Language } from "../messages/message";
import { problemOf, refusal } from "./hostErrors";
import type { CellLocation } from "./workbookService";

/** Activates the sheet and selects the cell. */
export async function goToCell(
  { sheet, address }: CellLocation,
  language: Language,
): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    if (worksheet.isNullObject) throw refusal("tableGone", "sheetGone", language, { sheet });
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  }).catch((error: unknown) => {
    throw problemOf(error, language);
  });
}
