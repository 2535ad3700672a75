import { coveringAreas, type CellArea, type SheetArea } from "../cellAreas";
import { contentDigest } from "./contentDigest";
import { type Runs, runsOf, valuesOf } from "./runs";

/** What is written into a cell so that it holds a content again; a formula begins with `=`. */
export type CellInput = string | number | boolean;

/** Cells of a rectangle as they were before a step; JSON. Cell by cell along the rows; null for a cell that is not meant. */
export interface AreaBefore extends SheetArea {
  readonly contents: Runs<CellInput | null>;
  readonly numberFormats: Runs<string | null>;
  /** `contentDigest` of what the step made of each cell. */
  readonly written: Runs<string | null>;
}

/** Where one of our tables stood after the step: its cells are found by it, wherever it has gone since. */
export interface TableAnchor extends SheetArea {
  readonly table: string;
}

/** All that leads cells back to what they were before a step, and tells whether they were changed since; JSON. */
export interface CellsBefore {
  readonly anchor: TableAnchor | null;
  readonly areas: readonly AreaBefore[];
}

/** Cells that a step is about to write. */
export interface CapturedCells {
  /**
   * Queues the reading of what the writing made of the cells: behind what writes them, in the same context, with the
   * same sync.
   */
  queueWritten(): void;
  /** After that sync: the data for the step's record. */
  data(): CellsBefore;
  /**
   * Queues contents and number formats that the cells had: the way back from a step that failed. Their places are
   * those of the capture.
   * @param context another one, because one whose sync failed keeps no usable objects
   */
  putBack(context: Excel.RequestContext): void;
}

interface ReadArea {
  readonly area: SheetArea;
  /** Whether a cell is meant, by its place in the area. */
  readonly isMeant: readonly boolean[];
  readonly before: Excel.Range;
  after: Excel.Range | null;
}

/**
 * Queues the reading of cells that a step is to write, with the sync of its preflight. All of their sheets must be
 * there; at most some ten thousand cells at once, because an answer holds 5 MB.
 * @param areas exactly the cells that will be written; they may be scattered, and on several sheets
 * @param table one of our tables on whose sheet the places are told from its header's first cell, so that rows and
 *   columns inserted before it do no harm; null where cells belong to no table
 */
export function captureCells(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  table: string | null = null,
): CapturedCells {
  const read = coveredAreas(areas).map((covered): ReadArea => {
    return { ...covered, before: queueRange(context, covered.area), after: null };
  });
  let anchor: { readonly range: Excel.Range; readonly sheet: Excel.Worksheet } | null = null;
  return {
    queueWritten: () => {
      for (const one of read) one.after = queueRange(context, one.area);
      if (table === null) return;
      const range = context.workbook.tables.getItem(table).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      anchor = { range, sheet: range.worksheet.load("name") };
    },
    data: () => ({
      anchor: anchor === null || table === null ? null : anchorOf(table, anchor),
      areas: read.map(areaBefore),
    }),
    // Where the writing failed, what it made of the cells has not been read.
    putBack: (other) =>
      writeCellsBefore(
        other,
        read.map((one) => areaBefore({ ...one, after: null })),
      ),
  };
}

/**
 * Queues contents and number formats of cells; null leaves one as it is. The formats go first, because a text stays one
 * by the format it has; but a formula would become a text by it, and gets it last.
 */
export function writeCellsBefore(
  context: Excel.RequestContext,
  areas: readonly AreaBefore[],
): void {
  for (const area of areas) {
    const range = rangeOf(context, area);
    const contents = valuesOf(area.contents);
    const formats = valuesOf(area.numberFormats);
    const setFormats = (of: readonly (string | null)[]): void => {
      if (of.some((format) => format !== null)) range.numberFormat = grid(area, of);
    };
    const wouldBeText = (index: number): boolean =>
      formats[index] === textFormat && isFormulaInput(contents[index] ?? null);
    setFormats(formats.map((format, index) => (wouldBeText(index) ? generalFormat : format)));
    range.formulas = grid(area, contents);
    setFormats(formats.map((format, index) => (wouldBeText(index) ? format : null)));
  }
}

