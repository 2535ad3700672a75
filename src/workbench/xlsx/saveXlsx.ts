import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { WorkbookContext } from "../excel/context";
import { writeCustomXml, writeSettings, type AddinReference } from "./customXmlParts";
import { writeDefinedNames } from "./definedNameParts";
import { DifferentialStyles } from "./differentialStyles";
import { addDynamicArrayMetadata, markDynamicArrays } from "./dynamicArrays";
import { saveContext, type SaveContext } from "./saveContext";
import { writeTables } from "./tableParts";
import { writeCharts } from "./writeCharts";
import { writeValidations } from "./validationParts";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { automaticRows, writeSheet } from "./writeSheet";
import { XlsxPackage } from "./xlsxPackage";

/** What a file holds beside the workbook itself. */
export interface SaveOptions {
  /** The add-in whose settings these are. */
  readonly addin: AddinReference;
  /** `Office.context.document.settings`: names and JSON texts. */
  readonly documentSettings: readonly (readonly [key: string, jsonText: string])[];
}

const workbookPath = "xl/workbook.xml";
const stylesPath = "xl/styles.xml";

/**
 * The workbook as the bytes of an .xlsx file. Formulas are written with the values that they show at
 * the moment: wait for the calculation first.
 */
export async function saveXlsx(
  context: WorkbookContext,
  options: SaveOptions | null = null,
): Promise<Uint8Array> {
  const save = saveContext(context);
  const sheets = context.spreadsheet.workbook.getSheets();
  const sheetIds = sheets.map((sheet) => sheet.getSheetId());
  const active = context.spreadsheet.workbook.getActiveSheet().getSheetId();
  const book = new ExcelJS.Workbook();
  const activeTab = Math.max(0, sheetIds.indexOf(active));
  book.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  for (const sheetId of sheetIds) await writeSheet(save, sheetId, book);
  const grid = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const file = await XlsxPackage.read(grid);
  completeSheets(save, file, sheetIds);
  completeWorkbook(save, file, sheetIds);
  writeCustomXml(file, workbookPath, context.customXml.list());
  if (options) writeSettings(file, options.addin, settingTexts(context, options));
  return file.zip();
}

/** What ExcelJS does not write into sheets, or not whole. */
function completeSheets(save: SaveContext, file: XlsxPackage, sheetIds: readonly string[]): void {
  const styles = new DifferentialStyles();
  let dynamic = false;
  sheetIds.forEach((sheetId, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const written = file.text(path) ?? "";
    const marked = markDynamicArrays(written);
    dynamic ||= marked !== written;
    const formats =
      writeConditionalFormats(save, sheetId, styles) + writeValidations(save, sheetId);
    const charts = writeCharts(save, file, sheetId, path);
    const tables = writeTables(save, file, sheetId, path);
    const automatic = automaticRows(save, sheetId);
    const [, head = "", data = "", tail = ""] =
      /^(.*?)(<sheetData.*<\/sheetData>|<sheetData\/>)(.*)$/s.exec(marked) ?? [];
    file.write(
      path,
      // The default height is only a proposal: rows without a height of their own follow their contents.
      head.replace(/(<sheetFormatPr[^>]*) customHeight="1"/, "$1") +
        data.replace(
          /(<row r="(\d+)"[^>]*?) customHeight="1"/g,
          (row, start: string, number: string) => (automatic.has(Number(number)) ? start : row),
        ) +
        tail
          .replace(
            /(?=<hyperlinks|<printOptions|<pageMargins|<pageSetup|<\/worksheet>)/,
            () => formats,
          )
          .replace(/(?=<legacyDrawing|<\/worksheet>)/, () => charts)
          .replace("</worksheet>", () => `${tables}</worksheet>`),
    );
  });
  file.write(stylesPath, styles.into(file.text(stylesPath) ?? ""));
  if (dynamic) addDynamicArrayMetadata(file, workbookPath);
}

function completeWorkbook(save: SaveContext, file: XlsxPackage, sheetIds: readonly string[]): void {
  const names = writeDefinedNames(save, sheetIds);
  const locked = save.context.protections.workbookProtected;
  const workbook = (file.text(workbookPath) ?? "")
    .replace("</sheets>", () => `</sheets>${names}`)
    .replace("<bookViews>", `${locked ? '<workbookProtection lockStructure="1"/>' : ""}<bookViews>`)
    // Excel of today calculates all anew what an older one has written, also where functions are missing.
    .replace(/calcId="\d+"/, 'calcId="191029"');
  file.write(workbookPath, workbook);
}

/** Both kinds of settings are the add-in's own and share one place in the file. */
function settingTexts({ settings }: WorkbookContext, { documentSettings }: SaveOptions) {
  const texts = new Map<string, string>();
  for (const [key, value] of settings) texts.set(key, JSON.stringify(value));
  for (const [key, value] of documentSettings) texts.set(key, value);
  return texts;
}
