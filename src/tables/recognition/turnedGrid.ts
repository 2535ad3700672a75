import type { Grid, GridValue } from "./grid";

/** A place on the sheet, zero-based. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** A table whose indicators stand across the columns, turned so that each has a row. */
export interface TurnedTable {
  /** As `findTables` takes it; its rows and columns are not the sheet's. */
  readonly grid: Grid;
  /** Where on the sheet a cell of the turned grid stands. */
  readonly placeOf: (row: number, column: number) => SheetPlace;
}

/** A cell of a turned grid, and where it comes from. */
export interface TurnedCell {
  readonly value: GridValue;
  readonly place: SheetPlace;
}

/**
 * A grid of these cells.
 * @param marksHidden whether its rows are hidden where their last cell is on the sheet
 */
export function turnedGrid(
  grid: Grid,
  cells: readonly (readonly TurnedCell[])[],
  marksHidden: boolean,
): TurnedTable {
  const width = Math.max(...cells.map((row) => row.length));
  const hiddenRows = new Set<number>();
  cells.forEach((row, at) => {
    const value = row.at(-1);
    if (marksHidden && value !== undefined && grid.hiddenRows.has(value.place.row))
      hiddenRows.add(at);
  });
  return {
    grid: {
      sheet: grid.sheet,
      row: 0,
      column: 0,
      values: cells.map((row) =>
        Array.from({ length: width }, (_, column) => row[column]?.value ?? null),
      ),
      hiddenRows,
    },
    placeOf: (row, column) => cells[row]?.[column]?.place ?? { row: 0, column: 0 },
  };
}
