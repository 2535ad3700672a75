import type { CellContent } from "../tables/singlePeriodRows";

/** What one insertion wrote: enough to take it back, and to see what was entered since. */
export interface Insertion {
  readonly sheet: string;
  /** The sheet was made by the insertion and goes with it, unless something else stands on it by then. */
  readonly createdSheet: boolean;
  readonly table: string;
  readonly yearName: string;
  /** Rows from the title down to the last indicator; null for cells that compute. */
  readonly written: readonly (readonly (CellContent | null)[])[];
}
