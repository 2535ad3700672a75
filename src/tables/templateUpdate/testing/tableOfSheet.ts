import type { Grid, GridValue } from "../../recognition/grid";
import { readTemplate } from "../../templateReading/readTemplate";
import type { TemplateTable } from "../../templateReading/templateTable";
import type { TemplateSheet } from "../../templates/templateSheet";

/** Rows of a table as they might stand on a sheet, header first. */
export function linesOf({ columns, rows }: TemplateSheet): GridValue[][] {
  return [
    columns.map(({ header }) => header),
    ...rows.map(({ cells }) => cells.map((content) => content ?? "")),
  ];
}

/** A table of ours whose cells hold these lines, from D5 of its sheet on. */
export function tableOfLines(
  layout: TemplateSheet["layout"],
  planIds: readonly string[],
  lines: readonly (readonly GridValue[])[],
): TemplateTable {
  const grid: Grid = { sheet: "表", row: 4, column: 3, values: lines, hiddenRows: new Set() };
  const body = { row: 5, column: 3, rows: lines.length - 1, columns: lines[0]!.length };
  const table = readTemplate(grid, body, { layout, planIds });
  if (table === null) throw new Error(`no ${layout}`);
  return table;
}
