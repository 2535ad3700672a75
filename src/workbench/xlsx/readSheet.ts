import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { Column, Style, Worksheet, WorksheetViewFrozen } from "exceljs";
import { maxColumns, parseAddress } from "../engine/a1";
import { sheetSize } from "../engine/emptyWorkbook";
import type { CellMatrix } from "../engine/spreadsheet";
import { readFileColor } from "./fileColors";
import type { StyleBook } from "./readCells";
import { pixelsPerCharacter, pixelsPerPoint } from "./writeSheet";

/** Excel's sizes for columns and rows of which a file says nothing, in characters and points. */
const defaultWidth = 64 / pixelsPerCharacter;
const defaultHeight = 15;
/** Rows that stay free below the last used one. */
const spareRows = 1000;

/** A row as ExcelJS models it. */
interface FileRow {
  readonly number: number;
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: Partial<Style>;
}

/** What a sheet has besides cells: sizes, panes, merges, tab; the engine's snapshot without its name. */
export function readSheetFrame(
  worksheet: Worksheet,
  cells: CellMatrix,
  styles: StyleBook,
  theme: readonly string[],
  fixedRows: ReadonlySet<number>,
): Partial<IWorksheetData> {
  const model = worksheet.model as unknown as {
    readonly rows: readonly FileRow[];
    readonly merges: readonly string[];
  };
  const { defaultColWidth, defaultRowHeight, tabColor } = worksheet.properties ?? {};
  const [view] = worksheet.views ?? [];
  const tab = readFileColor(tabColor as Parameters<typeof readFileColor>[0], theme);
  const columns = readColumns(worksheet, styles, defaultColWidth || defaultWidth);
  const last = Math.max(0, ...model.rows.slice(-1).map(({ number }) => number));
  return {
    ...sheetSize,
    rowCount: Math.max(sheetSize.rowCount ?? 0, last + spareRows),
    cellData: cells as never,
    ...columns,
    rowData: readRows(model.rows, styles, fixedRows),
    defaultRowHeight: Math.round((defaultRowHeight || defaultHeight) * pixelsPerPoint),
    mergeData: model.merges.flatMap((address) => parseAddress(address)?.range ?? []),
    freeze: readFreeze(view as Partial<WorksheetViewFrozen> | undefined),
    showGridlines: view?.showGridLines === false ? 0 : 1,
    ...(tab ? { tabColor: tab } : {}),
  };
}

function readColumns(
  worksheet: Worksheet,
  styles: StyleBook,
  width: number,
): Pick<IWorksheetData, "columnData" | "defaultColumnWidth"> & Partial<IWorksheetData> {
  const columns = (worksheet.columns ?? []) as readonly Column[];
  // A file that sets columns up to the sheet's edge means all that it does not set otherwise.
  const rest = columns.length === maxColumns ? columns.at(-1) : undefined;
  const defaultColumnWidth = Math.round((rest?.width ?? width) * pixelsPerCharacter);
  const restKey = rest && styles.keyOf(rest.style);
  const columnData: Record<number, IColumnData> = {};
  columns.forEach((column, index) => {
    const w = Math.round((column.width ?? width) * pixelsPerCharacter);
    const s = styles.keyOf(column.style);
    const data: IColumnData = {
      ...(w === defaultColumnWidth ? {} : { w }),
      ...(column.hidden ? { hd: 1 } : {}),
      ...(s === undefined || s === restKey ? {} : { s }),
    };
    if (Object.keys(data).length > 0) columnData[index] = data;
  });
  const style = restKey === undefined ? undefined : styles.styles[restKey];
  return { columnData, defaultColumnWidth, ...(style ? { defaultStyle: style } : {}) };
}

function readRows(
  rows: readonly FileRow[],
  styles: StyleBook,
  fixedRows: ReadonlySet<number>,
): Record<number, Partial<IRowData>> {
  const read: Record<number, Partial<IRowData>> = {};
  for (const { number, height, hidden, style } of rows) {
    const h = height === undefined ? undefined : height * pixelsPerPoint;
    const s = style && styles.keyOf(style);
    const data: Partial<IRowData> = {
      ...(h === undefined ? {} : fixedRows.has(number) ? { h, ia: 0 } : { h, ah: h, ia: 1 }),
      ...(hidden ? { hd: 1 } : {}),
      ...(s === undefined ? {} : { s }),
    };
    if (Object.keys(data).length > 0) read[number - 1] = data;
  }
  return read;
}

function readFreeze(view: Partial<WorksheetViewFrozen> | undefined): IWorksheetData["freeze"] {
  const frozen = view?.state === "frozen";
  const [xSplit, ySplit] = frozen ? [view.xSplit ?? 0, view.ySplit ?? 0] : [0, 0];
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? ySplit : -1,
    startColumn: xSplit > 0 ? xSplit : -1,
  };
}

/** Rows (from 1) whose height was set by hand. */
export function fixedRowsOf(sheetXml: string): Set<number> {
  const fixed = new Set<number>();
  for (const [row] of sheetXml.matchAll(/<(?:\w+:)?row\s[^>]*\bcustomHeight="(?:1|true)"[^>]*>/g)) {
    const number = /\br="(\d+)"/.exec(row)?.[1];
    if (number !== undefined) fixed.add(Number(number));
  }
  return fixed;
}
