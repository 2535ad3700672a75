import type { TemplateRequest } from "./templateRequest";
import type { TemplateNames, TemplateSheet } from "./templateSheet";

/**
 * Draws up a template: everything that will stand in the workbook.
 * @param names as the insertion chose them; formulas refer to them
 */
export function buildTemplate(request: TemplateRequest, names: TemplateNames): TemplateSheet {
  throw new Error(`${request.layout} ${names.table}`);
}
