import { columnCount, isEntireColumns, isEntireRows, rowCount, type GridRange } from "../engine/a1";
import type { CellMatrix } from "../engine/spreadsheet";
import type { RichMethod } from "../richapi/richClass";
import { booleanArgument, objectOf, oneOf, type Argument } from "./arguments";
import type { RangeRef } from "./context";
import { notImplemented } from "./excelErrors";
import { spread } from "./rangeContents";
import { usedRange } from "./usedRange";

type Method = RichMethod<RangeRef>;

const clearedContent = { v: null, f: null, si: null, p: null };

async function clear(ref: RangeRef, applyTo: Argument): Promise<void> {
  const { context, sheetId, range } = ref;
  const what = oneOf(
    applyTo ?? "All",
    ["All", "Contents", "Formats", "RemoveHyperlinks", "Hyperlinks", "ResetContents"],
    "applyTo",
  );
  if (what === "RemoveHyperlinks" || what === "Hyperlinks") throw notImplemented(`clear(${what})`);
  context.protections.requireWritable(sheetId, range);
  // A calculation that is under way would put its results into the cleared cells.
  if (what !== "Formats") await context.calculation.atRest();
  const cells: CellMatrix = {};
  const content = what === "Contents" || what === "ResetContents";
  context.spreadsheet.forEachCell(sheetId, (row, column) => {
    if (row < range.startRow || row > range.endRow) return;
    if (column < range.startColumn || column > range.endColumn) return;
    (cells[row] ??= {})[column] = content
      ? { ...clearedContent }
      : what === "Formats"
        ? { s: null, custom: null }
        : { ...clearedContent, s: null, custom: null };
  });
  context.spreadsheet.as("addin", () => {
    if (what === "Formats") context.spreadsheet.writeFormats(sheetId, cells);
    else context.spreadsheet.writeCells(sheetId, cells);
  });
  if (what === "All") context.notes.clear(sheetId, range);
}

async function insert(ref: RangeRef, shift: Argument) {
  const { context, sheetId, range } = ref;
  const way = oneOf(shift, ["Down", "Right"], "shift");
  await context.calculation.atRest();
  context.spreadsheet.as("addin", () => {
    const sheet = context.spreadsheet.sheet(sheetId);
    if (isEntireRows(range)) {
      context.protections.requireAllowed(sheetId, "allowInsertRows");
      sheet?.insertRows(range.startRow, rowCount(range));
    } else if (isEntireColumns(range)) {
      context.protections.requireAllowed(sheetId, "allowInsertColumns");
      sheet?.insertColumns(range.startColumn, columnCount(range));
    } else {
      context.protections.requireAllowed(sheetId);
      context.spreadsheet.shiftCells(sheetId, range, "insert", way === "Down" ? "rows" : "columns");
    }
  });
  return context.objects.range(sheetId, range);
}

async function remove(ref: RangeRef, shift: Argument): Promise<void> {
  const { context, sheetId, range } = ref;
  const way = oneOf(shift, ["Up", "Left"], "shift");
  await context.calculation.atRest();
  context.spreadsheet.as("addin", () => {
    const sheet = context.spreadsheet.sheet(sheetId);
    if (isEntireRows(range)) {
      context.protections.requireAllowed(sheetId, "allowDeleteRows");
      sheet?.deleteRows(range.startRow, rowCount(range));
    } else if (isEntireColumns(range)) {
      context.protections.requireAllowed(sheetId, "allowDeleteColumns");
      sheet?.deleteColumns(range.startColumn, columnCount(range));
    } else {
      context.protections.requireAllowed(sheetId);
      context.spreadsheet.shiftCells(sheetId, range, "delete", way === "Up" ? "rows" : "columns");
    }
  });
}

function rowsOf(range: GridRange): GridRange[] {
  return Array.from({ length: rowCount(range) }, (_, at) => ({
    ...range,
    startRow: range.startRow + at,
    endRow: range.startRow + at,
  }));
}

function merge(ref: RangeRef, across: Argument): void {
  const { context, sheetId, range } = ref;
  context.protections.requireAllowed(sheetId);
  const ranges = across != null && booleanArgument(across, "across") ? rowsOf(range) : [range];
  const kept = new Set(ranges.map((area) => `${area.startRow},${area.startColumn}`));
  const emptied: CellMatrix = {};
  const inUse = usedRange(ref, true, range);
  for (let row = inUse?.startRow ?? 0; inUse && row <= inUse.endRow; row += 1) {
    for (let column = inUse.startColumn; column <= inUse.endColumn; column += 1) {
      if (!kept.has(`${row},${column}`)) (emptied[row] ??= {})[column] = { ...clearedContent };
    }
  }
  context.spreadsheet.as("addin", () => {
    unmerge(ref);
    context.spreadsheet.writeCells(sheetId, emptied);
    context.spreadsheet.execute("sheet.mutation.add-worksheet-merge", {
      subUnitId: sheetId,
      ranges: ranges.map((area) => ({ ...area })),
    });
  });
}

function unmerge({ context, sheetId, range }: RangeRef): void {
  context.protections.requireAllowed(sheetId);
  context.spreadsheet.execute("sheet.mutation.remove-worksheet-merge", {
    subUnitId: sheetId,
    ranges: [{ ...range }],
  });
}

function copyFrom(ref: RangeRef, source: Argument): void {
  const from = objectOf<RangeRef>(source, "Range");
  if (from === null) throw notImplemented("copyFrom with an address");
  const { context, sheetId, range } = ref;
  context.protections.requireWritable(sheetId, range);
  const height = rowCount(from.range);
  const width = columnCount(from.range);
  const formulas = context.spreadsheet.univerAPI.getFormula();
  const cells: CellMatrix = {};
  for (let row = 0; row < Math.max(height, rowCount(range)); row += 1) {
    for (let column = 0; column < Math.max(width, columnCount(range)); column += 1) {
      const r = from.range.startRow + (row % height);
      const c = from.range.startColumn + (column % width);
      const cell = context.spreadsheet.cell(from.sheetId, r, c);
      const formula = context.spreadsheet.formula(from.sheetId, r, c);
      const target = { row: range.startRow + row, column: range.startColumn + column };
      const shifted =
        formula && formulas.moveFormulaRefOffset(formula, target.column - c, target.row - r);
      (cells[target.row] ??= {})[target.column] = {
        ...clearedContent,
        ...(shifted ? { f: shifted } : { v: cell?.v ?? null, t: cell?.t }),
        s: context.spreadsheet.model(from.sheetId).getCellStyle(r, c) ?? null,
      };
    }
  }
  context.spreadsheet.as("addin", () => context.spreadsheet.writeCells(sheetId, cells));
}

/** Changes of cells as a whole. */
export const editingMethods: Readonly<Record<string, Method>> = {
  clear,
  insert,
  delete: remove,
  merge,
  unmerge,
  copyFrom,
  select: ({ context, sheetId, range }) => {
    const { workbook } = context.spreadsheet;
    context.spreadsheet.ensureRows(sheetId, range.startRow);
    context.spreadsheet.as("addin", () => {
      workbook.setActiveSheet(sheetId);
      context.spreadsheet
        .sheet(sheetId)
        ?.getRange({ ...range })
        .activate();
    });
  },
  _ValidateArraySize: ({ range }, rows, columns) => {
    spread(
      range,
      Array.from({ length: Number(rows) }, () => Array(Number(columns)).fill(null)),
    );
  },
};
