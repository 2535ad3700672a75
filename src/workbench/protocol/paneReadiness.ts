/**
 * What the pane can take: object-model `events`, ribbon `commands`, `actions` (keyboard shortcuts),
 * `customFunctions` calls. Whatever is posted before its point is lost without a trace.
 */
export type ReadyPoint = "events" | "commands" | "actions" | "customFunctions";

/** Holds back what the pane cannot take yet, in order. */
export class PaneReadiness {
  private readonly reached = new Set<ReadyPoint>();
  private readonly waiting: { readonly point: ReadyPoint; readonly then: () => void }[] = [];

  isReached(point: ReadyPoint): boolean {
    return this.reached.has(point);
  }

  /** Runs at once when the point is reached, else as soon as it is. */
  whenReached(point: ReadyPoint, then: () => void): void {
    if (this.reached.has(point)) then();
    else this.waiting.push({ point, then });
  }

  reach(point: ReadyPoint): void {
    this.reached.add(point);
    const due = this.waiting.filter((entry) => entry.point === point);
    for (const entry of due) this.waiting.splice(this.waiting.indexOf(entry), 1);
    for (const entry of due) entry.then();
  }
}
