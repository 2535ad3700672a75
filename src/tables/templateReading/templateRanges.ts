import { cellAt, type Grid, isBlank } from "../recognition/grid";
import { readTemplate } from "./readTemplate";
import type { TableBody, TemplateTable } from "./templateTable";

/**
 * The tables of ours on a sheet of which nothing but the cells is known, as in a file: by their header rows. A table ends
 * where the sheet does, at the next header, or at two blank rows. Those that lack a needed header are left out: nothing
 * tells them from someone's own.
 */
export function templateRanges(grid: Grid): readonly TemplateTable[] {
  const tables = grid.values.flatMap((_, index) =>
    filledRuns(grid, grid.row + index).flatMap((run): readonly TemplateTable[] => {
      const table = readTemplate(grid, { ...run, row: grid.row + index + 1, rows: 0 }, null);
      return table === null || table.missing.length > 0 ? [] : [table];
    }),
  );
  return tables.map((table) => ({
    ...table,
    body: { ...table.body, rows: rowsOf(table, tables) },
  }));
}

type Run = Pick<TableBody, "column" | "columns">;

/** The stretches of filled cells in a row. */
function filledRuns(grid: Grid, row: number): readonly Run[] {
  const runs: { column: number; columns: number }[] = [];
  (grid.values[row - grid.row] ?? []).forEach((cell, index) => {
    if (isBlank(cell)) return;
    const column = grid.column + index;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  });
  return runs;
}

function rowsOf({ grid, body }: TemplateTable, all: readonly TemplateTable[]): number {
  const headers = new Set(all.map((other) => other.body.row - 1));
  const end = grid.row + grid.values.length;
  let blank = 0;
  let lastBlank: number | null = null;
  for (let row = body.row; row < end; row++) {
    // What stands above a header, up to a blank row, is the head of its table.
    if (headers.has(row)) return (lastBlank ?? row) - body.row;
    if (isBlankRow(grid, body, row)) {
      blank += 1;
      lastBlank = row;
    } else blank = 0;
    if (blank === 2) return row - 1 - body.row;
  }
  return end - body.row - blank;
}

function isBlankRow(grid: Grid, { column, columns }: TableBody, row: number): boolean {
  return Array.from({ length: columns }, (_, index) => column + index).every((at) =>
    isBlank(cellAt(grid, row, at)),
  );
}
