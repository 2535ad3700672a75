import type { BlankCells } from "../customfunctions/functionCalls";
import type { EntityValue } from "../engine/formulaValues";
import type { LoggedRequest } from "../protocol/requestLog";
import { createStore, type Store } from "./store";

/** What the chrome around the spreadsheet shows. */
export interface PageState {
  readonly paneVisible: boolean;
  /** The pane's page: being loaded, in use, or why it cannot be opened (in the page's language). */
  readonly pane:
    | { readonly kind: "starting"; readonly url: string; readonly load: number }
    | { readonly kind: "running"; readonly url: string; readonly load: number }
    | { readonly kind: "unreachable"; readonly reason: string };
  readonly disabledButtons: ReadonlySet<string>;
  readonly hiddenTabs: ReadonlySet<string>;
  /** Requests since the log was cleared, in the order of their answers. */
  readonly requests: readonly LoggedRequest[];
  readonly logOpen: boolean;
  /** What went wrong in the workbench or a command, newest last, until dismissed with the log. */
  readonly faults: readonly string[];
  /** Why the selected cell shows an error, in the words of its function. */
  readonly cellMessage: string | null;
  /** What the selected cell holds, where that is an entity. */
  readonly entity: EntityValue | null;
  /** How the add-in's functions are handed empty cells. */
  readonly blanks: BlankCells;
}

export type PageStore = Store<PageState>;

export function createPageStore(blanks: BlankCells): PageStore {
  return createStore<PageState>({
    paneVisible: true,
    pane: { kind: "starting", url: "about:blank", load: 0 },
    disabledButtons: new Set(),
    hiddenTabs: new Set(),
    requests: [],
    logOpen: false,
    faults: [],
    cellMessage: null,
    entity: null,
    blanks,
  });
}

export function addFault(store: PageStore, fault: string): void {
  const { faults } = store.get();
  // A missing member is asked for again with each event; once is loud enough.
  if (faults.at(-1) !== fault) store.change({ faults: [...faults, fault] });
}
