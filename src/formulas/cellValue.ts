import type { IndicatorCard } from "./indicatorCard";

/** An error value in a cell, as Excel writes it: `#DIV/0!`. */
export class CellError {
  constructor(readonly text: string) {}
}

/**
 * One cell of an argument. An empty cell is null or ""; whether a 0 that Excel handed over is an empty cell has
 * been settled before (see functions/), so that 0 is a typed 0 here.
 */
export type CellValue = string | number | boolean | null | CellError;

/** A cell without an error value. */
export type PlainCell = Exclude<CellValue, CellError>;

/** An argument as rows of cells, at least one of each; a single value is 1×1. */
export type Matrix = readonly (readonly CellValue[])[];

/** One cell of an answer; a blank one is "". */
export type Answer = string | number | FunctionProblem | CellError | IndicatorCard;

/** Why a function cannot answer for a cell: Excel shows the error with the message. */
export class FunctionProblem {
  /** @param code `notAvailable` gives #N/A (not found), `invalidValue` gives #VALUE! (wrong argument). */
  constructor(
    readonly code: "notAvailable" | "invalidValue",
    readonly message: string,
  ) {}
}

export function isProblem(answer: unknown): answer is FunctionProblem {
  return answer instanceof FunctionProblem;
}

/** Whether a cell holds an error value (`#DIV/0!` …), which a function passes through unchanged. */
export function isCellError(value: unknown): value is CellError {
  return value instanceof CellError;
}

/**
 * Whether a cell that should hold a name is empty. Excel on the desktop hands over an empty cell as 0,
 * which is no name either.
 */
export function isBlankName(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === 0 || String(value).trim() === "";
}
