import { formulaSpelling } from "./formulaSpelling";

/** Digits that a file surely keeps of a number. */
const significantDigits = 15;

/**
 * A short sign for what a cell holds, by which a later content is told from it; "" for an empty cell. Two different
 * contents have the same one once in four thousand million cases.
 * @param content as `Range.formulas` has it
 * @param isFormula whether it is one; a text that begins with `=` may stand for itself
 */
export function contentDigest(content: unknown, isFormula: boolean): string {
  if (content === "" || content === null) return "";
  if (typeof content === "number") return hash(`number ${content.toPrecision(significantDigits)}`);
  const text = String(content);
  return hash(isFormula ? `formula ${formulaSpelling(text)}` : `${typeof content} ${text}`);
}

/** FNV-1a over the text's UTF-16 units, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >>> 8), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
