import {
  parseAddress,
  quotedSheetName,
  rangeAddress,
  isEntireRows,
  type GridRange,
} from "../engine/a1";
import type { PageLayout } from "../excel/pageLayouts";
import { fromFileText, toFileAttribute } from "./fileText";
import type { SaveContext } from "./saveContext";
import { childOf, childrenOf, flagOf, xmlElement, xmlText, type XmlNode } from "./xmlTree";

const workbookScope = "AllDefaultWorkbook";
const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";
const filterRange = "_xlnm._FilterDatabase";

/** Writes all names of the workbook, its sheets' print areas and titles among them; "" without any. */
export function writeDefinedNames(save: SaveContext, sheetIds: readonly string[]): string {
  const { spreadsheet, pageLayouts } = save.context;
  const own = spreadsheet.definedNames().map((name) => {
    const scope = name.localSheetId ?? workbookScope;
    const attributes = {
      name: name.name,
      localSheetId: scope === workbookScope ? undefined : sheetIds.indexOf(scope),
      comment: name.comment ? toFileAttribute(name.comment) : undefined,
      hidden: name.hidden === true ? 1 : undefined,
    };
    if (attributes.localSheetId === -1) return "";
    return definedName(attributes, save.fileFormula(name.formulaOrRefString));
  });
  const printed = sheetIds.map((sheetId, localSheetId) => {
    const sheet = spreadsheet.sheet(sheetId);
    const name = quotedSheetName(sheet?.getSheetName() ?? "");
    const on = (range: GridRange) => `${name}!${rangeAddress(range, true)}`;
    const { printArea: area, titleColumns, titleRows } = pageLayouts.of(sheetId);
    const titles = [titleColumns, titleRows].flatMap((range) => (range ? [on(range)] : []));
    const filter = sheet?.getFilter()?.getRange().getRange();
    return [
      filter ? definedName({ name: filterRange, localSheetId, hidden: 1 }, on(filter)) : "",
      area ? definedName({ name: printArea, localSheetId }, on(area)) : "",
      titles.length > 0 ? definedName({ name: printTitles, localSheetId }, titles.join(",")) : "",
    ].join("");
  });
  const all = [...own, ...printed].join("");
  return all === "" ? "" : xmlElement("definedNames", {}, all);
}

function definedName(
  attributes: Readonly<Record<string, string | number | undefined>>,
  formula: string,
): string {
  return xmlElement("definedName", attributes, xmlText(formula));
}

/** A name of a file. */
export interface FileName {
  readonly name: string;
  /** The place of its sheet among the file's; null for names of the workbook. */
  readonly sheetIndex: number | null;
  /** Without an equals sign, in the file's form. */
  readonly formula: string;
  readonly comment: string;
  readonly hidden: boolean;
}

/** All names but Excel's own. @param workbook the root of the workbook part. */
export function readDefinedNames(workbook: XmlNode): FileName[] {
  return nodes(workbook)
    .filter(({ attributes }) => !attributes.name?.startsWith("_xlnm."))
    .map((node) => ({
      name: node.attributes.name ?? "",
      sheetIndex: indexOf(node),
      formula: node.text,
      comment: fromFileText(node.attributes.comment ?? ""),
      hidden: flagOf(node, "hidden"),
    }));
}

/** Print area and titles of the sheet at this place. */
export function readPrintRanges(
  workbook: XmlNode,
  sheetIndex: number,
): Pick<PageLayout, "printArea" | "titleRows" | "titleColumns"> {
  const ofSheet = nodes(workbook).filter((node) => indexOf(node) === sheetIndex);
  const ranges = (name: string) =>
    (ofSheet.find((node) => node.attributes.name === name)?.text ?? "")
      .split(/,(?=(?:[^']|'[^']*')*$)/)
      .flatMap((text) => parseAddress(text)?.range ?? []);
  const titles = ranges(printTitles);
  return {
    printArea: ranges(printArea)[0] ?? null,
    titleRows: titles.find((range) => isEntireRows(range)) ?? null,
    titleColumns: titles.find((range) => !isEntireRows(range)) ?? null,
  };
}

function nodes(workbook: XmlNode): readonly XmlNode[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}

function indexOf({ attributes }: XmlNode): number | null {
  return attributes.localSheetId === undefined ? null : Number(attributes.localSheetId);
}
