import type { Shell } from "../protocol/shellServices";
import { RichApiError } from "../richapi/richClass";
import type { Shortcut } from "../ribbon/shortcuts";
import type { PageStore } from "./pageState";

/** What the add-in may do to the page around it: show and hide its pane, grey out its buttons. */
export function pageShell(
  store: PageStore,
  shortcuts: readonly Shortcut[],
  showPane: (visible: boolean) => void,
): Shell {
  let startState: ReturnType<Shell["startState"]> = "Visible";
  return {
    runtimeState: () => (store.get().paneVisible ? "Visible" : "Background"),
    setRuntimeState: (state) => showPane(state === "Visible"),
    startState: () => startState,
    setStartState: (state) => {
      startState = state;
    },
    isButtonEnabled: (id) => !store.get().disabledButtons.has(id),
    setButtonEnabled: (id, enabled) =>
      store.change({ disabledButtons: withOrWithout(store.get().disabledButtons, id, !enabled) }),
    setTabVisible: (id, visible) =>
      store.change({ hiddenTabs: withOrWithout(store.get().hiddenTabs, id, !visible) }),
    createControls: () => {
      throw new RichApiError("NotImplemented", "The workbench has no contextual tabs.");
    },
    shortcuts: () =>
      Object.fromEntries(shortcuts.map(({ actionId, keys }) => [actionId, keysText(keys)])),
    replaceShortcuts: () => {
      throw new RichApiError("NotImplemented", "The workbench keeps the manifest's shortcuts.");
    },
    areShortcutsInUse: (combinations) => combinations.map(() => false),
  };
}

function withOrWithout(
  set: ReadonlySet<string>,
  id: string,
  isMember: boolean,
): ReadonlySet<string> {
  const changed = new Set(set);
  if (isMember) changed.add(id);
  else changed.delete(id);
  return changed;
}

function keysText({ ctrl, alt, shift, meta, key }: Shortcut["keys"]): string {
  const names = [ctrl && "Ctrl", alt && "Alt", shift && "Shift", meta && "Command", key];
  return names.filter((name) => name !== false).join("+");
}
