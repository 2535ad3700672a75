import type { ExcelWorkbook } from "../../../src/workbench/excel/workbook";
import { snapshot } from "./addin";

/**
 * `snapshot`, and besides all that makes up the look of the workbook: styles of cells, conditional formats in no
 * order, widths of the first 60 columns, merged cells.
 */
export async function deepSnapshot({ context }: ExcelWorkbook): Promise<unknown> {
  const { spreadsheet, conditionalFormats } = context;
  const looks = spreadsheet.workbook.getSheets().map((sheet) => {
    const sheetId = sheet.getSheetId();
    const styles: unknown[] = [];
    spreadsheet.forEachCell(sheetId, (row, column) => {
      const style = spreadsheet.style(sheetId, row, column);
      const { n, ...others } = style;
      const shown = n === undefined || n?.pattern === "General" ? others : style;
      if (Object.keys(shown).length > 0) styles.push([row, column, shown]);
    });
    const model = spreadsheet.model(sheetId);
    return {
      sheetId,
      styles,
      conditionalFormats: conditionalFormats
        .list(sheetId)
        .map(({ type, ranges, formula, style }) => JSON.stringify({ type, ranges, formula, style }))
        .sort(),
      widths: Array.from({ length: 60 }, (_, column) => model.getColumnWidth(column)),
      merged: model.getMergeData(),
    };
  });
  return JSON.parse(JSON.stringify({ workbook: await snapshot(), looks })) as unknown;
}
