import type { format } from "numfmt";
import { isBlank } from "../../tables/recognition/grid";
import { readWorkbookFile } from "../../tables/workbookFile/readWorkbookFile";
import type { SheetGrid } from "../../tables/workbookFile/sheetGrid";
import {
  WorkbookFileProblem,
  type WorkbookFileProblemKind,
} from "../../tables/workbookFile/workbookFileProblem";
import type { PlanDocument } from "../planDocument";
import { DocumentProblem, type DocumentProblemReason } from "./documentProblem";
import { type CellText, DocumentTextBuilder, oneLine } from "./documentText";

/** Names that Excel gives; only others say something about the table. */
const givenName = /^(?:sheet|工作表)\s*\d*$/iu;

const reasons: Readonly<Record<WorkbookFileProblemKind, DocumentProblemReason>> = {
  empty: { kind: "empty" },
  encrypted: { kind: "encrypted" },
  oldFormat: { kind: "refusedFormat", format: "oldExcel" },
  binaryFormat: { kind: "refusedFormat", format: "binaryExcel" },
  notXlsx: { kind: "damaged", format: "xlsx" },
  damaged: { kind: "damaged", format: "xlsx" },
  tooLarge: { kind: "unpacksToTooMuch" },
};

/**
 * An .xlsx or .xlsm as a document: each sheet a table under its name, cells as Excel shows them.
 * @throws DocumentProblem where it cannot be read
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<PlanDocument> {
  const builder = new DocumentTextBuilder();
  const [sheets, numbers] = await Promise.all([sheetsOf(file, bytes), import("numfmt")]);
  for (const sheet of sheets) {
    const cells = cellsOf(sheet, numbers.format);
    if (cells.length === 0) continue;
    const name = oneLine(sheet.grid.sheet);
    if (!givenName.test(name)) builder.heading(name, 1);
    builder.table(cells);
  }
  return builder.document("xlsx");
}

async function sheetsOf(file: string, bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  try {
    return (await readWorkbookFile(bytes)).sheets;
  } catch (error) {
    if (!(error instanceof WorkbookFileProblem)) throw error;
    throw new DocumentProblem(reasons[error.kind], file, error);
  }
}

/** All cells of each row up to its last filled one; blank rows hold none. */
function cellsOf({ grid, numberFormatAt }: SheetGrid, show: typeof format): readonly CellText[] {
  return grid.values.flatMap((values, row) => {
    const filled = values.findLastIndex((value) => !isBlank(value)) + 1;
    return values.slice(0, filled).map((value, column) => {
      const shown =
        typeof value === "number" ? shownNumber(value, numberFormatAt(row, column), show) : value;
      return { row, column, rowSpan: 1, columnSpan: 1, text: oneLine(String(shown ?? "")) };
    });
  });
}

/** A number as its format shows it; plainly where the format is none that can be followed. */
function shownNumber(value: number, pattern: string, show: typeof format): string {
  try {
    return show(pattern, value, { locale: "zh-CN" });
  } catch {
    return String(value);
  }
}
