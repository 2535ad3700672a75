import type { PlanFacts } from "../facts/readPlanFacts";
import { isValueColumn, type PlanColumn, type ValueColumn } from "./planColumns";

/** A column of values whose year is settled. */
export interface DatedColumn {
  readonly column: ValueColumn;
  readonly role: "baseline" | "target" | "yearly" | "total" | "yearlyOrTotal";
  readonly year: number | null;
}

/**
 * Tells baselines from targets and dates both: a year alone is a baseline before the plan's first year or the year of
 * its issue, a target from then on; where nothing is known of the plan the first of several years is the baseline.
 * @param horizon the year that caption or headings name; null for none
 */
export function datedColumns(
  columns: readonly PlanColumn[],
  { period, issued }: Pick<PlanFacts, "period" | "issued">,
  horizon: number | null,
): readonly DatedColumn[] {
  const values = columns.filter(isValueColumn);
  const years = values.flatMap(({ role, year }) =>
    role === "year" && year !== null ? [year] : [],
  );
  const issueYear = issued === null ? null : Number(issued.value.slice(0, 4));
  const known = Math.max(period?.value.start ?? -Infinity, issueYear ?? -Infinity);
  const first = Number.isFinite(known)
    ? known
    : years.length > 1
      ? Math.min(...years) + 1
      : -Infinity;
  const lastAim = Math.max(
    ...values.flatMap(({ role, year }) => (year !== null && role !== "baseline" ? [year] : [])),
    -Infinity,
  );
  const end = period?.value.end ?? (Number.isFinite(lastAim) ? lastAim : null);
  return values.map((column): DatedColumn => {
    const { role, year } = column;
    if (role === "year") return { column, role: year! < first ? "baseline" : "target", year };
    if (role === "baseline") {
      return { column, role, year: year ?? (period === null ? null : period.value.start - 1) };
    }
    return role === "target"
      ? { column, role, year: year ?? horizon ?? end }
      : { column, role, year: year ?? (Number.isFinite(lastAim) ? lastAim : end) };
  });
}
