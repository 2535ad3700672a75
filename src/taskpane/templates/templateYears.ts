import type { Period } from "../../plan/plan";

/** Every year that lies within at least one of the periods, in order. */
export function yearsOf(periods: readonly Period[]): readonly number[] {
  const years = new Set(
    periods.flatMap(({ start, end }) =>
      Array.from({ length: end - start + 1 }, (_, index) => start + index),
    ),
  );
  return [...years].sort((one, other) => one - other);
}

/** The year whose actuals are newest: last calendar year, or the offered one nearest to it; null where none is. */
export function proposedYear(years: readonly number[], currentYear: number): number | null {
  const newest = currentYear - 1;
  return years.reduce<number | null>(
    (best, year) =>
      best === null || Math.abs(year - newest) < Math.abs(best - newest) ? year : best,
    null,
  );
}
