import { coveringAreas, referencedArea, type SheetArea } from "../cellAreas";
import { areaOf } from "../flags/checkedTable";
import type { CellLocation } from "../workbookService";

/** What a cell holds and how it shows it. */
export interface CellContents {
  /** A number, or the text as it stands. */
  readonly content: string | number;
  readonly numberFormat: string;
}

/** A cell as it is now, or why it cannot be reached. */
export type EntryCell =
  | {
      readonly content: unknown;
      readonly numberFormat: string;
      readonly isFormula: boolean;
      readonly isMerged: boolean;
    }
  | "sheetGone"
  | "sheetProtected";

const generalFormat = "General";
const textFormat = "@";

interface ReadArea {
  readonly area: SheetArea;
  readonly range: Excel.Range;
}

/** Reads cells in two syncs, however many there are on however many sheets; in the order asked for. */
export async function readEntryCells(
  context: Excel.RequestContext,
  locations: readonly CellLocation[],
): Promise<readonly EntryCell[]> {
  const names = [...new Set(locations.map(({ sheet }) => sheet))];
  const sheets = names.map((name) =>
    context.workbook.worksheets.getItemOrNullObject(name).load("name"),
  );
  await context.sync();
  const there = sheets.filter((sheet) => !sheet.isNullObject);
  const protections = there.map((sheet) => sheet.protection.load("protected"));
  const known = new Set(there.map(({ name }) => name));
  const cells = locations.map(areaOf);
  const areas = areasOf(cells.filter(({ sheet }) => known.has(sheet)));
  const read = areas.map((area) => queueArea(context, area));
  const knowsMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const merged = !knowsMerged
    ? []
    : read.map(({ range }) => range.getMergedAreasOrNullObject().load("address"));
  await context.sync();
  const isProtected = new Set(
    there.filter((_, index) => protections[index]?.protected).map(({ name }) => name),
  );
  const mergedAreas = merged
    .filter((found) => !found.isNullObject)
    .flatMap(({ address }) => address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/u))
    .flatMap((address) => referencedArea(address.trim()) ?? []);
  return cells.map((cell): EntryCell => {
    if (!known.has(cell.sheet)) return "sheetGone";
    if (isProtected.has(cell.sheet)) return "sheetProtected";
    return cellIn(read, mergedAreas, cell);
  });
}

function areasOf(cells: readonly SheetArea[]): readonly SheetArea[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) =>
    coveringAreas(cells.filter((cell) => cell.sheet === sheet)).map((area) => ({ sheet, ...area })),
  );
}

function queueArea(context: Excel.RequestContext, area: SheetArea): ReadArea {
  return { area, range: rangeOf(context, area).load("formulas,values,numberFormat") };
}

function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetArea,
): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}

function contains(area: SheetArea, { sheet, row, column }: SheetArea): boolean {
  return (
    area.sheet === sheet &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function cellIn(
  read: readonly ReadArea[],
  mergedAreas: readonly SheetArea[],
  cell: SheetArea,
): EntryCell {
  const { area, range } = read.find((one) => contains(one.area, cell))!;
  const [row, column] = [cell.row - area.row, cell.column - area.column];
  const content: unknown = range.values[row]?.[column];
  const formula: unknown = range.formulas[row]?.[column];
  return {
    content,
    numberFormat: String(range.numberFormat[row]?.[column] ?? generalFormat),
    // A text that begins with = and stands for itself reads the same both ways.
    isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== content,
    isMerged: mergedAreas.some((merged) => contains(merged, cell)),
  };
}

/**
 * Queues contents and formats of cells; the cells between them are left as they are. The formats go first, because a text
 * stays one by the format it has.
 */
export function writeCells(
  context: Excel.RequestContext,
  cells: readonly (CellContents & { readonly location: CellLocation })[],
): void {
  const placed = cells.map((cell) => ({ ...cell, area: areaOf(cell.location) }));
  for (const area of areasOf(placed.map((cell) => cell.area))) {
    const empty = (): (string | number | null)[][] =>
      Array.from({ length: area.rows }, () => Array<null>(area.columns).fill(null));
    const formats = empty();
    const values = empty();
    for (const { area: at, content, numberFormat } of placed) {
      if (!contains(area, at)) continue;
      const [row, column] = [at.row - area.row, at.column - area.column];
      formats[row]![column] = numberFormat;
      values[row]![column] =
        typeof content === "number" ? content : textInput(content, numberFormat);
    }
    const range = rangeOf(context, area);
    range.numberFormat = formats;
    range.values = values;
  }
}

/** A text such as 001 or 48.5% would come back as a number without the apostrophe. */
function textInput(text: string, numberFormat: string): string {
  return numberFormat === textFormat ? text : `'${text}`;
}
