import type { Accumulation } from "../../plan/soFar";
import { isKnownUnit } from "../../plan/unit";

/** What the cell of an indicator says, taken apart. */
export interface IndicatorName {
  /** The readings to look up, the fullest first. */
  readonly candidates: readonly string[];
  /** A unit in brackets behind the name. */
  readonly unit: string | null;
  /** What the name says in brackets of how its values are given: 新增标准（累计）. */
  readonly accumulation: Accumulation | null;
}

const ordinals = [
  /^[(（][一二三四五六七八九十\d]{1,3}[)）]\s*/u,
  /^[一二三四五六七八九十]{1,3}[、.．]\s*/u,
  /^\d{1,3}(?:[.．]\d{1,3})*(?:[.．、)）]\s*|\s+)(?!\d)/u,
  /^[①-⑳⑴-⒇❶-❿]\s*/u,
  /^[●•■◆★☆▲△▪◇○※*＊#·—–-]+\s*/u,
  /^其中[:：,，]?\s*/u,
];
const footnotes = /(?:[①-⑳*＊※]+|[[〔]\d{1,2}[\]〕]|[¹²³⁴⁵⁶⁷⁸⁹]+|\s*注\d?)$/u;
const attributes = /[(（【[](?:约束性|预期性|约束|预期)(?:指标)?[)）】\]]/gu;
const accumulations = /[(（【[](?:当年|本年|年度|累计)(?:数|值)?[)）】\]]/gu;
const lastBrackets = /[(（〔[【]([^()（）〔〕[\]【】]+)[)）〕\]】]$/u;

/** Takes ordinals, bullets, footnote marks, 其中 and units off a name; brackets that hold no unit stay. */
export function readIndicatorName(text: string): IndicatorName {
  const candidates = new Set<string>();
  const whole = text.trim();
  candidates.add(whole);
  let accumulation: Accumulation | null = null;
  let rest = whole
    .replace(attributes, "")
    .replace(accumulations, (words) => {
      accumulation = words.includes("累计") ? "toDate" : "inYear";
      return "";
    })
    .trim();
  for (let changed = true; changed;) {
    const before = rest;
    for (const pattern of ordinals) rest = rest.replace(pattern, "");
    rest = rest
      .replace(footnotes, "")
      .replace(/[:：]$/u, "")
      .trim();
    changed = rest !== before;
  }
  candidates.add(rest);
  const { name, unit } = withoutUnit(rest);
  candidates.add(name);
  candidates.delete("");
  return { candidates: [...candidates], unit, accumulation };
}

/** Takes off a unit in brackets, behind a comma, or a bare % behind the name. */
function withoutUnit(text: string): { readonly name: string; readonly unit: string | null } {
  const inside =
    lastBrackets
      .exec(text)?.[1]
      ?.replace(/^(?:计量)?单位[:：]?/u, "")
      .trim() ?? "";
  if (inside !== "" && isKnownUnit(inside)) {
    return { name: text.replace(lastBrackets, "").trim(), unit: inside };
  }
  const [, name = "", behind = ""] =
    /^(.+?)[,，]\s*([^,，]+)$/u.exec(text) ?? /^(.+?)\s*([%％‰])$/u.exec(text) ?? [];
  const unit = behind.trim();
  return unit !== "" && isKnownUnit(unit)
    ? { name: name.trim(), unit }
    : { name: text, unit: null };
}
