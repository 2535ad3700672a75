import type { Target } from "./target";
import { unitKind } from "./unit";

/** Which actuals are better: `exact` the nearer to the target value, `inside` those within a range. */
export type Better = "higher" | "lower" | "exact" | "inside";

/**
 * Told by the operator, never by the name. `=` on a count is reached by more as well; on shares and
 * measures it is exact. Null for a target in words.
 */
export function better(target: Target): Better | null {
  switch (target.op) {
    case ">=":
    case ">":
      return "higher";
    case "<=":
    case "<":
      return "lower";
    case "=":
      return unitKind(target.unit) === "count" ? "higher" : "exact";
    case "between":
    case "approx":
      return "inside";
    case "text":
      return null;
  }
}
