import { cellAddress } from "../../tables/a1";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import type { SheetTheme } from "./sheetThemes";
import { bodyColumns, rectangle, type TemplateArea } from "./templateArea";

/**
 * Queues the conditional formats. Excel puts each new one above the others, so that the last comes first and the first
 * of the list decides where two colour the same. They take A1 references only, and no custom functions.
 */
export function writeRules(
  sheet: Excel.Worksheet,
  { rules }: TemplateSheet,
  area: TemplateArea,
  theme: SheetTheme,
): void {
  const { row, column: first } = area.body;
  const cellAt = (at: number) => (column: number) => `$${cellAddress(at, first + column)}`;
  for (const { column, columns, tone, formula } of [...rules].reverse()) {
    const { fill, ink } = theme.tones[tone];
    const cells = rectangle(sheet, bodyColumns(area, column, columns));
    const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula(cellAt(row), cellAt(row - 1));
    if (fill !== null) custom.format.fill.color = fill;
    if (ink !== null) custom.format.font.color = ink;
  }
}
