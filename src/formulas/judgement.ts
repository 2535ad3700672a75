import { functionMessages } from "../messages/functions";
import { noProgressMessages } from "../messages/findings";
import { say } from "../messages/message";
import { assess, type Assessment } from "../plan/assess";
import type { Status } from "../plan/assessment";
import { readEntry } from "../plan/entry";
import { explain } from "../plan/explain";
import type { PlanTarget } from "../plan/plan";
import { targetTextWithUnit } from "../plan/targetText";
import type { Target } from "../plan/target";
import { type Asked, notFound } from "./asked";
import { FunctionProblem, isProblem, type PlainCell } from "./cellValue";
import type { FunctionId } from "./planFunctions";
import { resolveTargetInForce, resolveYear } from "./resolve";

/**
 * PLAN.CHECK for one cell: the status word of an actual; 待填报 for a blank one, a typed 0 is 0.
 *
 * GAP, RATE and PROGRESS take their numbers from the same assessment, so that the four always agree.
 * @param year of the actual, judged against the target next due in it. Omitted, the target is taken as due; a
 *   year after the due year is due too. In a year up to the baseline's there is no schedule yet: an actual that
 *   does not meet the target is 推进中; its gap, rate and change against the baseline are given all the same.
 */
export function checkAnswer(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  actual: PlainCell,
  year: PlainCell,
): Status | FunctionProblem {
  const assessment = judge(asked, region, indicator, actual, year);
  return isProblem(assessment) ? assessment : assessment.status;
}

/** PLAN.GAP for one cell: 差距 in the indicator's unit, ≥ 0 where it is good; "" for a blank actual. */
export function gapAnswer(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  actual: PlainCell,
  year: PlainCell,
): number | "" | FunctionProblem {
  const assessment = judge(asked, region, indicator, actual, year);
  return figureOf(asked, "GAP", assessment, ({ gap }) => gap);
}

/**
 * PLAN.RATE for one cell: 完成率 as a fraction; "" for a blank actual; #N/A with the reason where a ratio of levels
 * means nothing.
 */
export function rateAnswer(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  actual: PlainCell,
  year: PlainCell,
): number | "" | FunctionProblem {
  const assessment = judge(asked, region, indicator, actual, year);
  return figureOf(asked, "RATE", assessment, ({ attainment, facts }) =>
    // A divisor next to 0 leaves the range of numbers, and Excel has no infinity.
    attainment !== null && Number.isFinite(attainment)
      ? attainment
      : notFound(asked, "noAttainment", {
          indicator: facts.target.name,
          reason: say(functionMessages[noAttainment(facts.target, facts.actual)], asked.language),
        }),
  );
}

/**
 * PLAN.PROGRESS for one cell: 完成进度 as a fraction; "" for a blank actual; #N/A with the reason where there is no
 * baseline or no way to go.
 */
export function progressAnswer(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  actual: PlainCell,
  year: PlainCell,
): number | "" | FunctionProblem {
  const assessment = judge(asked, region, indicator, actual, year);
  return figureOf(asked, "PROGRESS", assessment, ({ progress, facts }) =>
    progress !== null
      ? progress
      : notFound(asked, "noProgress", {
          indicator: facts.target.name,
          reason: say(noProgressMessages[facts.noProgress ?? "noSchedule"], asked.language),
        }),
  );
}

/** Judges one cell against a target; without a year at the end of the target's way. */
export function judgeEntry(
  { plan, target }: PlanTarget,
  actual: PlainCell,
  year: number | undefined,
): Assessment {
  const entry = readEntry({ value: actual, valueType: cellType(actual) }, target.unit);
  return assess(target, plan.period, entry, year ?? target.year);
}

/** #VALUE! with what is wrong with an entry that is 数据异常; null for any other. */
export function entryProblem(asked: Asked, assessment: Assessment): FunctionProblem | null {
  return assessment.status === "数据异常"
    ? new FunctionProblem("invalidValue", explain(assessment, asked.language))
    : null;
}

/** #N/A: a target in words gives no numbers. */
export function inWords(asked: Asked, id: FunctionId, target: Target): FunctionProblem {
  return notFound(asked, "targetInWords", {
    indicator: target.name,
    target: targetTextWithUnit(target),
    function: `PLAN.${id}`,
  });
}

function judge(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  actual: PlainCell,
  year: PlainCell,
): Assessment | FunctionProblem {
  const actualYear = resolveYear(asked, year);
  if (isProblem(actualYear)) return actualYear;
  const resolved = resolveTargetInForce(asked, region, indicator, actualYear);
  return isProblem(resolved) ? resolved : judgeEntry(resolved, actual, actualYear);
}

function figureOf(
  asked: Asked,
  id: FunctionId,
  assessment: Assessment | FunctionProblem,
  figure: (assessment: Assessment) => number | null | FunctionProblem,
): number | "" | FunctionProblem {
  if (isProblem(assessment)) return assessment;
  if (assessment.status === "待填报") return "";
  const problem = entryProblem(asked, assessment);
  if (problem !== null) return problem;
  const { facts } = assessment;
  const value = facts.isQualitative ? null : figure(assessment);
  return value ?? inWords(asked, id, facts.target);
}

/** Why `attainment` gives no ratio, in the order in which it looks. */
function noAttainment(target: Target, actual: number | null): keyof typeof functionMessages {
  if (target.op === "between") return "ratioOfRange";
  if (target.kind === "rank") return "ratioOfRank";
  const stated = [actual, target.value, target.baseline?.value];
  const isNegative = stated.some((value) => typeof value === "number" && value < 0);
  return isNegative ? "ratioOfNegative" : "ratioByZero";
}

function cellType(value: PlainCell): "empty" | "text" | "number" | "boolean" {
  if (value === null || value === "") return "empty";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "boolean";
}
