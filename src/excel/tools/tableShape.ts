import type { TemplateColumn } from "../../tables/templates/templateColumn";
import { drawGrid, dressBody, dressHeader } from "../templates/dressTemplate";
import { columnWidth } from "../templates/setUpSheet";
import { type SheetThemeName, sheetSizes, sheetThemes } from "../templates/sheetThemes";
import { rectangle } from "../templates/templateArea";

/** Rows and columns that an update put into a table; JSON. */
export interface TableShape {
  readonly table: string;
  /** The table's before. Rows are those of the body. */
  readonly before: { readonly rows: number; readonly columns: number };
  /** In their order: where each new column, then each new row, stood when it was inserted. */
  readonly columnsInsertedAt: readonly number[];
  readonly rowsInsertedAt: readonly number[];
  /** By place after the insertions; null for columns that are not the template's. */
  readonly columns: readonly (TemplateColumn | null)[];
  /** After the insertions, in ascending order. */
  readonly newRows: readonly number[];
  readonly newColumns: readonly number[];
  readonly theme: SheetThemeName;
}

/** Where a table stands: the first cell of its body. */
export interface TablePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Queues the insertions from the `done`th on. Columns are whole ones of the sheet: widths, head and figures beside go along. */
export function insertShape(
  context: Excel.RequestContext,
  shape: TableShape,
  place: TablePlace,
  done = { rows: 0, columns: 0 },
): void {
  const table = context.workbook.tables.getItem(shape.table);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  for (const at of shape.columnsInsertedAt.slice(done.columns)) {
    wholeColumn(sheet, place.column + at).insert(Excel.InsertShiftDirection.right);
  }
  shape.rowsInsertedAt.slice(done.rows).forEach((at, index) => {
    const isLast = at === shape.before.rows + done.rows + index;
    table.rows.add(isLast ? undefined : at);
  });
}

/** Queues the way back: takes out the first `there` insertions, the last of them first. */
export function deleteShape(
  context: Excel.RequestContext,
  shape: TableShape,
  place: TablePlace,
  there: { readonly rows: number; readonly columns: number } = {
    rows: shape.rowsInsertedAt.length,
    columns: shape.columnsInsertedAt.length,
  },
): void {
  const table = context.workbook.tables.getItem(shape.table);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  for (const at of shape.rowsInsertedAt.slice(0, there.rows).reverse()) {
    table.rows.getItemAt(at).delete();
  }
  for (const at of shape.columnsInsertedAt.slice(0, there.columns).reverse()) {
    wholeColumn(sheet, place.column + at).delete(Excel.DeleteShiftDirection.left);
  }
}

/** Queues the look of what was inserted. */
export function dressShape(
  context: Excel.RequestContext,
  shape: TableShape,
  place: TablePlace,
): void {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const theme = sheetThemes[shape.theme];
  const rows = shape.before.rows + shape.rowsInsertedAt.length;
  const dress = (row: number, column: number, height: number, width: number): void => {
    const area = {
      row: place.row + row,
      column: place.column + column,
      rows: height,
      columns: width,
    };
    const range = rectangle(sheet, area);
    range.format.font.size = sheetSizes.body;
    range.format.font.color = theme.ink;
    range.format.verticalAlignment = Excel.VerticalAlignment.center;
    for (const { first, columns } of ownRuns(shape.columns.slice(column, column + width))) {
      const body = { ...area, column: area.column + first, columns: columns.length };
      dressBody(sheet, { columns }, { body }, theme);
    }
    drawGrid(range, theme);
  };
  for (const column of shape.newColumns) {
    dress(0, column, rows, 1);
    const header = { row: place.row - 1, column: place.column + column, rows: 1, columns: 1 };
    dressHeader(rectangle(sheet, header), theme);
    drawGrid(rectangle(sheet, header), theme);
    rectangle(sheet, header).format.columnWidth = columnWidth(shape.columns[column]!.width);
  }
  for (const { first, count } of neighbours(shape.newRows)) {
    dress(first, 0, count, shape.columns.length);
  }
}

/** How many of the insertions stand, from the first on. */
export function standingOf(
  shape: TableShape,
  now: { readonly rows: number; readonly columns: number },
): { readonly rows: number; readonly columns: number } {
  return { rows: now.rows - shape.before.rows, columns: now.columns - shape.before.columns };
}

/** Queues the reading of where a table stands and how large it is. */
export function queuePlace(
  context: Excel.RequestContext,
  table: string,
): () => TablePlace & { readonly rows: number; readonly columns: number } {
  const range = context.workbook.tables.getItem(table).getDataBodyRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = range.worksheet.load("name");
  return () => {
    // The caller syncs between queueing and asking, which the rules cannot see here.

    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { sheet: sheet.name, row, column, rows, columns };
  };
}

function wholeColumn(sheet: Excel.Worksheet, column: number): Excel.Range {
  return sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
}

/** Columns of the template side by side. */
function ownRuns(columns: readonly (TemplateColumn | null)[]) {
  const runs: { first: number; columns: TemplateColumn[] }[] = [];
  columns.forEach((column, index) => {
    if (column === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.columns.length === index) last.columns.push(column);
    else runs.push({ first: index, columns: [column] });
  });
  return runs;
}

function neighbours(numbers: readonly number[]) {
  const runs: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === number) last.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
