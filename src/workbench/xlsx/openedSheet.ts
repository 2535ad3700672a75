import type { IWorksheetData } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import { inside, parseAddress, type GridRange } from "../engine/a1";
import type { CellMatrix } from "../engine/spreadsheet";
import type { EngineValidation } from "../excel/dataValidationRules";
import type { ConditionalFormatRule } from "./conditionalFormatRules";
import { fromFileFormula } from "./fileFormulas";
import { noteOfSheet, type LeftOutList } from "./leftOut";
import { type FileChart, readCharts } from "./readCharts";
import { readCells, writeHeaders, type StyleBook } from "./readCells";
import { readConditionalFormats, type RuleReader } from "./readConditionalFormats";
import { fixedRowsOf, readSheetFrame } from "./readSheet";
import { headerCells, readTable, type FileTable } from "./tableParts";
import { readValidations } from "./validationParts";
import { childOf, childrenOf, readXml, type XmlNode } from "./xmlTree";
import type { XlsxPackage } from "./xlsxPackage";

export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One sheet of a file, ready for the grid. */
export interface OpenedSheet {
  readonly id: string;
  readonly name: string;
  /** Its place among all sheets of the file, chart sheets counted. */
  readonly fileIndex: number;
  readonly data: Partial<IWorksheetData>;
  /** To be written when tables and names are there. */
  readonly formulas: CellMatrix;
  readonly tables: readonly FileTable[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly validations: readonly Omit<EngineValidation, "uid">[];
  readonly notes: readonly FileNote[];
  readonly filter: GridRange | null;
  readonly charts: readonly FileChart[];
  /** For print set-up and protection. */
  readonly worksheet: Worksheet;
}

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly fileIndex: number;
  readonly hidden: boolean;
}

/** What all sheets of a file share. */
export interface OpenContext {
  readonly file: XlsxPackage;
  readonly styleBook: StyleBook;
  readonly rules: Omit<RuleReader, "formula">;
  readonly allTables: readonly FileTable[];
  readonly leftOut: LeftOutList;
  /** Ids of the sheets by their names. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

/** The tables of a sheet; those that the grid cannot have are noted. */
export function tablesOfSheet(
  file: XlsxPackage,
  { path, name }: SheetEntry,
  leftOut: LeftOutList,
): FileTable[] {
  const parts = file.relationships(path).filter(({ kind }) => kind === "table");
  const tables = parts.flatMap(({ target }) => {
    const node = file.xml(target);
    return (node && readTable(node)) ?? [];
  });
  for (const table of tables) {
    if (!table.hasHeader) leftOut.note("tablesWithoutHeader", name);
    if (table.hasTotals) leftOut.note("totalRows", name);
    if (table.isFiltered) leftOut.note("filterCriteria", name);
  }
  return tables.filter(({ hasHeader }) => hasHeader);
}

export function openSheet(
  context: OpenContext,
  entry: SheetEntry,
  tables: readonly FileTable[],
  worksheet: Worksheet,
): OpenedSheet {
  const { file, styleBook, allTables, leftOut, rules } = context;
  const { name, path } = entry;
  const xml = file.text(path) ?? "";
  const node = readXml(xml.replace(/<(\w+:)?sheetData[\s>].*<\/\1?sheetData>/s, ""));
  noteOfSheet(leftOut, file, path, name, node);
  const { cells, formulas } = readCells(worksheet, {
    styles: styleBook,
    formula: (text, row, column) =>
      fromFileFormula(text, allTables, homeTable(tables, row, column)),
    leaveOut: (kind) => leftOut.note(kind, name),
  });
  for (const table of tables) writeHeaders(cells, headerCells(table));
  const formula = (text: string) => fromFileFormula(text, allTables, null);
  const formats = readConditionalFormats(node, { ...rules, formula });
  const { charts, others } = readCharts(file, path, context.sheetIds);
  if (others) leftOut.note("charts", name);
  if (formats.leftOut > 0) leftOut.note("conditionalFormats", name);
  return {
    ...entry,
    data: {
      id: entry.id,
      name,
      hidden: entry.hidden ? 1 : 0,
      ...readSheetFrame(worksheet, cells, styleBook, rules.theme, fixedRowsOf(xml)),
    },
    formulas,
    tables,
    conditionalFormats: formats.rules,
    validations: readValidations(node, formula),
    notes: readNotes(file, path),
    charts,
    filter: parseAddress(childOf(node, "autoFilter")?.attributes.ref ?? "")?.range ?? null,
    worksheet,
  };
}

function homeTable(tables: readonly FileTable[], row: number, column: number): string | null {
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return tables.find(({ range }) => inside(cell, range))?.name ?? null;
}

function readNotes(file: XlsxPackage, path: string): FileNote[] {
  const parts = file.relationships(path).filter(({ kind }) => kind === "comments");
  return parts
    .flatMap(({ target }) => childrenOf(childOf(file.xml(target), "commentList"), "comment"))
    .flatMap((comment) => {
      const at = parseAddress(comment.attributes.ref ?? "")?.range;
      const text = textOf(childOf(comment, "text"));
      return at ? [{ row: at.startRow, column: at.startColumn, text }] : [];
    });
}

/** Plain text, or the runs of a formatted one. */
function textOf(node: XmlNode | undefined): string {
  const runs = childrenOf(node, "r").map((run) => childOf(run, "t")?.text ?? "");
  return (childOf(node, "t")?.text ?? "") + runs.join("");
}
