import { deferredCheckService } from "../excel/deferredCheckService";
import { deferredTemplateTools } from "../excel/deferredTemplateTools";
import { deferredOverviewService } from "../excel/overview/deferredOverviewService";
import { deferredSampleService } from "../excel/sample/deferredSampleService";
import { createExcelWorkbookService } from "../excel/excelWorkbookService";
import type { PlanStore } from "../excel/planStore";
import type { LastStep } from "../excel/undo/lastStep";
import type { Language } from "../messages/message";
import type { Pane } from "./PaneContext";

/** @returns what the places work on, in each language: always the same of one language, over one store and one last step. */
export function paneIn(plans: PlanStore, last: LastStep): (language: Language) => Pane {
  const made = new Map<Language, Pane>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const pane = {
      service: createExcelWorkbookService(plans, language, last),
      check: deferredCheckService(async () => {
        const [{ createCheckService }] = await Promise.all([
          import(/* webpackChunkName: "check" */ "../excel/check/createCheckService"),
          plans.load(),
        ]);
        return createCheckService(plans, language, last);
      }),
      tools: deferredTemplateTools(async () => {
        const [{ createTemplateTools }] = await Promise.all([
          import(/* webpackChunkName: "tools" */ "../excel/tools/createTemplateTools"),
          plans.load(),
        ]);
        return createTemplateTools(plans, language, last);
      }),
      overview: deferredOverviewService(async () => {
        const { createOverviewService } = await import(
          /* webpackChunkName: "overview" */ "../excel/overview/createOverviewService"
        );
        return createOverviewService(language);
      }),
      sample: deferredSampleService(async () => {
        const { createSampleService } = await import(
          /* webpackChunkName: "sample" */ "../excel/sample/createSampleService"
        );
        return createSampleService(plans, language, last);
      }),
      plans,
      currentYear: new Date().getFullYear(),
    };
    made.set(language, pane);
    return pane;
  };
}
