/** A cell; row and column count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells by its first cell and its size. */
export interface CellArea extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** An area and the sheet that it is on. */
export interface SheetArea extends CellArea {
  readonly sheet: string;
}

export function holdsCell(area: CellArea, { row, column }: CellPosition): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/**
 * Reads a reference as Excel writes it for a function's argument: `Sheet1!A1:B2`, `'城 区'!A1`, whole columns `S!C:D`,
 * whole rows `S!3:4`.
 * @returns null for anything else: another workbook, several areas, a name
 */
export function referencedArea(reference: string): SheetArea | null {
  const [, quoted, plain, cells = ""] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  // Brackets stand for another workbook: a sheet's name has none.
  if (sheet === undefined || /[[\]]/.test(sheet)) return null;
  const corners = cells.replace(/\$/g, "").toUpperCase().split(":");
  const [first, last = first] = corners.map((corner) => /^([A-Z]{0,3})(\d{0,7})$/.exec(corner));
  if (corners.length > 2 || !first || !last) return null;
  const [left, top, right, bottom] = [first[1], first[2], last[1], last[2]];
  const wholeColumns = !top && !bottom;
  const wholeRows = !left && !right;
  if (!left !== !right || !top !== !bottom) return null;
  if ((wholeColumns || wholeRows) && (corners.length === 1 || wholeColumns === wholeRows))
    return null;
  const row = wholeColumns ? 0 : Number(top) - 1;
  const column = wholeRows ? 0 : columnIndex(left);
  const rows = (wholeColumns ? sheetRows : Number(bottom)) - row;
  const columns = (wholeRows ? sheetColumns : columnIndex(right) + 1) - column;
  const onSheet =
    row >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= sheetRows &&
    column + columns <= sheetColumns;
  return onSheet ? { sheet, row, column, rows, columns } : null;
}

function columnIndex(letters = ""): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** So many cells between two asked ones of a column cost less when read along than a further area would. */
const widestGap = 32;

/** Few areas, none overlapping, that hold all of the cells; other cells that lie between them come along. */
export function coveringAreas(cells: Iterable<CellPosition>): CellArea[] {
  const rowsOfColumn = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = rowsOfColumn.get(column);
    if (rows === undefined) rowsOfColumn.set(column, [row]);
    else rows.push(row);
  }
  const areas: CellArea[] = [];
  /** Where in `areas` those stand that end at the column before, by their rows. */
  let beside = new Map<string, number>();
  let columnBefore = -1;
  for (const [column, rows] of [...rowsOfColumn].sort(([a], [b]) => a - b)) {
    const here = new Map<string, number>();
    for (const run of runs(rows)) {
      const key = `${run.row},${run.rows}`;
      const index = columnBefore === column - 1 ? beside.get(key) : undefined;
      const before = index === undefined ? undefined : areas[index];
      if (index === undefined || before === undefined) {
        here.set(key, areas.push({ ...run, column, columns: 1 }) - 1);
      } else {
        areas[index] = { ...before, columns: before.columns + 1 };
        here.set(key, index);
      }
    }
    beside = here;
    columnBefore = column;
  }
  return areas;
}

function runs(rows: number[]): { row: number; rows: number }[] {
  const found: { row: number; rows: number }[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run !== undefined && row - (run.row + run.rows) <= widestGap) {
      run.rows = Math.max(run.rows, row - run.row + 1);
    } else {
      found.push({ row, rows: 1 });
    }
  }
  return found;
}

/** Groups of areas with at most `most` cells each, in order; an area that is larger is cut between its rows. */
export function portions<Area extends CellArea>(areas: readonly Area[], most: number): Area[][] {
  const groups: Area[][] = [];
  let room = 0;
  for (const area of areas) {
    let { row, rows } = area;
    while (rows > 0) {
      if (room < area.columns) {
        groups.push([]);
        room = Math.max(most, area.columns);
      }
      const taken = Math.min(rows, Math.floor(room / area.columns));
      groups.at(-1)?.push({ ...area, row, rows: taken });
      room -= taken * area.columns;
      row += taken;
      rows -= taken;
    }
  }
  return groups;
}
