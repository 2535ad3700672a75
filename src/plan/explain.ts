import {
  amountMessages,
  attainmentMessage,
  expectedMessage,
  marginMessages,
  noProgressMessages,
  requestMessages,
  requirementMessages,
  shortfallMessages,
  softMessages,
  statusMessages,
} from "../messages/findings";
import { statusLabels } from "../messages/pane";
import { type Language, type MessageParameters, say } from "../messages/message";
import type { Assessment, SoftFinding } from "./assess";
import { better } from "./better";
import type { Facts } from "./facts";
import { computedText, percentageText, statedText } from "./figureText";
import { acceptedRange } from "./met";
import { changeOf, referenceOf, usualChange } from "./softRules";
import { targetTextWithUnit } from "./targetText";
import { wholeInUnit } from "./unit";

/**
 * Says in full sentences what happened and what would satisfy the target: the deciding rule with the
 * numbers and the threshold it used, then each soft finding with its other reading. Figures are
 * rounded here only.
 */
export function explain(assessment: Assessment, language: Language): string {
  const { facts, rule } = assessment;
  const parameters = parametersOf(facts, language);
  const sentences = [say(statusMessages[rule], language, parameters)];
  if (rule === "nothingEntered" && facts.expected !== null && !facts.isDue) {
    sentences.push(say(expectedMessage, language, parameters));
  }
  if (rule === "noSchedule" && facts.attainment !== null) {
    sentences.push(say(attainmentMessage, language, parameters));
  }
  for (const finding of assessment.soft) {
    sentences.push(softSentence(finding, facts, parameters, language));
  }
  return sentences.join(language === "zh" ? "" : " ");
}

function softSentence(
  { rule, otherReading }: SoftFinding,
  facts: Facts,
  parameters: MessageParameters,
  language: Language,
): string {
  const { target, context } = facts;
  const reference = referenceOf(facts);
  const change = changeOf(facts);
  const bounds = context.jumpBounds ?? usualChange;
  return say(softMessages[rule], language, {
    ...parameters,
    ...(reference !== null && { reference: withUnit(statedText(reference), target.unit) }),
    ...(change !== null && {
      change: percentageText(change - 1),
      lowest: percentageText(bounds.low - 1),
      highest: percentageText(bounds.high - 1),
    }),
    ...(context.previous !== null && {
      previous: withUnit(statedText(context.previous), target.unit),
    }),
    ...(context.ownTarget !== null && {
      ownTarget: withUnit(statedText(context.ownTarget), target.unit),
    }),
    ...(otherReading !== null && {
      other: withUnit(statedText(otherReading.value), target.unit),
      otherStatus: say(statusLabels[otherReading.status], language),
    }),
  });
}

/** Fills every place that the facts have a value for. */
function parametersOf(facts: Facts, language: Language): MessageParameters {
  const { target, entry, settings, context, actual, expected, q } = facts;
  const fraction = (value: number): string => percentageText(value);
  return {
    target: targetTextWithUnit(target),
    unit: target.unit ?? "",
    request: say(requestMessages[facts.isQualitative ? "verdict" : "number"], language),
    reason: say(noProgressMessages[facts.noProgress ?? "noSchedule"], language),
    close: fraction(settings.close),
    ahead: statedText(settings.ahead),
    onSchedule: statedText(settings.onSchedule),
    behind: statedText(settings.behind),
    tolerance: percentageText(settings.tolerance),
    ...(context.previousTotal !== null && {
      previousTotal: withUnit(statedText(context.previousTotal), target.unit),
    }),
    ...(target.year !== null && { dueYear: target.year }),
    ...("text" in entry && { entered: entry.text }),
    ...(entry.kind === "otherUnit" && { enteredUnit: entry.unit }),
    ...(actual !== null && {
      read: withUnit(statedText(actual), target.unit),
      whole: withUnit(statedText(wholeInUnit(target.unit) ?? 0), target.unit),
      shortfall: shortfall(facts, language),
      margin: margin(facts, language),
      requirement: requirement(facts, language),
    }),
    ...(facts.attainment !== null && { attainment: fraction(facts.attainment) }),
    ...(expected !== null && { expected: withUnit(computedText(expected), target.unit) }),
    ...(q !== null && { q: computedText(q) }),
  };
}

function shortfall(facts: Facts, language: Language): string {
  if (facts.gap === null) return "";
  const direction = better(facts.target) ?? "exact";
  if (facts.gap === 0) return say(shortfallMessages.equal, language);
  const phrase = facts.target.kind === "rank" && direction === "lower" ? "rank" : direction;
  return say(shortfallMessages[phrase], language, { amount: amount(facts, language) });
}

function margin(facts: Facts, language: Language): string {
  const { target, gap, settings } = facts;
  if (target.op === "approx") {
    const approximation = percentageText(settings.approximation);
    return say(marginMessages.approx, language, { approximation });
  }
  const direction = better(target);
  if (gap === null || gap <= 0 || (direction !== "higher" && direction !== "lower")) {
    return say(marginMessages.none, language);
  }
  const phrase = target.kind === "rank" && direction === "lower" ? "rank" : direction;
  return say(marginMessages[phrase], language, { amount: amount(facts, language) });
}

function requirement({ target, settings }: Facts, language: Language): string {
  if (target.op === "text") return "";
  const inUnit = (value: number): string => withUnit(statedText(value), target.unit);
  if (target.op === "between" || target.op === "approx") {
    const [low, high] = acceptedRange(target, settings);
    return say(requirementMessages[target.op], language, {
      low: inUnit(low),
      high: inUnit(high),
      value: target.op === "approx" ? inUnit(target.value) : "",
      approximation: percentageText(settings.approximation),
    });
  }
  const exceeds = target.op === "=" && better(target) === "higher";
  return say(requirementMessages[exceeds ? ">=" : target.op], language, {
    value: inUnit(target.value),
  });
}

/** The size of the gap, in 百分点 where the unit is a share. */
function amount({ target, gap }: Facts, language: Language): string {
  const number = computedText(Math.abs(gap ?? 0));
  const whole = wholeInUnit(target.unit);
  if (whole === 100) return say(amountMessages.percentagePoints, language, { number });
  if (whole === 1000) return say(amountMessages.permillePoints, language, { number });
  if (target.kind === "rank") return say(amountMessages.places, language, { number });
  return say(amountMessages.plain, language, { number, unit: target.unit ?? "" });
}

function withUnit(number: string, unit: string | null): string {
  return number + (unit ?? "");
}
