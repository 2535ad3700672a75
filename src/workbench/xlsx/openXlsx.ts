import type { IWorkbookData } from "@univerjs/core";
import { newWorkbookId } from "../engine/emptyWorkbook";
import type { ExcelWorkbook } from "../excel/workbook";
import { applyContents } from "./applyContents";
import { readCustomXml, readSettings, type AddinReference } from "./customXmlParts";
import { readDefinedNames, readPrintRanges } from "./definedNameParts";
import { readDifferentialStyles } from "./differentialStyles";
import { themeColors } from "./fileColors";
import { readGrid } from "./gridArchive";
import { LeftOutList, noteOfWorkbook, type LeftOut } from "./leftOut";
import { openSheet, tablesOfSheet, type SheetEntry } from "./openedSheet";
import { readArchive } from "./readArchive";
import { StyleBook } from "./readCells";
import type { XlsxPackage } from "./xlsxPackage";
import { XlsxProblem } from "./xlsxProblem";
import { childOf, childrenOf, flagOf, type XmlNode } from "./xmlTree";

/** A file that has been read and can become the workbook of a new grid. */
export interface OpenedXlsx {
  /** What the grid starts with: sheets, values, formats. @param name the workbook's */
  workbookData(name: string): Partial<IWorkbookData>;
  /** Gives the started workbook the rest: tables, names, formulas, formats, rules, parts. Once. */
  complete(workbook: ExcelWorkbook): void;
  /** The add-in's settings in the file. */
  readonly documentSettings: readonly (readonly [key: string, jsonText: string])[];
  /** What the file had and the grid cannot have. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads an .xlsx (or, without its macros, .xlsm) file.
 * @param addin whose settings to read.
 * @throws XlsxProblem when the file cannot be opened.
 */
export async function openXlsx(
  bytes: Uint8Array,
  addin: AddinReference | null = null,
): Promise<OpenedXlsx> {
  const file = await readArchive(bytes);
  try {
    return await read(file, addin);
  } catch (error) {
    throw error instanceof XlsxProblem ? error : new XlsxProblem("damaged", error);
  }
}

async function read(file: XlsxPackage, addin: AddinReference | null): Promise<OpenedXlsx> {
  const root = file.relationships("").find(({ kind }) => kind === "officeDocument");
  const workbookPath = root?.target ?? "";
  const workbook = file.xml(workbookPath);
  if (!workbook) throw new XlsxProblem("notXlsx");
  const leftOut = new LeftOutList();
  noteOfWorkbook(leftOut, file, workbookPath);
  const part = (kind: string) =>
    file.relationships(workbookPath).find((relationship) => relationship.kind === kind)?.target;
  const entries = sheetEntries(file, workbookPath, workbook);
  if (entries.length === 0) throw new XlsxProblem("damaged");
  const theme = themeColors(file.xml(part("theme") ?? ""));
  const tables = entries.map((entry) => tablesOfSheet(file, entry, leftOut));
  const date1904 = flagOf(childOf(workbook, "workbookPr"), "date1904");
  const worksheets = await readGrid(file, workbookPath, entries, date1904);
  const styleBook = new StyleBook(theme);
  const shared = {
    file,
    styleBook,
    rules: { theme, styles: readDifferentialStyles(file.xml(part("styles") ?? ""), theme) },
    allTables: tables.flat(),
    leftOut,
    sheetIds: new Map(entries.map(({ name, id }) => [name, id])),
  };
  const sheets = entries.map((entry, index) => {
    const worksheet = worksheets[index];
    if (!worksheet) throw new XlsxProblem("damaged");
    return openSheet(shared, entry, tables[index] ?? [], worksheet);
  });
  const settings = addin ? readSettings(file, addin) : new Map<string, string>();
  for (const { worksheet, name } of sheets) {
    const { sheetProtection } = worksheet as unknown as {
      sheetProtection?: { hashValue?: string };
    };
    if (sheetProtection?.hashValue) leftOut.note("sheetPasswords", name);
  }
  const contents = {
    sheets,
    tables: shared.allTables,
    names: readDefinedNames(workbook),
    printRanges: (fileIndex: number) => readPrintRanges(workbook, fileIndex),
    customXml: readCustomXml(file, workbookPath),
    settings,
    structureLocked: flagOf(childOf(workbook, "workbookProtection"), "lockStructure"),
    activeSheet: activeSheet(workbook, sheets),
    leftOut,
  };
  return {
    workbookData: (name) => ({
      id: newWorkbookId(),
      name,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map(({ id, data }) => [id, data])),
      styles: styleBook.styles,
    }),
    complete: (excelWorkbook) => applyContents(contents, excelWorkbook.context),
    documentSettings: [...settings],
    get leftOut() {
      return leftOut.list();
    },
  };
}

function sheetEntries(file: XlsxPackage, path: string, workbook: XmlNode): SheetEntry[] {
  const parts = new Map(file.relationships(path).map((part) => [part.id, part]));
  const nodes = childrenOf(childOf(workbook, "sheets"), "sheet");
  const entries = nodes.flatMap(({ attributes }, fileIndex) => {
    const part = parts.get(attributes.id ?? "");
    if (part?.kind !== "worksheet" || file.text(part.target) === undefined) return [];
    const id = `sheet-${fileIndex + 1}`;
    const hidden = (attributes.state ?? "visible") !== "visible";
    return [{ id, name: attributes.name ?? id, path: part.target, fileIndex, hidden }];
  });
  // When only chart sheets were visible, one sheet must be.
  return entries.every(({ hidden }) => hidden)
    ? entries.map((entry, index) => (index === 0 ? { ...entry, hidden: false } : entry))
    : entries;
}

function activeSheet(
  workbook: XmlNode,
  sheets: readonly (SheetEntryLike & { readonly data: { readonly hidden?: number } })[],
): string | null {
  const view = childOf(childOf(workbook, "bookViews"), "workbookView");
  const index = Number(view?.attributes.activeTab ?? 0);
  const active = sheets.find(({ fileIndex }) => fileIndex === index);
  const shown = active?.data.hidden === 1 ? undefined : active;
  return (shown ?? sheets.find(({ data }) => data.hidden !== 1))?.id ?? null;
}

type SheetEntryLike = Pick<SheetEntry, "id" | "fileIndex">;
