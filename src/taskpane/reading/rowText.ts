import type { Language } from "../../messages/message";
import { newPlanRowMessages as messages } from "../../messages/newPlan";
import {
  attributeLabels,
  cumulativeReductionLabel,
  kindLabels,
  operatorTexts,
} from "../../plan/targetText";
import { ruleText } from "../../reading/ruleText";
import type { Say } from "../language";
import type { DraftRow } from "./draft/planDraft";
import { surenessOf } from "./draft/rowFilter";
import type { KindChoice, RowFields } from "./draft/rowFields";

export const kindChoiceLabels = {
  level: kindLabels.level,
  increment: kindLabels.increment,
  annualRate: kindLabels.growth,
  cumulativeReduction: cumulativeReductionLabel,
  rank: kindLabels.rank,
  qualitative: kindLabels.qualitative,
} as const satisfies Record<KindChoice, unknown>;

export function rowName({ name }: RowFields, say: Say): string {
  return name.trim() || say(messages.withoutName);
}

/** Operator, value and unit as one reads them: `≥48 %`. */
export function demandText({ op, value, unit }: RowFields): string {
  return [operatorTexts[op].sign + value, unit].filter(Boolean).join(" ");
}

/** The other fields of the list, in words. */
export function factTexts(fields: RowFields, say: Say): readonly string[] {
  const { year, baselineValue, baselineYear, attribute, kind } = fields;
  const baseline = { value: baselineValue, year: baselineYear };
  return [
    year === "" ? say(messages.withoutYear) : say(messages.dueYear, { year }),
    ...(baselineValue === ""
      ? []
      : [say(baselineYear === "" ? messages.baselineWithoutYear : messages.baseline, baseline)]),
    ...(attribute === "" ? [] : [say(attributeLabels[attribute])]),
    say(kindChoiceLabels[kind]),
  ];
}

/** How a row was read, in words. */
export function foundByText(row: DraftRow, say: Say, language: Language): string {
  const sureness = say(messages[surenessOf(row)]);
  const { found } = row.source;
  return found === undefined
    ? sureness
    : say(messages.foundBy, { rule: ruleText(found.rule, language), sureness });
}
