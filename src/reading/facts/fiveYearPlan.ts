import type { Period } from "../../plan/plan";

/** The first five-year plan began in 1953, the sixth in 1981; since then they follow each other without a gap. */
const sixthBegins = 1981;

/** The years of a national five-year plan by its number: 14 is 2021–2025. Defined from the sixth on. */
export function fiveYearPeriod(number: number): Period {
  const start = sixthBegins + (number - 6) * 5;
  return { start, end: start + 4 };
}

/** The five-year plan that a year belongs to. */
export function fiveYearPeriodOf(year: number): Period {
  return fiveYearPeriod(6 + Math.floor((year - sixthBegins) / 5));
}
