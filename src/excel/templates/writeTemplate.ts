import type { TemplateNames, TemplateSheet } from "../../tables/templates/templateSheet";
import { dressTemplate } from "./dressTemplate";
import type { SheetPlace } from "./findPlace";
import { setUpSheet, setWidths } from "./setUpSheet";
import { addNotes, clauseNotes } from "./sheetNotes";
import type { SheetTheme } from "./sheetThemes";
import { rectangle, templateArea } from "./templateArea";
import { writeContents } from "./writeContents";
import { protectSheet } from "./protectSheet";
import { writeRules } from "./writeRules";
import { writeSummary } from "./writeSummary";
import { writeValidations } from "./writeValidations";

/**
 * Queues everything that a template consists of; the caller syncs once. The place must have been found empty.
 * @param sheet the worksheet to write on, there or made in the same request
 */
export function writeTemplate(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  template: TemplateSheet,
  names: TemplateNames,
  place: SheetPlace,
  theme: SheetTheme,
): void {
  const area = templateArea(template, place.row, place.column);
  // Before contents and formulas: Excel knows a name in a formula only once it is there.
  const [year] = template.head.flatMap((line, row) =>
    line.filter(({ role }) => role === "year").map(({ column }) => ({ row, column })),
  );
  if (year !== undefined) {
    const { row, column } = {
      row: area.head.row + year.row,
      column: area.head.column + year.column,
    };
    context.workbook.names.add(names.year, rectangle(sheet, { row, column, rows: 1, columns: 1 }));
  }
  writeContents(sheet, template, area, names.table, theme);
  dressTemplate(sheet, template, area, theme);
  writeValidations(sheet, template, area);
  writeRules(sheet, template, area, theme);
  writeSummary(sheet, template, area, names.table, theme);
  if (place.createsSheet) setUpSheet(sheet, template, area);
  else if (place.widthsBefore !== null) setWidths(sheet, template, area);
  // Before the protection, which would refuse them.
  addNotes(sheet, clauseNotes(template, area));
  sheet.activate();
  if (place.createsSheet && template.isProtected) protectSheet(sheet, template, area);
}
