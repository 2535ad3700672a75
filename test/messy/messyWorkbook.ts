import ExcelJS, { type CellValue } from "exceljs";

/** A sheet as someone made it by hand. */
export interface MessySheet {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
  /** Areas such as A1:F1. */
  readonly merges?: readonly string[];
  /** Number formats by address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** As Excel counts, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly autoFilter?: string;
}

/** What is expected of one line of the check. */
export interface ExpectedLine {
  readonly cell: string;
  readonly text: string;
  /** Null where none is certain. */
  readonly indicator: string | null;
  readonly actual: number | string | null;
  /** Null where nothing is judged. */
  readonly status: string | null;
  readonly attainment?: number | null;
  readonly gap?: number | null;
  readonly progress?: number | null;
  /** None where absent. */
  readonly rules?: readonly string[];
  readonly says?: string;
  /** The first sheet where absent. */
  readonly sheet?: string;
}

/** A workbook, how it is checked, and every line that must come of it. */
export interface MessyCase {
  readonly what: string;
  readonly file?: string;
  readonly sheets: readonly MessySheet[];
  readonly date1904?: boolean;
  readonly arguments?: readonly string[];
  readonly expected: readonly ExpectedLine[];
}

/** Writes a case as an .xlsx file. */
export async function writeMessy(path: string, { sheets, date1904 }: MessyCase): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  if (date1904 === true) workbook.properties.date1904 = true;
  for (const { name, rows, merges, formats, hiddenRows, autoFilter } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== undefined && value !== null) sheet.getCell(row + 1, column + 1).value = value;
      }),
    );
    for (const area of merges ?? []) sheet.mergeCells(area);
    for (const [address, format] of Object.entries(formats ?? {})) {
      sheet.getCell(address).numFmt = format;
    }
    for (const row of hiddenRows ?? []) sheet.getRow(row).hidden = true;
    if (autoFilter !== undefined) sheet.autoFilter = autoFilter;
  }
  await workbook.xlsx.writeFile(path);
}
