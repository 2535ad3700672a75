import { compactText, type Grid, type GridValue, isBlank } from "./grid";
import { isHeaderLike } from "./headerRows";
import { isNote } from "./tableRows";

const mostRows = 6;
/** Rows with more cells than this are rows of data. */
const mostCells = 4;

export interface CaptionPlace {
  /** Above this row of the grid. */
  readonly header: number;
  /** Not above this row; the end of the table before. */
  readonly from: number;
  /** Whether another table stands above. */
  readonly isBelowTable: boolean;
  /** The columns of the grid that the table takes, up to `end`. */
  readonly start: number;
  readonly end: number;
}

/**
 * The texts above a header: title, unit, date, from top to bottom, without notes (数据来源：…). Where tables stand beside each other each has the
 * texts above its own columns, and a text that stands alone in its row is for all.
 */
export function captionOf(
  grid: Grid,
  { header, from, isBelowTable, start, end }: CaptionPlace,
): readonly string[] {
  const texts: string[][] = [];
  for (let row = header - 1; row >= Math.max(from, header - mostRows); row--) {
    const cells = grid.values[row]!;
    const filled = cells.filter((cell) => !isBlank(cell));
    if (isBelowTable && filled.length > 0 && endsTableAbove(filled)) break;
    const own = filled.length === 1 ? filled : cells.slice(start, end);
    texts.unshift(
      own
        .filter((cell) => isText(cell) && !isNote(compactText(cell)))
        .map((cell) => String(cell).trim()),
    );
  }
  return texts.flat();
}

function endsTableAbove(filled: readonly GridValue[]): boolean {
  return (
    filled.length > mostCells ||
    filled.some((cell) => typeof cell === "number" && !isHeaderLike(cell)) ||
    isNote(compactText(filled[0]))
  );
}

function isText(cell: GridValue): boolean {
  return typeof cell === "string" ? cell.trim() !== "" : isHeaderLike(cell);
}
