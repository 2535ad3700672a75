import "./taskpane.css";
import { deferredCheckService } from "../excel/deferredCheckService";
import { createExcelWorkbookService } from "../excel/excelWorkbookService";
import { LastStep } from "../excel/lastStep";
import { loadWorkbookPlans } from "../excel/loadWorkbookPlans";
import { planStore } from "../excel/planStore";
import { App } from "./App";
import type { OfficeHost } from "./start/officeHost";
import { startPane } from "./start/startPane";

const container = document.getElementById("pane");
if (!container) throw new Error('taskpane.html has no element with the id "pane"');

// Office.js may not have loaded at all: then there is no such global.
const office = typeof Office === "undefined" ? null : Office.onReady();
const loadPlans = () => loadWorkbookPlans(planStore);
// The functions wait for the workbook's plans, whether the pane is shown or not.
void (office ?? Promise.resolve()).then(loadPlans, loadPlans);

void startPane({
  container,
  office: office?.then(officeHost) ?? null,
  browserLanguage: navigator.language,
  reload: () => window.location.reload(),
  app: (language) => {
    const last = new LastStep();
    return (
      <App
        pane={{
          service: createExcelWorkbookService(planStore, language, last),
          check: deferredCheckService(async () => {
            const { createCheckService } = await import("../excel/check/createCheckService");
            return createCheckService(planStore, language, last);
          }),
          plans: planStore,
          currentYear: new Date().getFullYear(),
        }}
      />
    );
  },
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
