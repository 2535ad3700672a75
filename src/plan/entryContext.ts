/** Least and greatest actual/previous that is no jump. */
export interface JumpBounds {
  readonly low: number;
  readonly high: number;
}

/** What stands around an entry in its table; all in the indicator's unit, null where there is none. */
export interface EntryContext {
  /** The actual of the year before the entry's. */
  readonly previous: number | null;
  /** Of what is entered as a total so far (累计): the latest earlier total. */
  readonly previousTotal: number | null;
  /** From the changes of at least ten peers, see `jumpBounds`. */
  readonly jumpBounds: JumpBounds | null;
  /** The target that the table itself states. */
  readonly ownTarget: number | null;
  /** The same indicator stands in the table more than once. */
  readonly isDuplicate: boolean;
}

export const noContext: EntryContext = {
  previous: null,
  previousTotal: null,
  jumpBounds: null,
  ownTarget: null,
  isDuplicate: false,
};
