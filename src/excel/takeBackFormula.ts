import { syncOrRestore } from "./flags/syncOrRestore";
import { refusal } from "./hostErrors";
import { cellsRead, inputOf } from "./undo/cellsBefore";
import { formulaSpelling } from "./undo/formulaSpelling";
import type { TakeBack } from "./undo/undoRecord";
import { findCell, writeBack, type WrittenFormula } from "./writeFormula";

/**
 * Brings back what stood in the cell of a formula.
 * @throws WorkbookProblem `tableGone`, `entriesWouldBeLost` where the cell has been changed since
 */
export const takeBackFormula: TakeBack = async (data, discardEntries, language) => {
  const written = data as WrittenFormula;
  const { location, formula, numberFormat } = written;
  await Excel.run(async (context) => {
    const { cell } = await findCell(context, location, language);
    cell.load("formulas,values,valueTypes,numberFormat");
    await context.sync();
    const now = cellsRead(cell)[0]!;
    if (!discardEntries && formulaSpelling(String(now.formula)) !== formulaSpelling(formula)) {
      throw refusal("entriesWouldBeLost", "formulaChanged", language, { ...location }, location);
    }
    writeBack(cell, written, now.numberFormat);
    const present = { ...written, content: inputOf(now), numberFormat: String(now.numberFormat) };
    const restore = async (restoring: Excel.RequestContext): Promise<void> => {
      writeBack((await findCell(restoring, location, language)).cell, present, numberFormat);
      await restoring.sync();
    };
    await syncOrRestore(context, restore, [location.sheet], language);
  });
};
