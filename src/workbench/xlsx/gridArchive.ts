import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { XlsxPackage } from "./xlsxPackage";
import { xmlDeclaration, xmlElement } from "./xmlTree";

/** A sheet of the file, by its part. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** What of a sheet is read from its XML instead, since ExcelJS changes it or stumbles over it. */
const ignoreNodes = [
  "autoFilter",
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "hyperlinks",
  "legacyDrawing",
  "picture",
  "rowBreaks",
  "tableParts",
];

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Reads the cells, formats and sizes with ExcelJS, from an archive that holds nothing else: parts that
 * ExcelJS does not know cannot keep it from reading those that it knows.
 * @returns one worksheet for each of `sheets`, in their order.
 */
export async function readGrid(
  file: XlsxPackage,
  workbookPath: string,
  sheets: readonly SheetPart[],
  date1904: boolean,
): Promise<ExcelJS.Worksheet[]> {
  const archive = new JSZip();
  const list = sheets.map((_, index) =>
    xmlElement("sheet", { name: `s${index + 1}`, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const relationships = sheets.map((_, index) =>
    xmlElement("Relationship", {
      Id: `rId${index + 1}`,
      Type: `${relationshipNamespace}/worksheet`,
      Target: `worksheets/sheet${index + 1}.xml`,
    }),
  );
  const workbook =
    xmlElement("workbookPr", { date1904: date1904 ? 1 : undefined }) +
    xmlElement("sheets", {}, list.join(""));
  const namespaces = { xmlns: mainNamespace, "xmlns:r": relationshipNamespace };
  archive.file("xl/workbook.xml", xmlDeclaration + xmlElement("workbook", namespaces, workbook));
  archive.file(
    "xl/_rels/workbook.xml.rels",
    xmlDeclaration + xmlElement("Relationships", {}, relationships.join("")),
  );
  for (const { kind, target } of file.relationships(workbookPath)) {
    const text = file.text(target);
    if (text === undefined) continue;
    if (kind === "styles") archive.file("xl/styles.xml", withoutPrefix(text));
    if (kind === "sharedStrings") archive.file("xl/sharedStrings.xml", withoutPrefix(text));
  }
  sheets.forEach(({ path }, index) => {
    archive.file(`xl/worksheets/sheet${index + 1}.xml`, withoutPrefix(file.text(path) ?? ""));
  });
  const bytes = await archive.generateAsync({ type: "arraybuffer", compression: "STORE" });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes, { ignoreNodes } as never);
  return book.worksheets;
}

/** ExcelJS knows elements by their plain names; some writers give all of them a prefix. */
function withoutPrefix(xml: string): string {
  const prefix =
    /^(?:<\?[^>]*>|<!--.*?-->|\s|\uFEFF)*<(\w+):(?:worksheet|styleSheet|sst)[\s>]/s.exec(xml)?.[1];
  return prefix === undefined
    ? xml
    : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}
