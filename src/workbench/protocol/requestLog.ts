/** What a request of the pane asked for. `workbook` and `services` are the two kinds of rich-API request. */
export type RequestKind =
  | "appContext"
  | "notice"
  | "registerEvent"
  | "unregisterEvent"
  | "workbook"
  | "services"
  | "loadSettings"
  | "saveSettings"
  | "commandCompleted"
  | "unsupported";

/** One request of the pane, written down when its answer was posted. */
export interface LoggedRequest {
  /** Counts from 1 in the order in which the requests arrived. */
  readonly ordinal: number;
  readonly kind: RequestKind;
  /** The event's name, the service's name, the dispatch id of an unsupported method; else empty. */
  readonly detail: string;
  /** Rich-API actions in the request; 0 for the other kinds. */
  readonly actions: number;
  /** UTF-8 bytes of the whole message. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** From arrival to answer, waiting in the queue included. */
  readonly milliseconds: number;
  /** The rich-API error code or `transport <number>`; null when the request succeeded. */
  readonly error: string | null;
}

export interface RequestTotals {
  readonly requests: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  readonly errors: number;
}

export type RequestListener = (request: LoggedRequest) => void;

/** Every request of one pane, in the order in which they were answered. */
export class RequestLog {
  private readonly requests: LoggedRequest[] = [];
  private readonly listeners = new Set<RequestListener>();
  private arrived = 0;

  /** All requests, optionally only those of one kind and those that arrived after an ordinal. */
  entries(filter: { kind?: RequestKind; after?: number } = {}): readonly LoggedRequest[] {
    return this.requests.filter(
      (request) =>
        (filter.kind === undefined || request.kind === filter.kind) &&
        request.ordinal > (filter.after ?? 0),
    );
  }

  /** Sums over `entries(filter)`: `totals({ kind: "workbook", after: mark })` is what a task has cost. */
  totals(filter: { kind?: RequestKind; after?: number } = {}): RequestTotals {
    const totals = {
      requests: 0,
      actions: 0,
      requestBytes: 0,
      responseBytes: 0,
      milliseconds: 0,
      errors: 0,
    };
    for (const request of this.entries(filter)) {
      totals.requests += 1;
      totals.actions += request.actions;
      totals.requestBytes += request.requestBytes;
      totals.responseBytes += request.responseBytes;
      totals.milliseconds += request.milliseconds;
      totals.errors += request.error === null ? 0 : 1;
    }
    return totals;
  }

  /** Ordinal of the latest request to arrive; a mark to measure from. */
  get lastOrdinal(): number {
    return this.arrived;
  }

  /** @returns a function that ends the subscription. */
  subscribe(listener: RequestListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The ordinal of a request that has just arrived. */
  nextOrdinal(): number {
    this.arrived += 1;
    return this.arrived;
  }

  record(request: LoggedRequest): void {
    this.requests.push(request);
    for (const listener of this.listeners) listener(request);
  }
}

/** UTF-8 length of a text; `TextEncoder` is not everywhere this room runs. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    // A surrogate pair is two units and four bytes.
    bytes += unit < 0x800 || surrogate ? 1 : 2;
  }
  return bytes;
}
