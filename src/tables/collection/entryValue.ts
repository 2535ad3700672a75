import { type RawCell, readEntry } from "../../plan/entry";
import type { NoNumber } from "../../plan/numberText";
import type { Target } from "../../plan/target";
import { type GridValue, isBlank, isErrorText } from "../recognition/grid";
import type { CellContent } from "../templates/cellContent";
import { entryLimits } from "../templates/entryLimits";

/** Why an entry cannot be right, whatever table it would go to, or whose it is is not told. */
export type EntryRefusal =
  | { readonly reason: "planUnknown" | "regionUnknown" | "nameMissing" | "unknownName" }
  | { readonly reason: "severalNames" | "nearNames"; readonly candidates: readonly string[] }
  | { readonly reason: NoNumber | "date" | "boolean" | "noResult" | "errorValue" }
  | { readonly reason: "otherUnit"; readonly unit: string; readonly own: string | null }
  | { readonly reason: "belowLowest"; readonly lowest: number }
  | { readonly reason: "outsideLimits"; readonly lowest: number; readonly highest: number }
  | { readonly reason: "notWhole" | "verdictExpected" | "numberExpected" };

/** An entry cell as its target reads it. */
export type EntryValue =
  | { readonly kind: "nothing" }
  | {
      readonly kind: "value";
      readonly value: CellContent;
      /** What the cell shows, where that is not the number itself; "" where it is. */
      readonly readFrom: string;
    }
  | { readonly kind: "refused"; readonly why: EntryRefusal };

/**
 * Reads an entry as the assessment does, and takes only what it would not call 数据异常 or 待认定.
 * @param numberFormat unlocalised, `0.0%`
 */
export function entryValue(value: GridValue, numberFormat: string, target: Target): EntryValue {
  const cell = rawCell(value, numberFormat);
  const entry = readEntry(cell, target.unit);
  switch (entry.kind) {
    case "nothing":
      return { kind: "nothing" };
    case "errorValue":
      return refused({ reason: "errorValue" });
    case "otherUnit":
      return refused({ reason: "otherUnit", unit: entry.unit, own: target.unit });
    case "notNumber": {
      const isFormula = typeof value === "string" && value.startsWith("=");
      if (isFormula) return refused({ reason: "noResult" });
      return refused({ reason: target.op === "text" ? "verdictExpected" : entry.why });
    }
    case "verdict":
      return target.op === "text"
        ? { kind: "value", value: entry.verdict, readFrom: "" }
        : refused({ reason: "numberExpected" });
    case "number": {
      if (target.op === "text") return refused({ reason: "verdictExpected" });
      const why = outsideLimits(entry.value, target);
      if (why !== null) return refused(why);
      return {
        kind: "value",
        value: entry.value,
        readFrom: entry.value === value ? "" : entry.text,
      };
    }
  }
}

/** The value of a cell of the workbook for comparing with entries; null where it holds nothing. */
export function comparedValue(
  value: GridValue,
  numberFormat: string,
  target: Target,
): CellContent | null {
  const entry = readEntry(rawCell(value, numberFormat), target.unit);
  if (entry.kind === "nothing") return null;
  if (entry.kind === "verdict") return entry.verdict;
  return entry.kind === "number" ? entry.value : plainContent(value);
}

/** What a cell holds, as a number or a text. */
export function plainContent(value: GridValue): CellContent {
  if (typeof value === "number") return value;
  return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
}

function outsideLimits(value: number, target: Target): EntryRefusal | null {
  const { lowest, highest, whole } = entryLimits(target);
  if (lowest !== null && highest !== null && (value < lowest || value > highest)) {
    return { reason: "outsideLimits", lowest, highest };
  }
  if (lowest !== null && value < lowest) return { reason: "belowLowest", lowest };
  return whole && !Number.isInteger(value) ? { reason: "notWhole" } : null;
}

function refused(why: EntryRefusal): EntryValue {
  return { kind: "refused", why };
}

function rawCell(value: GridValue, numberFormat: string): RawCell {
  return { value, valueType: valueTypeOf(value), numberFormat };
}

function valueTypeOf(value: GridValue): RawCell["valueType"] {
  if (isErrorText(value)) return "error";
  if (isBlank(value)) return "empty";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
}
