import type { JudgedFinding } from "../../excel/checkService";
import type { YearValue } from "../charts/expectedPath";

/** What the check judged of one target, one value a year: of several tables with the same year the first counts. */
export function judgedActuals(
  findings: readonly JudgedFinding[],
  planId: string,
  targetId: string,
): readonly YearValue[] {
  const byYear = new Map<number, number>();
  for (const finding of findings) {
    if (finding.planId !== planId || finding.targetId !== targetId) continue;
    const { year, actual } = finding;
    if (year !== null && actual !== null && !byYear.has(year)) byYear.set(year, actual);
  }
  return [...byYear]
    .map(([year, value]) => ({ year, value }))
    .sort((one, other) => one.year - other.year);
}
