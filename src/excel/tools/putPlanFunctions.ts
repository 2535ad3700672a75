import { type Language, say } from "../../messages/message";
import { tableToolMessages } from "../../messages/tableTools";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { LastStep } from "../undo/lastStep";
import { problemOf } from "../hostErrors";
import { cellsWithFunctions } from "./planFunctionCells";
import { bodyLocation } from "./readTemplates";
import { readTemplateNamed } from "./readTemplateNamed";
import { writeSwitch } from "./switchFunctions";
import { drawingOf } from "./templateDrawing";

/** What the work on inserted tables shares. */
export interface ToolContext {
  readonly library: PlanLibrary;
  readonly language: Language;
  readonly last: LastStep;
}

/**
 * 使用 PLAN 函数: puts the add-in's functions into one of our tables; undoable.
 * @returns how many cells
 * @throws WorkbookProblem; the workbook is then as it was
 */
export async function putPlanFunctions(
  table: string,
  { library, language, last }: ToolContext,
): Promise<number> {
  try {
    const { template, settings } = await readTemplateNamed(table, library, language);
    const changes = cellsWithFunctions(template, drawingOf(template, library, settings, language));
    if (changes.length === 0) return 0;
    const label = say(tableToolMessages.undoPlanFunctions, language, { table });
    const record = await writeSwitch(
      {
        changes,
        label,
        location: bodyLocation(template),
        anchor: { table, sheet: template.sheet, ...template.outline.area },
        tables: new Map([[template.record?.name ?? table, true]]),
      },
      language,
    );
    last.made(record);
    return changes.length;
  } catch (error) {
    throw problemOf(error, language);
  }
}
