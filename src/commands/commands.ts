import { type PaneRequest, requestOfPane } from "../excel/paneRequests";
import { actionIds, type ActionId } from "./actionIds";

/** What each button, menu entry or shortcut asks of the pane. */
const requests: Readonly<Record<ActionId, PaneRequest>> = {
  [actionIds.showStart]: "start",
  [actionIds.showTemplates]: "templates",
  [actionIds.checkWorkbook]: "check",
  [actionIds.showFunctions]: "functions",
  [actionIds.showLibrary]: "library",
  [actionIds.showIndicator]: "indicator",
  [actionIds.showSettings]: "settings",
  [actionIds.undoLastAction]: "undo",
};

async function run(request: PaneRequest, event?: Office.AddinCommands.Event): Promise<void> {
  try {
    requestOfPane(request);
    await Office.addin.showAsTaskpane();
  } finally {
    // A shortcut's action comes without an event; a button waits until it is told.
    event?.completed();
  }
}

// office.js may be out of reach; the pane says so, and there are no commands to associate then.
if (typeof Office !== "undefined") {
  void Office.onReady(() => {
    for (const [id, request] of Object.entries(requests)) {
      Office.actions.associate(id, (event?: Office.AddinCommands.Event) => run(request, event));
    }
  });
}
