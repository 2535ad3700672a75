import { compactText, type GridValue } from "./grid";
import { readSpan, yearsIn } from "./yearText";

/** What the cell of a row says of its year. */
export interface RowYear {
  readonly year: number | null;
  /** The cell names a month or a quarter. */
  readonly isPartOfYear: boolean;
}

const earliest = 1900;
const latest = 2200;
/** Days from Excel's day 0 to 1970-01-01, and what a day has of milliseconds. */
const unixEpoch = 25569;
const day = 86_400_000;
const december = 11;

/** Reads 2024, 2024年, 2024年度, and a date; other cells name no year. */
export function readRowYear(cell: GridValue): RowYear {
  if (typeof cell === "number") {
    if (Number.isInteger(cell) && cell >= earliest && cell <= latest) {
      return { year: cell, isPartOfYear: false };
    }
    if (cell < 10 * latest) return { year: null, isPartOfYear: false };
    const date = new Date((cell - unixEpoch) * day);
    return { year: date.getUTCFullYear(), isPartOfYear: date.getUTCMonth() !== december };
  }
  const text = typeof cell === "string" ? compactText(cell) : "";
  if (text === "") return { year: null, isPartOfYear: false };
  return { year: yearsIn(text).at(-1) ?? null, isPartOfYear: readSpan(text).isPartOfYear };
}
