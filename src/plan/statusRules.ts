import type { Status } from "./assessment";
import type { StatusRuleName } from "../messages/findings";
import { reaches } from "./comparison";
import type { Verdict } from "./entry";
import type { Facts } from "./facts";
import { unitKind, wholeInUnit } from "./unit";

/** True, false, or null where it cannot be told; a rule that cannot tell does not speak. */
export type ThreeValued = boolean | null;

/** One row of the status table of the methods. The message of the same name explains it. */
export interface StatusRule {
  readonly name: StatusRuleName;
  readonly status: Status;
  readonly when: (facts: Facts) => ThreeValued;
}

/** The hard checks on an entry: where one fails nothing is calculated. */
const hardChecks: readonly StatusRule[] = [
  hard("errorValue", ({ entry }) => entry.kind === "errorValue"),
  hard("boundEntered", (facts) => isNoNumber(facts, "bound")),
  hard("rangeEntered", (facts) => isNoNumber(facts, "range")),
  hard("dateEntered", (facts) => isNoNumber(facts, "date")),
  hard(
    "notANumber",
    ({ entry, isQualitative }) =>
      !isQualitative && (entry.kind === "notNumber" || entry.kind === "verdict"),
  ),
  hard("otherUnit", ({ entry, isQualitative }) => !isQualitative && entry.kind === "otherUnit"),
  hard("shareOutOfRange", shareOutOfRange),
  hard("negativeCount", ({ actual, target }) =>
    actual === null || target.kind === "growth"
      ? null
      : unitKind(target.unit) === "count" && actual < 0,
  ),
  hard("totalFalls", ({ actual, target, context }) =>
    actual === null || context.previousTotal === null
      ? null
      : target.kind === "increment" && actual < context.previousTotal,
  ),
  hard("rankBelowOne", ({ actual, target }) =>
    actual === null ? null : target.kind === "rank" && actual < 1,
  ),
];

/** The status rules in their order: the first that is true decides. */
export const statusRules: readonly StatusRule[] = [
  { name: "nothingEntered", status: "待填报", when: ({ entry }) => entry.kind === "nothing" },
  ...hardChecks,
  { name: "verdictCompleted", status: "已完成", when: (facts) => hasVerdict(facts, "已完成") },
  {
    name: "verdictPartlyCompleted",
    status: "部分完成",
    when: (facts) => hasVerdict(facts, "部分完成"),
  },
  { name: "verdictNotCompleted", status: "未完成", when: (facts) => hasVerdict(facts, "未完成") },
  { name: "noVerdict", status: "待认定", when: ({ isQualitative }) => isQualitative },
  { name: "heldMet", status: "达标", when: (facts) => and(facts.isMet, facts.isHeld) },
  { name: "metWhenDue", status: "达标", when: (facts) => and(facts.isMet, facts.isDue) },
  { name: "metEarly", status: "提前实现", when: ({ isMet }) => isMet },
  {
    name: "heldByTolerance",
    status: "达标",
    when: (facts) => and(facts.isTolerated, facts.isHeld),
  },
  {
    name: "metByTolerance",
    status: "达标",
    when: (facts) => and(facts.isTolerated, facts.isDue),
  },
  { name: "metEarlyByTolerance", status: "提前实现", when: ({ isTolerated }) => isTolerated },
  { name: "heldLost", status: "未达标", when: (facts) => facts.isHeld && facts.baselineMet },
  { name: "heldNotMet", status: "未达标", when: ({ isHeld }) => isHeld },
  {
    name: "closeWhenDue",
    status: "接近",
    when: ({ isDue, attainment, settings }) => and(atLeast(attainment, settings.close), isDue),
  },
  { name: "notMetWhenDue", status: "未达标", when: ({ isDue }) => isDue },
  {
    name: "aheadOfSchedule",
    status: "快于预期",
    when: ({ q, settings }) => atLeast(q, settings.ahead),
  },
  {
    name: "onSchedule",
    status: "达到进度",
    when: ({ q, settings }) => atLeast(q, settings.onSchedule),
  },
  {
    name: "behindSchedule",
    status: "滞后",
    when: ({ q, settings }) => atLeast(q, settings.behind),
  },
  { name: "farBehindSchedule", status: "严重滞后", when: ({ q }) => atLeast(q, 0) },
  { name: "reverse", status: "逆向", when: ({ q }) => (q === null ? null : q < 0) },
  { name: "noSchedule", status: "推进中", when: () => true },
];

/** The rule that decides: there always is one, the last is true of everything. */
export function decidingRule(facts: Facts): StatusRule {
  return statusRules.find((rule) => rule.when(facts) === true)!;
}

function hard(name: StatusRuleName, when: StatusRule["when"]): StatusRule {
  return { name, status: "数据异常", when };
}

function isNoNumber({ entry, isQualitative }: Facts, why: "bound" | "range" | "date"): boolean {
  return !isQualitative && entry.kind === "notNumber" && entry.why === why;
}

/**
 * A level given as a share lies between 0 and the whole, unless the plan's own target or baseline
 * does not either: then the unit allows it. Rates of growth and changes of a share may lie outside.
 */
function shareOutOfRange({ actual, target }: Facts): ThreeValued {
  const whole = wholeInUnit(target.unit);
  if (actual === null) return null;
  if (whole === null || target.kind !== "level") return false;
  const outside = (value: number): boolean => value < 0 || value > whole;
  const stated = [target.value, target.baseline?.value ?? []].flat();
  return outside(actual) && !stated.some((value) => typeof value === "number" && outside(value));
}

function hasVerdict({ entry, isQualitative }: Facts, verdict: Verdict): boolean {
  return isQualitative && entry.kind === "verdict" && entry.verdict === verdict;
}

function atLeast(value: number | null, limit: number): ThreeValued {
  return value === null ? null : reaches(value, limit);
}

function and(a: ThreeValued, b: ThreeValued): ThreeValued {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}
