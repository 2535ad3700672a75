/** Two values of one series, and the direction and bounds that a trend is seen against. */
export interface TrendSeries {
  readonly baseline: { readonly year: number; readonly value: number };
  readonly current: { readonly year: number; readonly value: number };
  /** Whether more (1) or less (−1) is better: the d of the methods. */
  readonly direction: 1 | -1;
  readonly target: { readonly year: number; readonly value: number } | null;
  /** The natural limit that the indicator cannot pass (100 for a share); null where there is none. */
  readonly limit: number | null;
}

/**
 * Compound annual growth g = (to/from)^(1/years) − 1, as a fraction. Where both values are negative the sign is
 * turned, so that a rise towards zero counts as a rise.
 * @returns null where the series changes sign, starts at zero, or does not last
 */
export function compoundAnnualGrowth(from: number, to: number, years: number): number | null {
  if (years <= 0 || from === 0 || from * to < 0) return null;
  const growth = Math.pow(to / from, 1 / years) - 1;
  return from < 0 ? -growth : growth;
}

/** Whether the current value lies at or beyond the target in the direction that is better. */
export function isTargetMet({ current, target, direction }: TrendSeries): boolean {
  return target !== null && direction * (current.value - target.value) >= 0;
}

/**
 * What a trend is judged by. With a target: R = d·g of the series over |g| that the target requires from the
 * baseline on. Without: d·g. Null where it cannot be computed.
 * @param series with zeros already replaced where the method replaces them
 */
export function trendValue({ baseline, current, target, direction }: TrendSeries): number | null {
  const actual = compoundAnnualGrowth(baseline.value, current.value, current.year - baseline.year);
  if (actual === null) return null;
  if (target === null) return direction * actual;
  const required = compoundAnnualGrowth(baseline.value, target.value, target.year - baseline.year);
  if (required === null || required === 0) return null;
  return (direction * actual) / Math.abs(required);
}
