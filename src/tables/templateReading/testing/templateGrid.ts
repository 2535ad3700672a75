import type { Plan, PlanTarget } from "../../../plan/plan";
import { defaultSettings } from "../../../plan/settings";
import type { Grid, GridValue } from "../../recognition/grid";
import { buildTemplate } from "../../templates/buildTemplate";
import type { ColumnKey } from "../../templates/templateColumn";
import type { TemplateLayout } from "../../templates/templateLayout";
import type { TemplateSheet } from "../../templates/templateSheet";
import type { KnownTemplate, TableBody } from "../templateTable";

/** A template of whole plans as it stands on a sheet of its own, before formulas are calculated. */
export interface TemplateOnSheet {
  readonly sheet: TemplateSheet;
  readonly grid: Grid;
  readonly body: TableBody;
  readonly known: KnownTemplate;
}

export function templateOf(
  layout: TemplateLayout,
  plans: readonly Plan[],
  year = 2024,
): TemplateOnSheet {
  const sheet = buildTemplate(
    {
      layout,
      parts: plans.map((plan) => ({ plan, targets: plan.targets })),
      year,
      usesPlanFunctions: false,
      hasCharts: false,
      settings: defaultSettings,
    },
    { table: "表一", year: "年度一" },
  );
  const width = sheet.columns.length;
  const head = sheet.head.map((line): GridValue[] => {
    const cells = Array<GridValue>(width).fill(null);
    for (const { column, content } of line) cells[column] = content;
    return cells;
  });
  const rows = sheet.rows.map(({ cells }) => cells.map((cell): GridValue => cell ?? ""));
  const values = [...head, sheet.columns.map(({ header }) => header), ...rows];
  return {
    sheet,
    grid: { sheet: sheet.sheetName, row: 0, column: 0, values, hiddenRows: new Set() },
    body: { row: head.length + 1, column: 0, rows: rows.length, columns: width },
    known: { layout, planIds: plans.map(({ id }) => id) },
  };
}

/** An entry cell as the template was drawn up; row and column on the sheet. */
export interface DrawnEntry extends PlanTarget {
  readonly row: number;
  readonly column: number;
  readonly year: number | null;
}

const entryKeys: readonly ColumnKey[] = ["actual", "yearActual", "regionActual"];

export function drawnEntries({ sheet, body }: TemplateOnSheet): readonly DrawnEntry[] {
  return sheet.rows.flatMap(({ targets }, row) =>
    sheet.columns.flatMap(({ key, year, planId }, column): DrawnEntry[] => {
      if (!entryKeys.includes(key)) return [];
      const one = targets.find(({ plan }) => planId === null || plan.id === planId);
      return one === undefined
        ? []
        : [{ ...one, row: body.row + row, column: body.column + column, year }];
    }),
  );
}

/** The sheet with something in its entry cells. */
export function withEntries(
  template: TemplateOnSheet,
  entryOf: (entry: DrawnEntry, index: number) => GridValue,
): Grid {
  const { grid } = template;
  const values = grid.values.map((cells) => [...cells]);
  drawnEntries(template).forEach((entry, index) => {
    values[entry.row]![entry.column] = entryOf(entry, index);
  });
  return { ...grid, values };
}
