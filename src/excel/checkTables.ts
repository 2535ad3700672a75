import { say, type Language } from "../messages/message";
import { workbookMessages } from "../messages/workbook";
import { assess } from "../plan/assess";
import { severityOf, type FindingSeverity } from "../plan/assessment";
import { readEntry, type RawCell } from "../plan/entry";
import { explain } from "../plan/explain";
import type { Plan } from "../plan/plan";
import type { PlanLibrary } from "../plan/planLibrary";
import { cellAddress } from "../tables/a1";
import { identifyTarget } from "../tables/identifyTarget";
import { headerOf, type SinglePeriodKey } from "../tables/singlePeriodColumns";
import { planOfSources } from "../tables/planOfSources";
import { problemOf } from "./hostErrors";
import { queueRegistry } from "./registryPart";
import type { CheckedTable, CheckResult, Finding } from "./workbookService";
import type { RegisteredTable } from "./workbookRegistry";

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

/** One of our tables, read. */
interface ReadTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly body: Excel.Range;
  readonly record: TableRecord | null;
}

/** What the workbook remembers of a table, with its 考核年度 cell; a null object where that is gone. */
interface TableRecord extends RegisteredTable {
  readonly year: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

type Unreadable = CheckResult["unreadable"][number];

/**
 * Judges every row of every 单期考核表 in the workbook, found by headers and never by position, in three syncs.
 * @throws WorkbookProblem when the host fails; the check writes nothing.
 */
export async function checkTables(library: PlanLibrary, language: Language): Promise<CheckResult> {
  return Excel.run(async (context) => {
    const tables: CheckedTable[] = [];
    const unreadable: Unreadable[] = [];
    for (const table of await readTables(context)) {
      const judged = judgeTable(library, table, language);
      unreadable.push(...judged.unreadable);
      if (judged.table !== null) tables.push(judged.table);
    }
    return { tables, unreadable };
  }).catch((error: unknown) => {
    throw problemOf(error, language);
  });
}

async function readTables(context: Excel.RequestContext): Promise<ReadTable[]> {
  const { workbook } = context;
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  const registry = queueRegistry(workbook);
  await context.sync();

  const headers = tables.items.map((table) => table.getHeaderRowRange().load("values"));
  const records = registry.tables().map((table) => queueRecord(workbook, table));
  await context.sync();

  const names = new Set(tables.items.map(({ name }) => name));
  const ours = tables.items.flatMap((table, index): ReadTable[] => {
    const cells = (headers[index]?.values[0] ?? []).map(String);
    if (!signature.every((key) => cells.includes(headerOf(key)))) return [];
    const body = table.getDataBodyRange();
    body.load("values,valueTypes,numberFormat,text,rowIndex,columnIndex");
    const sheet = table.worksheet.name;
    const record = recordOf(table.name, sheet, records, names);
    return [{ name: table.name, sheet, headers: cells, body, record }];
  });
  await context.sync();
  return ours;
}

function queueRecord(workbook: Excel.Workbook, registered: RegisteredTable): TableRecord {
  const year = workbook.names.getItemOrNullObject(registered.yearName).getRangeOrNullObject();
  year.load("values");
  const sheet = year.worksheet.load("name");
  return { ...registered, year, sheet };
}

/**
 * What the workbook remembers of a table: by its name, or, where it was renamed, the one record of its sheet whose
 * table is nowhere else.
 */
function recordOf(
  table: string,
  sheet: string,
  records: readonly TableRecord[],
  tables: ReadonlySet<string>,
): TableRecord | null {
  const named = records.find(({ name }) => name === table);
  if (named !== undefined) return named;
  const [only, ...others] = records.filter(
    (record) =>
      !tables.has(record.name) && !record.year.isNullObject && record.sheet.name === sheet,
  );
  return only !== undefined && others.length === 0 ? only : null;
}

function judgeTable(
  library: PlanLibrary,
  table: ReadTable,
  language: Language,
): { table: CheckedTable | null; unreadable: readonly Unreadable[] } {
  const refuse = (message: string) => ({
    table: null,
    unreadable: [{ table: table.name, message }],
  });
  const missing = needed.map(headerOf).filter((header) => !table.headers.includes(header));
  if (missing.length > 0) {
    return refuse(say(workbookMessages.columnMissing, language, { columns: missing.join("、") }));
  }
  const column = (key: SinglePeriodKey): number => table.headers.indexOf(headerOf(key));
  const cellText = (row: number, key: SinglePeriodKey): string =>
    String(table.body.values[row]?.[column(key)] ?? "");
  const rows = table.body.values.map((_, row) => row);

  const plans = library.plans();
  const recorded = table.record?.planId;
  // Never by another plan than the one that the table was made from, however alike their documents.
  const plan =
    recorded === undefined
      ? planOfSources(
          plans,
          rows.map((row) => cellText(row, "source")),
        )
      : (plans.find(({ id }) => id === recorded) ?? null);
  if (plan === null) {
    return refuse(
      recorded === undefined
        ? say(workbookMessages.planOfTableUnknown, language)
        : say(workbookMessages.planOfTableGone, language, { plan: recorded }),
    );
  }
  const year = yearOf(table, plan);
  if (year === null) {
    return refuse(
      say(workbookMessages.yearOfTableUnknown, language, {
        name: table.record?.yearName ?? "考核年度",
        ...plan.period,
      }),
    );
  }

  const unreadable: Unreadable[] = [];
  const findings = rows.flatMap((row): Finding[] => {
    const indicator = cellText(row, "indicator");
    if (indicator.trim() === "") return [];
    const dueYear = Number(cellText(row, "dueYear")) || null;
    const found = identifyTarget(library, plan, indicator, dueYear, cellText(row, "source"));
    if (found.outcome !== "found") {
      const address = cellAddress(
        table.body.rowIndex + row,
        table.body.columnIndex + column("indicator"),
      );
      const near = found.outcome === "unknown" ? found.nearest : found.candidates;
      const suggestion =
        near.length > 0
          ? say(workbookMessages.didYouMean, language, { names: near.join("”“") })
          : "";
      const message = say(workbookMessages.indicatorUnknown, language, {
        name: indicator,
        plan: plan.title,
        suggestion,
      });
      unreadable.push({ table: `${table.sheet}!${address}`, message });
      return [];
    }
    const target = found.value;
    const entry = readEntry(rawCell(table.body, row, column("actual")), target.unit);
    const assessment = assess(target, plan.period, entry, year);
    return [
      {
        severity: severityWith(severityOf[assessment.status], assessment.soft.length > 0),
        planId: plan.id,
        targetId: target.id,
        indicator,
        status: assessment.status,
        location: {
          sheet: table.sheet,
          address: cellAddress(
            table.body.rowIndex + row,
            table.body.columnIndex + column("actual"),
          ),
        },
        entered: String(table.body.text[row]?.[column("actual")] ?? ""),
        unit: target.unit,
        attainment: assessment.attainment,
        progress: assessment.progress,
        gap: assessment.gap,
        rules: [assessment.rule, ...assessment.soft.map(({ rule }) => rule)],
        message: explain(assessment, language),
        source: cellText(row, "source"),
      },
    ];
  });
  const { name, sheet } = table;
  const checked = { table: name, sheet, planId: plan.id, region: plan.region, year, findings };
  return { table: checked, unreadable };
}

/** The year in the 考核年度 cell; null where the cell is gone or holds no year of the plan. */
function yearOf({ record }: ReadTable, { period }: Plan): number | null {
  if (record === null || record.year.isNullObject) return null;
  const value: unknown = record.year.values[0]?.[0];
  const isYear = typeof value === "number" && Number.isInteger(value);
  return isYear && value >= period.start && value <= period.end ? value : null;
}

/** A flag for review is never listed as good. */
function severityWith(severity: FindingSeverity, flagged: boolean): FindingSeverity {
  return flagged && severity !== "error" ? "warning" : severity;
}

function rawCell(range: Excel.Range, row: number, column: number): RawCell {
  const value: unknown = range.values[row]?.[column] ?? null;
  const type: unknown = range.valueTypes[row]?.[column];
  const numberFormat = String(range.numberFormat[row]?.[column] ?? "General");
  if (type === Excel.RangeValueType.error)
    return { value: String(value), valueType: "error", numberFormat };
  if (typeof value === "number") return { value, valueType: "number", numberFormat };
  if (typeof value === "boolean") return { value, valueType: "boolean", numberFormat };
  const empty = value === null || value === "";
  return empty
    ? { value: null, valueType: "empty", numberFormat }
    : { value: String(value), valueType: "text", numberFormat };
}
