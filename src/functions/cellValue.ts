/** What Excel hands a custom function for one cell; an empty cell is null, "" or 0 by platform. */
export type CellValue = string | number | boolean | null | CustomFunctions.Error;

/** Why a function cannot answer for a cell: Excel shows the error with the message. */
export class FunctionProblem {
  /** @param code `notAvailable` gives #N/A (not found), `invalidValue` gives #VALUE! (wrong argument). */
  constructor(
    readonly code: "notAvailable" | "invalidValue",
    readonly message: string,
  ) {}
}

/** A function's answer for one cell. */
export type Answer = string | number | FunctionProblem | CustomFunctions.Error;

export function isProblem(answer: unknown): answer is FunctionProblem {
  return answer instanceof FunctionProblem;
}

/** Whether a cell holds an error value (`#DIV/0!` …), which a function passes through unchanged. */
export function isCellError(value: CellValue): value is CustomFunctions.Error {
  return typeof value === "object" && value !== null;
}

/**
 * Whether a cell that should hold a name is empty. Excel on the desktop hands over an empty cell as 0,
 * which is no name either.
 */
export function isBlankName(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === 0 || String(value).trim() === "";
}
