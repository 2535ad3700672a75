import type { Quantity } from "../tokens/quantities";
import type { SentenceTokens } from "./sentenceTokens";
import type { Statement } from "./statement";

/** 响应能力达到最大负荷的5% is 响应能力占最大负荷的比重. */
export function shareOfOther(
  { text }: SentenceTokens,
  { subject, predicated }: Statement,
  { start, unit }: Quantity,
): string {
  if (unit !== "%" || predicated || text[start - 1] !== "的") return subject;
  if (/^占(?!比)/u.test(subject)) return `${subject.replace(/的$/u, "")}的比重`;
  const parts = /^(.{3,}?)(?:达到|达|占|为)(.{2,12}?)的?$/u.exec(subject);
  return parts === null ? subject : `${parts[1]!}占${parts[2]!}的比重`;
}

const goesOnWithPredicate =
  /(?:并(?!网)|，|且(?=[\u3400-\u9fff]{2})|(?<=.)以(?![上下内外及])(?=[\u3400-\u9fff]{3})|通过(?!率)|达到|用于|力争|确保|实现|完成|推动|带动)/u;

/** A noun behind its number ends where a predicate goes on: 数据集并开放共享, 示范区达到国家标准. */
export function untilPredicate(noun: string): string {
  const own = noun.replace(/^(?:以上|左右)?的/u, "");
  const end = own.search(goesOnWithPredicate);
  return end < 0 ? own : own.slice(0, end);
}
