import { say, type Language } from "../messages/message";
import { workbookMessages } from "../messages/workbook";
import { withoutSheet } from "../tables/a1";
import { syncOrRestore } from "./flags/syncOrRestore";
import { problemOf, refusal } from "./hostErrors";
import { formulaIn } from "./selectedCell";
import { type CellInput, cellsRead, inputOf } from "./undo/cellsBefore";
import { queueUndoPart } from "./undo/undoPart";
import type { UndoRecord } from "./undo/undoRecord";
import type { CellLocation } from "./workbookService";

const textFormat = "@";

/** A formula that was written and what stood there, in the form in which it is written back. */
export interface WrittenFormula {
  readonly location: CellLocation;
  readonly formula: string;
  readonly content: CellInput;
  readonly numberFormat: string;
}

/**
 * Writes a formula into one cell: two syncs read what decides, one writes.
 * @throws WorkbookProblem `sheetProtected`, `cellNotEmpty`, `targetAreaOccupied` for a cell inside merged ones; the
 *   workbook is then as it was
 */
export async function writeFormula(
  location: CellLocation,
  formula: string,
  replace: boolean,
  language: Language,
): Promise<UndoRecord> {
  try {
    return await Excel.run(async (context) => {
      const undo = queueUndoPart(context.workbook);
      const cell = await writableCell(context, location, replace, language);
      const found = cellsRead(cell)[0]!;
      const numberFormat = String(found.numberFormat);
      const data: WrittenFormula = { location, formula, content: inputOf(found), numberFormat };
      const record: UndoRecord = {
        kind: "writeFormula",
        label: say(workbookMessages.undoWriteFormula, language, { address: location.address }),
        location,
        data,
      };
      // Into a cell of the text format Excel would write the formula's text.
      if (numberFormat === textFormat) cell.numberFormat = [["General"]];
      cell.formulas = [[formula]];
      undo.replace(record);
      const restore = async (restoring: Excel.RequestContext): Promise<void> => {
        writeBack(cellAt(restoring, location), data, formatWritten(numberFormat));
        await undo.restore(restoring);
        await restoring.sync();
      };
      await syncOrRestore(context, restore, [location.sheet], language);
      return record;
    });
  } catch (error) {
    throw problemOf(error, language);
  }
}

function formatWritten(numberFormat: string): string {
  return numberFormat === textFormat ? "General" : numberFormat;
}

/**
 * Queues what stood in the cell. The content last, because a text stays one by the format it had; the format only where
 * it is another by now, because a protected sheet allows contents without allowing formats.
 * @param present the number format that the cell has
 */
export function writeBack(
  cell: Excel.Range,
  { content, numberFormat }: WrittenFormula,
  present: unknown,
): void {
  if (present !== numberFormat) cell.numberFormat = [[numberFormat]];
  cell.formulas = [[content]];
}

async function writableCell(
  context: Excel.RequestContext,
  location: CellLocation,
  replace: boolean,
  language: Language,
): Promise<Excel.Range> {
  const { sheet, cell } = await findCell(context, location, language);
  sheet.protection.load("protected");
  cell.format.protection.load("locked");
  cell.load("formulas,values,valueTypes,numberFormat");
  const merged = knowsMergedAreas() ? cell.getMergedAreasOrNullObject().load("address") : null;
  await context.sync();
  if (sheet.protection.protected && cell.format.protection.locked !== false) {
    throw refusal("sheetProtected", "cellLocked", language, { ...location }, location);
  }
  const area = merged === null || merged.isNullObject ? null : withoutSheet(merged.address);
  if (area !== null && area.split(":")[0] !== location.address.replaceAll("$", "")) {
    const parameters = { ...location, area };
    throw refusal("targetAreaOccupied", "cellInsideMerged", language, parameters, location);
  }
  const isEmpty =
    formulaIn(cell) === null && cell.valueTypes[0]?.[0] === Excel.RangeValueType.empty;
  if (!isEmpty && !replace) {
    throw refusal("cellNotEmpty", "cellNotEmpty", language, { ...location }, location);
  }
  return cell;
}

/** @throws WorkbookProblem `tableGone` where the sheet is gone */
export async function findCell(
  context: Excel.RequestContext,
  location: CellLocation,
  language: Language,
): Promise<{ readonly sheet: Excel.Worksheet; readonly cell: Excel.Range }> {
  const { sheet: name } = location;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) throw refusal("tableGone", "sheetGone", language, { sheet: name });
  return { sheet, cell: sheet.getRange(location.address) };
}

function cellAt(context: Excel.RequestContext, { sheet, address }: CellLocation): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

/** Before ExcelApi 1.13 nothing tells merged cells. */
function knowsMergedAreas(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}
