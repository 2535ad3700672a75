import { type Json, type RichClass, type RichObject, richObject } from "../richapi/richClass";
import type { PaneHost } from "./paneHost";
import { EventCategory, MessageEntryType, ServiceName } from "./protocolConstants";

/** State of the add-in's runtime, in Office.js' words: `Background` runs with its pane hidden. */
export type RuntimeState = "Inactive" | "Background" | "Visible";

/** What the page around the pane does for it: visibility, ribbon, shortcuts. */
export interface Shell {
  runtimeState(): RuntimeState;
  /** `Office.addin.showAsTaskpane` and `hide`. When the pane's visibility changes, call `reportVisibility`. */
  setRuntimeState(state: RuntimeState): void;
  startState(): RuntimeState;
  /** `Office.addin.setStartupBehavior`: what opening the document starts. */
  setStartState(state: RuntimeState): void;
  isButtonEnabled(buttonId: string): boolean;
  setButtonEnabled(buttonId: string, enabled: boolean): void;
  setTabVisible(tabId: string, visible: boolean): void;
  /** `Office.ribbon.requestCreateControls`: the definition of contextual tabs as the add-in gave it. */
  createControls(definition: Json): void;
  /** Action id to key combination: `{ "check": "Ctrl+Alt+J" }`. */
  shortcuts(): Readonly<Record<string, string>>;
  replaceShortcuts(shortcuts: Readonly<Record<string, string | null>>): void;
  /** For each combination whether something else has it. */
  areShortcutsInUse(combinations: readonly string[]): readonly boolean[];
}

/** Gives a pane the services of its surroundings. */
export function provideShellServices(host: PaneHost, shell: Shell): void {
  const services: readonly (readonly [string, RichObject])[] = [
    [ServiceName.addinInternal, richObject(addinInternalClass, host)],
    [ServiceName.appRuntime, richObject(appRuntimeClass, shell)],
    [ServiceName.appRuntimePersistence, richObject(appRuntimePersistenceClass, shell)],
    [ServiceName.dynamicRibbon, richObject(dynamicRibbonClass, shell)],
    [ServiceName.action, richObject(actionServiceClass, shell)],
  ];
  for (const [name, service] of services) host.provideService(name, () => service);
}

/** Tells the pane that it has been shown or hidden (`Office.addin.onVisibilityModeChanged`). */
export function reportVisibility(host: PaneHost, visible: boolean): void {
  host.postWhenReady("events", [
    {
      category: EventCategory.objectModel,
      type: MessageEntryType.addinVisibilityChanged,
      targetId: "",
      message: { visibility: visible ? "Visible" : "Hidden" },
    },
  ]);
}

const addinInternalClass: RichClass<PaneHost> = {
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: (host) => host.markReady("actions") },
};

const appRuntimeClass: RichClass<Shell> = {
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: (shell) => shell.runtimeState(),
    setAppRuntimeState: (shell, state) => shell.setRuntimeState(state as RuntimeState),
  },
};

const appRuntimePersistenceClass: RichClass<Shell> = {
  name: "AppRuntimePersistenceService",
  methods: {
    getAppRuntimeStartState: (shell) => shell.startState(),
    setAppRuntimeStartState: (shell, state) => shell.setStartState(state as RuntimeState),
  },
};

interface RibbonControl {
  readonly shell: Shell;
  readonly id: string;
}

const ribbonButtonClass: RichClass<RibbonControl> = {
  name: "RibbonButton",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    enabled: {
      get: ({ shell, id }) => shell.isButtonEnabled(id),
      set: ({ shell, id }, enabled) => shell.setButtonEnabled(id, enabled === true),
    },
  },
  methods: {
    setEnabled: ({ shell, id }, enabled) => shell.setButtonEnabled(id, enabled === true),
  },
};

const ribbonTabClass: RichClass<RibbonControl> = {
  name: "RibbonTab",
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: { get: ({ id }) => id } },
  methods: {
    setVisibility: ({ shell, id }, visible) => shell.setTabVisible(id, visible === true),
  },
};

const dynamicRibbonClass: RichClass<Shell> = {
  name: "DynamicRibbon",
  methods: {
    getButton: (shell, id) => richObject(ribbonButtonClass, { shell, id: String(id) }),
    getTab: (shell, id) => richObject(ribbonTabClass, { shell, id: String(id) }),
    executeRequestCreate: (shell, definition) =>
      shell.createControls(JSON.parse(String(definition)) as Json),
  },
};

const actionServiceClass: RichClass<Shell> = {
  name: "ActionService",
  methods: {
    areShortcutsInUse: (shell, combinations) => [
      ...shell.areShortcutsInUse(combinations as string[]),
    ],
    getShortcuts: (shell) => ({ ...shell.shortcuts() }),
    replaceShortcuts: (shell, shortcuts) =>
      shell.replaceShortcuts(shortcuts as Record<string, string | null>),
  },
};
