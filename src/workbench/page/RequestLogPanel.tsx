import { pageMessages } from "../messages";
import type { LoggedRequest } from "../protocol/requestLog";
import { useText } from "./useText";

interface RequestLogPanelProps {
  readonly requests: readonly LoggedRequest[];
  readonly faults: readonly string[];
  onClear(): void;
  onClose(): void;
}

/** What the add-in has asked of the workbook, request by request: its cost can be read off. */
export function RequestLogPanel({ requests, faults, onClear, onClose }: RequestLogPanelProps) {
  const text = useText();
  const sum = (of: (request: LoggedRequest) => number) =>
    requests.reduce((total, request) => total + of(request), 0);
  const errors = requests.filter(({ error }) => error !== null).length;
  return (
    <section className="log" aria-label={text(pageMessages.requestLog)}>
      <header className="log-title">
        <h2>{text(pageMessages.requestLog)}</h2>
        <button type="button" className="button" onClick={onClear}>
          {text(pageMessages.clearLog)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {text(pageMessages.closeLog)}
        </button>
      </header>
      {faults.map((fault, index) => (
        <p key={index} className="log-fault">
          ⚠ {fault}
        </p>
      ))}
      {requests.length === 0 ? (
        <p className="log-empty">{text(pageMessages.noRequests)}</p>
      ) : (
        <div className="log-scroll">
          <table>
            <thead>
              <tr>
                <th>{text(pageMessages.columnOrdinal)}</th>
                <th className="log-kind">{text(pageMessages.columnKind)}</th>
                <th>{text(pageMessages.columnActions)}</th>
                <th>{text(pageMessages.columnSent)}</th>
                <th>{text(pageMessages.columnAnswered)}</th>
                <th>{text(pageMessages.columnTime)}</th>
                <th className="log-kind">{text(pageMessages.columnOutcome)}</th>
              </tr>
            </thead>
            <tbody>
              {requests.map((request) => (
                <tr key={request.ordinal} className={request.error === null ? "" : "log-error"}>
                  <td>{request.ordinal}</td>
                  <td className="log-kind">
                    {request.kind} {request.detail}
                  </td>
                  <td>{request.actions}</td>
                  <td>{request.requestBytes}</td>
                  <td>{request.responseBytes}</td>
                  <td>{request.milliseconds.toFixed(1)}</td>
                  <td className="log-kind">{request.error ?? text(pageMessages.succeeded)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td>{requests.length}</td>
                <td className="log-kind">{text(pageMessages.totals)}</td>
                <td>{sum(({ actions }) => actions)}</td>
                <td>{sum(({ requestBytes }) => requestBytes)}</td>
                <td>{sum(({ responseBytes }) => responseBytes)}</td>
                <td>{sum(({ milliseconds }) => milliseconds).toFixed(1)}</td>
                <td className="log-kind">
                  {errors > 0 && text(pageMessages.errorCount, { count: errors })}
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}
