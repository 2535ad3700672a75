import { cellAt, compactText, isBlank } from "../recognition/grid";
import { layoutWords } from "../templates/templateLayout";
import type { TemplateTable } from "./templateTable";

/**
 * The year that stands above a table of ours behind its label (考核年度 and so on), the nearest where there are several;
 * null where none does.
 */
export function yearInHead(table: TemplateTable): number | null {
  const place = yearPlaceInHead(table);
  const year = place && cellAt(table.grid, place.row, place.column);
  return typeof year === "number" && Number.isInteger(year) ? year : null;
}

/** Where that year stands, zero-based on the sheet; null where nothing stands behind such a label. */
export function yearPlaceInHead({
  layout,
  grid,
  body,
}: TemplateTable): { readonly row: number; readonly column: number } | null {
  const label = layoutWords(layout).year.zh;
  const columns = Array.from({ length: body.columns }, (_, index) => body.column + index);
  for (let row = body.row - 2; row >= grid.row; row--) {
    const at = columns.find((column) => compactText(cellAt(grid, row, column)) === label);
    if (at === undefined) continue;
    const column = columns.find((one) => one > at && !isBlank(cellAt(grid, row, one)));
    return column === undefined ? null : { row, column };
  }
  return null;
}
