import type { Horizon } from "../tokens/horizons";

/** The period of a plan as far as it is known, for years that are named by it (五年内, 规划期末). */
export interface KnownPeriod {
  readonly start: number;
  readonly end: number;
}

/** A due year, or a year that lies before the plan; `during` where it ends a stretch of years. */
export interface DueYear {
  readonly year: number;
  readonly past: boolean;
  readonly during: boolean;
}

/** What a named year means for the targets behind it; null for years that are compared with. */
export function dueYear(
  horizon: Horizon,
  period: KnownPeriod | null,
  issued: number | null,
): DueYear | null {
  if (horizon.manner === "compared") return null;
  const year = horizon.year ?? endOfPeriod(horizon, period);
  if (year === null) return null;
  const elapsed = horizon.manner === "bare" && issued !== null && year < issued;
  const before = horizon.manner === "asOf" ? (period?.end ?? Infinity) : (period?.start ?? 0);
  const past = year < before || elapsed;
  if (past && horizon.manner === "attributive") return null;
  return { year, past, during: horizon.manner === "during" };
}

/** 五年内 ends with a plan of five years; of another plan it says nothing. */
function endOfPeriod({ years }: Horizon, period: KnownPeriod | null): number | null {
  if (period === null) return null;
  return years === null || years === period.end - period.start + 1 ? period.end : null;
}
