import type { Period } from "../../plan/plan";

/** Every year of the period, in order. */
export function yearsOf({ start, end }: Period): readonly number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/** The year whose actuals are newest: last calendar year, or the end of the period nearest to it. */
export function proposedYear({ start, end }: Period, currentYear: number): number {
  return Math.max(start, Math.min(end, currentYear - 1));
}
