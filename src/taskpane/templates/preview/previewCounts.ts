import type { TemplateSheet } from "../../../tables/templates/templateSheet";

/** How much of each kind a template writes. */
export interface PreviewCounts {
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold a formula. */
  readonly formulas: number;
  /** Cells whose entries are checked or explained. */
  readonly validations: number;
  /** Conditional formats. */
  readonly rules: number;
  readonly charts: number;
}

export function previewCounts(sheet: TemplateSheet): PreviewCounts {
  const { rows, columns, validations, rules, summary } = sheet;
  const inTable = rows.reduce(
    (sum, { cells }) => sum + cells.filter((content) => content === null).length,
    0,
  );
  const inSummary = summary?.cells.flat().filter((cell) => typeof cell === "function").length ?? 0;
  return {
    rows: rows.length,
    columns: columns.length,
    formulas: inTable + inSummary,
    validations: validations.reduce((sum, validation) => sum + validation.columns, 0),
    rules: rules.length,
    charts: summary?.charts.length ?? 0,
  };
}
