import type { Message } from "../messages/message";
import { statedText } from "./figureText";
import type { Better } from "./better";
import type { Attribute, IndicatorKind, Nature, Operator, Target } from "./target";

/** How an operator is shown and called. */
export interface OperatorText {
  /** Stands before the value: ≥48. Empty where the value speaks for itself. */
  readonly sign: string;
  /** The operator alone, in a column of its own. */
  readonly symbol: Message;
  readonly label: Message;
}

export const operatorTexts: Readonly<Record<Operator, OperatorText>> = {
  ">=": signed("≥", { zh: "不低于", en: "at least" }),
  ">": signed("＞", { zh: "超过", en: "more than" }),
  "<=": signed("≤", { zh: "不超过", en: "at most" }),
  "<": signed("＜", { zh: "低于", en: "less than" }),
  "=": signed("＝", { zh: "等于", en: "exactly" }),
  approx: {
    sign: "约",
    symbol: { zh: "约", en: "about" },
    label: { zh: "左右", en: "about" },
  },
  between: {
    sign: "",
    symbol: { zh: "区间", en: "range" },
    label: { zh: "区间内", en: "within the range" },
  },
  text: {
    sign: "",
    symbol: { zh: "定性", en: "in words" },
    label: { zh: "定性要求", en: "in words" },
  },
};

export const kindLabels: Readonly<Record<IndicatorKind, Message>> = {
  level: { zh: "期末水平", en: "level at the end" },
  increment: { zh: "规划期累计", en: "total over the plan" },
  growth: { zh: "年均增长", en: "average annual growth" },
  rank: { zh: "位次", en: "rank" },
  qualitative: { zh: "定性", en: "qualitative" },
};

export const cumulativeReductionLabel: Message = { zh: "累计降幅", en: "cumulative reduction" };

export const attributeLabels: Readonly<Record<Attribute, Message>> = {
  约束性: { zh: "约束性", en: "binding" },
  预期性: { zh: "预期性", en: "expected" },
};

export const natureLabels: Readonly<Record<Nature, Message>> = {
  quantified: { zh: "量化", en: "quantified" },
  commitment: { zh: "承诺", en: "commitment" },
  qualitative: { zh: "定性", en: "qualitative" },
};

export const betterLabels: Readonly<Record<Better, Message>> = {
  higher: { zh: "越高越好", en: "higher is better" },
  lower: { zh: "越低越好", en: "lower is better" },
  exact: { zh: "恰好", en: "exact" },
  inside: { zh: "在区间内", en: "inside the range" },
};

export const holdLabel: Message = { zh: "保持", en: "hold" };

/** The target value alone: a number, a range as `2-3`, or its words. */
export function targetValue(target: Target): number | string {
  return target.op === "between" ? target.value.map(statedText).join("-") : target.value;
}

/** Operator and value as they are shown: ≥48, ＞96, ＝100, 约6, 2-3, or the target's words. */
export function targetText(target: Target): string {
  const value = targetValue(target);
  return operatorTexts[target.op].sign + (typeof value === "number" ? statedText(value) : value);
}

/** As `targetText`, with the unit: ≥48%, ≥400家, 2-3个; words stay as they are. */
export function targetTextWithUnit(target: Target): string {
  return target.op === "text" ? target.value : targetText(target) + (target.unit ?? "");
}

function signed(sign: string, label: Message): OperatorText {
  return { sign, symbol: { zh: sign, en: sign }, label };
}
