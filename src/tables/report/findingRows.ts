import { attributeLabels } from "../../messages/checkPlace";
import { type Language, type Message, say } from "../../messages/message";
import { severityLabels, statusLabels } from "../../messages/pane";
import { reportCellMessages, reportHeaders } from "../../messages/report";
import { ruleLabels } from "../../messages/ruleLabels";
import type { Status } from "../../plan/assessment";
import { severityOf } from "../../plan/assessment";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Target } from "../../plan/target";
import { targetText } from "../../plan/targetText";
import { severityMarks } from "../templates/assessmentFormulas";
import type { ReportedCheck, ReportedFinding } from "./reportedCheck";

/** A cell of the report; null is empty. */
export type ReportCell = string | number | null;

export type FindingColumnKey = keyof typeof definitions;

interface ColumnDefinition {
  readonly header: Message;
  /** In Chinese characters of the body size. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  readonly wraps?: true;
}

const definitions = {
  indicator: { header: reportHeaders.indicator, width: 13, align: "left", wraps: true },
  status: { header: reportHeaders.status, width: 6, align: "left" },
  severity: { header: reportHeaders.severity, width: 4.5, align: "left" },
  attribute: { header: reportHeaders.attribute, width: 4.5, align: "center" },
  region: { header: reportHeaders.region, width: 4.5, align: "left", wraps: true },
  target: { header: reportHeaders.target, width: 7.5, align: "right", wraps: true },
  unit: { header: reportHeaders.unit, width: 4, align: "center", wraps: true },
  year: { header: reportHeaders.year, width: 3.5, align: "center" },
  actual: { header: reportHeaders.actual, width: 6.5, align: "right" },
  attainment: { header: reportHeaders.attainment, width: 5, align: "right" },
  progress: { header: reportHeaders.progress, width: 5, align: "right" },
  schedule: { header: reportHeaders.schedule, width: 5, align: "right" },
  expected: { header: reportHeaders.expected, width: 6.5, align: "right" },
  gap: { header: reportHeaders.gap, width: 6, align: "right" },
  explanation: { header: reportHeaders.explanation, width: 24, align: "left", wraps: true },
  rules: { header: reportHeaders.rules, width: 7, align: "left", wraps: true },
  place: { header: reportHeaders.place, width: 8, align: "left", wraps: true },
  source: { header: reportHeaders.source, width: 9, align: "left", wraps: true },
  acceptance: { header: reportHeaders.acceptance, width: 8, align: "left", wraps: true },
} as const satisfies Record<string, ColumnDefinition>;

/** The columns of the list of findings from left to right. */
export const findingColumns: readonly (ColumnDefinition & { readonly key: FindingColumnKey })[] =
  Object.entries(definitions).map(([key, definition]) => ({
    ...(definition as ColumnDefinition),
    key: key as FindingColumnKey,
  }));

/** Zero-based. */
export function findingColumn(key: FindingColumnKey): number {
  return findingColumns.findIndex((column) => column.key === key);
}

export interface FindingRow {
  readonly contents: readonly ReportCell[];
  readonly numberFormats: readonly string[];
}

const severityOrder = ["error", "warning", "open", "good"] as const;

/** The mark of a status' severity and its word: never a colour alone. */
export function markedStatus(status: Status, language: Language): string {
  return `${severityMarks[severityOf[status]]} ${say(statusLabels[status], language)}`;
}

/** All findings of a check, the gravest first, then as they stand in the workbook. */
export function findingRows(
  check: ReportedCheck,
  library: PlanLibrary,
  language: Language,
): readonly FindingRow[] {
  const targets = targetsOf(library);
  const rows = check.tables.flatMap(({ findings }) => findings);
  return severityOrder.flatMap((severity) =>
    rows
      .filter((finding) => finding.severity === severity)
      .map((finding) => findingRow(finding, targets(finding) ?? null, language)),
  );
}

function targetsOf(library: PlanLibrary) {
  const plans = new Map(
    library
      .plans()
      .map(({ id, targets }) => [id, new Map(targets.map((target) => [target.id, target]))]),
  );
  return ({ planId, targetId }: ReportedFinding) => plans.get(planId)?.get(targetId);
}

function findingRow(
  finding: ReportedFinding,
  target: Target | null,
  language: Language,
): FindingRow {
  const { severity, status, attribute, acceptance, location, actual } = finding;
  const contents: Record<FindingColumnKey, ReportCell> = {
    indicator: finding.indicator,
    status: markedStatus(status, language),
    severity: `${severityMarks[severity]} ${say(severityLabels[severity], language)}`,
    attribute: say(attributeLabels[attribute ?? "none"], language),
    region: finding.region,
    target: target === null ? null : requirement(target, language),
    unit: finding.unit,
    year: finding.year,
    actual: actual === null ? finding.entered : withoutNoise(actual),
    attainment: finding.attainment,
    progress: finding.progress,
    schedule: finding.schedule,
    expected: finding.expected === null ? null : withoutNoise(finding.expected),
    gap: finding.gap === null ? null : withoutNoise(finding.gap),
    explanation: finding.message,
    rules: finding.rules
      .map((rule) => say(ruleLabels[rule], language))
      .join(language === "zh" ? "、" : ", "),
    place: say(reportCellMessages.place, language, { ...location }),
    source: finding.source,
    acceptance: acceptance && say(reportCellMessages.accepted, language, { ...acceptance }),
  };
  return {
    contents: findingColumns.map(({ key }) => contents[key]),
    numberFormats: findingColumns.map(({ key }) => numberFormat(key, contents[key])),
  };
}

function requirement(target: Target, language: Language): string {
  const text = targetText(target);
  return target.year === null
    ? text
    : say(reportCellMessages.dueTarget, language, { target: text, year: target.year });
}

function numberFormat(key: FindingColumnKey, cell: ReportCell): string {
  switch (key) {
    case "attainment":
    case "progress":
    case "schedule":
      return "0.0%";
    case "year":
      return "0";
    case "expected":
    case "gap":
      return Number.isInteger(cell) ? "#,##0" : "#,##0.00";
    default:
      return "General";
  }
}

/** Without what binary fractions add: the sheet shows 2.3, not 2.2999999999999972. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
