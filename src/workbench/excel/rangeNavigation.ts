import {
  boundingRange,
  columnCount,
  intersection,
  maxColumns,
  maxRows,
  rowCount,
  type GridRange,
} from "../engine/a1";
import type { RichMethod, RichObject } from "../richapi/richClass";
import { integerArgument, type Argument } from "./arguments";
import type { RangeRef } from "./context";
import { invalidArgument, itemNotFound } from "./excelErrors";
import { rangeArgument, requireOnSheet } from "./rangeArguments";
import { usedRange } from "./usedRange";

type Method = RichMethod<RangeRef>;

function at({ context, sheetId }: RangeRef, range: GridRange): RichObject {
  return context.objects.range(sheetId, requireOnSheet(range));
}

/** Where two ranges meet; the other may be on another sheet, which meets nothing. */
function common(ref: RangeRef, other: Argument): RichObject | null {
  const range = intersection(ref.range, rangeArgument(ref, other, "anotherRange"));
  return range && ref.context.objects.range(ref.sheetId, range);
}

function used(ref: RangeRef, valuesOnly: Argument): RichObject | null {
  const range = usedRange(ref, valuesOnly === true, ref.range);
  return range && ref.context.objects.range(ref.sheetId, range);
}

function merged({ context, sheetId, range }: RangeRef): GridRange[] {
  return context.spreadsheet
    .model(sheetId)
    .getMergeData()
    .filter((area) => intersection(area, range) !== null);
}

/** Ranges that a range leads to. */
export const navigationMethods: Readonly<Record<string, Method>> = {
  getCell: (ref, row, column) => {
    const { startRow, startColumn } = ref.range;
    const r = startRow + integerArgument(row, "row");
    const c = startColumn + integerArgument(column, "column");
    return at(ref, { startRow: r, endRow: r, startColumn: c, endColumn: c });
  },
  getRow: (ref, row) => {
    const index = integerArgument(row, "row");
    if (index < 0 || index >= rowCount(ref.range)) throw invalidArgument("row is outside.");
    const startRow = ref.range.startRow + index;
    return at(ref, { ...ref.range, startRow, endRow: startRow });
  },
  getColumn: (ref, column) => {
    const index = integerArgument(column, "column");
    if (index < 0 || index >= columnCount(ref.range)) throw invalidArgument("column is outside.");
    const startColumn = ref.range.startColumn + index;
    return at(ref, { ...ref.range, startColumn, endColumn: startColumn });
  },
  getResizedRange: (ref, rows, columns) =>
    at(ref, {
      ...ref.range,
      endRow: ref.range.endRow + integerArgument(rows, "deltaRows"),
      endColumn: ref.range.endColumn + integerArgument(columns, "deltaColumns"),
    }),
  getAbsoluteResizedRange: (ref, rows, columns) =>
    at(ref, {
      ...ref.range,
      endRow: ref.range.startRow + integerArgument(rows, "numRows") - 1,
      endColumn: ref.range.startColumn + integerArgument(columns, "numColumns") - 1,
    }),
  getOffsetRange: (ref, rows, columns) => {
    const down = integerArgument(rows, "rowOffset");
    const right = integerArgument(columns, "columnOffset");
    return at(ref, {
      startRow: ref.range.startRow + down,
      endRow: ref.range.endRow + down,
      startColumn: ref.range.startColumn + right,
      endColumn: ref.range.endColumn + right,
    });
  },
  getRowsAbove: (ref, count) => {
    const rows = integerArgument(count, "count", 1);
    const { startRow } = ref.range;
    return at(ref, { ...ref.range, startRow: startRow - rows, endRow: startRow - 1 });
  },
  getRowsBelow: (ref, count) => {
    const rows = integerArgument(count, "count", 1);
    const { endRow } = ref.range;
    return at(ref, { ...ref.range, startRow: endRow + 1, endRow: endRow + rows });
  },
  getColumnsBefore: (ref, count) => {
    const columns = integerArgument(count, "count", 1);
    const { startColumn } = ref.range;
    return at(ref, {
      ...ref.range,
      startColumn: startColumn - columns,
      endColumn: startColumn - 1,
    });
  },
  getColumnsAfter: (ref, count) => {
    const columns = integerArgument(count, "count", 1);
    const { endColumn } = ref.range;
    return at(ref, { ...ref.range, startColumn: endColumn + 1, endColumn: endColumn + columns });
  },
  getBoundingRect: (ref, other) =>
    at(ref, boundingRange(ref.range, rangeArgument(ref, other, "anotherRange"))),
  getIntersection: (ref, other) => {
    const range = common(ref, other);
    if (range === null) throw itemNotFound("the ranges do not intersect.");
    return range;
  },
  getIntersectionOrNullObject: common,
  getEntireRow: (ref) => at(ref, { ...ref.range, startColumn: 0, endColumn: maxColumns - 1 }),
  getEntireColumn: (ref) => at(ref, { ...ref.range, startRow: 0, endRow: maxRows - 1 }),
  getLastCell: (ref) =>
    at(ref, { ...ref.range, startRow: ref.range.endRow, startColumn: ref.range.endColumn }),
  getLastRow: (ref) => at(ref, { ...ref.range, startRow: ref.range.endRow }),
  getLastColumn: (ref) => at(ref, { ...ref.range, startColumn: ref.range.endColumn }),
  getUsedRange: (ref, valuesOnly) => {
    const { startRow, startColumn } = ref.range;
    const corner = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    return used(ref, valuesOnly) ?? at(ref, corner);
  },
  getUsedRangeOrNullObject: used,
  getSpillingToRangeOrNullObject: (ref) => {
    const { startRow, startColumn } = ref.range;
    const range = ref.context.spreadsheet.spillRange(ref.sheetId, startRow, startColumn);
    return range && at(ref, range);
  },
  getMergedAreasOrNullObject: (ref) => {
    const areas = merged(ref);
    return areas.length === 0 ? null : ref.context.objects.rangeAreas(ref.sheetId, areas);
  },
  getTables: (ref, fullyContained) => ref.context.objects.tablesIn(ref, fullyContained === true),
};
