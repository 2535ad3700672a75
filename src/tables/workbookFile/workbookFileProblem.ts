/** Why a file cannot be read. */
export type WorkbookFileProblemKind =
  | "empty"
  /** It needs a password. */
  | "encrypted"
  /** An .xls of Excel 97–2003. */
  | "oldFormat"
  /** An .xlsb. */
  | "binaryFormat"
  /** It is no .xlsx at all: a .csv, a web page, an .ods. */
  | "notXlsx"
  | "damaged"
  /** The file, or what it unpacks to, is more than can be read. */
  | "tooLarge";

export class WorkbookFileProblem extends Error {
  constructor(
    readonly kind: WorkbookFileProblemKind,
    cause?: unknown,
  ) {
    super(`The file cannot be read: ${kind}.`, { cause });
    this.name = "WorkbookFileProblem";
  }
}
