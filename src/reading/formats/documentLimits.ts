const megabyte = 1024 * 1024;

/** What is read at most; beyond it a file is refused with a message, before memory runs out. */
export const documentLimits = {
  /** Bytes of a file. A scanned plan of 300 pages takes some 60 MB; more than this is no plan's text. */
  fileBytes: 100 * megabyte,
  /**
   * Bytes of XML that a .docx unpacks to, pictures left packed. A plan of 300 pages takes 5 MB; the tree that is built
   * of it takes about 20 times as much memory.
   */
  wordXmlBytes: 64 * megabyte,
  /** Columns of one table. Indicator tables have a dozen; Excel's own limit is 16,384. */
  tableColumns: 1000,
  /** The share of characters that may be unreadable before a file counts as binary. */
  unreadableShare: 0.01,
} as const;

/** Whole megabytes, rounded up, as messages state sizes. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / megabyte);
}
