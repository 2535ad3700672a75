import { say, type Language } from "../messages/message";
import { workbookMessages } from "../messages/workbook";
import { withoutSheet } from "../tables/a1";
import { problemOf, refusal } from "./hostErrors";
import { formulaIn } from "./selectedCell";
import type { UndoableStep } from "./undoableStep";
import type { CellLocation } from "./workbookService";

const textFormat = "@";

/** What a cell held, in the form in which it is written back. */
interface CellContents {
  readonly content: unknown;
  readonly numberFormat: unknown;
}

/**
 * Writes a formula into one cell: one sync reads what decides, one writes.
 * @throws WorkbookProblem `sheetProtected`, `cellNotEmpty`, `targetAreaOccupied` for a cell inside merged ones
 */
export async function writeFormula(
  location: CellLocation,
  formula: string,
  replace: boolean,
  language: Language,
): Promise<UndoableStep> {
  const before = await inWorkbook(language, async (context) => {
    const cell = await writableCell(context, location, replace, language);
    const contents = contentsOf(cell);
    // Into a cell of the text format Excel would write the formula's text.
    if (contents.numberFormat === textFormat) cell.numberFormat = [["General"]];
    cell.formulas = [[formula]];
    await context.sync();
    return contents;
  });
  return {
    label: say(workbookMessages.undoWriteFormula, language, { address: location.address }),
    location,
    takeBack: (discardEntries) => takeBack(location, formula, before, discardEntries, language),
  };
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

async function takeBack(
  location: CellLocation,
  written: string,
  before: CellContents,
  discardEntries: boolean,
  language: Language,
): Promise<void> {
  await inWorkbook(language, async (context) => {
    const { cell } = await findCell(context, location, language);
    cell.load("formulas,numberFormat");
    await context.sync();
    if (!discardEntries && spelling(cell.formulas[0]?.[0]) !== spelling(written)) {
      throw refusal("entriesWouldBeLost", "formulaChanged", language, { ...location }, location);
    }
    // The content last, because a text stays one by the format it had; the format only where Excel has changed it,
    // because a protected sheet allows contents without allowing formats.
    if (cell.numberFormat[0]?.[0] !== before.numberFormat) {
      cell.numberFormat = [[before.numberFormat]];
    }
    cell.formulas = [[before.content]];
    await context.sync();
  });
}

async function findCell(
  context: Excel.RequestContext,
  { sheet: name, address }: CellLocation,
  language: Language,
): Promise<{ readonly sheet: Excel.Worksheet; readonly cell: Excel.Range }> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) throw refusal("tableGone", "sheetGone", language, { sheet: name });
  return { sheet, cell: sheet.getRange(address) };
}

function contentsOf(cell: Excel.Range): CellContents {
  const content: unknown = cell.formulas[0]?.[0];
  const numberFormat: unknown = cell.numberFormat[0]?.[0];
  const isText =
    formulaIn(cell) === null && cell.valueTypes[0]?.[0] === Excel.RangeValueType.string;
  // A text such as 001 would come back as a number.
  const apostrophe = isText && numberFormat !== textFormat ? "'" : "";
  return { content: isText ? `${apostrophe}${String(content)}` : content, numberFormat };
}

/** A formula without what Excel respells: case of function names and spaces, outside of texts. */
function spelling(formula: unknown): string {
  return String(formula)
    .split(/("(?:[^"]|"")*")/u)
    .map((part) => (part.startsWith('"') ? part : part.replace(/\s/gu, "").toUpperCase()))
    .join("");
}

/** Before ExcelApi 1.13 nothing tells merged cells. */
function knowsMergedAreas(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

async function inWorkbook<Result>(
  language: Language,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw problemOf(error, language);
  }
}
