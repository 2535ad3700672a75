import { type Entry, readEntry } from "../../plan/entry";
import type { Target } from "../../plan/target";
import { convertUnit } from "../../plan/unit";
import { cellAt, type Grid, type GridValue, isErrorText } from "./grid";
import { columnOf, type RecognisedRow, type RecognisedTable } from "./recogniseTable";
import { withoutOperator } from "./statedNumber";
import type { OwnColumn } from "./valueColumns";

/** The number format of a cell of the sheet, unlocalised: `0.0%`. */
export type NumberFormatAt = (row: number, column: number) => string;

/** What is needed to read the cells of a row. */
export interface RowReading {
  readonly grid: Grid;
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  readonly numberFormatAt: NumberFormatAt;
}

/** A cell that holds a value, in the table's grid. */
export interface ValueCell {
  readonly row: number;
  readonly column: number;
  /** As the column's header states it. */
  readonly unit: string | null;
}

/** An entry in the indicator's unit, and the table's unit where that is another. */
export interface EntryInUnit {
  readonly entry: Entry;
  readonly convertedFrom: string | null;
}

/** Reads a cell and converts it from the table's unit. */
export function entryAt(reading: RowReading, cell: ValueCell, target: Target): EntryInUnit {
  const value = cellAt(reading.grid, cell.row, cell.column);
  return inPlanUnit(reading, cell, value, target);
}

/** Whether a cell is empty or says so (—, 无, 待定). */
export function isNothing(
  { grid, numberFormatAt }: RowReading,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const value = cellAt(grid, row, column);
  if (typeof value === "number" || typeof value === "boolean") return false;
  const cell = rawCell(value, numberFormatAt(row, column));
  return readEntry(cell, null).kind === "nothing";
}

/** A target or baseline that the table itself states, ≥48 as 48, in the indicator's unit; null for no number. */
export function ownValue(
  reading: RowReading,
  { column, unit }: OwnColumn,
  target: Target,
  takesOperator: boolean,
): number | null {
  const { grid, row } = reading;
  const value = cellAt(grid, row.row, column);
  const bare = takesOperator && typeof value === "string" ? withoutOperator(value) : value;
  const { entry } = inPlanUnit(reading, { row: row.row, column, unit }, bare, target);
  return entry.kind === "number" ? entry.value : null;
}

function inPlanUnit(
  reading: RowReading,
  cell: ValueCell,
  value: GridValue,
  target: Target,
): EntryInUnit {
  const numberFormat = reading.numberFormatAt(cell.row, cell.column);
  const own = unitOf(reading, cell, target);
  const entry = readEntry(rawCell(value, numberFormat), own ?? target.unit);
  if (own === null || entry.kind !== "number") return { entry, convertedFrom: null };
  const converted = toPlanUnit(entry.value, own, target);
  if (converted === null) {
    return { entry: { kind: "otherUnit", unit: own, text: entry.text }, convertedFrom: null };
  }
  return {
    entry: { ...entry, value: converted },
    convertedFrom: converted === entry.value ? null : own,
  };
}

function rawCell(value: GridValue, numberFormat: string) {
  const valueType = isErrorText(value)
    ? "error"
    : typeof value === "number"
      ? "number"
      : typeof value === "boolean"
        ? "boolean"
        : "text";
  return { value, valueType, numberFormat } as const;
}

const noUnit = /^[-—–/无]+$/u;
/** A column 单位 may name who is responsible. */
const department = /(?:[局委办部院厅署会处科所站]|中心|公司|集团|政府|街道)$/u;
const otherSpellings: Readonly<Record<string, string>> = {
  百分比: "%",
  百分数: "%",
  百分率: "%",
  m2: "平方米",
  km2: "平方公里",
};

/** The unit that the row, the column or the name states; the caption's only where it can be meant. */
function unitOf({ grid, table, row }: RowReading, cell: ValueCell, target: Target): string | null {
  const units = columnOf(table.found, "unit");
  const stated = units === undefined ? null : unitIn(cellAt(grid, cell.row, units));
  const nearest = stated ?? cell.unit ?? row.indicatorName.unit;
  if (nearest !== null) return nearest;
  const { unit } = table;
  return unit !== null && target.unit !== null && convertUnit(1, unit, target.unit) !== null
    ? unit
    : null;
}

function unitIn(cell: GridValue): string | null {
  if (cell === null || cell === "") return null;
  const text = String(cell)
    .normalize("NFKC")
    .trim()
    .replace(/^\((.+)\)$/u, "$1");
  if (text === "" || noUnit.test(text) || department.test(text)) return null;
  return otherSpellings[text] ?? text;
}

/** What a name counts per head or thing (每万人口…) may leave the divisor out of its unit. */
const perThing = /^(?:每|人均|单位|万人|千人|百户|万台)/u;

/** @returns null where no power of ten leads from the table's unit to the plan's */
function toPlanUnit(value: number, own: string, target: Target): number | null {
  const direct = convertUnit(value, own, target.unit);
  const [upper = "", divisor] = own.split("/", 2);
  if (direct !== null || divisor === undefined || !perThing.test(target.name)) return direct;
  return convertUnit(value, upper, target.unit);
}
