import { parseValue } from "numfmt";

/** What an input makes of a cell. */
export type CellInput =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | {
      readonly kind: "number";
      readonly value: number;
      /** The number format that the writing asks for (`12%` → `0%`); null keeps the cell's own. */
      readonly format: string | null;
    };

const textFormat = "@";
const errorText = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;
const chineseDate = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;

/**
 * Reads an input as Excel reads what is typed into a cell or set as `Range.values`: numbers, percentages,
 * dates and TRUE/FALSE become values, a leading apostrophe or a text-formatted cell keeps text, and an
 * empty string empties the cell.
 * @param format the cell's number format.
 */
export function readCellInput(
  input: string | number | boolean,
  format: string = "General",
): CellInput {
  if (typeof input === "number") return { kind: "number", value: input, format: null };
  if (typeof input === "boolean") return { kind: "boolean", value: input };
  if (input === "") return { kind: "empty" };
  if (format === textFormat) return { kind: "text", text: input };
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1) };
  if (input.length > 1 && input.startsWith("=")) return { kind: "formula", formula: input };
  if (errorText.test(input)) return { kind: "formula", formula: `=${input.toUpperCase()}` };
  return readTyped(halfWidthDigits(input.trim())) ?? { kind: "text", text: input };
}

function readTyped(text: string): CellInput | null {
  const chinese = chineseDate.exec(text);
  const iso = chinese && `${chinese[1]}-${chinese[2]}-${chinese[3] ?? "1"}`;
  const parsed = parseValue(iso ?? text);
  if (parsed === null) return null;
  const { v, z } = parsed;
  if (typeof v === "boolean") return { kind: "boolean", value: v };
  if (typeof v !== "number") return null;
  const dateFormat = chinese?.[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { kind: "number", value: v, format: chinese ? dateFormat : (z ?? null) };
}

/** A Chinese Excel takes `１２．５％` for a number. */
function halfWidthDigits(text: string): string {
  return /^[０-９．，％－＋\d.,%+-]+$/.test(text)
    ? text.replace(/[０-９．，％－＋]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    : text;
}
