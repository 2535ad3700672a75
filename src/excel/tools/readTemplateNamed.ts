import type { Language } from "../../messages/message";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { AssessmentSettings } from "../../plan/settings";
import type { WorkbookOutline } from "../check/workbookOutline";
import { findTemplates, type ReadTemplate, readTemplates } from "./readTemplates";
import { refused } from "./templateDrawing";

/** A table with what of the workbook decides about it. */
export interface NamedTemplate {
  readonly template: ReadTemplate;
  readonly settings: AssessmentSettings;
  readonly outline: WorkbookOutline;
}

/** Reads one of our tables by its name. @throws WorkbookProblem where it is gone, or nothing tells its plans */
export async function readTemplateNamed(
  table: string,
  library: PlanLibrary,
  language: Language,
): Promise<NamedTemplate> {
  const book = await findTemplates();
  const found = book.templates.find(({ outline }) => outline.name === table);
  if (found === undefined) throw refused("tableGone", "tableGone", language, { table });
  const [template] = await readTemplates(book, [found], library);
  const { plans, missingPlans } = template!;
  if (plans.length === 0 && missingPlans.length === 0 && found.table.missing.length === 0) {
    throw refused("unknownPlan", "planOfTableUnknown", language, { table }, template);
  }
  return { template: template!, settings: book.settings, outline: book.outline };
}
