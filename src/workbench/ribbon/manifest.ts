/** What the workbench needs of an add-in's `manifest.xml`, in one language. */
export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly iconUrl: string;
  /** The page of the shared runtime: the task pane. */
  readonly runtimeUrl: string;
  /** The custom functions; absent when the add-in has none. */
  readonly functions?: {
    /** Put before each function's name with a dot: `PLAN` makes `PLAN.TARGET`. */
    readonly namespace: string;
    readonly metadataUrl: string;
  };
  /** Where the keyboard shortcuts' JSON stands; absent when there are none. */
  readonly shortcutsUrl?: string;
  readonly tabs: readonly RibbonTab[];
  /** The entries of the menu that a right click on a cell opens. */
  readonly cellMenu: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  /** Absent for one of Office's own tabs, which carries its own label. */
  readonly label?: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  /** The entries of a menu control stand among the group's buttons. */
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip?: { readonly title: string; readonly description: string };
  readonly icons: readonly RibbonIcon[];
  readonly action: RibbonAction;
}

export interface RibbonIcon {
  /** Edge length in pixels. */
  readonly size: number;
  readonly url: string;
}

export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly url?: string }
  | { readonly kind: "executeFunction"; readonly functionName: string };

/** The manifest cannot be read; the message names the element that is wrong or missing. */
export class ManifestError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ManifestError";
  }
}

/** The smallest icon that is at least `size` pixels wide, else the largest; undefined without icons. */
export function iconFor(icons: readonly RibbonIcon[], size: number): RibbonIcon | undefined {
  const bySize = [...icons].sort((a, b) => a.size - b.size);
  return bySize.find((icon) => icon.size >= size) ?? bySize.at(-1);
}
