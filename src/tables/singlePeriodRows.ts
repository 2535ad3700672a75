import type { Plan } from "../plan/plan";
import { baselineYear } from "../plan/schedule";
import type { Baseline, Target } from "../plan/target";
import { operatorTexts, targetText, targetValue } from "../plan/targetText";
import { unitKind } from "../plan/unit";
import { entryLimits } from "./entryLimits";
import { singlePeriodColumns, type SinglePeriodKey } from "./singlePeriodColumns";
import { kindWord, requirementWord } from "./singlePeriodWords";

export type CellContent = string | number;

/** One row of a 单期考核表 before its formulas: contents and number formats by column. */
export interface SinglePeriodRow {
  readonly target: Target;
  readonly contents: Readonly<Record<SinglePeriodKey, CellContent>>;
  readonly numberFormats: Readonly<Record<SinglePeriodKey, string>>;
}

const wholeArea = "全域";

/** Rows for the targets in the order given; entry and formula cells are empty. */
export function singlePeriodRows(plan: Plan, targets: readonly Target[]): SinglePeriodRow[] {
  return targets.map((target, index) => ({
    target,
    contents: contentsOf(plan, target, index + 1),
    numberFormats: numberFormatsOf(target),
  }));
}

/**
 * What the column 指标 says: the name, with the scope where the target is not for the whole area or a namesake
 * is not. The plan library finds the target by this text and the column 目标年.
 */
export function indicatorText(plan: Plan, target: Target): string {
  if (target.scope !== null) return `${target.name}（${target.scope}）`;
  const scopedNamesake = plan.targets.some(
    ({ name, scope }) => name === target.name && scope !== null,
  );
  return scopedNamesake ? `${target.name}（${wholeArea}）` : target.name;
}

/** What the column 出处 says: the document, by number where it has one, and the clause. */
export function sourceText(plan: Plan, target: Target): string {
  return `${documentText(plan)} ${target.section}`;
}

/** How the column 出处 names a plan's document. */
export function documentText(plan: Plan): string {
  return plan.documentNumber ?? `《${plan.title}》`;
}

function contentsOf(plan: Plan, target: Target, ordinal: number): SinglePeriodRow["contents"] {
  const { baseline } = target;
  const limits = entryLimits(target);
  return {
    ordinal,
    category: target.category.join(" / "),
    indicator: indicatorText(plan, target),
    unit: target.unit ?? "",
    attribute: target.attribute ?? "",
    kind: kindWord(target),
    requirement: requirementWord(target),
    target: targetValue(target),
    dueYear: target.year ?? "",
    baseline: baseline === null ? "" : baselineContent(baseline),
    baselineYear:
      target.year === null || target.op === "text" ? "" : baselineYear(target, plan.period),
    actual: "",
    attainment: "",
    gap: "",
    progress: "",
    schedule: "",
    mark: "",
    status: "",
    source: sourceText(plan, target),
    remark: target.note ?? "",
    lowest: limits.lowest ?? "",
    highest: limits.highest ?? "",
    valid: "",
  };
}

function baselineContent({ value, bound }: Baseline): CellContent {
  return bound === undefined ? value : operatorTexts[bound].sign + value;
}

const text = "@";
const year = "0";
const ratio = "0.0%";

function numberFormatsOf(target: Target): SinglePeriodRow["numberFormats"] {
  const number = numberFormat(target);
  const byColumn: Partial<Record<SinglePeriodKey, string>> = {
    ordinal: "0",
    target: typeof targetValue(target) === "number" ? number : text,
    dueYear: year,
    baseline: target.baseline?.bound === undefined ? number : text,
    baselineYear: year,
    actual: target.op === "text" ? "General" : number,
    attainment: ratio,
    gap: number,
    progress: ratio,
    schedule: ratio,
    lowest: "General",
    highest: "General",
    valid: "General",
    mark: "General",
    status: "General",
  };
  return Object.fromEntries(
    singlePeriodColumns.map(({ key }) => [key, byColumn[key] ?? text]),
  ) as Record<SinglePeriodKey, string>;
}

/** 0.0 for shares, #,##0 for whole things counted; measures show every digit that was entered. */
function numberFormat(target: Target): string {
  if (target.kind === "rank") return "0";
  const kind = unitKind(target.unit);
  if (kind === "share") return "0.0##";
  const isWhole = [target.value, target.baseline?.value ?? 0]
    .flat()
    .every((value) => typeof value === "number" && Number.isInteger(value));
  return isWhole && kind === "count" ? "#,##0" : "General";
}

/** The target as one line with its clause, for the prompt of the entry cell: `目标 ≥48 %（2025）`. */
export function targetLine(target: Target): string {
  const due = target.year === null ? "" : `（${target.year}）`;
  const value =
    target.op === "text" ? target.value : `${targetText(target)} ${target.unit ?? ""}`.trim();
  return `${value}${due}`;
}
