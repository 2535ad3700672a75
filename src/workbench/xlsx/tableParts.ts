import { cellAddress, parseAddress, rangeAddress, rowCount, type GridRange } from "../engine/a1";
import type { TableInfo } from "../engine/tableReferences";
import type { TableTraits } from "../excel/tableTraits";
import { isArrayFormula } from "./fileFormulas";
import { fromFileText, toFileAttribute } from "./fileText";
import type { SaveContext } from "./saveContext";
import {
  childOf,
  childrenOf,
  flagOf,
  xmlDeclaration,
  xmlElement,
  xmlText,
  type XmlNode,
} from "./xmlTree";
import type { XlsxPackage } from "./xlsxPackage";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Writes the tables of a sheet. @returns the sheet's XML that names them; "" without tables */
export function writeTables(
  save: SaveContext,
  file: XlsxPackage,
  sheetId: string,
  sheetPath: string,
): string {
  const parts = save.tables.flatMap((table, index) => {
    if (table.sheetId !== sheetId) return [];
    const path = `xl/tables/table${index + 1}.xml`;
    file.add(path, tableXml(save, table, index + 1), contentType);
    return [xmlElement("tablePart", { "r:id": file.relate(sheetPath, path, "table") })];
  });
  return parts.length === 0
    ? ""
    : xmlElement("tableParts", { count: parts.length }, parts.join(""));
}

function tableXml(save: SaveContext, table: TableInfo, id: number): string {
  const traits = save.context.tableTraits.of(table.id);
  const ref = rangeAddress(table.range);
  const columns = table.columns.map((name, index) => {
    const formula = columnFormula(save, table, index);
    return xmlElement(
      "tableColumn",
      { id: index + 1, name: toFileAttribute(name) },
      formula === null
        ? ""
        : `<calculatedColumnFormula>${xmlText(formula)}</calculatedColumnFormula>`,
    );
  });
  return (
    xmlDeclaration +
    xmlElement(
      "table",
      {
        xmlns: mainNamespace,
        id,
        name: table.name,
        displayName: table.name,
        ref,
        totalsRowShown: 0,
      },
      [
        traits.showFilterButton ? xmlElement("autoFilter", { ref }) : "",
        xmlElement("tableColumns", { count: columns.length }, columns.join("")),
        xmlElement("tableStyleInfo", {
          name: traits.style,
          showFirstColumn: Number(traits.highlightFirstColumn),
          showLastColumn: Number(traits.highlightLastColumn),
          showRowStripes: Number(traits.showBandedRows),
          showColumnStripes: Number(traits.showBandedColumns),
        }),
      ].join(""),
    )
  );
}

/** The formula that all cells of the column share and new rows shall get; null when there is none. */
function columnFormula(save: SaveContext, table: TableInfo, index: number): string | null {
  const { spreadsheet } = save.context;
  const { startRow, endRow, startColumn } = table.range;
  const formulas = new Set<string | null>();
  for (let row = startRow + 1; row <= endRow && formulas.size < 2; row += 1) {
    formulas.add(spreadsheet.formula(table.sheetId, row, startColumn + index));
  }
  const [formula] = formulas;
  if (formulas.size !== 1 || formula == null) return null;
  const written = save.fileFormula(formula);
  return isArrayFormula(written) ? null : written;
}

/** A table of a file. */
export interface FileTable {
  readonly name: string;
  /** The header row included, a row of totals not. */
  readonly range: GridRange;
  readonly columns: readonly string[];
  readonly traits: TableTraits;
  /** The grid's tables have a header row and none of totals. */
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
}

/** @returns null when the part names no range. */
export function readTable(node: XmlNode): FileTable | null {
  const { ref = "", displayName, name = "", headerRowCount = "1" } = node.attributes;
  const range = parseAddress(ref)?.range;
  if (!range) return null;
  const totals = Number(node.attributes.totalsRowCount ?? 0);
  const style = childOf(node, "tableStyleInfo");
  const filter = childOf(node, "autoFilter");
  return {
    name: displayName ?? name,
    range: { ...range, endRow: range.endRow - totals },
    columns: childrenOf(childOf(node, "tableColumns"), "tableColumn").map(({ attributes }) =>
      fromFileText(attributes.name ?? ""),
    ),
    traits: {
      style: style?.attributes.name ?? "TableStyleMedium2",
      showFilterButton: filter !== undefined,
      showBandedRows: flagOf(style, "showRowStripes"),
      showBandedColumns: flagOf(style, "showColumnStripes"),
      highlightFirstColumn: flagOf(style, "showFirstColumn"),
      highlightLastColumn: flagOf(style, "showLastColumn"),
    },
    hasHeader: headerRowCount !== "0" && rowCount(range) > totals + 1,
    hasTotals: totals > 0,
    isFiltered: childrenOf(filter, "filterColumn").some((column) => column.children.length > 0),
  };
}

/** The cells of a table's header, by address, with the column's name. */
export function headerCells({ range, columns }: FileTable): [string, string][] {
  return columns.map((name, index) => [
    cellAddress(range.startRow, range.startColumn + index),
    name,
  ]);
}
