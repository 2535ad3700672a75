/** Why a file cannot be opened. */
export type XlsxProblemKind =
  /** It is no Excel file at all. */
  | "notXlsx"
  /** An .xls of Excel 97–2003. */
  | "oldFormat"
  /** An .xlsb. */
  | "binaryFormat"
  /** It needs a password. */
  | "encrypted"
  | "damaged"
  /** It holds more than a page can. */
  | "tooLarge";

export class XlsxProblem extends Error {
  constructor(
    readonly kind: XlsxProblemKind,
    cause?: unknown,
  ) {
    super(`The file cannot be opened: ${kind}.`, { cause });
    this.name = "XlsxProblem";
  }
}
