import type { Quantity } from "../tokens/quantities";
import { isCountUnit } from "../tokens/unitWords";
import type { Statement } from "./statement";
import { isAddition, isBrought, subjectName } from "./subjectName";

const formConfidence = { subjectFirst: 0.95, list: 0.95, numberFirst: 0.9, shareOfSubject: 0.6 };
const longName = 30;

/** 0 to 1: the share of such readings that hold. */
export function confidenceOf(
  { form, predicated, created }: Statement,
  { chinese, unit, bound }: Quantity,
  name: string,
  elided: boolean,
): number {
  let confidence = formConfidence[form];
  if (elided) confidence *= 0.9;
  if (chinese && unit !== "%") confidence *= 0.85;
  if (unit === null) confidence *= 0.85;
  if (!predicated && !created && bound === null) confidence *= 0.9;
  if (name.length > longName) confidence *= 0.85;
  return confidence;
}

const perHead = /(?:每[十百千万]|人均|户均|亩均|地均)/u;

/** Without a year a number is a commitment only where words make one of it. */
export function standsAlone(statement: Statement, quantity: Quantity): boolean {
  const { form, subject, predicated, addition, created, ops } = statement;
  const isShare = quantity.unit === "%" || quantity.unit === "‰";
  if (form === "shareOfSubject") return false;
  if (quantity.bound !== null || addition !== "") return true;
  if (predicated && (isShare || ops[0] !== null || form !== "numberFirst")) return true;
  if (form === "subjectFirst" && (isShare || perHead.test(subject))) return true;
  const isCounted = isCountUnit(quantity.unit) && !quantity.chinese;
  if (isCounted && (created || isBrought(subject))) return true;
  return isAddition(subjectName(subject, { counted: false, areas: [] }));
}
