/** Does tasks strictly one after another. A task that rejects does not hold up the next. */
export class RequestLane {
  private last: Promise<void> = Promise.resolve();

  add(task: () => Promise<void>): void {
    this.last = this.last.then(task, task);
  }

  /** Resolves when everything added so far is done. */
  async idle(): Promise<void> {
    await this.last;
  }
}
