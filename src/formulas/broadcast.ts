import type { CellValue, Matrix } from "./cellValue";

/** A position outside an argument's rows or columns: Excel's own functions answer #N/A there. */
export const outside = Symbol("outside");

/**
 * Applies a function cell by cell as Excel's own functions do: a single row or column of an argument repeats,
 * anything else has to reach as far as the largest argument.
 * @param compute gets one cell of each argument, `outside` where an argument is too small. The array is the same
 *   one each time, filled anew.
 * @returns rows × columns of the largest arguments.
 */
export function broadcast<R>(
  args: readonly Matrix[],
  compute: (cells: readonly (CellValue | typeof outside)[]) => R,
): R[][] {
  const rows = Math.max(1, ...args.map((arg) => arg.length));
  const columns = Math.max(1, ...args.map((arg) => arg[0]?.length ?? 0));
  const cells: (CellValue | typeof outside)[] = args.map(() => null);
  const answers: R[][] = [];
  for (let row = 0; row < rows; row++) {
    const answered: R[] = [];
    for (let column = 0; column < columns; column++) {
      for (let index = 0; index < args.length; index++) {
        cells[index] = cellAt(args[index]!, row, column);
      }
      answered.push(compute(cells));
    }
    answers.push(answered);
  }
  return answers;
}

function cellAt(arg: Matrix, row: number, column: number): CellValue | typeof outside {
  const cells = arg.length === 1 ? arg[0] : arg[row];
  if (cells === undefined) return outside;
  const index = cells.length === 1 ? 0 : column;
  return index < cells.length ? cells[index]! : outside;
}
