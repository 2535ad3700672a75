import type { GrowthMeasure, IndicatorKind, Operator } from "../../plan/target";
import type { Quantity } from "../tokens/quantities";
import type { Find } from "./find";
import type { SentenceTokens } from "./sentenceTokens";
import { settleOperator, type SettledValue } from "./settledOperator";
import type { Statement } from "./statement";
import { isAddition } from "./subjectName";

/** 累计建成5万个 adds up what is done in the period; 累计有效发明专利 is what there is. */
const summedUp =
  /累计(?:建成|培育|完成|创建|培训|实施|改造|打造|引进|认定|发放|投入|推广|治理|修复|开展|建设|形成|组织|支持|服务|转化|授权|淘汰|处置|帮助|筹集)/u;

/** A find's value with its unit and what it measures over time. */
export interface Measured extends Pick<Find, "unit" | "kind" | "growthMeasure"> {
  readonly value: SettledValue;
}

/** What one number of a statement measures, by the words of change and addition beside it. */
export function measured(
  statement: Statement,
  name: string,
  quantity: Quantity,
  op: Operator | null,
  tokens: SentenceTokens,
): Measured {
  const value = settleOperator(quantity, op, statement.hold);
  const { unit } = quantity;
  const [kind, growthMeasure] = kindOf(statement, name, quantity, tokens);
  const falls = growthMeasure === "annualRate" && statement.change?.direction === "down";
  return { value: falls ? fallen(value) : value, unit, kind, growthMeasure };
}

function kindOf(
  statement: Statement,
  name: string,
  { unit, start }: Quantity,
  tokens: SentenceTokens,
): readonly [IndicatorKind, GrowthMeasure | null] {
  const { change } = statement;
  if (change === null) {
    if (/减排量$/u.test(name) || statement.totalled) return ["increment", null];
    if (unit === "%" && /(?:增速|增长率|增长速度)$/u.test(name)) return ["growth", "annualRate"];
    const before = tokens.text.slice(statement.clause.start, start);
    const adds = (isAddition(name) && unit !== "%") || summedUp.test(before);
    return [adds && !/每年/u.test(before) ? "increment" : "level", null];
  }
  if (unit === "%" && change.direction === "down") {
    return ["growth", change.yearly ? "annualRate" : "cumulativeReduction"];
  }
  const compared = /[比较]|基础上|相比/u.test(tokens.text.slice(statement.start, start));
  const sinceBaseline = compared || /累计/u.test(change.words);
  if (unit === "%" && (change.yearly || !sinceBaseline)) return ["growth", "annualRate"];
  // So much each year is a level of each year; so much in all adds up.
  return [change.yearly ? "level" : "increment", null];
}

const turned = {
  ">=": "<=",
  "<=": ">=",
  ">": "<",
  "<": ">",
  "=": "=",
  approx: "approx",
} as const;

/** A yearly fall as a negative rate: at least 3 % down is at most −3 %. */
function fallen(value: SettledValue): SettledValue {
  if (value.op === "between") return { op: "between", value: [-value.value[1], -value.value[0]] };
  return { op: turned[value.op], value: -value.value };
}
