import { removeAll } from "./eventHandlers";
import type { Language } from "../messages/message";
import { withoutSheet } from "../tables/a1";
import { hostCode, problemOf, refusal } from "./hostErrors";
import type { SelectedCell } from "./workbookService";

/** The active cell. @throws WorkbookProblem, also where a chart or several ranges are selected */
export async function selectedCell(language: Language): Promise<SelectedCell> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address,formulas,values,valueTypes");
      const selection = context.workbook.getSelectedRange().load("address");
      const sheet = cell.worksheet.load("name");
      await context.sync();
      const formula = formulaIn(cell);
      return {
        location: { sheet: sheet.name, address: withoutSheet(cell.address) },
        selection: { sheet: sheet.name, address: withoutSheet(selection.address) },
        formula,
        empty: formula === null && cell.valueTypes[0]?.[0] === Excel.RangeValueType.empty,
      };
    });
  } catch (error) {
    throw hostCode(error) === "InvalidSelection"
      ? refusal("badReference", "noActiveCell", language)
      : problemOf(error, language);
  }
}

/**
 * Hears of other cells and other sheets.
 * @returns a function that ends the listening
 */
export async function onSelectionChanged(
  hear: () => void,
  language: Language,
): Promise<() => void> {
  let listening = true;
  const listener = async () => {
    if (listening) hear();
  };
  try {
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onSelectionChanged.add(listener),
        // Going to another sheet selects no other cell of it.
        worksheets.onActivated.add(listener),
      ];
      await context.sync();
      return added;
    });
    return () => {
      listening = false;
      void removeAll(handlers);
    };
  } catch (error) {
    throw problemOf(error, language);
  }
}

/** A cell's formula; null also for a text that begins with `=` and stands for itself. */
export function formulaIn({ formulas, values }: Excel.Range): string | null {
  const formula: unknown = formulas[0]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return isFormula && formula !== values[0]?.[0] ? formula : null;
}
