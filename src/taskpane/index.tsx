import "./taskpane.css";
import { planStore } from "../excel/planStore";
import { LastStep } from "../excel/undo/lastStep";
import { takeBacks } from "../excel/undo/takeBacks";
import { App } from "./App";
import { preloadPlace } from "./lazyPlaces";
import { loadWhatIsKept } from "./loadWhatIsKept";
import { paneIn } from "./paneIn";
import { browserStorage } from "./preferences/keyValueStorage";
import { KeptState } from "./preferences/keptState";
import { PreferenceStore } from "./preferences/preferences";
import type { OfficeHost } from "./start/officeHost";
import { keepPaneKeys } from "./start/paneKeys";
import { startPane } from "./start/startPane";
import type { PaneMemory } from "./start/WorkingPane";
import { isPlace, openPlaceKey } from "./useOpenPlace";

const container = document.getElementById("pane");
if (!container) throw new Error('taskpane.html has no element with the id "pane"');

keepPaneKeys(document);

// Office.js may not have loaded at all: then there is no such global.
const office = typeof Office === "undefined" ? null : Office.onReady();
const last = new LastStep(takeBacks(planStore));
const load = () => loadWhatIsKept(planStore, last);
// The functions wait for the workbook's plans, whether the pane is shown or not.
void (office ?? Promise.resolve()).then(load, load);
const pane = paneIn(planStore, last);

void startPane({
  container,
  office: office?.then(officeHost) ?? null,
  browserLanguage: navigator.language,
  reload: () => window.location.reload(),
  memory: () => {
    const memory = paneMemory(Office.context);
    const kept = memory.kept.get(openPlaceKey);
    // Its code comes while the frame is rendered; a failure is told where the place is shown.
    void preloadPlace(isPlace(kept) ? kept : "start").catch(() => undefined);
    return memory;
  },
  app: (language) => <App pane={pane(language)} />,
});

function officeHost({ host }: { readonly host: Office.HostType | null }): OfficeHost {
  const isExcel = host === Office.HostType.Excel;
  // Outside Office there is no context to ask.
  const context = isExcel ? Office.context : undefined;
  return {
    isExcel,
    displayLanguage: context?.displayLanguage,
    theme: () => context?.officeTheme,
    isSetSupported: (name, version) => context?.requirements.isSetSupported(name, version) ?? false,
  };
}

/** Beside what other add-ins and other partitions of Office keep in the same browser. */
function paneMemory(context: Partial<Office.Context>): PaneMemory {
  const prefix = `${context.partitionKey ?? ""}plan-indicators/`;
  const lasting = browserStorage(() => window.localStorage, prefix);
  const address = context.document?.url ?? "";
  // A workbook that was never saved is known only as long as this window.
  const storage = address ? lasting : browserStorage(() => window.sessionStorage, prefix);
  return {
    preferences: new PreferenceStore(lasting),
    kept: new KeptState(storage, address),
  };
}
