import type { ActionHook } from "../richapi/interpreter";
import type { RichObject } from "../richapi/richClass";
import type { DocumentSettings } from "./documentSettings";

/** A key pressed in the pane, for keyboard shortcuts. `keyCode` as in `KeyboardEvent.keyCode`. */
export interface PaneKey {
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** A member that the pane asked for and this host does not have. */
export interface MissingMember {
  /** Microsoft's class name, or `Office` for methods outside the rich API. */
  readonly className: string;
  readonly member: string;
}

/** What the page hears of the pane. All are optional: a test needs few. */
export interface PaneHostCallbacks {
  onKey?(key: PaneKey): void;
  onEscape?(): void;
  /** Tab left the pane; `backwards` with Shift. */
  onTabOut?(backwards: boolean): void;
  onFocus?(focused: boolean): void;
  /** The pane was answered ApiNotFound: show it loudly, it is a gap of the workbench. */
  onMissingMember?(missing: MissingMember): void;
  /** A host object threw something other than a RichApiError: a defect of the workbench. */
  onHostDefect?(error: unknown, where: string): void;
}

export interface PaneHostOptions extends PaneHostCallbacks {
  /** Fresh for each load of the pane: Office.js caches settings in sessionStorage under it. */
  readonly conversationId: string;
  readonly addinId: string;
  readonly addinName?: string;
  /** Origin of the hosting page, as in `_xdm_Info`. */
  readonly hostOrigin: string;
  /** Language of the interface and of the data: `zh-CN`. */
  readonly locale: string;
  readonly documentUrl?: string;
  readonly documentMode: "readWrite" | "readOnly";
  /** Why the pane was opened; `documentOpened` unless given. */
  readonly activation?: "inserted" | "documentOpened" | "controlActivation";
  /** Name to version, the version a string: `{ ExcelApi: "1.18" }`. Not listed is unsupported. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly settings: DocumentSettings;
  /** Sends a message to the pane: `iframe.contentWindow.postMessage(message, paneOrigin)`. */
  post(message: string): void;
  /** The workbook: what a Global object path resolves to. */
  readonly rootObject: RichObject;
  /** Services by full `NewObject` name; more can be added with `PaneHost.provideService`. */
  readonly services?: Readonly<Record<string, () => RichObject>>;
  /** How long a ribbon command may take before it counts as hung, in milliseconds; 60 000 unless given. */
  readonly commandTimeout?: number;
  /** For tests: called before each rich-API action; throwing a RichApiError or TransportFailure fails it. */
  readonly beforeAction?: ActionHook;
}
