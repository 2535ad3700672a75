import type { GridRange } from "./a1";

/** An error value in a formula: `#DIV/0!`. A text that reads the same is a string. */
export interface FormulaError {
  readonly error: string;
}

/** A data type with fields (`Excel.EntityCellValue`); formulas that do not ask for a field see its text. */
export interface EntityValue {
  readonly type: "Entity";
  readonly text: string;
  /** By field, in reading order: scalars, or objects of the kind of `Excel.CellValue`. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** What properties of the type `Reference` stand for, by their index. */
  readonly referencedValues?: readonly unknown[];
  readonly [member: string]: unknown;
}

/**
 * A value as a formula has it: a range or an array is a 2-D array, a single cell too (`[[48]]`). An empty cell
 * and an omitted argument are null.
 */
export type FormulaValue =
  null | boolean | number | string | FormulaError | readonly FormulaValue[] | object;

/** Cells that an argument names; whole columns and rows reach to the end of Excel's sheet. */
export interface ArgumentReference {
  readonly sheetId: string;
  readonly range: GridRange;
}

/** One argument of a function call. */
export interface FormulaArgument {
  readonly value: FormulaValue;
  /** Null for what is no reference: a literal, an expression. */
  readonly reference: ArgumentReference | null;
}

/** The cell whose formula calls. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula can hold in one cell. */
export type FormulaScalar = boolean | number | string | FormulaError | EntityValue;
export type FormulaResult = FormulaScalar | readonly (readonly FormulaScalar[])[];

/** The error of a value on its way: it passes through formulas and IFERROR catches it. */
export const busyError = "#GETTING_DATA";

export function isFormulaError(value: unknown): value is FormulaError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isEntity(value: unknown): value is EntityValue {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as Partial<EntityValue>).type === "Entity" &&
    typeof (value as Partial<EntityValue>).text === "string"
  );
}
