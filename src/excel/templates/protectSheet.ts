import type { TemplateSheet } from "../../tables/templates/templateSheet";
import { headCells } from "./dressTemplate";
import { bodyColumns, rectangle, type TemplateArea } from "./templateArea";
import { runsOf } from "./writeContents";

/** Queues the protection, without a password, of all but the cells that are to be filled in. */
export function protectSheet(
  sheet: Excel.Worksheet,
  template: TemplateSheet,
  area: TemplateArea,
): void {
  const isEntry = template.columns.map(({ role }) => role === "entry");
  for (const { first, count, value } of runsOf(isEntry)) {
    if (value) unlock(rectangle(sheet, bodyColumns(area, first, count)));
  }
  for (const { cell, place } of headCells(template, area)) {
    if (cell.role === "input") unlock(rectangle(sheet, place));
  }
  if (template.summary?.chooser && area.summary) {
    const { row, column } = template.summary.chooser;
    const place = { row: area.summary.row + row, column: area.summary.column + column };
    unlock(rectangle(sheet, { ...place, rows: 1, columns: 1 }));
  }
  sheet.protection.protect({
    allowAutoFilter: true,
    allowSort: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  });
}

function unlock(range: Excel.Range): void {
  range.format.protection.locked = false;
}
