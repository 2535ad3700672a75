import { readEntry } from "../../plan/entry";

/** A number with the format under which it looks as the text did. */
export interface CleanedCell {
  readonly value: number;
  readonly numberFormat: string;
}

/**
 * How a number that was read from a text is written into its cell. The cell's own number format stays where it shows the
 * number in full; a text or date format, or one with too few decimals, gives way to one with the text's decimals and
 * thousands separators.
 * @param value as the cell is to hold it: a fraction where its format shows percentages
 */
export function cleanedCell(text: string, value: number, ownFormat: string): CleanedCell {
  const plain = text.normalize("NFKC").replaceAll("。", ".");
  const isPercent = ownFormat.includes("%");
  const places = isPercent ? decimals(value * 100) : decimals(value);
  if (ownFormat !== "General" && keeps(ownFormat, value, places)) {
    return { value, numberFormat: ownFormat };
  }
  const whole = /\d,\d{3}/u.test(plain) ? "#,##0" : "0";
  // 48.50 keeps its last zero; what a unit such as 万 has moved keeps the decimals that are left.
  const written = /\.(\d+)/u.exec(plain)?.[1]?.length ?? 0;
  const stated = Number(/-?[\d,]+(?:\.\d+)?/u.exec(plain)?.[0].replaceAll(",", "")) === value;
  const shown = stated || isPercent ? Math.max(written, places) : places;
  if (shown === 0 && whole === "0" && !isPercent) return { value, numberFormat: "General" };
  const fraction = shown === 0 ? "" : `.${"0".repeat(shown)}`;
  return { value, numberFormat: `${whole}${fraction}${isPercent ? "%" : ""}` };
}

function keeps(format: string, value: number, places: number): boolean {
  if (format === "@") return false;
  const shown = /\.([0#?]+)/u.exec(format)?.[1]?.length ?? 0;
  const read = readEntry({ value, valueType: "number", numberFormat: format }, null);
  return read.kind === "number" && shown >= places;
}

/** Decimals of a number, without the binary noise of a product. */
function decimals(value: number): number {
  const [digits = "", exponent = "0"] = String(Number(value.toPrecision(15))).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}
