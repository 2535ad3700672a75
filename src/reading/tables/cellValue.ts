import type { Operator } from "../../plan/target";
import { readChange } from "../prose/changeWords";
import { readChineseNumeral } from "../tokens/numerals";
import { readOperatorWords } from "../tokens/operatorWords";
import { readQuantities } from "../tokens/quantities";

/** What the cell of a value says. */
export type CellValue =
  | { readonly kind: "none" }
  | {
      readonly kind: "number";
      /** Equal to `high` but for a range. */
      readonly low: number;
      readonly high: number;
      /** Written in the cell; null where it is not. */
      readonly unit: string | null;
      /** The word before the number, and the one behind. */
      readonly before: Operator | null;
      readonly bound: Operator | null;
      readonly hold: boolean;
      /** 〔18〕: counted over the plan's years. */
      readonly isTotal: boolean;
      readonly change: "up" | "down" | null;
    }
  /** 前10, 第6位. */
  | { readonly kind: "rank"; readonly place: number }
  | { readonly kind: "words"; readonly text: string; readonly hold: boolean };

const nothing =
  /^(?:[-—–/\\*·.…~]*|无|暂无|待定|另行下达|不设|未开展|未统计|未评价|未监测|尚未.{1,4}|新指标|新增指标|n\/?a)$/iu;
const footnote = /(?:[①-⑳*※¹²³⁴⁵⁶⁷⁸⁹⁰]+|(?:\(|\[|〔)注?[①-⑳]?\d?(?:\)|\]|〕)|注\d?)$/u;
const bracketed = /^(?:〔|\[|【|［|﹝)(.+?)(?:〕|\]|】|］|﹞)(.*)$/u;
const rank =
  /^(?:(?:保持|稳定|力争|进入|位居|位列|排名|排|居|达到|在|全国|全省|全区|全市|省内|市内|国内|同类城市)*)(?:第|前)(\d{1,3}|[一二三四五六七八九十]{1,3})(?:位|名|强)?(?:以内|左右|以前|之内)?$/u;
/** 全覆盖 is all of it. */
const wholeCovered = /^(?:实现)?(?:全覆盖|全部覆盖)$/u;
const roundBrackets = /^\((.+)\)$/u;

/**
 * Reads the cell of a value.
 * @param text folded
 * @param roundIsTotal whether the table says that round brackets, too, mean a count over the plan's years
 */
export function readCellValue(text: string, roundIsTotal = false): CellValue {
  const bare = text.trim();
  if (nothing.test(bare)) return { kind: "none" };
  const inside = bracketed.exec(bare);
  if (inside !== null && !nothing.test(inside[1]!)) {
    const value = numberIn(inside[1]! + inside[2]!);
    if (value !== null) return { ...value, isTotal: true };
  }
  const inRound = roundIsTotal ? roundBrackets.exec(bare)?.[1] : undefined;
  const total = inRound === undefined ? null : numberIn(inRound);
  if (total !== null) return { ...total, isTotal: true };
  const place = rank.exec(bare);
  if (place !== null) {
    const written = place[1]!;
    const read = /\d/u.test(written) ? Number(written) : readChineseNumeral(written);
    if (read !== null) return { kind: "rank", place: read };
  }
  if (wholeCovered.test(bare)) return { ...plainNumber, low: 100, high: 100, unit: "%" };
  const value =
    numberIn(bare) ??
    numberIn(bare.replace(footnote, "")) ??
    numberIn(bare.replace(roundBrackets, "$1"));
  if (value !== null) return value;
  const words = bare.replace(footnote, "");
  return nothing.test(words)
    ? { kind: "none" }
    : { kind: "words", text: words, hold: /保持|稳定(?!提|增|向|下|改|上)|不变/u.test(words) };
}

type NumberCell = Extract<CellValue, { kind: "number" }>;

const plainNumber = {
  kind: "number",
  before: null,
  bound: null,
  hold: false,
  isTotal: false,
  change: null,
} as const;

/** A cell that holds one number with its words of comparison and nothing else; null for another. */
function numberIn(text: string): NumberCell | null {
  const isNegative = /^[-—–−]\d/u.test(text);
  const positive = isNegative ? text.slice(1) : text;
  const [quantity, ...others] = readQuantities(positive.replace(/^\+/u, ""));
  if (quantity === undefined || others.length > 0 || quantity.chinese) return null;
  const rest = positive.slice(quantity.end);
  if (rest !== "" && !/^(?:\(含\)|[。，]|\([^()\d]{1,12}\))$/u.test(rest)) return null;
  const { start, op, hold } = readOperatorWords(positive, 0, quantity.start);
  const change = readChange(positive, 0, start);
  const lead = positive.slice(0, change?.start ?? start);
  if (
    !/^(?:[比较到至](?:\d{4}年?[底末]?|“?十.五”?末?|上?一?个?五年)?|累计|五年|期间|其中|[+=])*$/u.test(
      lead,
    )
  )
    return null;
  return {
    kind: "number",
    low: isNegative ? -quantity.low : quantity.low,
    high: isNegative ? -quantity.low : quantity.high,
    unit: quantity.unit,
    before: op,
    bound: quantity.bound,
    hold,
    isTotal: /累计/u.test(lead),
    change: change?.direction ?? null,
  };
}

const targetWords =
  /^(?:完成|达到|保持|持续|稳定|稳步|稳中|逐年|逐步|明显|显著|大幅|不断|有所|基本|全面|力争|控制|优于|高于|低于|不低于|不高于|进一步|按|依据|有效|应|进入|实现|巩固|以|与|确保|合理|国家|省|上级|较|比)/u;
const targetWordsBehind =
  /(?:下降|提升|提高|增长|稳定|改善|任务|要求|目标|下达|以上|以内|以下|左右|水平|前列|覆盖|达标|向好|区间|保障|好转|一流|领先|同步|先进|建成|创建|消除|尽[编有应]|清零|优良|完成|不变|减少|增加|优化|第一方阵)$/u;
const longestWords = 40;

/** Whether a cell can only be a value, or words that stand for one; a name cannot. */
export function isValueLike(text: string): boolean {
  const value = readCellValue(text);
  if (value.kind !== "words") return true;
  if (value.text.length > longestWords || /[。;]/u.test(value.text)) return false;
  return (
    targetWords.test(bracketed.exec(value.text)?.[1] ?? value.text) ||
    targetWordsBehind.test(bracketed.exec(value.text)?.[1] ?? value.text) ||
    /^[\d.:：]+$/u.test(value.text)
  );
}
