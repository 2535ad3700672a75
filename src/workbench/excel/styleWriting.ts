import type { IStyleData, Nullable } from "@univerjs/core";
import { holdsCell, isEntireColumns, isEntireRows } from "../engine/a1";
import type { CellMatrix } from "../engine/spreadsheet";
import type { Json } from "../richapi/richClass";
import type { RangeRef } from "./context";

/** Merges a style into every cell of the range; whole rows and columns get it as their own style. */
export function applyStyle(ref: RangeRef, style: IStyleData): void {
  const { context, sheetId, range } = ref;
  context.protections.requireAllowed(sheetId, "allowFormatCells");
  context.spreadsheet.as("addin", () => {
    if (isEntireColumns(range)) styleColumns(ref, style);
    else if (isEntireRows(range)) styleRows(ref, style);
    else writeStyle(ref, (row, column) => (holdsCell(range, row, column) ? style : null));
  });
}

/** Writes a style of its own into each cell of a range that is no whole row or column. */
export function writeStyle(
  { context, sheetId, range }: RangeRef,
  styleAt: (row: number, column: number) => IStyleData | null,
): void {
  const cells: CellMatrix = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const s = styleAt(row, column);
      if (s) (cells[row] ??= {})[column] = { s };
    }
  }
  context.spreadsheet.writeFormats(sheetId, cells);
}

function styleColumns(ref: RangeRef, style: IStyleData): void {
  const { context, sheetId, range } = ref;
  const sheet = context.spreadsheet.sheet(sheetId);
  const whole = isEntireRows(range);
  if (whole) {
    sheet?.setDefaultStyle({ ...plain(sheet.getSheet().getDefaultCellStyleInternal()), ...style });
  } else {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const old = plain(sheet?.getSheet().getColumnStyle(column));
      sheet?.setColumnDefaultStyle(column, { ...old, ...style });
    }
  }
  styleExistingCells(ref, style);
}

function styleRows(ref: RangeRef, style: IStyleData): void {
  const { context, sheetId, range } = ref;
  const sheet = context.spreadsheet.sheet(sheetId);
  context.spreadsheet.ensureRows(sheetId, range.endRow);
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const old = plain(sheet?.getSheet().getRowStyle(row));
    sheet?.setRowDefaultStyle(row, { ...old, ...style });
  }
  styleExistingCells(ref, style);
}

function plain(style: Nullable<IStyleData>): IStyleData {
  return style ?? {};
}

function styleExistingCells({ context, sheetId, range }: RangeRef, style: IStyleData): void {
  const cells: CellMatrix = {};
  context.spreadsheet.forEachCell(sheetId, (row, column) => {
    if (holdsCell(range, row, column)) (cells[row] ??= {})[column] = { s: style };
  });
  context.spreadsheet.writeFormats(sheetId, cells);
}

/** Cells that are looked at to tell whether a range is of one kind; beyond them a range is taken to be. */
const mostCellsCompared = 20_000;

/** What all cells of the range have in common; null when they differ, as Excel answers. */
export function commonStyle(ref: RangeRef, read: (style: IStyleData) => Json): Json {
  const { context, sheetId, range } = ref;
  let first: Json | undefined;
  let compared = 0;
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const value = read(context.spreadsheet.style(sheetId, row, column));
      if (first === undefined) first = value;
      else if (first !== value) return null;
      compared += 1;
      if (compared >= mostCellsCompared) return first;
    }
  }
  return first ?? null;
}
