import { collectMessages } from "../../messages/collection";
import { type Language, say } from "../../messages/message";
import type { PlanLibrary } from "../../plan/planLibrary";
import { comparedValue, plainContent } from "../../tables/collection/entryValue";
import type { DestinationCell } from "../../tables/collection/collectionItems";
import type { Grid, GridValue } from "../../tables/recognition/grid";
import { readTemplate } from "../../tables/templateReading/readTemplate";
import { templateEntries } from "../../tables/templateReading/templateEntries";
import { isFound } from "../../tables/templateReading/templateRows";
import type {
  FoundTarget,
  TableBody,
  TemplateEntry,
  TemplateTable,
} from "../../tables/templateReading/templateTable";
import { type CellArea, coveringAreas } from "../cellAreas";
import { refusal } from "../hostErrors";
import { cellsRead, computes, queueRange, type ReadCellContent } from "../undo/cellsBefore";
import { WorkbookProblem } from "../workbookService";
import type { TemplateInfo } from "./templateTools";

/** The table that values go to, with the contents of its entry cells queued to be read with the next sync. */
export interface QueuedDestination {
  /** The sheet's name as it is now. */
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly body: TableBody;
  /** After that sync: its entry cells row by row; rows whose indicator is not told are left out. */
  cells(): readonly DestinationCell[];
  /** After that sync: the unlocalised number format of an entry cell. */
  numberFormatAt(row: number, column: number): string;
}

/**
 * Reads a table and queues the contents of its entry cells; two syncs.
 * @throws WorkbookProblem where the table is gone or lacks columns
 */
export async function queueDestination(
  context: Excel.RequestContext,
  info: TemplateInfo,
  library: PlanLibrary,
  language: Language,
): Promise<QueuedDestination> {
  const table = context.workbook.tables.getItemOrNullObject(info.table).load("name");
  await context.sync();
  if (table.isNullObject) {
    throw refusal("tableGone", "tableGone", language, { table: info.table });
  }
  const range = table.getRange().load("values,rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  table.load("showTotals");
  await context.sync();
  const { rowIndex: row, columnIndex: column } = range;
  const values = range.values as GridValue[][];
  const grid: Grid = { sheet: sheet.name, row, column, values, hiddenRows: new Set() };
  const rows = range.rowCount - (table.showTotals ? 2 : 1);
  const body = { row: row + 1, column, rows, columns: range.columnCount };
  const entries = entriesOf(grid, body, info, library, language);
  const areas = coveringAreas(entries).map((area) => ({ sheet: sheet.name, ...area }));
  const ranges = areas.map((area) => ({ area, range: queueRange(context, area) }));
  let read: ReadonlyMap<string, ReadCellContent> | null = null;
  const contentAt = (atRow: number, atColumn: number): ReadCellContent => {
    read ??= contentsOf(ranges);
    return read.get(placeOf(atRow, atColumn))!;
  };
  return {
    sheet: sheet.name,
    isProtected: protection.protected,
    body,
    cells: () =>
      entries.map((entry) => destinationCell(entry, info, contentAt(entry.row, entry.column))),
    numberFormatAt: (atRow, atColumn) => String(contentAt(atRow, atColumn).numberFormat),
  };
}

function contentsOf(
  ranges: readonly { readonly area: CellArea; readonly range: Excel.Range }[],
): ReadonlyMap<string, ReadCellContent> {
  return new Map(
    ranges.flatMap(({ area: { row, column, columns }, range }) =>
      cellsRead(range).map((cell, index) => [
        placeOf(row + Math.floor(index / columns), column + (index % columns)),
        cell,
      ]),
    ),
  );
}

type FoundEntry = TemplateEntry & { readonly found: FoundTarget };

function entriesOf(
  grid: Grid,
  body: TableBody,
  info: TemplateInfo,
  library: PlanLibrary,
  language: Language,
): readonly FoundEntry[] {
  const known = { layout: info.layout, planIds: [...info.planIds, ...info.missingPlans] };
  const template: TemplateTable | null = readTemplate(grid, body, known);
  const missing = template?.missing ?? [];
  if (template === null || missing.length > 0) {
    const parameters = { table: info.table, columns: missing.join("、") };
    const message = say(collectMessages.columnsMissing, language, parameters);
    throw new WorkbookProblem("tableGone", message, info.location);
  }
  return templateEntries(template, library, known).filter((entry): entry is FoundEntry =>
    isFound(entry.found),
  );
}

function destinationCell(
  { row, column, name, year, found: { plan, target } }: FoundEntry,
  info: TemplateInfo,
  read: ReadCellContent,
): DestinationCell {
  const value = read.value as GridValue;
  return {
    row,
    column,
    name,
    plan,
    target,
    year: year ?? info.year,
    takesTotal: year === null && info.layout !== "collection",
    present: plainContent(value),
    value: comparedValue(value, String(read.numberFormat), target),
    formula: computes(read) ? String(read.formula) : null,
  };
}

function placeOf(row: number, column: number): string {
  return `${row},${column}`;
}
