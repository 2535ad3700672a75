import { bodyRows } from "../../tables/templateUpdate/tableRows";
import type { TableChange } from "../../tables/templateUpdate/tableChange";
import type { CellChange } from "./cellChanges";
import { presentCell } from "./planFunctionCells";
import { formulaAt, type ReadTemplate } from "./readTemplates";

/** The cells that an update writes. */
export interface UpdateCells {
  /** In their places after rows and columns were inserted. */
  readonly after: readonly CellChange[];
  /** Those that were there before, in the places that they had then. */
  readonly before: readonly CellChange[];
  /** Cells that come with rows and columns and stay empty: whether something was entered there since tells the undo. */
  readonly blank: readonly CellChange[];
}

export function updateCells(
  template: ReadTemplate,
  { rows, columns, writes }: TableChange,
): UpdateCells {
  const { sheet, table } = template;
  const { body } = table;
  const nothing: CellChange["before"] = { content: "", numberFormat: null };
  const written = new Set(writes.map(({ row, column }) => `${row},${column}`));
  const after: CellChange[] = [];
  const before: CellChange[] = [];
  for (const { row, column, content, numberFormat } of writes) {
    const rowBefore = row < 0 ? row : rows[row]!.before;
    const columnBefore = columns[column]!.before;
    const isThere = rowBefore !== null && columnBefore !== null;
    const cell = isThere ? presentCell(template, rowBefore, body.column + columnBefore) : nothing;
    const change = { sheet, content, numberFormat, before: cell };
    after.push({ ...change, row: body.row + row, column: body.column + column });
    if (isThere) {
      before.push({ ...change, row: body.row + rowBefore, column: body.column + columnBefore });
    }
  }
  // A column of someone's own that computes may be filled by Excel itself.
  const computing = new Set(
    columns.flatMap(({ before: column }, index) =>
      column !== null &&
      bodyRows(table).some((row) => formulaAt(template, row, body.column + column) !== null)
        ? [index]
        : [],
    ),
  );
  const blank = rows.flatMap((line, row) =>
    columns.flatMap((other, column): CellChange[] => {
      const isNew = line.before === null || other.before === null;
      if (!isNew || computing.has(column) || written.has(`${row},${column}`)) return [];
      const place = { sheet, row: body.row + row, column: body.column + column };
      return [{ ...place, before: nothing, content: "", numberFormat: null }];
    }),
  );
  return { after, before, blank };
}
