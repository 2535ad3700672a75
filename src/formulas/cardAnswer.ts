import { cardMessages } from "../messages/functions";
import { say } from "../messages/message";
import { infoFields } from "../plan/indicatorInfo";
import type { PlanTarget } from "../plan/plan";
import type { Target } from "../plan/target";
import { targetTextWithUnit } from "../plan/targetText";
import type { Asked } from "./asked";
import { type FunctionProblem, isProblem, type PlainCell } from "./cellValue";
import { type CardProperty, IndicatorCard } from "./indicatorCard";
import { resolveTarget } from "./resolve";

/**
 * PLAN.CARD for one cell: what PLAN.TARGET answers, as a card with the fields that the document states and, for the
 * indicator's targets of other years, a sub-card each.
 */
export function cardAnswer(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
): IndicatorCard | FunctionProblem {
  const resolved = resolveTarget(asked, region, indicator, undefined);
  if (isProblem(resolved)) return resolved;
  const { plan } = resolved;
  const subCards = otherYears(resolved).map((target) => ({
    name: say(cardMessages.targetOfYear, "zh", { year: target.year! }),
    value: cardOf(asked, { plan, target }, []),
  }));
  return cardOf(asked, resolved, subCards);
}

/** The targets of the same name and scope that are due in other years, by year; the first where one year has two. */
function otherYears({ plan, target }: PlanTarget): readonly Target[] {
  const byYear = new Map<number, Target>();
  for (const other of plan.targets) {
    const isSame = other.name === target.name && other.scope === target.scope;
    if (!isSame || other.year === null || other.year === target.year) continue;
    if (!byYear.has(other.year)) byYear.set(other.year, other);
  }
  return [...byYear.values()].sort((a, b) => a.year! - b.year!);
}

function cardOf(
  asked: Asked,
  { plan, target }: PlanTarget,
  subCards: readonly CardProperty[],
): IndicatorCard {
  const fields = infoFields.flatMap(({ zh, value }): CardProperty[] => {
    const stated = value(plan, target, asked.language);
    return stated === null ? [] : [{ name: zh, value: stated }];
  });
  const message = target.year === null ? cardMessages.undated : cardMessages.dated;
  const text = say(message, asked.language, {
    indicator: target.scope === null ? target.name : `${target.name}(${target.scope})`,
    target: targetTextWithUnit(target),
    region: plan.region,
    ...(target.year !== null && { year: target.year }),
  });
  const source = `${plan.documentNumber ?? `《${plan.title}》`} ${target.section}`;
  return new IndicatorCard(text, [...fields, ...subCards], source);
}