/** Without the formats that cells have already; a formula in a cell of the text format needs it to be set around it. */
export function withoutFormats(area: AreaBefore, present: AreaBefore): AreaBefore {
  const there = valuesOf(present.numberFormats);
  const contents = valuesOf(area.contents);
  const formats = valuesOf(area.numberFormats).map((format, index) =>
    format === there[index] && !(format === textFormat && isFormulaInput(contents[index] ?? null))
      ? null
      : format,
  );
  return { ...area, numberFormats: runsOf(formats) };
}

const generalFormat = "General";
const textFormat = "@";

/** `Range.formulas` and so on of one cell. */
export interface ReadCellContent {
  readonly formula: unknown;
  readonly value: unknown;
  readonly valueType: unknown;
  readonly numberFormat: unknown;
}

/** Whether a cell computes; a text that begins with `=` may stand for itself. */
export function computes({ formula, value }: ReadCellContent): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What is to be written so that the cell holds the same again. */
export function inputOf(cell: ReadCellContent): CellInput {
  const { formula, valueType, numberFormat } = cell;
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const content = String(formula ?? "");
  const isText = !computes(cell) && valueType === Excel.RangeValueType.string;
  return isText && numberFormat !== textFormat && mayBeRead(content) ? `'${content}` : content;
}

/** Whether Excel may take a text that is typed for something else, as 001 for a number; what has no digit it does not. */
function mayBeRead(text: string): boolean {
  return /\p{N}|^[=+\-@'#＝＋－＠]|^(?:true|false)$/iu.test(text);
}

/** The cells of a range of which formulas, values, value types and number formats are loaded, along the rows. */
export function cellsRead(range: Excel.Range): readonly ReadCellContent[] {
  return range.formulas.flatMap((line: unknown[], row) =>
    line.map((formula, column): ReadCellContent => {
      return {
        formula,
        value: range.values[row]?.[column],
        valueType: range.valueTypes[row]?.[column],
        numberFormat: range.numberFormat[row]?.[column],
      };
    }),
  );
}

export function queueRange(context: Excel.RequestContext, area: SheetArea): Excel.Range {
  return rangeOf(context, area).load("formulas,values,valueTypes,numberFormat");
}

export function digestsOf(range: Excel.Range): readonly string[] {
  return cellsRead(range).map((cell) => contentDigest(cell.formula, computes(cell)));
}

function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetArea,
): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}

function isFormulaInput(content: CellInput | null): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function areaBefore({ area, isMeant, before, after }: ReadArea): AreaBefore {
  const only = <Value>(values: readonly Value[]): (Value | null)[] =>
    values.map((value, index) => (isMeant[index] ? value : null));
  const cells = cellsRead(before);
  return {
    ...area,
    contents: runsOf(only(cells.map(inputOf))),
    numberFormats: runsOf(only(cells.map(({ numberFormat }) => String(numberFormat)))),
    written: runsOf(after === null ? [] : only(digestsOf(after))),
  };
}

function anchorOf(
  table: string,
  { range, sheet }: { readonly range: Excel.Range; readonly sheet: Excel.Worksheet },
): TableAnchor {
  return {
    table,
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Few rectangles that hold all cells, and which of theirs are meant. */
function coveredAreas(areas: readonly SheetArea[]): readonly Pick<ReadArea, "area" | "isMeant">[] {
  const sheets = [...new Set(areas.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const cells = areas.filter((area) => area.sheet === sheet).flatMap(cellsOf);
    const meant = new Set(cells.map(placeOf));
    return coveringAreas(cells).map((area) => ({
      area: { sheet, ...area },
      isMeant: cellsOf(area).map((cell) => meant.has(placeOf(cell))),
    }));
  });
}

/** Along the rows. */
function cellsOf({ row, column, rows, columns }: CellArea) {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

function grid<Value>({ rows, columns }: CellArea, values: readonly Value[]): Value[][] {
  return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}
