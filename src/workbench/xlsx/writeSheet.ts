import type { IStyleData, Nullable } from "@univerjs/core";
import type { Style, Workbook, Worksheet } from "exceljs";
import { cellAddress, maxColumns, rangeAddress } from "../engine/a1";
import { toFileStyle } from "./cellStyles";
import { toArgb } from "./fileColors";
import { writePageLayout } from "./pageLayoutParts";
import type { SaveContext } from "./saveContext";
import { fileProtection } from "./sheetProtection";
import { writeCells } from "./writeCells";

/** Pixels of a character of width 1 in Excel's default font, and of a point. */
export const pixelsPerCharacter = 7;
export const pixelsPerPoint = 4 / 3;

const unlockedNothing = { unlocked: false, formulaHidden: false };

/** Writes one sheet of the grid: cells, sizes, panes, merges, notes, print set-up, protection. */
export async function writeSheet(
  save: SaveContext,
  sheetId: string,
  book: Workbook,
): Promise<void> {
  const { spreadsheet, pageLayouts, protections } = save.context;
  const sheet = spreadsheet.sheet(sheetId);
  if (sheet === null) throw new Error("The worksheet has been deleted.");
  const model = spreadsheet.model(sheetId);
  const snapshot = model.getSnapshot();
  const { xSplit, ySplit } = model.getFreeze();
  const worksheet = book.addWorksheet(sheet.getSheetName(), {
    state: sheet.isSheetHidden() ? "hidden" : "visible",
    properties: {
      defaultColWidth: snapshot.defaultColumnWidth / pixelsPerCharacter,
      defaultRowHeight: snapshot.defaultRowHeight / pixelsPerPoint,
      ...(snapshot.tabColor ? { tabColor: { argb: toArgb(snapshot.tabColor) } } : {}),
    },
    views: [
      {
        showGridLines: !sheet.hasHiddenGridLines(),
        ...(xSplit > 0 || ySplit > 0 ? { state: "frozen", xSplit, ySplit } : { state: "normal" }),
      },
    ],
  });
  writeColumns(save, sheetId, worksheet);
  writeRows(save, sheetId, worksheet);
  writeCells(save, sheetId, worksheet);
  for (const area of snapshot.mergeData) worksheet.mergeCellsWithoutStyle(rangeAddress(area));
  for (const { row, col, note } of sheet.getNotes()) {
    worksheet.getCell(cellAddress(row, col)).note = note;
  }
  const filter = sheet.getFilter()?.getRange().getRange();
  if (filter) worksheet.autoFilter = rangeAddress(filter);
  writePageLayout(pageLayouts.of(sheetId), worksheet);
  const protection = protections.of(sheetId);
  if (protection) await worksheet.protect(protection.password, fileProtection(protection.options));
}

function writeColumns({ context }: SaveContext, sheetId: string, worksheet: Worksheet): void {
  const model = context.spreadsheet.model(sheetId);
  const { columnData, defaultStyle, defaultColumnWidth } = model.getSnapshot();
  const sheetStyle = defaultStyle ? model.getDefaultCellStyleInternal() : null;
  const columns = sheetStyle
    ? Array.from({ length: maxColumns }, (_, index) => index)
    : Object.keys(columnData).map(Number);
  for (const index of columns) {
    const data = columnData[index] ?? {};
    const style = { ...sheetStyle, ...model.getColumnStyle(index) };
    const column = worksheet.getColumn(index + 1);
    column.width = (data.w ?? defaultColumnWidth) / pixelsPerCharacter;
    if (data.hd === 1) column.hidden = true;
    if (Object.keys(style).length > 0) column.style = lineStyle(style);
  }
}

function writeRows({ context }: SaveContext, sheetId: string, worksheet: Worksheet): void {
  const model = context.spreadsheet.model(sheetId);
  const { rowData, defaultRowHeight } = model.getSnapshot();
  for (const [key, data] of Object.entries(rowData)) {
    if (!data) continue;
    const row = worksheet.getRow(Number(key) + 1);
    const height = data.ia === 1 ? data.ah : data.h;
    // ExcelJS forgets rows that have neither cells nor a height.
    row.height = (height ?? defaultRowHeight) / pixelsPerPoint;
    if (data.hd === 1) row.hidden = true;
    const style = model.getRowStyle(Number(key));
    if (style && Object.keys(style).length > 0) {
      (row as unknown as { style: Partial<Style> }).style = lineStyle(style);
    }
  }
}

/** Rows (from 1) whose height follows their contents. */
export function automaticRows({ context }: SaveContext, sheetId: string): Set<number> {
  const { rowData } = context.spreadsheet.model(sheetId).getSnapshot();
  const automatic = Object.entries(rowData).filter(
    ([, data]) => data?.ia === 1 || data?.h === undefined,
  );
  return new Set(automatic.map(([row]) => Number(row) + 1));
}

function lineStyle(style: Nullable<IStyleData>): Partial<Style> {
  return toFileStyle(style ?? {}, unlockedNothing);
}
