import { type CellError, isBlankName, isCellError, type Matrix, type PlainCell } from "./cellValue";

/** The first error value among arguments that are taken as a whole. */
export function firstError(args: readonly Matrix[]): CellError | undefined {
  for (const argument of args) {
    for (const row of argument) {
      const error = row.find(isCellError);
      if (error !== undefined) return error;
    }
  }
  return undefined;
}

/** The cells of an argument that is taken as a whole and holds no error, row by row, without blank ones. */
export function filledCells(argument: Matrix): readonly PlainCell[] {
  return argument.flat().filter((cell) => !isBlankName(cell)) as PlainCell[];
}
