import type { Message, MessageParameters } from "../messages/message";
import type { Period } from "../plan/plan";
import type { Target } from "../plan/target";
import { wholeInUnit } from "../plan/unit";
import { planProblemMessages as messages } from "./planProblemMessages";

/** What a rule on one target finds: the field, and why. */
export interface Finding {
  readonly field: keyof Target;
  readonly message: Message;
  readonly parameters?: MessageParameters;
}

type TargetRule = (target: Target, period: Period) => Finding | null;

/** A qualitative value is a phrase: 完成市下达目标任务 has nine characters. */
const longestPhrase = 14;
const leadingVerb = /^(?:达到|建成|力争|争取|实现|完成|确保|打造|推进|保持|创建|争创)/u;
const additions = /^新增/u;
const unitForm = /^(?:%|‰|[^\s\d%‰()\uFF05\uFF08\uFF09\uFF10-\uFF19]+)$/u;

/**
 * What must hold within one target beyond the schema. Independent of each other: each that speaks
 * is reported.
 */
export const targetRules: Readonly<Record<string, TargetRule>> = {
  yearInPeriod: ({ year, note }, { start, end }) =>
    year !== null && (year < start || year > end) && note === null
      ? { field: "year", message: messages.yearOutsidePeriod, parameters: { year, start, end } }
      : null,

  baselineBeforeYear: ({ baseline, year }) =>
    baseline !== null && year !== null && baseline.year >= year
      ? {
          field: "baseline",
          message: messages.baselineNotBefore,
          parameters: { baseline: baseline.year, year },
        }
      : null,

  natureFitsYear: ({ nature, year }) => {
    if (nature === "quantified" && year === null)
      return { field: "nature", message: messages.quantifiedWithoutYear };
    if (nature === "commitment" && year !== null)
      return { field: "nature", message: messages.commitmentWithYear };
    return null;
  },

  wordsAreQualitative: ({ op, kind, nature }) => {
    const qualitative = [kind, nature].filter((word) => word === "qualitative").length;
    if (op === "text" && qualitative < 2)
      return { field: "op", message: messages.wordsNotQualitative };
    if (op !== "text" && qualitative > 0)
      return { field: "op", message: messages.qualitativeNotWords };
    return null;
  },

  wordsAreShort: ({ op, value }) =>
    op === "text" && (value.length > longestPhrase || /[。;\uFF1B]/u.test(value))
      ? { field: "value", message: messages.wordsTooLong, parameters: { limit: longestPhrase } }
      : null,

  rangeAscends: ({ op, value }) =>
    op === "between" && value[0] >= value[1]
      ? {
          field: "value",
          message: messages.rangeReversed,
          parameters: { low: value[0], high: value[1] },
        }
      : null,

  rankIsPosition: (target) =>
    target.kind === "rank" &&
    !(
      ["<=", "=", "between"].includes(target.op) &&
      numbersOf(target).every((number) => Number.isInteger(number) && number >= 1)
    )
      ? { field: "op", message: messages.rankOperator }
      : null,

  additionsAreNotHeld: ({ kind, hold }) =>
    hold && (kind === "increment" || kind === "growth")
      ? { field: "hold", message: messages.heldAddition }
      : null,

  growthIsShare: ({ kind, unit }) =>
    kind === "growth" && wholeInUnit(unit) === null
      ? { field: "unit", message: messages.growthUnit }
      : null,

  growthMeasureOfGrowth: ({ kind, growthMeasure }) =>
    growthMeasure !== undefined && kind !== "growth"
      ? { field: "growthMeasure", message: messages.growthMeasureElsewhere }
      : null,

  additionsAreIncrements: ({ name, kind, op }) =>
    additions.test(name) && op !== "text" && kind !== "increment"
      ? { field: "kind", message: messages.additionNotIncrement }
      : null,

  nameIsTerm: ({ name }) => {
    const verb = leadingVerb.exec(name)?.[0];
    return verb === undefined
      ? null
      : { field: "name", message: messages.verbInName, parameters: { verb } };
  },

  shareInRange: (target) => {
    const whole = wholeInUnit(target.unit);
    if (whole === null || target.kind !== "level" || target.note !== null) return null;
    const outside = numbersOf(target).find((number) => number < 0 || number > whole);
    return outside === undefined
      ? null
      : { field: "value", message: messages.shareOutOfRange, parameters: { value: outside } };
  },

  fullShareIsEqual: ({ kind, unit, op, value }) =>
    kind === "level" && value === wholeInUnit(unit) && (op === ">=" || op === "<=" || op === ">")
      ? { field: "op", message: messages.fullShareOperator, parameters: { op } }
      : null,

  valueNotNegative: (target) =>
    wholeInUnit(target.unit) === null &&
    target.note === null &&
    numbersOf(target).some((number) => number < 0)
      ? { field: "value", message: messages.negativeValue }
      : null,

  unitInForm: ({ unit }) =>
    unit !== null && !unitForm.test(unit)
      ? { field: "unit", message: messages.malformedUnit, parameters: { unit } }
      : null,
};

/** The target's number, or both ends of its range; none for words. */
function numbersOf({ value }: Target): readonly number[] {
  return typeof value === "string" ? [] : typeof value === "number" ? [value] : value;
}
