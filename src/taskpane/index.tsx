import "./taskpane.css";
import { activeLibrary } from "../excel/activeLibrary";
import { createExcelWorkbookService } from "../excel/excelWorkbookService";
import { App } from "./App";
import type { OfficeHost } from "./start/officeHost";
import { startPane } from "./start/startPane";

const container = document.getElementById("pane");
if (!container) throw new Error('taskpane.html has no element with the id "pane"');

void startPane({
  container,
  // Office.js may not have loaded at all: then there is no such global.
  office: typeof Office === "undefined" ? null : Office.onReady().then(officeHost),
  browserLanguage: navigator.language,
  reload: () => window.location.reload(),
  app: (language) => {
    return (
      <App
        pane={{
          service: createExcelWorkbookService(activeLibrary, language),
          plans: activeLibrary.plans(),
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
