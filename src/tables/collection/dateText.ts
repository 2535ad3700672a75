import type { GridValue } from "../recognition/grid";

/** Days from Excel's day 0 to 1970-01-01, and what a day has of milliseconds. */
const unixEpoch = 25569;
const day = 86_400_000;
/** The last day that Excel knows: 9999-12-31. */
const lastDay = 2_958_465;

/** A date as people write it: `2025-01-31` for Excel's day number; a text, or a number that is no day (20250131), as it stands. */
export function dateText(value: GridValue): string {
  return typeof value === "number" && value >= 1 && value <= lastDay
    ? new Date((value - unixEpoch) * day).toISOString().slice(0, 10)
    : String(value ?? "").trim();
}
