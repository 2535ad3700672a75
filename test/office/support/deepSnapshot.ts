import type { ExcelWorkbook } from "../../../src/workbench/excel/workbook";
import { undoNamespace } from "../../../src/excel/undo/undoPart";
import { snapshot } from "./addin";

/**
 * `snapshot`, and besides all that makes up the look of the workbook: styles of cells, conditional formats in no
 * order, widths of the first 60 columns, merged cells, notes.
 */
export async function deepSnapshot({ context }: ExcelWorkbook): Promise<DeepSnapshot> {
  const { spreadsheet, conditionalFormats, notes } = context;
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
        .map(({ type, ranges, formula, style }) => inOneOrder({ type, ranges, formula, style }))
        .sort(),
      widths: Array.from({ length: 60 }, (_, column) => model.getColumnWidth(column)),
      merged: model.getMergeData(),
      notes: notes.on(sheetId).map(({ row, column, text }) => [row, column, text]),
    };
  });
  return JSON.parse(JSON.stringify({ workbook: await snapshot(), looks })) as DeepSnapshot;
}

/** `deepSnapshot` without what 撤销 would take back. */
export async function deepSnapshotBesideUndo(workbook: ExcelWorkbook): Promise<DeepSnapshot> {
  const { workbook: contents, looks } = await deepSnapshot(workbook);
  const xml = contents.xml.filter((part) => !part.includes(undoNamespace));
  return { workbook: { ...contents, xml }, looks };
}

interface DeepSnapshot {
  readonly workbook: { readonly xml: readonly string[] };
  readonly looks: unknown;
}

/** JSON whose objects have their keys in one order: an opened workbook has another than a written one. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
