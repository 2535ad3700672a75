import type { Plan } from "../../plan/plan";
import { baselineYear } from "../../plan/schedule";
import type { Baseline, Target } from "../../plan/target";
import { operatorTexts, targetText, targetValue } from "../../plan/targetText";
import { unitKind } from "../../plan/unit";
import type { CellContent } from "./cellContent";
import { entryLimits } from "./entryLimits";
import { kindWord, requirementWord } from "./factWords";

/** The columns that say what the plan asks for; every layout has some of them. */
export type FactKey =
  | "region"
  | "category"
  | "indicator"
  | "unit"
  | "attribute"
  | "kind"
  | "requirement"
  | "target"
  | "dueYear"
  | "baseline"
  | "baselineYear"
  | "departments"
  | "source"
  | "remark"
  | "lowest"
  | "highest";

const wholeArea = "全域";

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

/** What a target's row says in the columns of facts. */
export function factContents(plan: Plan, target: Target): Readonly<Record<FactKey, CellContent>> {
  const { baseline } = target;
  const limits = entryLimits(target);
  return {
    region: plan.region,
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
    departments: target.departments?.join("、") ?? "",
    source: sourceText(plan, target),
    remark: target.note ?? "",
    lowest: limits.lowest ?? "",
    highest: limits.highest ?? "",
  };
}

function baselineContent({ value, bound }: Baseline): CellContent {
  return bound === undefined ? value : operatorTexts[bound].sign + value;
}

/** Number formats of the columns that are no figures of one target. */
export const formats = { text: "@", year: "0", ratio: "0.0%", general: "General" } as const;

/** The number formats of the columns of facts. Text formats keep a range such as 2-3 from becoming a date. */
export function factFormats(target: Target): Readonly<Record<FactKey, string>> {
  const number = figureFormat(target);
  const { text, year, general } = formats;
  return {
    region: text,
    category: text,
    indicator: text,
    unit: text,
    attribute: text,
    kind: text,
    requirement: text,
    target: typeof targetValue(target) === "number" ? number : text,
    dueYear: year,
    baseline: target.baseline?.bound === undefined ? number : text,
    baselineYear: year,
    departments: text,
    source: text,
    remark: text,
    lowest: general,
    highest: general,
  };
}

/** The number format of an entry; words are chosen from a list in a General cell. */
export function entryFormat(target: Target): string {
  return target.op === "text" ? formats.general : figureFormat(target);
}

/** Of a figure in the indicator's unit: 0.0 for shares, #,##0 for whole things counted; measures show every digit that was entered. */
export function figureFormat(target: Target): string {
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
