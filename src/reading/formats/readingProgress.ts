/** How a long reading is followed and stopped. */
export interface ReadingProgress {
  /** Once aborted, the reading rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Parts done and parts in all: pages of a PDF; other files are one part. */
  readonly onProgress?: (done: number, total: number) => void;
}
