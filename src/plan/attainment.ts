import { better } from "./better";
import type { Target } from "./target";

/**
 * 完成率, a ratio of levels as a fraction: higher-is-better actual/target, lower-is-better
 * target/actual, `=` on a share and `approx` the smaller of the two. Of an `increment` the actual is
 * the sum so far.
 *
 * Null where a ratio means nothing: a target in words, a range or a rank, a divisor of 0, a negative
 * baseline, actual or target.
 */
export function attainment(target: Target, actual: number): number | null {
  if (target.op === "text" || target.op === "between") return null;
  if (target.kind === "rank" || target.kind === "qualitative") return null;
  if (actual < 0 || target.value < 0) return null;
  if (target.baseline !== null && target.baseline.value < 0) return null;
  const up = ratio(actual, target.value);
  const down = ratio(target.value, actual);
  switch (better(target)) {
    case "higher":
      return up;
    case "lower":
      return down;
    default:
      return up === null || down === null ? up : Math.min(up, down);
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
