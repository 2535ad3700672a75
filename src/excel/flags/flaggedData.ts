import { type Runs, runsOf } from "../undo/runs";
import type { FlagChanges } from "./flagColumn";

/**
 * What a flagging did, as its way back needs it; JSON. The columns are told by their defined names, which Excel and the
 * file move along with the cells.
 */
export interface FlaggedData {
  /** Columns that it added. */
  readonly added: readonly string[];
  /** Columns that there were, which it brought up to date. */
  readonly updated: readonly UpdatedColumn[];
}

export interface UpdatedColumn {
  readonly name: string;
  /** Zero-based, of the header, as the flagging left it. */
  readonly row: number;
  readonly column: number;
  /** With the header. */
  readonly rows: number;
  readonly rowsBefore: number;
  /** What our cells held before, from the header on; null for one that the flagging left as it was. */
  readonly words: Runs<string | null>;
}

export function flaggedData({ columns }: FlagChanges): FlaggedData {
  return {
    added: columns.filter(({ before }) => before.rows === null).map(({ name }) => name),
    updated: columns.flatMap(({ name, row, column, before, after }): UpdatedColumn[] => {
      if (before.rows === null || after.rows === null) return [];
      const words = runsOf(before.words);
      return [{ name, row, column, rows: after.rows, rowsBefore: before.rows, words }];
    }),
  };
}
