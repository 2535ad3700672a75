import type { SheetArea } from "../cellAreas";
import {
  type AreaBefore,
  type CellInput,
  inputOf,
  type ReadCellContent,
} from "../undo/cellsBefore";
import { contentDigest } from "../undo/contentDigest";
import { runsOf } from "../undo/runs";

/** A cell that a step writes. */
export interface CellChange {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** What it held; "" and null for a cell that the step makes. */
  readonly before: { readonly content: CellInput; readonly numberFormat: string | null };
  /** A formula begins with `=`; null leaves what it holds. */
  readonly content: CellInput | null;
  /** Null leaves its own. */
  readonly numberFormat: string | null;
}

/** Cells of one column one below the other. */
interface Run extends SheetArea {
  readonly cells: readonly CellChange[];
}

/** Queues the changes: formats first, because a text stays one by its format. */
export function writeChanges(context: Excel.RequestContext, changes: readonly CellChange[]): void {
  for (const { sheet, row, column, cells } of columnRuns(changes)) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const rangeOf = (first: number, count: number): Excel.Range =>
      worksheet.getRangeByIndexes(row + first, column, count, 1);
    for (const { first, values } of portions(cells.map(({ numberFormat }) => numberFormat))) {
      rangeOf(first, values.length).numberFormat = written(values);
    }
    for (const { first, values } of portions(cells.map(({ content }) => content))) {
      rangeOf(first, values.length).formulas = written(values);
    }
  }
}

/** One value for a whole range fills it, which the types do not say; it keeps the request small. */
function written<Value>(values: readonly Value[]): Value[][] {
  const isOne = values.every((value) => value === values[0]);
  return isOne ? (values[0] as unknown as Value[][]) : values.map((value) => [value]);
}

/** What leads the cells back, for the undo of a step and for its failure; the changes are in the cells' places. */
export function areasBefore(changes: readonly CellChange[]): readonly AreaBefore[] {
  return columnRuns(changes).map(({ cells, ...area }) => ({
    ...area,
    contents: runsOf(
      cells.map(({ before, content }) => (content === null ? null : before.content)),
    ),
    numberFormats: runsOf(
      cells.map(({ before, numberFormat }) => (numberFormat === null ? null : before.numberFormat)),
    ),
    written: runsOf(
      cells.map(({ content }) =>
        content === null ? null : contentDigest(storedContent(content), isFormula(content)),
      ),
    ),
  }));
}

/** What a cell holds, as `CellChange` keeps it. */
export function cellBefore(cell: ReadCellContent): CellChange["before"] {
  return { content: inputOf(cell), numberFormat: String(cell.numberFormat) };
}

function isFormula(content: CellInput): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** An apostrophe in front keeps a text one and is no part of it. */
function storedContent(content: CellInput): CellInput {
  return typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
}

function columnRuns(changes: readonly CellChange[]): readonly Run[] {
  const sorted = [...changes].sort(
    (one, other) =>
      (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0) ||
      one.column - other.column ||
      one.row - other.row,
  );
  const runs: (Run & { cells: CellChange[]; rows: number })[] = [];
  for (const change of sorted) {
    const { sheet, row, column } = change;
    const run = runs.at(-1);
    if (run?.sheet === sheet && run.column === column && run.row + run.rows === row) {
      run.cells.push(change);
      run.rows += 1;
    } else runs.push({ sheet, row, column, rows: 1, columns: 1, cells: [change] });
  }
  return runs;
}

/** Longer contents than this are formulas, which a column repeats: they are not sent once for each cell. */
const longContent = 60;

/** Neighbours that are written at once: short ones as they come, long ones that are equal. Null is not written. */
function portions<Value extends CellInput>(
  values: readonly (Value | null)[],
): readonly { readonly first: number; readonly values: readonly Value[] }[] {
  const found: { first: number; values: Value[] }[] = [];
  const isLong = (value: Value): boolean => String(value).length > longContent;
  values.forEach((value, index) => {
    if (value === null) return;
    const last = found.at(-1);
    const before = last?.values.at(-1);
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      last.first + last.values.length === index &&
      (before === value || (!isLong(before) && !isLong(value)));
    if (goesOn) last.values.push(value);
    else found.push({ first: index, values: [value] });
  });
  return found;
}
