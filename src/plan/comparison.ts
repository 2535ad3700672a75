/** Relative error that a few floating-point operations leave; far below anything entered. */
const binaryNoise = 1e-12;

/**
 * `computed >= limit` for a computed figure: one that misses the limit only by binary noise reaches
 * it (0.7 + 0.1 reaches 0.8). Entered values are compared with targets directly instead.
 */
export function reaches(computed: number, limit: number): boolean {
  return computed >= limit - binaryNoise * Math.max(1, Math.abs(limit));
}
