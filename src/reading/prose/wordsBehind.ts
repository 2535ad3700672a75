import { readOperatorWords } from "../tokens/operatorWords";
import type { Quantity } from "../tokens/quantities";
import { isCountUnit } from "../tokens/unitWords";
import type { LeadWords } from "./leadWords";
import type { SentenceTokens } from "./sentenceTokens";
import { endsWithCreation, isBrought } from "./subjectName";

/** Whether a number may stand before its subject, or tells the size of something that is counted behind it. */
export function mayLead(
  quantity: Quantity,
  words: string,
  next: Quantity | undefined,
  span: string,
): boolean {
  if (isCountUnit(quantity.unit)) {
    const isSizeOfPlace = /^[十百千万亿]*[户人]$/u.test(quantity.unit!) && quantity.bound !== null;
    return !(isSizeOfPlace && /(?:实现|推进|推动|确保|力争|达到)$|^$/u.test(words));
  }
  if (quantity.unit === "%" || words === "") return false;
  return next === undefined || /[、和及与]/u.test(span);
}

/**
 * 100%实行A和100%设置B: the first ends at the joint. 95%以上的A提供5类以上服务: a number of another sort is part of what
 * is done. Null where the second number states something of its own.
 */
export function endOfShare(
  quantity: Quantity,
  next: Quantity,
  span: string,
  clauseEnd: number,
): number | null {
  if (next.unit === "%") {
    const joint = /[、和及与]$/u.exec(span);
    return joint === null ? null : quantity.end + joint.index;
  }
  const item = span.split(/[、和及与]/u).at(-1)!;
  return /^的/u.test(span) && !endsWithCreation(item.slice(0, longestVerb + 1)) ? clauseEnd : null;
}

/** 建设20个 begins an item of its own; 能够提供5类 is part of what is done. */
const longestVerb = 3;

const counts = /(?:等|覆盖|服务|惠及|面向|容纳|辐射|带动|涉及|每[个家所座]?|[为是])$/u;

/** 完成省直部门120个系统整合: the number stands in the midst of a deed and its object, before what it counts. */
export function isAmidDeed(
  { unit, chinese, bound }: Quantity,
  { op, words: operators, change }: LeadWords,
  words: string,
  behind: string,
): boolean {
  const isBare = op === null && operators.length === 0 && change === null;
  const mayCount = isCountUnit(unit) && !/人$/u.test(unit!) && !chinese && bound !== "<=";
  return (
    isBare &&
    mayCount &&
    isBrought(words) &&
    !counts.test(words) &&
    /^(?:以上)?[\u3400-\u9fff“A-Za-z]/u.test(behind) &&
    !/^(?:以上)?的/u.test(behind)
  );
}

const deed =
  /^(?:的|要|应|将|均)?(实行|实施|开展|进行|达到|完成|实现|建立|设置|配备|安装|建成|建有|落实|执行|使用|接入|设立|配置|推行)/u;
const nominal = /^(?:实行|实施|开展|进行|达到|完成|实现|推行)$/u;

/** The share of a subject of which something is done, as a rate: 住宅工程100%实行分户验收 is 住宅工程分户验收率. */
export function shareName(subject: string, predicate: string): string {
  const verb = deed.exec(predicate);
  if (subject === "" || verb === null) return subject + predicate.replace(/^的/u, "");
  const object = predicate.slice(verb[0].length);
  return `${subject}${object}${nominal.test(verb[1]!) ? "" : verb[1]!}率`;
}

/** A noun behind its number goes up to the next item of a list, or to the clause's end. */
export function endOfNoun(
  tokens: SentenceTokens,
  quantity: Quantity,
  next: Quantity | undefined,
  clauseEnd: number,
  span: string,
): number {
  if (next === undefined) return clauseEnd;
  const operator = readOperatorWords(tokens.text, quantity.end, next.start);
  const between = tokens.text.slice(quantity.end, operator.start);
  const joint = Math.max(
    between.lastIndexOf("、"),
    between.lastIndexOf("和"),
    between.lastIndexOf("及"),
  );
  if (joint > 0) {
    const words = between.slice(joint + 1);
    if (endsWithCreation(words) || words.length > 1) return quantity.end + joint;
  }
  return joint === between.length - 1 && joint > 0
    ? quantity.end + span.lastIndexOf(between[joint]!)
    : clauseEnd;
}
