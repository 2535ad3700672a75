import { hostCode } from "../hostErrors";
import type { CellArea } from "../cellAreas";
import type { Breather } from "./breather";

/** Cells of a sheet, which is known by its id: its name may change between two requests. */
export interface AreaOnSheet extends CellArea {
  readonly sheetId: string;
}

/** What is read of cells; each is rows × columns. */
export type CellProperty = "values" | "formulas" | "numberFormat";

/** Bytes that one answer is aimed at: Excel on the web refuses above 5 MB. */
const aimedBytes = 2_500_000;
/** What is asked for first, when nothing is known of the contents: 125 bytes a cell would fit. */
const firstCells = 20_000;
/** Excel and the page may share a thread: a request must not hold it long either. */
const mostCells = 60_000;
/** So much more may be asked for than before: what follows can hold longer texts. */
const greatestGrowth = 4;

/** Hears each portion as it arrives. */
export type HearCells = (area: AreaOnSheet, rows: unknown[][]) => void;

/**
 * Reads areas in as few requests as their contents allow, each far below what an answer may hold. Areas are cut
 * between their rows; small ones share a request.
 * @param gone hears of each sheet that is not there any more; its areas are left out
 * @throws Stopped between two requests; the host's error where even a single row is too large
 */
export async function readCells(
  areas: readonly AreaOnSheet[],
  property: CellProperty,
  {
    hear,
    gone,
    breather,
  }: { hear: HearCells; gone: (sheetId: string) => void; breather: Breather },
): Promise<void> {
  let waiting = [...areas];
  let cells = firstCells;
  while (waiting.length > 0) {
    await breather.breathe();
    const { taken, left } = take(waiting, cells);
    let bytes = 0;
    try {
      for (const [index, rows] of (await request(taken, property)).entries()) {
        const area = taken[index]!;
        if (rows === null) {
          gone(area.sheetId);
          continue;
        }
        bytes += roughBytes(rows);
        hear(area, rows);
      }
    } catch (error) {
      const smaller = Math.floor(Math.min(cells, cellsOf(taken)) / greatestGrowth);
      if (hostCode(error) !== "ResponsePayloadSizeLimitExceeded" || smaller < 1) throw error;
      cells = smaller;
      continue;
    }
    waiting = left;
    const perCell = Math.max(bytes / Math.max(cellsOf(taken), 1), 1);
    cells = Math.floor(Math.min(mostCells, cells * greatestGrowth, aimedBytes / perCell));
  }
}

async function request(
  areas: readonly AreaOnSheet[],
  property: CellProperty,
): Promise<readonly (unknown[][] | null)[]> {
  return Excel.run(async (context) => {
    const ranges = areas.map(({ sheetId, row, column, rows, columns }) =>
      context.workbook.worksheets
        .getItemOrNullObject(sheetId)
        .getRangeByIndexes(row, column, rows, columns)
        .load(property),
    );
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : (range[property] as unknown[][])));
  });
}

/** The first areas with at most `most` cells, at least one row, and what is left. */
function take(
  areas: readonly AreaOnSheet[],
  most: number,
): { readonly taken: readonly AreaOnSheet[]; readonly left: AreaOnSheet[] } {
  const taken: AreaOnSheet[] = [];
  let room = most;
  for (const [index, area] of areas.entries()) {
    const fitting = Math.min(area.rows, Math.floor(room / area.columns));
    const rows = taken.length === 0 ? Math.max(fitting, 1) : fitting;
    if (rows > 0) taken.push({ ...area, rows });
    if (rows < area.rows) {
      const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
      return { taken, left: [rest, ...areas.slice(index + 1)] };
    }
    room -= rows * area.columns;
  }
  return { taken, left: [] };
}

function cellsOf(areas: readonly AreaOnSheet[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Bytes of the cells in an answer: UTF-8, with quotes that are escaped once more in the message around them. */
function roughBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    bytes += 3;
    for (const cell of row) bytes += typeof cell === "string" ? 5 + 3 * cell.length : 20;
  }
  return bytes;
}
