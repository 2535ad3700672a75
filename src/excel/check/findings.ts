import type { Language } from "../../messages/message";
import { type FindingSeverity, severityOf } from "../../plan/assessment";
import { readEntry } from "../../plan/entry";
import type { YearValue } from "../../plan/forecast";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import { shiftDecimalPoint } from "../../plan/powerOfTen";
import { rollUp } from "../../plan/rollUp";
import type { Target } from "../../plan/target";
import { trendOf } from "../../plan/trend";
import { convertUnit } from "../../plan/unit";
import { cellAddress } from "../../tables/a1";
import { explainRow } from "../../tables/recognition/explainRow";
import type { JudgedRow } from "../../tables/recognition/judgeRows";
import { sourceText } from "../../tables/templates/factCells";
import type {
  Acceptance,
  CheckedIndicatorTable,
  JudgedFinding,
  UnjudgedRow,
} from "../checkService";
import { openRows } from "./questions";
import { countOf, type TableReading } from "./tableReading";

type Acceptances = ReadonlyMap<string, Acceptance>;

/** A row with its judgement as the service hands it out; null for rows that are not judged. */
export function findingOf(
  table: TableReading,
  row: JudgedRow,
  keys: FindingKeys,
  acceptances: Acceptances,
  language: Language,
): JudgedFinding | null {
  const { assessment, plan, target, entry, year } = row;
  if (assessment === null || plan === null || target === null) return null;
  const { status, soft, attainment, progress, gap, schedule, expected, actual } = assessment;
  const entered = "text" in entry ? entry.text : table.cellText(row.row, row.column);
  const key = keys.next(table, plan, target, year, entered);
  const acceptance = soft.length > 0 ? (acceptances.get(key) ?? null) : null;
  let message: string | null = null;
  return {
    key,
    severity: severityWith(severityOf[status], soft.length > 0 && acceptance === null),
    planId: plan.id,
    region: plan.region,
    targetId: target.id,
    indicator: target.name,
    name: row.name,
    attribute: target.attribute,
    status,
    location: { sheet: table.sheet, address: cellAddress(row.row, row.column) },
    hidden: row.hidden,
    entered,
    actual,
    cleaned: cleanedOf(table, row, target),
    year,
    unit: target.unit,
    attainment,
    progress,
    gap,
    schedule,
    expected,
    trend: trendOf(target, actualsOf(row)),
    rules: [assessment.rule, ...soft.map(({ rule }) => rule)],
    // Wording takes as long as judging, and of 100,000 findings only those that are shown need it.
    get message() {
      return (message ??= explainRow(row, null, language));
    },
    source: sourceText(plan, target),
    acceptance,
  };
}

function actualsOf({ earlier, entry, year }: JudgedRow): readonly YearValue[] {
  return entry.kind === "number" && year !== null
    ? [...earlier, { year, value: entry.value }]
    : earlier;
}

/** Puts a table's judged rows together. */
export function checkedTable(
  table: TableReading,
  findings: readonly JudgedFinding[],
  library: PlanLibrary,
  language: Language,
): CheckedIndicatorTable {
  const { key, origin, title, sheet, address, plan } = table;
  const { questions, others } = openRows(table, library, language);
  const latest = findings.reduce<number | null>(
    (last, { year }) => (year === null || (last !== null && last >= year) ? last : year),
    null,
  );
  return {
    key,
    origin,
    title,
    sheet,
    address,
    planId: plan?.id ?? null,
    region: plan?.region ?? regionsOf(findings),
    year: table.year ?? latest,
    findings,
    unjudged: others.map((row): UnjudgedRow => ({
      name: row.name,
      location: { sheet, address: cellAddress(row.row, row.column) },
      message: explainRow({ ...row, assessment: null }, null, language),
    })),
    questions,
    answers: countOf(table.answers),
    rollUp: rollUp(findings),
  };
}

function regionsOf(findings: readonly JudgedFinding[]): string | null {
  const regions = new Set(findings.map(({ region }) => region));
  return regions.size === 0 ? null : [...regions].join("、");
}

/** Keys of findings: equal ones, of the same indicator entered twice, are counted on. */
export class FindingKeys {
  private readonly given = new Map<string, number>();

  next(table: TableReading, plan: Plan, target: Target, year: number | null, entered: string) {
    const key = JSON.stringify([table.key, plan.id, target.id, year, entered]);
    const before = this.given.get(key) ?? 0;
    this.given.set(key, before + 1);
    return before === 0 ? key : `${key}${before + 1}`;
  }
}

/** A flag for review is never listed as good. */
export function severityWith(severity: FindingSeverity, flagged: boolean): FindingSeverity {
  return flagged && severity !== "error" ? "warning" : severity;
}

/** The number that a text stands for, as the cell would hold it: in the table's own unit, a percentage as a fraction. */
function cleanedOf(table: TableReading, { entry, facts, row, column }: JudgedRow, target: Target) {
  if (entry.kind !== "number" || entry.readings.length === 0) return null;
  const unit = facts.convertedFrom ?? target.unit;
  const read = readEntry({ value: entry.text, valueType: "text" }, unit);
  if (read.kind !== "number") return null;
  if (!table.formatAt(row, column).includes("%")) return read.value;
  const percentage = unit === null ? null : convertUnit(read.value, unit, "%");
  return percentage === null ? null : shiftDecimalPoint(percentage, -2);
}
