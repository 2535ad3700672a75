import "./taskpane.css";
import { deferredCheckService } from "../excel/deferredCheckService";
import { deferredTemplateTools } from "../excel/deferredTemplateTools";
import { createExcelWorkbookService } from "../excel/excelWorkbookService";
import { loadWorkbook } from "../excel/loadWorkbook";
import { planStore } from "../excel/planStore";
import { LastStep } from "../excel/undo/lastStep";
import { takeBacks } from "../excel/undo/takeBacks";
import { App } from "./App";
import type { OfficeHost } from "./start/officeHost";
import { startPane } from "./start/startPane";

const container = document.getElementById("pane");
if (!container) throw new Error('taskpane.html has no element with the id "pane"');

// Office.js may not have loaded at all: then there is no such global.
const office = typeof Office === "undefined" ? null : Office.onReady();
const last = new LastStep(takeBacks(planStore));
const load = () => loadWorkbook(planStore, last);
// The functions wait for the workbook's plans, whether the pane is shown or not.
void (office ?? Promise.resolve()).then(load, load);

void startPane({
  container,
  office: office?.then(officeHost) ?? null,
  browserLanguage: navigator.language,
  reload: () => window.location.reload(),
  app: (language) => (
    <App
      pane={{
        service: createExcelWorkbookService(planStore, language, last),
        check: deferredCheckService(async () => {
          const { createCheckService } = await import("../excel/check/createCheckService");
          return createCheckService(planStore, language, last);
        }),
        tools: deferredTemplateTools(async () => {
          const { createTemplateTools } = await import("../excel/tools/createTemplateTools");
          return createTemplateTools(planStore, language, last);
        }),
        plans: planStore,
        currentYear: new Date().getFullYear(),
      }}
    />
  ),
});

function officeHost({ host }: { readonly host: Office.HostType | null }): OfficeHost {
  const isExcel = host === Office.HostType.Excel;
  // Outside Office there is no context to ask.
  const context = isExcel ? Office.context : undefined;
  return {
    isExcel,
    displayLanguage: context?.displayLanguage,
    theme: context?.officeTheme,
    isSetSupported: (name, version) => context?.requirements.isSetSupported(name, version) ?? false,
  };
}
