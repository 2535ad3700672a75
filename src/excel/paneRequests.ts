/** What the ribbon, the context menu or a shortcut asks for: a place of the pane, or an action. */
export type PaneRequest =
  | "start"
  | "templates"
  | "check"
  | "functions"
  | "library"
  | "settings"
  /** The indicator of the selected row. */
  | "indicator"
  | "undo";

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
let waiting: PaneRequest | null = null;

/**
 * Hears what ribbon commands ask of the pane. A request made before anyone listened is handed over at once:
 * a command may start the shared runtime before the pane has rendered.
 * @returns a function that ends the listening.
 */
export function onPaneRequest(hear: Listener): () => void {
  listener = hear;
  if (waiting !== null) {
    const request = waiting;
    waiting = null;
    hear(request);
  }
  return () => {
    if (listener === hear) listener = null;
  };
}

/** Asks the pane for a place or an action; the newest request counts while the pane is not listening yet. */
export function requestOfPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = request;
}
