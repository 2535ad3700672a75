import { type Language, say } from "../../messages/message";
import { workbookMessages } from "../../messages/workbook";
import type { Period, Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Grid } from "../../tables/recognition/grid";
import { readTemplate } from "../../tables/templateReading/readTemplate";
import {
  isFound,
  type TemplateRowTarget,
  templateRows,
} from "../../tables/templateReading/templateRows";
import type { TemplateTable } from "../../tables/templateReading/templateTable";
import { yearInHead } from "../../tables/templateReading/yearInHead";
import { layoutWords } from "../../tables/templates/templateLayout";
import type { CheckMemory, TableAnswers } from "./checkMemory";
import { noAnswers } from "./tableReading";
import type { TableOutline, TableRecord } from "./workbookOutline";

/** One of our own tables as it stands on its sheet. */
export interface FoundTemplate {
  /** Stays when the table is renamed, sorted or moved. */
  readonly key: string;
  readonly outline: TableOutline;
  readonly record: TableRecord | null;
  readonly table: TemplateTable;
}

/** A template with what its rows stand for, and the answers that they were told with. */
export interface ToldTemplate extends FoundTemplate {
  readonly year: number;
  readonly rows: readonly TemplateRowTarget[];
  readonly answers: TableAnswers;
  /** The plan of all its rows; null where they have several. */
  readonly plan: Plan | null;
}

/** The tables of ours on a sheet: those that the workbook remembers, and copies that their headers tell. */
export function templatesOn(
  grid: Grid,
  tables: readonly TableOutline[],
  records: readonly TableRecord[],
  allNames: ReadonlySet<string>,
): readonly FoundTemplate[] {
  return tables.flatMap((outline): readonly FoundTemplate[] => {
    const record = recordOf(outline, records, allNames);
    const table = readTemplate(grid, outline.body, record);
    if (table === null) return [];
    const key = JSON.stringify(["template", record?.yearName ?? outline.name]);
    return [{ key, outline, record, table }];
  });
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

/** Tells what the rows of a template stand for. @returns in words why nothing of it can be judged */
export function tellTemplate(
  template: FoundTemplate,
  library: PlanLibrary,
  memory: CheckMemory,
  language: Language,
): ToldTemplate | string {
  const { key, record, table } = template;
  if (table.missing.length > 0) {
    return say(workbookMessages.columnMissing, language, { columns: table.missing.join("、") });
  }
  const plans = library.plans();
  const remembered = plans.filter(({ id }) => record?.planIds.includes(id));
  if (record !== null && remembered.length === 0) {
    const gone = record.planIds.join("、");
    return say(workbookMessages.planOfTableGone, language, { plan: gone });
  }
  const answers = memory.answers.get(key) ?? noAnswers;
  const rows = templateRows(table, library, record, answers);
  const named = new Set(rows.flatMap(({ found }) => (isFound(found) ? [found.plan] : [])));
  if (record === null && named.size === 0) {
    return say(workbookMessages.planOfTableUnknown, language);
  }
  const periods = [...new Set([...remembered, ...named])].map(({ period }) => period);
  const year = yearWithin(periods, record === null ? yearInHead(table) : record.year);
  if (year === null) {
    const label = say(layoutWords(table.layout).year, language);
    const name = record?.yearName ?? layoutWords(table.layout).year.zh;
    const start = Math.min(...periods.map((period) => period.start));
    const end = Math.max(...periods.map((period) => period.end));
    return say(workbookMessages.yearOfTableUnknown, language, { label, name, start, end });
  }
  const [only] = named.size === 0 ? remembered : named;
  const plan = Math.max(named.size, remembered.length) === 1 && only !== undefined ? only : null;
  return { ...template, year, rows, answers, plan };
}

/** A year within the period of one of the plans at least; null for anything else. */
function yearWithin(periods: readonly Period[], year: unknown): number | null {
  if (typeof year !== "number" || !Number.isInteger(year)) return null;
  return periods.some(({ start, end }) => year >= start && year <= end) ? year : null;
}
