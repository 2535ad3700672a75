import { xmlDeclaration } from "./xmlTree";
import type { XlsxPackage } from "./xlsxPackage";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** Says that cells marked `cm="1"` hold dynamic arrays and no `{=…}` of old. */
const metadata = `${xmlDeclaration}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Marks the array formulas of a sheet's XML as dynamic. */
export function markDynamicArrays(sheetXml: string): string {
  return sheetXml.replace(/<c ([^>]*)>(?=<f t="array")/g, '<c $1 cm="1">');
}

/** Adds what the marks refer to. */
export function addDynamicArrayMetadata(file: XlsxPackage, workbookPath: string): void {
  file.add("xl/metadata.xml", metadata, contentType);
  file.relate(workbookPath, "xl/metadata.xml", "sheetMetadata");
}
