import { isKnownUnit } from "../../plan/unit";

/** What the cell of an indicator says, taken apart. */
export interface IndicatorName {
  /** The readings to look up, the fullest first. */
  readonly candidates: readonly string[];
  /** A unit in brackets behind the name. */
  readonly unit: string | null;
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
const lastBrackets = /[(（〔[【]([^()（）〔〕[\]【】]+)[)）〕\]】]$/u;

/** Takes ordinals, bullets, footnote marks, 其中 and units off a name; brackets that hold no unit stay. */
export function readIndicatorName(text: string): IndicatorName {
  const candidates = new Set<string>();
  const whole = text.trim();
  candidates.add(whole);
  let rest = whole.replace(attributes, "").trim();
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
  const inside = lastBrackets.exec(rest)?.[1];
  const unit = inside?.replace(/^(?:计量)?单位[:：]?/u, "").trim() ?? "";
  const hasUnit = unit !== "" && isKnownUnit(unit);
  if (hasUnit) candidates.add(rest.replace(lastBrackets, "").trim());
  const afterComma = /^(.+?)[,，]\s*([^,，]+)$/u.exec(rest);
  const trailing = afterComma?.[2]?.trim() ?? "";
  const hasTrailing = !hasUnit && trailing !== "" && isKnownUnit(trailing);
  if (hasTrailing) candidates.add(afterComma![1]!.trim());
  candidates.delete("");
  return { candidates: [...candidates], unit: hasUnit ? unit : hasTrailing ? trailing : null };
}
