import { pageMessages } from "../messages";
import type { PageState } from "./pageState";
import { useText } from "./useText";

interface StatusLineProps {
  readonly state: PageState;
  onToggleLog(): void;
  onOpenPane(): void;
  onToggleBlanks(): void;
}

/** The line below the spreadsheet: what the selected cell's error means, faults, the requests' sum. */
export function StatusLine({ state, onToggleLog, onOpenPane, onToggleBlanks }: StatusLineProps) {
  const text = useText();
  const { requests, faults, cellMessage } = state;
  const bytes = requests.reduce(
    (total, { requestBytes, responseBytes }) => total + requestBytes + responseBytes,
    0,
  );
  const milliseconds = requests.reduce((total, request) => total + request.milliseconds, 0);
  const errors = requests.filter(({ error }) => error !== null).length;
  return (
    <footer className="status">
      <p className="status-cell" role="status">
        {cellMessage}
      </p>
      {faults.length > 0 && (
        <p className="status-fault" role="alert">
          ⚠ {faults.at(-1)}
        </p>
      )}
      {!state.paneVisible && (
        <button type="button" className="status-button" onClick={onOpenPane}>
          {text(pageMessages.openPane)}
        </button>
      )}
      <button
        type="button"
        className="status-button"
        title={text(pageMessages.blanksHint)}
        onClick={onToggleBlanks}
      >
        {text(state.blanks === "zero" ? pageMessages.blanksAsZero : pageMessages.blanksAsNull)}
      </button>
      <button
        type="button"
        className="status-button"
        aria-expanded={state.logOpen}
        onClick={onToggleLog}
      >
        {text(pageMessages.requestsSummary, {
          requests: requests.length,
          kilobytes: (bytes / 1024).toFixed(1),
          milliseconds: milliseconds.toFixed(0),
        })}
        {errors > 0 && (
          <span className="status-errors">
            {" "}
            · {text(pageMessages.errorCount, { count: errors })}
          </span>
        )}
      </button>
    </footer>
  );
}
