import type { Status } from "../../plan/assessment";
import { operatorTexts } from "../../plan/targetText";
import { kindWords } from "./factWords";
import { type ColumnKey, headerOf, sameRow } from "./templateColumn";

/** As `reaches` in the plan room. */
export const binaryNoise = "1E-12";

/** A reference to a column of the same row. */
export function cell(key: ColumnKey): string {
  return sameRow(headerOf(key));
}

/** Whether a figure is not there; not by comparing with "", which engines answer differently for 0. */
export function none(figure: string): string {
  return `NOT(ISNUMBER(${figure}))`;
}

export function kindIs(key: keyof typeof kindWords): string {
  return `${cell("kind")}=${quoted(kindWords[key])}`;
}

/** How the column 要求 shows an operator. */
export function symbol(op: keyof typeof operatorTexts): string {
  return operatorTexts[op].symbol.zh;
}

export function isOneOf(reference: string, words: readonly string[]): string {
  return `OR(${words.map((text) => `${reference}=${quoted(text)}`).join(",")})`;
}

/** Whether a ratio reaches a limit: as `reaches` in the plan room, one that misses it by binary noise does. */
export function reached(ratio: string, limit: number): string {
  return `${ratio}>=${limit}-${binaryNoise}`;
}

/** A status as a formula writes it. */
export function word(name: Status): string {
  return quoted(name);
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** An array constant of texts. */
export function list(words: readonly string[]): string {
  return `{${words.map(quoted).join(",")}}`;
}

/** `IF(a,x,IF(b,y,…z))` from pairs of condition and answer and the last answer. */
export function conditions(...parts: readonly (readonly [string, string] | string)[]): string {
  return parts.reduceRight<string>(
    (rest, part) => (typeof part === "string" ? part : `IF(${part[0]},${part[1]},${rest})`),
    "",
  );
}
