import type { Language } from "../../messages/message";
import type { Target } from "../../plan/target";
import { operatorTexts } from "../../plan/targetText";
import { formatNumber } from "../numbers";

/** A target with operator and unit as one reads it: `≥ 48 %`, `2–3 个`, or its own words. */
export function targetText(target: Target, language: Language): string {
  const unit = target.unit === null ? "" : ` ${target.unit}`;
  switch (target.op) {
    case "text":
      return target.value;
    case "between": {
      const [low, high] = target.value;
      return `${formatNumber(low, language)}–${formatNumber(high, language)}${unit}`;
    }
    default:
      return `${operatorTexts[target.op].sign} ${formatNumber(target.value, language)}${unit}`;
  }
}
