import { collectionSheet } from "./collectionSheet";
import { comparisonSheet } from "./comparisonSheet";
import { midtermSheet } from "./midtermSheet";
import { responsibilitySheet } from "./responsibilitySheet";
import { singlePeriodSheet } from "./singlePeriodSheet";
import { summaryOf } from "./summary";
import type { TemplateLayout } from "./templateLayout";
import type { TemplateRequest } from "./templateRequest";
import type { TemplateNames, TemplateSheet } from "./templateSheet";
import { yearlySheet } from "./yearlySheet";

const builders: Readonly<
  Record<TemplateLayout, (request: TemplateRequest, names: TemplateNames) => TemplateSheet>
> = {
  singlePeriod: singlePeriodSheet,
  yearly: yearlySheet,
  midterm: midtermSheet,
  comparison: comparisonSheet,
  collection: collectionSheet,
  responsibility: responsibilitySheet,
};

/**
 * Draws up a template: everything that will stand in the workbook. With and without 使用 PLAN 函数 it has the same
 * headers, so that the formulas of the one can be put in the place of the other's.
 * @param names as the insertion chose them; formulas refer to them
 */
export function buildTemplate(request: TemplateRequest, names: TemplateNames): TemplateSheet {
  const sheet = builders[request.layout](request, names);
  return request.hasCharts ? { ...sheet, summary: summaryOf(sheet, names) } : sheet;
}
