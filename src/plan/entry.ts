import { type NoNumber, readNumberText, type TextReading } from "./numberText";
import { shiftDecimalPoint } from "./powerOfTen";
import { convertUnit } from "./unit";

/** A cell as the host hands it over. An error value arrives as its text, `#DIV/0!`. */
export interface RawCell {
  readonly value: string | number | boolean | null;
  readonly valueType: "empty" | "number" | "text" | "boolean" | "error";
  /** The cell's number format in its unlocalised form, `0.0%`. */
  readonly numberFormat?: string;
}

/** The verdicts that answer a target in words. */
export const verdicts = ["已完成", "部分完成", "未完成"] as const;
export type Verdict = (typeof verdicts)[number];

/** What was entered for an indicator, read but not judged. `text` is always what the cell holds. */
export type Entry =
  | { readonly kind: "nothing" }
  | {
      readonly kind: "number";
      /** In the indicator's unit: 48.5 for 48.5 %, also from a cell that holds 0.485 shown as %. */
      readonly value: number;
      readonly text: string;
      /** Empty when the cell held a number. */
      readonly readings: readonly TextReading[];
    }
  | { readonly kind: "verdict"; readonly verdict: Verdict; readonly text: string }
  | {
      readonly kind: "notNumber";
      readonly why: NoNumber | "date" | "boolean";
      readonly text: string;
    }
  /** A number in a unit that does not convert into the indicator's. */
  | { readonly kind: "otherUnit"; readonly unit: string; readonly text: string }
  | { readonly kind: "errorValue"; readonly text: string };

const nothingWords = new Set(
  "无 暂无 待定 待填 待填报 未填 未填报 待统计 未统计 无数据 暂无数据 n/a na nil ...".split(" "),
);
const onlyDashes = /^[-‐‑‒–—―−─_/\\]*$/u;

const verdictWords: Readonly<Record<string, Verdict>> = {
  已完成: "已完成",
  完成: "已完成",
  全部完成: "已完成",
  completed: "已完成",
  部分完成: "部分完成",
  partlycompleted: "部分完成",
  partiallycompleted: "部分完成",
  未完成: "未完成",
  尚未完成: "未完成",
  notcompleted: "未完成",
};

/**
 * Reads one cell.
 * @param unit the indicator's unit, into which percentages and written units are converted
 */
export function readEntry(cell: RawCell, unit: string | null): Entry {
  const text = cell.value === null ? "" : String(cell.value);
  if (cell.valueType === "error") return { kind: "errorValue", text };
  if (cell.valueType === "empty" || cell.value === null) return { kind: "nothing" };
  if (typeof cell.value === "boolean") {
    return { kind: "notNumber", why: "boolean", text: text.toUpperCase() };
  }
  return typeof cell.value === "number"
    ? readNumber(cell.value, cell.numberFormat ?? "General", unit)
    : readText(cell.value, unit);
}

function readNumber(value: number, numberFormat: string, unit: string | null): Entry {
  if (!Number.isFinite(value)) return { kind: "notNumber", why: "words", text: String(value) };
  const format = visiblePart(numberFormat);
  if (isDateFormat(format)) return { kind: "notNumber", why: "date", text: String(value) };
  if (!format.includes("%")) return { kind: "number", value, text: String(value), readings: [] };
  const percentage = shiftDecimalPoint(value, 2);
  const text = `${percentage}%`;
  const converted = convertUnit(percentage, "%", unit);
  return converted === null
    ? { kind: "otherUnit", unit: "%", text }
    : { kind: "number", value: converted, text, readings: [] };
}

/** A number format's first section without literal text, colours and conditions. */
function visiblePart(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu, "").split(";", 1)[0]!;
}

function isDateFormat(format: string): boolean {
  return !/^(?:general|standard)/iu.test(format) && /[ymdhs]/iu.test(format);
}

function readText(text: string, unit: string | null): Entry {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .toLowerCase();
  if (onlyDashes.test(plain) || nothingWords.has(plain)) return { kind: "nothing" };
  const verdict = Object.hasOwn(verdictWords, plain) ? verdictWords[plain] : undefined;
  if (verdict !== undefined) return { kind: "verdict", verdict, text };
  const read = readNumberText(text, unit);
  switch (read.outcome) {
    case "number":
      return { kind: "number", value: read.value, text, readings: read.readings };
    case "otherUnit":
      return { kind: "otherUnit", unit: read.unit, text };
    case "none":
      return { kind: "notNumber", why: read.why, text };
  }
}
