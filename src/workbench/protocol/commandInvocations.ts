import type { Json } from "../richapi/richClass";
import { CommandStatus } from "./protocolConstants";

/**
 * How a ribbon command ended: `completed` when the add-in called `event.completed`, `functionNotFound` when
 * it has no function of that id, `failed` for an error inside Office.js, `timedOut` when it never completed,
 * `paneClosed` when the pane went away first.
 */
export interface CommandOutcome {
  readonly status: "completed" | "functionNotFound" | "failed" | "timedOut" | "paneClosed";
  /** What the add-in passed to `event.completed`; null when nothing. */
  readonly completedContext: Json;
}

interface Pending {
  readonly settle: (outcome: CommandOutcome) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Ribbon commands that the pane has not reported back on. */
export class CommandInvocations {
  private readonly pending = new Map<string, Pending>();
  private nextId = 1;

  /** @returns the invocation's id, and a promise of its end that never rejects. */
  begin(timeout: number): { readonly id: string; readonly ended: Promise<CommandOutcome> } {
    const id = `command${this.nextId++}`;
    const ended = new Promise<CommandOutcome>((settle) => {
      const timer = setTimeout(() => this.end(id, "timedOut"), timeout);
      this.pending.set(id, { settle, timer });
    });
    return { id, ended };
  }

  /** @param status what the pane reports, see `CommandStatus`. */
  report(id: string, status: number, completedContext: Json): void {
    if (status === CommandStatus.ok) this.end(id, "completed", completedContext);
    else if (status === CommandStatus.functionNotFound) this.end(id, "functionNotFound");
    else this.end(id, "failed");
  }

  closePane(): void {
    for (const id of [...this.pending.keys()]) this.end(id, "paneClosed");
  }

  private end(id: string, status: CommandOutcome["status"], completedContext: Json = null): void {
    const pending = this.pending.get(id);
    if (pending === undefined) return;
    this.pending.delete(id);
    clearTimeout(pending.timer);
    pending.settle({ status, completedContext });
  }
}
