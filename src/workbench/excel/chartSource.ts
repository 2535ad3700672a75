import { columnCount, rowCount, type GridRange } from "../engine/a1";
import { valueOf } from "./cellValues";
import type { ChartCells, ChartSeriesState } from "./chartStore";
import type { WorkbookContext } from "./context";

/**
 * The series that Excel makes of a block of cells. Texts in the first row and column name the series and the
 * categories; an empty corner makes them names even where they are numbers, such as years.
 * @param seriesBy `Auto`: each row is a series where there are more columns than rows
 */
export function seriesOf(
  context: WorkbookContext,
  { sheetId, range }: ChartCells,
  seriesBy: "Auto" | "Rows" | "Columns",
): ChartSeriesState[] {
  const isText = (row: number, column: number): boolean => {
    const value = valueOf(context.spreadsheet.cell(sheetId, row, column));
    return typeof value === "string" && value !== "";
  };
  const isBlank = (row: number, column: number): boolean =>
    valueOf(context.spreadsheet.cell(sheetId, row, column)) === "";
  const { startRow, startColumn, endRow, endColumn } = range;
  const several = rowCount(range) > 1 && columnCount(range) > 1;
  const corner = several && isBlank(startRow, startColumn);
  const hasTopNames = corner || (rowCount(range) > 1 && isText(startRow, endColumn));
  const hasLeftNames = corner || (columnCount(range) > 1 && isText(endRow, startColumn));
  const body: GridRange = {
    ...range,
    startRow: startRow + (hasTopNames ? 1 : 0),
    startColumn: startColumn + (hasLeftNames ? 1 : 0),
  };
  const top: GridRange = { ...body, startRow, endRow: startRow };
  const left: GridRange = { ...body, startColumn, endColumn: startColumn };
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnCount(body) > rowCount(body));
  const cells = (of: GridRange): ChartCells => ({ sheetId, range: of });
  const series: ChartSeriesState[] = [];
  if (byRows) {
    for (let row = body.startRow; row <= endRow; row += 1) {
      const line = { startRow: row, endRow: row };
      series.push({
        name: hasLeftNames ? cells({ ...left, ...line }) : null,
        values: cells({ ...body, ...line }),
        categories: hasTopNames ? cells(top) : null,
        color: null,
      });
    }
    return series;
  }
  for (let column = body.startColumn; column <= endColumn; column += 1) {
    const line = { startColumn: column, endColumn: column };
    series.push({
      name: hasTopNames ? cells({ ...top, ...line }) : null,
      values: cells({ ...body, ...line }),
      categories: hasLeftNames ? cells(left) : null,
      color: null,
    });
  }
  return series;
}
