/** A range or single value as Excel hands it over: rows of cells, at least one of each. */
export type Matrix<T> = readonly (readonly T[])[];

/** A position outside an argument's rows or columns: Excel's own functions answer #N/A there. */
export const outside = Symbol("outside");

/**
 * Applies a function cell by cell as Excel's own functions do: a single row or column of an argument repeats,
 * anything else has to reach as far as the largest argument.
 * @param compute gets one cell of each argument; `outside` where an argument is too small.
 * @returns rows × columns of the largest arguments.
 */
export function broadcast<T, R>(
  args: readonly Matrix<T>[],
  compute: (cells: readonly (T | typeof outside)[], row: number, column: number) => R,
): R[][] {
  const rows = Math.max(1, ...args.map((arg) => arg.length));
  const columns = Math.max(1, ...args.map((arg) => arg[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      compute(
        args.map((arg) => cellAt(arg, row, column)),
        row,
        column,
      ),
    ),
  );
}

function cellAt<T>(arg: Matrix<T>, row: number, column: number): T | typeof outside {
  const cells = arg.length === 1 ? arg[0] : arg[row];
  if (cells === undefined) return outside;
  const index = cells.length === 1 ? 0 : column;
  return index < cells.length ? (cells[index] as T) : outside;
}
