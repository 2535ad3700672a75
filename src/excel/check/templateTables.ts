import { say, type Language } from "../../messages/message";
import { workbookMessages } from "../../messages/workbook";
import { type RawCell, readEntry } from "../../plan/entry";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import { identifyTarget } from "../../tables/identifyTarget";
import { planOfSources } from "../../tables/planOfSources";
import { type Grid, type GridValue, isBlank, isErrorText } from "../../tables/recognition/grid";
import { cellAt } from "../../tables/recognition/recogniseTable";
import { confirmationKey } from "../../tables/recognition/matchIndicator";
import type { NumberFormatAt } from "../../tables/recognition/entryOfCell";
import type { NotJudged } from "../../tables/recognition/notJudged";
import type { ReadRow } from "../../tables/recognition/readRow";
import { headerOf, type SinglePeriodKey } from "../../tables/singlePeriodColumns";
import type { TableAnswers } from "./checkMemory";
import type { TableOutline, TableRecord } from "./workbookOutline";

/** The headers that make a table one of ours; without them it is left to its owner. */
const signature: readonly SinglePeriodKey[] = [
  "indicator",
  "requirement",
  "target",
  "actual",
  "status",
];
/** What the check reads besides. */
const needed: readonly SinglePeriodKey[] = ["indicator", "actual", "dueYear", "source"];

/** One of our own 单期考核表 as it stands on its sheet. */
export interface TemplateTable {
  readonly outline: TableOutline;
  readonly grid: Grid;
  readonly headers: readonly string[];
  readonly record: TableRecord | null;
}

/** What a template tells of itself, or why it cannot be judged. */
export type TemplatePlan =
  | { readonly plan: Plan; readonly year: number; readonly problem: null }
  | { readonly problem: string };

/** The tables of ours on a sheet, known by their headers wherever they stand. */
export function templatesOn(
  grid: Grid,
  tables: readonly TableOutline[],
  records: readonly TableRecord[],
  allNames: ReadonlySet<string>,
): readonly TemplateTable[] {
  return tables.flatMap((outline) => {
    const headers = headersOf(grid, outline);
    if (!signature.every((key) => headers.includes(headerOf(key)))) return [];
    return [{ outline, grid, headers, record: recordOf(outline, records, allNames) }];
  });
}

/** What stands in a table's header row. */
export function headersOf(grid: Grid, { area }: TableOutline): readonly string[] {
  const cells = grid.values[area.row - grid.row] ?? [];
  const from = area.column - grid.column;
  return cells.slice(from, from + area.columns).map(String);
}

/**
 * What the workbook remembers of a table: by its name, or, where it was renamed, the one record of its sheet whose
 * table is nowhere else.
 */
function recordOf(
  { name, sheetId }: TableOutline,
  records: readonly TableRecord[],
  allNames: ReadonlySet<string>,
): TableRecord | null {
  const named = records.find((record) => record.name === name);
  if (named !== undefined) return named;
  const [only, ...others] = records.filter(
    (record) => !allNames.has(record.name) && record.yearSheetId === sheetId,
  );
  return only !== undefined && others.length === 0 ? only : null;
}

/** The plan and the year of a template; never another plan than the one that it was made from. */
export function planOfTemplate(
  table: TemplateTable,
  library: PlanLibrary,
  language: Language,
): TemplatePlan {
  const { headers, record } = table;
  const missing = needed.map(headerOf).filter((header) => !headers.includes(header));
  if (missing.length > 0) {
    const columns = missing.join("、");
    return { problem: say(workbookMessages.columnMissing, language, { columns }) };
  }
  const plans = library.plans();
  const plan =
    record === null
      ? planOfSources(
          plans,
          bodyRows(table).map((row) => textAt(table, row, "source")),
        )
      : (plans.find(({ id }) => id === record.planId) ?? null);
  if (plan === null) {
    return {
      problem:
        record === null
          ? say(workbookMessages.planOfTableUnknown, language)
          : say(workbookMessages.planOfTableGone, language, { plan: record.planId }),
    };
  }
  const year = record?.year;
  const { start, end } = plan.period;
  if (typeof year !== "number" || !Number.isInteger(year) || year < start || year > end) {
    const name = record?.yearName ?? "考核年度";
    return {
      problem: say(workbookMessages.yearOfTableUnknown, language, { name, ...plan.period }),
    };
  }
  return { plan, year, problem: null };
}

/** The column of the entries, on the sheet. */
export function entryColumn(table: TemplateTable): number {
  return columnAt(table, "actual");
}

/** Reads a template's rows as the rows of people's own tables are read; rows without an indicator are left out. */
export function readTemplateRows(
  table: TemplateTable,
  { plan, year }: { readonly plan: Plan; readonly year: number },
  answers: TableAnswers,
  library: PlanLibrary,
  formatAt: NumberFormatAt,
): readonly ReadRow[] {
  const column = entryColumn(table);
  return bodyRows(table).flatMap((row): readonly ReadRow[] => {
    const name = textAt(table, row, "indicator").trim();
    const answer = answers.targets.get(confirmationKey(name));
    if (name === "" || answer === null) return [];
    const found = findTarget(table, row, name, answer, plan, library);
    const target = "target" in found ? found.target : null;
    const value = cellAt(table.grid, row, column);
    const cell = { value, valueType: valueTypeOf(value), numberFormat: formatAt(row, column) };
    const ownTarget = cellAt(table.grid, row, columnAt(table, "target"));
    return [
      {
        row,
        column,
        name,
        hidden: table.grid.hiddenRows.has(row),
        certain: target !== null,
        plan,
        target,
        entry: target === null ? { kind: "nothing" } : readEntry(cell, target.unit),
        year,
        previous: null,
        previousTotal: null,
        earlier: [],
        ownTarget: typeof ownTarget === "number" ? ownTarget : null,
        facts: { convertedFrom: null, combined: false, ownBaseline: false },
        notJudged: "target" in found ? null : found,
      },
    ];
  });
}

function valueTypeOf(value: GridValue): RawCell["valueType"] {
  if (isErrorText(value)) return "error";
  if (isBlank(value)) return "empty";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
}

function findTarget(
  table: TemplateTable,
  row: number,
  name: string,
  answer: string | undefined,
  plan: Plan,
  library: PlanLibrary,
): { readonly target: Plan["targets"][number] } | NotJudged {
  const answered = plan.targets.find(({ id }) => id === answer);
  if (answered !== undefined) return { target: answered };
  const dueYear = Number(textAt(table, row, "dueYear")) || null;
  const found = identifyTarget(library, plan, name, dueYear, textAt(table, row, "source"));
  if (found.outcome === "found") return { target: found.value };
  if (found.outcome === "ambiguous") return { reason: "ambiguous", candidates: found.candidates };
  return found.nearest.length > 0
    ? { reason: "nearNames", candidates: found.nearest }
    : { reason: "unknownName" };
}

function bodyRows({ outline: { body } }: TemplateTable): readonly number[] {
  return Array.from({ length: body.rows }, (_, index) => body.row + index);
}

function columnAt({ outline, headers }: TemplateTable, key: SinglePeriodKey): number {
  return outline.area.column + headers.indexOf(headerOf(key));
}

function textAt(table: TemplateTable, row: number, key: SinglePeriodKey): string {
  return String(cellAt(table.grid, row, columnAt(table, key)) ?? "");
}
