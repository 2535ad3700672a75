import type { CellContent } from "../../tables/templates/cellContent";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import type { SheetTheme } from "./sheetThemes";
import { bodyColumns, rectangle, type TemplateArea } from "./templateArea";

/** Queues number formats, contents, the table and its formulas. */
export function writeContents(
  sheet: Excel.Worksheet,
  template: TemplateSheet,
  area: TemplateArea,
  tableName: string,
  theme: SheetTheme,
): void {
  // Formats first: a "2-3" written into a General cell would become a date.
  writeNumberFormats(sheet, template, area);
  const { head, table: tableArea } = area;
  const contents = templateContents(template).map((line) => line.map((content) => content ?? ""));
  rectangle(sheet, { ...head, rows: head.rows + tableArea.rows }).values = contents;
  const table = sheet.tables.add(rectangle(sheet, tableArea), true);
  table.name = tableName;
  table.style = theme.tableStyle;
  table.showFilterButton = true;
  // The bands are by category; stripes of every other row would cross them.
  table.showBandedRows = false;
  template.columns.forEach(({ formula }, column) => {
    if (formula === null) return;
    // One value for a whole range fills it, which the types do not say; it keeps the request small.
    rectangle(sheet, bodyColumns(area, column)).formulas = formula as unknown as string[][];
  });
}

/** All contents from the title to the last row; null for cells that a column's formula fills. */
export function templateContents({
  head,
  columns,
  rows,
}: TemplateSheet): readonly (readonly (CellContent | null)[])[] {
  const lines = head.map((cells) => {
    const contents = new Map(cells.map(({ column, content }) => [column, content]));
    return columns.map((_, column) => contents.get(column) ?? "");
  });
  return [...lines, columns.map(({ header }) => header), ...rows.map(({ cells }) => cells)];
}

/** Columns side by side that have one format share a write, and so do those whose rows differ. */
function writeNumberFormats(
  sheet: Excel.Worksheet,
  { columns, rows }: TemplateSheet,
  area: TemplateArea,
): void {
  const ofColumn = columns.map((_, column) => {
    const formats = new Set(rows.map(({ numberFormats }) => numberFormats[column] ?? ""));
    return formats.size === 1 ? [...formats][0]! : null;
  });
  for (const { first, count, value: format } of runsOf(ofColumn)) {
    const range = rectangle(sheet, bodyColumns(area, first, count));
    range.numberFormat =
      format === null
        ? rows.map(({ numberFormats }) => numberFormats.slice(first, first + count))
        : (format as unknown as string[][]);
  }
}

/** Equal neighbours: where the first stands, how many there are. */
export function runsOf<Value>(
  values: readonly Value[],
): { readonly first: number; readonly count: number; readonly value: Value }[] {
  const runs: { first: number; count: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) last.count += 1;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}
