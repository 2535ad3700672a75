import type { RichObject } from "./richClass";

/** Objects that the client keeps by reference between its requests, and ranges that events point to. */
export class ReferenceStore {
  private readonly kept = new Map<string, { readonly object: RichObject; count: number }>();
  private readonly ids = new WeakMap<RichObject, string>();
  private readonly eventRanges = new Map<string, RichObject>();
  private nextId = 1;

  /** Keeps an object; keeping it again returns the same id, which must then be removed as often. */
  keep(object: RichObject): string {
    const existing = this.ids.get(object);
    const entry = existing === undefined ? undefined : this.kept.get(existing);
    if (existing !== undefined && entry !== undefined) {
      entry.count += 1;
      return existing;
    }
    const id = `ref${this.nextId++}`;
    this.ids.set(object, id);
    this.kept.set(id, { object, count: 1 });
    return id;
  }

  /** The id under which an object is kept; undefined when it is not. */
  idOf(object: RichObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  find(id: string): RichObject | undefined {
    return this.kept.get(id)?.object;
  }

  remove(id: string): void {
    const entry = this.kept.get(id);
    if (entry === undefined) return;
    entry.count -= 1;
    if (entry.count === 0) this.kept.delete(id);
  }

  /** How many objects are kept; what a pane forgets to release shows here. */
  get size(): number {
    return this.kept.size;
  }

  /**
   * Keeps the range of an event for `args.getRange(context)`; the id belongs in the event's `referenceId`.
   * Only the latest 1000 are kept: a handler asks at once or never.
   */
  keepForEvent(range: RichObject): string {
    const id = `ev${this.nextId++}`;
    this.eventRanges.set(id, range);
    if (this.eventRanges.size > 1000) {
      for (const oldest of this.eventRanges.keys()) {
        this.eventRanges.delete(oldest);
        break;
      }
    }
    return id;
  }

  findForEvent(id: string): RichObject | undefined {
    return this.eventRanges.get(id);
  }
}
