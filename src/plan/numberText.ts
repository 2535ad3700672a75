import { convertUnit, isKnownUnit } from "./unit";

/**
 * What made a text differ from the number read from it: `unit` a unit was written that is the
 * indicator's own, `multiplier` the written unit was converted (1.2万 → 12000), `storedAsText` only
 * that the cell holds a text.
 */
export type TextReading =
  | "storedAsText"
  | "fullWidth"
  | "ideographicPoint"
  | "approximately"
  | "thousands"
  | "multiplier"
  | "unit";

/** Why a text holds no single number. */
export type NoNumber = "words" | "bound" | "range";

export type NumberText =
  | {
      readonly outcome: "number";
      /** In the indicator's unit. */
      readonly value: number;
      readonly readings: readonly TextReading[];
    }
  | { readonly outcome: "otherUnit"; readonly unit: string }
  | { readonly outcome: "none"; readonly why: NoNumber };

const approximatelyBefore = /^(?:大约|约为|约|近|≈|~)/u;
const approximatelyAfter = /(?:左右|上下)$/u;
const boundBefore =
  /^(?:超过|超|逾|突破|高于|大于|不低于|不少于|低于|少于|小于|不超过|不足|[<>≤≥≦≧]=?)(?=[\d.])/u;
const boundAfter = /^[-+]?[\d.,]+(?:以上|以下|以内|余|多|\+)|(?:以上|以下|以内)$/u;
const range = /^[\d.,]+[^\d]{0,3}?(?:-|~|—|–|至|到)[\d.,]+/u;
const number = /^([-+]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+))(.*)$/u;

/**
 * Reads the number that a text stands for: `48.5%`, full-width digits, `76。7`, `约50`, `1.2万`,
 * `12,000`, `25家`, `百分之48.5`. Bounds (`超过50`, `50余`) and ranges (`2-3`) are no number.
 * @param unit the indicator's unit; what the text states is converted into it
 */
export function readNumberText(text: string, unit: string | null): NumberText {
  const readings = new Set<TextReading>();
  if (/[０-９％．，＋－]/u.test(text)) readings.add("fullWidth");
  let rest = text.normalize("NFKC").replace(/[\s\p{Cf}]/gu, "");

  const pointed = rest.replace(/(\d)。(?=\d)/u, "$1.");
  if (pointed !== rest) readings.add("ideographicPoint");
  const unhedged = pointed.replace(approximatelyBefore, "").replace(approximatelyAfter, "");
  if (unhedged !== pointed) readings.add("approximately");
  rest = unhedged.replace(/^[−–—](?=[\d.])/u, "-").replace(/^百分之(.+)$/u, "$1%");

  if (boundBefore.test(rest) || boundAfter.test(rest)) return { outcome: "none", why: "bound" };
  if (range.test(rest)) return { outcome: "none", why: "range" };
  const match = number.exec(rest);
  if (match === null) return { outcome: "none", why: "words" };
  const digits = match[1]!;
  const written = match[2]!;
  if (digits.includes(",")) readings.add("thousands");
  const read = Number(digits.replaceAll(",", ""));
  if (!Number.isFinite(read)) return { outcome: "none", why: "words" };
  if (written === "") return found(read, readings);

  const value =
    isKnownUnit(written) || sameUnit(written, unit) ? convertUnit(read, written, unit) : undefined;
  if (value === undefined) return { outcome: "none", why: "words" };
  if (value === null) return { outcome: "otherUnit", unit: written };
  readings.add(value === read ? "unit" : "multiplier");
  return found(value, readings);
}

function sameUnit(written: string, unit: string | null): boolean {
  return unit !== null && convertUnit(1, written, unit) !== null;
}

function found(value: number, readings: ReadonlySet<TextReading>): NumberText {
  return {
    outcome: "number",
    value: value === 0 ? 0 : value,
    readings: readings.size === 0 ? ["storedAsText"] : [...readings],
  };
}
