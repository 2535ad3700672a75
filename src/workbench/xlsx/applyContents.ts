import { parseAddress } from "../engine/a1";
import type { WorkbookContext } from "../excel/context";
import { isTableStyle, registerTableStyle } from "../excel/tableStyles";
import type { ConditionalFormatRule } from "./conditionalFormatRules";
import type { FileCustomXml } from "./customXmlParts";
import type { FileName, readPrintRanges } from "./definedNameParts";
import { fromFileFormula } from "./fileFormulas";
import type { LeftOutList } from "./leftOut";
import type { OpenedSheet } from "./openedSheet";
import { readPageLayout } from "./pageLayoutParts";
import { readProtection, type FileProtection } from "./sheetProtection";
import type { FileTable } from "./tableParts";

/** All of a file that the grid's snapshot cannot hold. */
export interface FileContents {
  readonly sheets: readonly OpenedSheet[];
  readonly tables: readonly FileTable[];
  readonly names: readonly FileName[];
  printRanges(fileIndex: number): ReturnType<typeof readPrintRanges>;
  readonly customXml: readonly FileCustomXml[];
  readonly settings: ReadonlyMap<string, string>;
  readonly structureLocked: boolean;
  /** The id of the sheet in front. */
  readonly activeSheet: string | null;
  readonly leftOut: LeftOutList;
}

/** Gives the workbook what its file holds beside cells: first what formulas refer to, then formulas. */
export function applyContents(contents: FileContents, context: WorkbookContext): void {
  const { spreadsheet, protections } = context;
  spreadsheet.as("upkeep", () => {
    for (const sheet of contents.sheets) addTables(context, sheet);
    contents.names.forEach((name, index) => addName(contents, context, name, index));
    for (const { id, formulas } of contents.sheets) {
      if (Object.keys(formulas).length > 0) spreadsheet.writeCells(id, formulas);
    }
    for (const sheet of contents.sheets) addRules(context, sheet);
    if (contents.activeSheet) spreadsheet.workbook.setActiveSheet(contents.activeSheet);
  });
  for (const { id, fileIndex, worksheet } of contents.sheets) {
    const layout = context.pageLayouts.of(id);
    readPageLayout(worksheet, layout);
    Object.assign(layout, contents.printRanges(fileIndex));
    const { sheetProtection } = worksheet as unknown as { sheetProtection?: FileProtection };
    if (sheetProtection?.sheet) protections.protect(id, readProtection(sheetProtection), "");
  }
  for (const { id, charts } of contents.sheets) {
    for (const chart of charts) context.charts.restore(id, chart);
  }
  if (contents.structureLocked) protections.protectWorkbook("");
  for (const [key, json] of contents.settings) context.settings.set(key, parsed(json));
  for (const part of contents.customXml) restoreCustomXml(contents, context, part);
}

function addTables(
  context: WorkbookContext,
  { id: sheetId, tables, fileIndex }: OpenedSheet,
): void {
  const { spreadsheet, tableTraits } = context;
  tables.forEach(({ name, range, columns, traits }, index) => {
    const tableId = `{T-FILE-${fileIndex + 1}-${index + 1}}`;
    const style = isTableStyle(traits.style) ? traits.style : tableTraits.of(tableId).style;
    Object.assign(tableTraits.of(tableId), traits, { style });
    spreadsheet.ensureRows(sheetId, range.endRow);
    spreadsheet.execute("sheet.mutation.add-table", {
      subUnitId: sheetId,
      tableId,
      name,
      range: { ...range },
      header: [...columns],
      options: { tableStyleId: registerTableStyle(spreadsheet, style), showHeader: true },
    });
  });
}

const workbookScope = "AllDefaultWorkbook";

function addName(
  { sheets, tables }: FileContents,
  { spreadsheet }: WorkbookContext,
  { name, sheetIndex, formula, comment, hidden }: FileName,
  index: number,
): void {
  const scope = sheets.find(({ fileIndex }) => fileIndex === sheetIndex)?.id;
  if (sheetIndex !== null && scope === undefined) return;
  const read = fromFileFormula(formula, tables, null);
  const plain = read.slice(1);
  spreadsheet.execute("formula.mutation.set-defined-name", {
    id: `name-file-${index + 1}`,
    name,
    formulaOrRefString: parseAddress(plain)?.sheet != null ? plain : read,
    localSheetId: scope ?? workbookScope,
    ...(comment ? { comment } : {}),
    ...(hidden ? { hidden } : {}),
  });
}

function addRules(context: WorkbookContext, sheet: OpenedSheet): void {
  const { spreadsheet } = context;
  const subUnitId = sheet.id;
  // Each goes above those that are there already: the last first.
  [...sheet.conditionalFormats].reverse().forEach((format, index) => {
    addConditionalFormat(
      context,
      subUnitId,
      format,
      `{CF-FILE-${sheet.fileIndex + 1}-${index + 1}}`,
    );
  });
  sheet.validations.forEach((validation, index) => {
    const uid = `dv-file-${sheet.fileIndex + 1}-${index + 1}`;
    const rule = { ...validation, uid, ranges: validation.ranges.map((range) => ({ ...range })) };
    spreadsheet.execute("data-validation.mutation.addRule", { subUnitId, rule });
  });
  for (const { row, column, text } of sheet.notes) {
    const note = {
      id: `note-${row}-${column}`,
      row,
      col: column,
      width: 200,
      height: 100,
      note: text,
    };
    spreadsheet.execute("sheet.mutation.update-note", {
      sheetId: subUnitId,
      row,
      col: column,
      note,
    });
  }
  if (sheet.filter) {
    spreadsheet.execute("sheet.mutation.set-filter-range", {
      subUnitId,
      range: { ...sheet.filter },
    });
  }
}

function addConditionalFormat(
  { spreadsheet, conditionalFormats }: WorkbookContext,
  subUnitId: string,
  { ranges, stopIfTrue, rule, cellValue }: ConditionalFormatRule,
  cfId: string,
): void {
  const [first] = ranges;
  if (!first) return;
  if (cellValue && rule.type === "highlightCell") {
    const id = conditionalFormats.add(subUnitId, first, "CellValue");
    const { style } = rule;
    conditionalFormats.change(subUnitId, id, { ranges, stopIfTrue, style, cellValue });
    return;
  }
  const copies = ranges.map((range) => ({ ...range }));
  spreadsheet.execute("sheet.mutation.add-conditional-rule", {
    subUnitId,
    rule: { cfId, ranges: copies, stopIfTrue, rule },
  });
}

function restoreCustomXml(
  { leftOut }: FileContents,
  { customXml }: WorkbookContext,
  { id, xml }: FileCustomXml,
): void {
  try {
    if (id === null) customXml.add(xml);
    else customXml.restore(id, xml);
  } catch {
    leftOut.note("customXml");
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
