import type { Language } from "../../messages/message";
import { cellAddress, withoutSheet } from "../../tables/a1";
import type { CellArea } from "../cellAreas";
import type { WorkbookOutline } from "../check/workbookOutline";
import type { ReadTemplate } from "./readTemplates";
import { refused } from "./templateDrawing";

/** Excel's own limit. */
const sheetRows = 1_048_576;

/** What an update is going to move. */
export interface PlannedMoves {
  readonly insertsRows: boolean;
  /** On the sheet, in their order; a column there and all behind it move to the right. */
  readonly columns: readonly number[];
  /** Lines above the table's header that are the template's. */
  readonly headLines: number;
}

/**
 * Queues the reading of what inserted rows or columns would tear apart.
 * @returns call after the sync; throws WorkbookProblem where there is something
 */
export function queueObstacles(
  context: Excel.RequestContext,
  template: ReadTemplate,
  outline: WorkbookOutline,
  { insertsRows, columns, headLines }: PlannedMoves,
  language: Language,
): () => void {
  const { area, sheetId, name } = template.outline;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const others = outline.tables.filter((one) => one.sheetId === sheetId && one.name !== name);
  const below = { ...area, row: area.row + area.rows, rows: sheetRows - area.row - area.rows };
  const headTop = Math.max(0, area.row - headLines);
  const above = { ...area, row: 0, rows: headTop };

  const mergedBelow = insertsRows ? mergedIn(sheet, below) : null;
  const foreign =
    columns.length === 0
      ? []
      : [above, below].flatMap((part) =>
          part.rows === 0
            ? []
            : [rangeOf(sheet, part).getUsedRangeOrNullObject(true).load("address")],
        );
  const merged =
    columns.length === 0 ? null : mergedIn(sheet, { ...area, row: 0, rows: sheetRows });
  return () => {
    const refuse = (message: "belowOccupied" | "columnsOccupied", address: string): never => {
      const at = { sheet: template.sheet, address };
      const parameters = { table: name, sheet: template.sheet, area: address };
      throw refused("targetAreaOccupied", message, language, parameters, at);
    };
    // The caller syncs between queueing and asking, which the rules cannot see here.

    if (insertsRows) {
      const table = others.find((other) => meets(other.area, below));
      if (table !== undefined) refuse("belowOccupied", addressOf(table.area));
      if (mergedBelow !== null && !mergedBelow.isNullObject) {
        refuse("belowOccupied", withoutSheet(mergedBelow.address));
      }
    }
    for (const column of columns) {
      const table = others.find(
        (other) => other.area.column < column && other.area.column + other.area.columns > column,
      );
      if (table !== undefined) refuse("columnsOccupied", addressOf(table.area));
    }
    const occupied = foreign.find((range) => !range.isNullObject);
    if (occupied !== undefined) refuse("columnsOccupied", withoutSheet(occupied.address));
    if (merged !== null && !merged.isNullObject) {
      refuse("columnsOccupied", withoutSheet(merged.address));
    }
  };
}

/** Merged cells that reach into an area; null where the host cannot tell. */
function mergedIn(sheet: Excel.Worksheet, area: CellArea): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
  return rangeOf(sheet, area).getMergedAreasOrNullObject().load("address");
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function meets(one: CellArea, other: CellArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function addressOf({ row, column, rows, columns }: CellArea): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
