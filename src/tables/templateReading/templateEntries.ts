import type { PlanLibrary } from "../../plan/planLibrary";
import { columnOf } from "./readTemplate";
import { type TemplateAnswers, templateRows } from "./templateRows";
import type { FoundColumn, KnownTemplate, TemplateEntry, TemplateTable } from "./templateTable";

/**
 * Every entry cell of a template with the target it is for, row by row; of a 年度监测表 one for each year, of a
 * 横向对比表 one for each region that has the indicator.
 * @param table one that misses no header
 * @param known what the workbook remembers of the table; null where it does not
 * @param answers what was answered for rows that do not tell their plan or target
 */
export function templateEntries(
  table: TemplateTable,
  library: PlanLibrary,
  known: KnownTemplate | null,
  answers?: TemplateAnswers,
): readonly TemplateEntry[] {
  return templateRows(table, library, known, answers).flatMap((row) =>
    entryColumns(table, row.region).map(({ column, year }) => ({
      row: row.row,
      column,
      name: row.name,
      year,
      found: row.found,
    })),
  );
}

/**
 * Where entries stand: of a 年度监测表 by year, of a 横向对比表 all, or the one of a region.
 * @param table one that misses no header
 */
export function entryColumns(
  table: TemplateTable,
  region: string | null = null,
): readonly FoundColumn[] {
  switch (table.layout) {
    case "yearly":
      return table.columns
        .filter(({ key }) => key === "yearActual")
        .sort((one, other) => one.year! - other.year!);
    case "comparison":
      return region === null
        ? table.columns.filter(({ key }) => key === "regionActual")
        : [columnOf(table, "regionActual", region)!];
    case "singlePeriod":
    case "midterm":
    case "responsibility":
    case "collection":
      return [columnOf(table, "actual")!];
  }
}
