import type { Language } from "../messages/message";
import type { PlanLibrary } from "../plan/planLibrary";
import { hostCode, problemOf, refusal } from "./hostErrors";
import { rowIndicator } from "./rowIndicator";
import type { SelectedIndicator } from "./workbookService";

/** Where titles and heads of tables stand as a rule. */
const headOfSheet = "A1:L12";

/** @throws WorkbookProblem `noIndicator` where the selected row names none of a plan */
export async function selectedIndicator(
  library: PlanLibrary,
  language: Language,
): Promise<SelectedIndicator> {
  const none = () => refusal("noIndicator", "noIndicatorInRow", language);
  try {
    const found = await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("values");
      const sheet = cell.worksheet.load("name");
      const row = cell
        .getEntireRow()
        .getIntersectionOrNullObject(sheet.getUsedRange(true))
        .load("values");
      const head = sheet.getRange(headOfSheet).load("values");
      await context.sync();
      const cells = [...textsIn(cell.values), ...(row.isNullObject ? [] : textsIn(row.values))];
      return rowIndicator(library, cells, [sheet.name, ...textsIn(head.values)]);
    });
    if (found === null) throw none();
    return found;
  } catch (error) {
    throw hostCode(error) === "InvalidSelection" ? none() : problemOf(error, language);
  }
}

function textsIn(values: readonly (readonly unknown[])[]): string[] {
  return values
    .flat()
    .filter((value) => typeof value === "string" && value.trim() !== "") as string[];
}
