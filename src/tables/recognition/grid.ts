/** A cell's value as hosts hand it over: null or "" where it is empty, an error value by its text (`#DIV/0!`). */
export type GridValue = string | number | boolean | null;

/** A rectangle of a sheet. Rows and columns are zero-based positions on the sheet. */
export interface Grid {
  readonly sheet: string;
  /** Where the first cell of `values` stands. */
  readonly row: number;
  readonly column: number;
  /** Rows × columns, all rows of one length. */
  readonly values: readonly (readonly GridValue[])[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** What a cell of the sheet holds, rows and columns as on the sheet; null outside the rectangle. */
export function cellAt(grid: Grid, row: number, column: number): GridValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? null;
}

/** A rectangle of cells; rows and columns are zero-based positions on the sheet. */
export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The sheet without what other tables cover: their cells are as if empty. */
export function withoutAreas(grid: Grid, areas: readonly GridArea[]): Grid {
  if (areas.length === 0) return grid;
  const values = [...grid.values];
  for (const { row, column, rows, columns } of areas) {
    for (let index = row - grid.row; index < row - grid.row + rows; index++) {
      values[index] = values[index]?.map((cell, position): GridValue => {
        const covered =
          position + grid.column >= column && position + grid.column < column + columns;
        return covered ? null : cell;
      }) as GridValue[];
    }
  }
  return { ...grid, values };
}

export function isBlank(value: GridValue | undefined): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

const errorTexts = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
]);

export function isErrorText(value: GridValue | undefined): boolean {
  return typeof value === "string" && errorTexts.has(value);
}

/** A cell's text with spaces and line breaks gone, full width as half width. */
export function compactText(value: GridValue | undefined): string {
  return value === undefined || value === null
    ? ""
    : String(value)
        .normalize("NFKC")
        .replace(/[\s\p{Cf}]+/gu, "");
}
