import { isHeld } from "../../plan/held";
import type { Target } from "../../plan/target";
import {
  cumulativeReductionLabel,
  holdLabel,
  kindLabels,
  operatorTexts,
} from "../../plan/targetText";
import { unitKind } from "../../plan/unit";

/** The words of the column 类型, which the formulas tell the kinds by. */
export const kindWords = {
  level: kindLabels.level.zh,
  increment: kindLabels.increment.zh,
  growth: kindLabels.growth.zh,
  rank: kindLabels.rank.zh,
  qualitative: kindLabels.qualitative.zh,
  cumulativeReduction: cumulativeReductionLabel.zh,
  hold: holdLabel.zh,
} as const;

/** What stands in the column 类型; a target to hold says so instead of its kind. */
export function kindWord(target: Target): string {
  if (target.op === "text") return kindWords.qualitative;
  if (isHeld(target)) return kindWords.hold;
  if (target.kind === "growth" && target.growthMeasure === "cumulativeReduction") {
    return kindWords.cumulativeReduction;
  }
  return kindWords[target.kind];
}

/**
 * What stands in the column 要求. `=` on a count is met by more as well and therefore reads ≥, so that the sheet
 * judges as the assessment does.
 */
export function requirementWord(target: Target): string {
  const op = target.op === "=" && unitKind(target.unit) === "count" ? ">=" : target.op;
  return operatorTexts[op].symbol.zh;
}
