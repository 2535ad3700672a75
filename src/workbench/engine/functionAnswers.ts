import {
  busyError,
  type FormulaResult,
  type FormulaScalar,
  type FormulaValue,
  isEntity,
  isFormulaError,
} from "./formulaValues";

/**
 * What a custom function answered; `error` is Excel's text (`#N/A`), `message` explains it to the user. A value is a
 * scalar or rows of cells.
 */
export type CustomFunctionAnswer =
  | { readonly kind: "value"; readonly value: FormulaValue }
  | { readonly kind: "error"; readonly error: string; readonly message: string };

/** The error as the engine writes it. */
export function engineError(error: string): string {
  return error === "#BUSY!" ? busyError : error;
}

/** What the calling cell is to show. */
export function formulaResult(answer: CustomFunctionAnswer): FormulaResult {
  if (answer.kind === "error") return { error: engineError(answer.error) };
  const { value } = answer;
  if (!Array.isArray(value)) return formulaScalar(value);
  const rows = value as readonly (readonly FormulaValue[])[];
  return rows[0]?.length ? rows.map((row) => row.map(formulaScalar)) : { error: "#CALC!" };
}

/** Excel shows 0 for a null, and the basic value of a data type that is no entity. */
function formulaScalar(value: FormulaValue): FormulaScalar {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return value;
  if (isEntity(value) || isFormulaError(value)) return value;
  const { basicValue } = value as { readonly basicValue?: FormulaValue };
  return typeof basicValue === "object" ? { error: "#VALUE!" } : (basicValue ?? 0);
}

/** Its cells, row by row. */
export function cellsOf(value: FormulaValue): readonly FormulaValue[] {
  return Array.isArray(value) ? (value as readonly FormulaValue[][]).flat() : [value];
}
