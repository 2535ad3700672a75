import { attributeLabels } from "../../messages/checkPlace";
import { type Language, say } from "../../messages/message";
import { statusLabels } from "../../messages/pane";
import { reportCellMessages } from "../../messages/report";
import type { Status } from "../../plan/assessment";
import { type RollUp, rollUp, statusesFromWorst, type StatusCounts } from "../../plan/rollUp";
import type { Attribute } from "../../plan/target";
import { markedStatus, type ReportCell } from "./findingRows";
import type { ReportedCheck, ReportedTable } from "./reportedCheck";

/** 约束性, 预期性 and targets without attribute, which are counted apart. */
const countedAttributes = ["约束性", "预期性", "none"] as const satisfies readonly (
  Attribute | "none"
)[];

/** The statuses that occur, from the best to the worst. */
export function statusesIn({ counts }: StatusCounts): readonly Status[] {
  return statusesFromWorst.filter((status) => counts[status] > 0).reverse();
}

/** The attributes that targets have, each counted apart. */
export function attributesIn({ byAttribute }: RollUp): readonly (Attribute | "none")[] {
  return countedAttributes.filter((attribute) => byAttribute[attribute].total > 0);
}

/** Of all tables together. */
export function rollUpOf(check: ReportedCheck): RollUp {
  return rollUp(check.tables.flatMap(({ findings }) => findings));
}

/** One row a status that occurs: its word, the count of each attribute that occurs, the total. A last row sums them up. */
export function statusCountRows(
  overall: RollUp,
  totalLabel: string,
  language: Language,
): readonly (readonly ReportCell[])[] {
  const { byAttribute, all } = overall;
  const attributes = attributesIn(overall);
  const rows = statusesIn(all).map((status) => [
    markedStatus(status, language),
    ...attributes.map((attribute) => byAttribute[attribute].counts[status]),
    all.counts[status],
  ]);
  const totals = attributes.map((attribute) => byAttribute[attribute].total);
  return [...rows, [totalLabel, ...totals, all.total]];
}

/** What is said of one table: title, region, year, number, 约束性总评, statuses of each attribute. */
export function tableSummaryRow(table: ReportedTable, language: Language): readonly ReportCell[] {
  const counted = rollUp(table.findings);
  const { byAttribute, all, bindingOverall } = counted;
  const statuses = attributesIn(counted)
    .map((attribute) => {
      const label = say(attributeLabels[attribute], language);
      const counts = statusCountText(byAttribute[attribute], language);
      return language === "zh" ? `${label}：${counts}` : `${label}: ${counts}`;
    })
    .join(language === "zh" ? "；" : "; ");
  return [
    `${table.title}（${table.sheet}!${table.address}）`,
    table.region,
    table.year,
    all.total,
    bindingOverall === null ? null : markedStatus(bindingOverall, language),
    statuses,
  ];
}

function statusCountText(counted: StatusCounts, language: Language): string {
  return statusesIn(counted)
    .map((status) =>
      say(reportCellMessages.statusCount, language, {
        status: say(statusLabels[status], language),
        count: counted.counts[status],
      }),
    )
    .join(language === "zh" ? "、" : ", ");
}

const mostCompletions = 25;

/** 完成率 by indicator, the lowest first. */
export interface Completion {
  /** Indicator, 完成率, attribute, year, status. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** How many indicators have one. */
  readonly of: number;
}

/** The lowest attainments of a check, at most as many as a chart can show. */
export function completionOf(check: ReportedCheck, language: Language): Completion {
  const regions = new Set(check.tables.map(({ region }) => region));
  const all = check.tables
    .flatMap(({ region, findings }) =>
      findings.flatMap(({ indicator, attainment, attribute, year, status }) =>
        attainment === null ? [] : [{ region, indicator, attainment, attribute, year, status }],
      ),
    )
    .sort((one, other) => one.attainment - other.attainment);
  const rows = all
    .slice(0, mostCompletions)
    .map(({ region, indicator, attainment, attribute, year, status }) => [
      regions.size > 1 && region !== null ? `${region} ${indicator}` : indicator,
      attainment,
      say(attributeLabels[attribute ?? "none"], language),
      year,
      markedStatus(status, language),
    ]);
  return { rows, of: all.length };
}
