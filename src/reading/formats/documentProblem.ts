import type { DocumentFormat } from "../planDocument";

/** Formats that are told from their content, and for which people are told what to save the file as. */
export const refusedFormats = [
  /** .doc, .wps and other files of Word 97–2003, also as XML. */
  "oldWord",
  "oldExcel",
  "binaryExcel",
  "rtf",
  "openDocument",
  /** The national layout format, GB/T 33190. */
  "ofd",
  "presentation",
  "picture",
  "archive",
  "webArchive",
] as const;

export type RefusedFormat = (typeof refusedFormats)[number];

/** Why a file cannot be read as a plan's document. */
export type DocumentProblemReason =
  /** No byte in it, or nothing but white space. */
  | { readonly kind: "empty" }
  /** Sizes in megabytes. */
  | { readonly kind: "tooLarge"; readonly size: number; readonly most: number }
  /** What it unpacks to is more than can be read: a zip bomb, or a workbook of far more than a plan. */
  | { readonly kind: "unpacksToTooMuch" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged"; readonly format: DocumentFormat }
  /** Pages that are all pictures. */
  | { readonly kind: "scanned"; readonly pages: number }
  /** A PDF whose fonts do not say which characters their shapes are. */
  | { readonly kind: "fontsWithoutCharacters" }
  | { readonly kind: "refusedFormat"; readonly format: RefusedFormat }
  /** Bytes that are neither text nor a known format. */
  | { readonly kind: "notText" };

/** A file that cannot be read; `problemText` says it to people. */
export class DocumentProblem extends Error {
  constructor(
    readonly reason: DocumentProblemReason,
    /** The file's name as it was given. */
    readonly file: string,
    cause?: unknown,
  ) {
    super(`The document cannot be read: ${reason.kind}.`, { cause });
    this.name = "DocumentProblem";
  }
}
