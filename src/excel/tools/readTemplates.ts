import { holdsPlanCall } from "../../tables/templateReading/planCalls";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { AssessmentSettings } from "../../plan/settings";
import { cellAddress } from "../../tables/a1";
import type { GridValue } from "../../tables/recognition/grid";
import { isFound, templateRows } from "../../tables/templateReading/templateRows";
import type { TemplateTable } from "../../tables/templateReading/templateTable";
import { yearInHead } from "../../tables/templateReading/yearInHead";
import { Breather } from "../check/breather";
import { type AreaOnSheet, type CellProperty, readCells } from "../check/chunkedReading";
import { type FoundTemplate, templatesOn } from "../check/templateTables";
import { readOutline, type TableOutline, type WorkbookOutline } from "../check/workbookOutline";
import { queueSettings } from "../templates/queuedSettings";
import type { CellLocation } from "../workbookService";
import type { TemplateInfo } from "./templateTools";

/** One of our tables with all that stands in it. */
export interface ReadTemplate extends FoundTemplate {
  /** The sheet's name. */
  readonly sheet: string;
  /** `Range.formulas` and `Range.numberFormat` of the body. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Those that the library still has, in the order of the table, and the ids of the others. */
  readonly plans: readonly Plan[];
  readonly missingPlans: readonly string[];
  readonly year: number | null;
}

/** What is read of a workbook before its tables are. */
export interface TemplateBook {
  readonly outline: WorkbookOutline;
  readonly settings: AssessmentSettings;
  /** Our tables, in the order of the sheets and of their places on them; of their cells the headers are known. */
  readonly templates: readonly FoundTemplate[];
}

/** So many lines above a table are read: its head has one for each plan besides title and year. */
const linesAbove = 12;

/** Finds our tables, by what the workbook remembers of them or by their headers; three syncs. */
export async function findTemplates(): Promise<TemplateBook> {
  return Excel.run(async (context) => {
    const outline = await readOutline(context);
    const settings = queueSettings(context.workbook);
    const headers = outline.tables.map(({ name }) =>
      context.workbook.tables.getItem(name).getHeaderRowRange().load("values"),
    );
    await context.sync();
    const values = new Map(
      outline.tables.map((table, index) => [table, headers[index]!.values as GridValue[][]]),
    );
    const names = new Set(outline.tables.map(({ name }) => name));
    const order = new Map(outline.sheets.map(({ id }, index) => [id, index]));
    const tables = [...outline.tables].sort(
      (one, other) =>
        order.get(one.sheetId)! - order.get(other.sheetId)! ||
        one.area.row - other.area.row ||
        one.area.column - other.area.column,
    );
    return {
      outline,
      settings: settings(),
      templates: tables.flatMap((table) =>
        templatesOn(
          gridOf(outline, table, table.area.row, values.get(table)!),
          [table],
          outline.records,
          names,
        ),
      ),
    };
  });
}

/** Reads the cells of tables that were found. */
export async function readTemplates(
  { outline }: TemplateBook,
  templates: readonly FoundTemplate[],
  library: PlanLibrary,
): Promise<readonly ReadTemplate[]> {
  const tops = templates.map(({ outline: { area } }) => Math.max(0, area.row - linesAbove));
  const bodies = templates.map(({ outline: { sheetId, body } }): AreaOnSheet => ({
    sheetId,
    ...body,
  }));
  const wholes = bodies.map((body, index): AreaOnSheet => {
    const row = tops[index]!;
    return { ...body, row, rows: body.row + body.rows - row };
  });
  const values = await readAll(wholes, "values");
  const formulas = await readAll(bodies, "formulas");
  const numberFormats = await readAll(bodies, "numberFormat");
  return templates.map((template, index) => {
    const grid = gridOf(outline, template.outline, tops[index]!, values[index] as GridValue[][]);
    const table: TemplateTable = { ...template.table, grid };
    const { record } = template;
    const ids = record?.planIds ?? planIdsOf(table, library);
    const plans = ids.flatMap((id) => library.plans().find((plan) => plan.id === id) ?? []);
    return {
      ...template,
      table,
      sheet: grid.sheet,
      formulas: formulas[index]!,
      numberFormats: numberFormats[index]!,
      plans,
      missingPlans: ids.filter((id) => plans.every((plan) => plan.id !== id)),
      year: wholeNumber(record === null ? yearInHead(table) : record.year),
    };
  });
}

/** What the pane is told of a table. */
export function infoOf(template: ReadTemplate): TemplateInfo {
  const { outline, table, plans, missingPlans, year } = template;
  return {
    table: outline.name,
    layout: table.layout,
    location: bodyLocation(template),
    planIds: plans.map(({ id }) => id),
    missingPlans,
    year,
    rows: table.body.rows,
    usesPlanFunctions: usesPlanFunctions(template),
  };
}

export function bodyLocation({ sheet, table: { body } }: ReadTemplate): CellLocation {
  return { sheet, address: cellAddress(body.row, body.column) };
}

/** Whether one of the columns that are ours asks the add-in; what the workbook remembers may be out of date. */
export function usesPlanFunctions({ table, formulas }: ReadTemplate): boolean {
  const columns = table.columns.map(({ column }) => column - table.body.column);
  const asked = new Map<unknown, boolean>();
  return formulas.some((line) =>
    columns.some((column) => {
      const formula = line[column];
      if (!asked.has(formula)) asked.set(formula, holdsPlanCall(formula));
      return asked.get(formula);
    }),
  );
}

/** A row of the body, counted from its first, and a column of the sheet: the formula; null where nothing computes. */
export function formulaAt(
  { table, formulas }: Pick<ReadTemplate, "table" | "formulas">,
  row: number,
  column: number,
): string | null {
  const formula = formulas[row]?.[column - table.body.column];
  const value =
    table.grid.values[table.body.row + row - table.grid.row]?.[column - table.grid.column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : null;
}

/** The values, formulas or formats of areas, in their order. */
export async function readAll(
  areas: readonly AreaOnSheet[],
  property: CellProperty,
): Promise<readonly unknown[][][]> {
  const read = areas.map((): unknown[][] => []);
  await readCells(
    areas.filter(({ rows }) => rows > 0),
    property,
    {
      hear: (portion, rows) => {
        read[areas.findIndex((area) => holds(area, portion))]!.push(...rows);
      },
      gone: () => undefined,
      breather: new Breather(null),
    },
  );
  return read;
}

/** Areas are read in portions that are cut between their rows. */
function holds(area: AreaOnSheet, portion: AreaOnSheet): boolean {
  return (
    portion.sheetId === area.sheetId &&
    portion.column === area.column &&
    portion.columns === area.columns &&
    portion.row >= area.row &&
    portion.row + portion.rows <= area.row + area.rows
  );
}

function gridOf(
  { sheets }: WorkbookOutline,
  { sheetId, area }: TableOutline,
  row: number,
  values: readonly (readonly GridValue[])[],
) {
  const sheet = sheets.find(({ id }) => id === sheetId)?.name ?? "";
  return { sheet, row, column: area.column, values, hiddenRows: new Set<number>() };
}

/** The plans that the rows of a copy name, each once, in the order of the rows. */
function planIdsOf(table: TemplateTable, library: PlanLibrary): readonly string[] {
  if (table.missing.length > 0) return [];
  const plans = templateRows(table, library, null).flatMap(({ found }) =>
    isFound(found) ? [found.plan.id] : [],
  );
  return [...new Set(plans)];
}

function wholeNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}
