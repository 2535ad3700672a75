import { isKnownUnit } from "../../plan/unit";
import { readIndicatorName } from "../../tables/recognition/indicatorName";
import { unitAtPlace } from "../tokens/unitWords";

/** The cell that names an indicator, taken apart. */
export interface IndicatorCell {
  readonly name: string;
  readonly unit: string | null;
  /** The number before the name: 1. (3); null for none. */
  readonly ordinal: number | null;
  /** 约束性 or 预期性 in brackets behind the name. */
  readonly attribute: "约束性" | "预期性" | null;
}

const ordinal = /^[(]?(\d{1,3})[).、．\s]?\s*(?=[^\d.,%])/u;
const attributeInBrackets = /[(〔[](约束|预期)性?(?:指标)?[)〕\]]/u;
/** What is done to reach a number; 完成率, 达到或好于Ⅲ类 and 建成区 are parts of names. */
const verb =
  /^(?:创建|争创|实现|完成(?!率|情况|投资|度|额|量)|达到(?!或|Ⅰ|Ⅱ|Ⅲ|国家|优)|建成(?!区|率|数|面积)|力争|确保)(?=.{3})/u;
const longestUnit = 8;
const behindBrackets =
  /^(.*?)[((]([^()]*(?:\([^()]*\)[^()]*)*)[)）]\s*(?:[①-⑳*※\d¹²³⁴⁵⁶⁷⁸⁹]{0,2})$/u;

/** Reads the cell that names an indicator. @param text folded */
export function readIndicatorCell(text: string): IndicatorCell {
  const number = ordinal.exec(text);
  const attribute = attributeInBrackets.exec(text)?.[1];
  const known = readIndicatorName(text);
  const isUnit = known.unit !== null && isUnitText(known.unit);
  const cleaned = known.candidates.at(known.unit === null || isUnit ? -1 : -2) ?? text;
  // Units that the plan's own checks do not convert (起/每万枚) stand in brackets all the same.
  const inBrackets = isUnit ? null : behindBrackets.exec(cleaned);
  const isBracketed = inBrackets !== null && isUnitText(unitIn(inBrackets[2]!));
  const unit = isUnit ? known.unit : isBracketed ? inBrackets[2]! : null;
  const name = isBracketed ? inBrackets[1]! : cleaned;
  return {
    name:
      name
        .replace(/^其中[::，]?/u, "")
        .replace(verb, "")
        .trim() || cleaned,
    unit: unit === null ? null : unitIn(unit),
    ordinal: number === null ? null : Number(number[1]),
    attribute: attribute === undefined ? null : attribute === "约束" ? "约束性" : "预期性",
  };
}

/** The unit that a text states: without 单位：, and /10万 for 1/10万. */
export function unitIn(text: string): string {
  return text.replace(/^(?:计量)?单位:?/u, "").replace(/^1\//u, "/");
}

/** Names that begin as units do: 元GDP用水量, 天数. */
const endOfName = /.[率量数额值长降增重比]$/u;

/** Whether a folded text is a unit: known to the plan's checks, to the reading of prose, or a ratio of such. */
export function isUnitText(text: string): boolean {
  if (text === "" || text.length > 16 || /^\d+(?:\.\d+)?$/u.test(text)) return false;
  const bare = text.replace(/\([^()]{1,4}\)$/u, "");
  if (unitAtPlace(text, 0) === text || unitAtPlace(bare, 0) === bare) return true;
  if (/^[人件车床户台架][年月日天次]$/u.test(text)) return true;
  if (endOfName.test(text)) return false;
  if (isKnownUnit(text) && text.length <= longestUnit) return true;
  const [above = "", below, ...more] = text.split("/");
  if (below === undefined || below === "" || more.length > 1) return false;
  if (above === "" || above === "1") return true;
  return isUnitText(above)
    ? below.length <= 8
    : isUnitText(below) && /^[\p{Script=Han}a-zA-Zμ]{1,6}$/u.test(above);
}
