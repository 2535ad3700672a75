import type { GridRange } from "../engine/a1";
import type { EngineCommand } from "../engine/spreadsheet";

/** Whole rows or columns that came or went on a sheet. */
export interface CellMove {
  readonly sheetId: string;
  readonly along: "rows" | "columns";
  /** The first row or column that is new, or that has been deleted. */
  readonly first: number;
  /** How many came; negative for how many went. */
  readonly count: number;
}

const moves: Readonly<Record<string, readonly [CellMove["along"], 1 | -1]>> = {
  "sheet.mutation.insert-row": ["rows", 1],
  "sheet.mutation.insert-col": ["columns", 1],
  "sheet.mutation.remove-rows": ["rows", -1],
  "sheet.mutation.remove-col": ["columns", -1],
};

/** The rows or columns that a mutation inserted or deleted; null for any other command. */
export function cellMoveOf({ id, params }: EngineCommand): CellMove | null {
  const move = moves[id];
  if (move === undefined) return null;
  const [along, sign] = move;
  const range = params.range as GridRange;
  const [first, last] =
    along === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: String(params.subUnitId), along, first, count: sign * (last - first + 1) };
}

/** Where a row or column stands afterwards; one that has been deleted, where its successor stands. */
function movedIndex(index: number, { first, count }: CellMove): number {
  return index < first ? index : Math.max(first, index + count);
}

/** Where a cell stands afterwards. */
export function movedCell(
  { row, column }: { readonly row: number; readonly column: number },
  move: CellMove,
): { readonly row: number; readonly column: number } {
  return move.along === "rows"
    ? { row: movedIndex(row, move), column }
    : { row, column: movedIndex(column, move) };
}

/** Where a range stands afterwards; null when all of it has been deleted. */
export function movedRange(range: GridRange, move: CellMove): GridRange | null {
  const start = move.along === "rows" ? range.startRow : range.startColumn;
  const end = move.along === "rows" ? range.endRow : range.endColumn;
  const movedStart = movedIndex(start, move);
  // Of what goes, the end is the last that stays: the one before the first behind it.
  const movedEnd = move.count > 0 ? movedIndex(end, move) : movedIndex(end + 1, move) - 1;
  if (movedEnd < movedStart) return null;
  return move.along === "rows"
    ? { ...range, startRow: movedStart, endRow: movedEnd }
    : { ...range, startColumn: movedStart, endColumn: movedEnd };
}
