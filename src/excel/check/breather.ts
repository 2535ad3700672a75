/** Milliseconds of work between two rests: well below what a person notices of a page that does not answer. */
const longestWork = 10;

/** Thrown out of long work when the user has stopped it. */
export class Stopped extends Error {}

/** Lets the page breathe in long work: input and drawing come first. */
export class Breather {
  private since = performance.now();

  constructor(private readonly signal: AbortSignal | null) {}

  /**
   * Rests when it is time to; to be called after each small portion of work.
   * @throws Stopped when the signal says so
   */
  async breathe(): Promise<void> {
    if (this.signal?.aborted === true) throw new Stopped();
    if (performance.now() - this.since < longestWork) return;
    await nextTask();
    this.since = performance.now();
  }
}

/** A timer would wait at least 4 ms each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Rows that are worked on between two looks at the clock. */
const portion = 50;

/** Maps row by row without holding up the page. @throws Stopped */
export async function mapCalmly<From, To>(
  rows: readonly From[],
  map: (row: From) => To,
  breather: Breather,
): Promise<To[]> {
  const mapped: To[] = [];
  for (let start = 0; start < rows.length; start += portion) {
    for (const row of rows.slice(start, start + portion)) mapped.push(map(row));
    await breather.breathe();
  }
  return mapped;
}
