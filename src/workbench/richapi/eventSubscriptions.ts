/** Who listens to what: event numbers and the ids of the objects that the pane has handlers on. */
export class EventSubscriptions {
  private readonly counts = new Map<string, number>();

  add(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  /** Those of the targets (an object's id, its sheet's, "Workbook") that have a listener for the event. */
  listening(type: number, targetIds: readonly string[]): readonly string[] {
    return targetIds.filter((targetId) => this.counts.has(`${type} ${targetId}`));
  }
}
