import type { Period } from "../../plan/plan";
import type { Accumulation } from "../../plan/soFar";
import type { FoundTable, TableColumn } from "./findTables";

/** A column of actuals. */
export interface ActualColumn {
  readonly column: number;
  /** Null where neither the header nor anything else tells. */
  readonly year: number | null;
  readonly unit: string | null;
  readonly accumulation: Accumulation | null;
}

/** A column of the table's own targets or baselines. */
export interface OwnColumn {
  readonly column: number;
  readonly year: number | null;
  readonly unit: string | null;
}

/** Where the values of a table stand, by what the headers say. */
export interface ValueColumns {
  /** By year, those without one last. */
  readonly actuals: readonly ActualColumn[];
  readonly target: OwnColumn | null;
  readonly baseline: OwnColumn | null;
}

export interface ValueQuestion {
  readonly period: Period;
  /** The year that was asked for: later columns are no actuals yet. */
  readonly askedYear: number | null;
  /** The year of actuals whose header names none. */
  readonly tableYear: number | null;
  /** How actuals are given whose header does not say. */
  readonly accumulation: Accumulation | null;
  /** Whether the cells of a column are the plan's targets. */
  readonly holdsTargets: (column: number) => boolean;
}

/**
 * Tells actuals, targets and baselines apart. A header that is a year alone is a baseline where it is the plan's
 * baseline year, a target where its cells are the plan's targets, and an actual otherwise.
 */
export function valueColumns(table: FoundTable, question: ValueQuestion): ValueColumns {
  const { period, askedYear, tableYear, accumulation } = question;
  const actuals: ActualColumn[] = [];
  const targets: OwnColumn[] = [];
  const baselines: OwnColumn[] = [];
  const hasTargets = table.columns.some(({ role }) => role === "target");
  for (const column of table.columns) {
    switch (roleIn(column, question, hasTargets)) {
      case "actual":
        actuals.push({
          ...column,
          year: column.year ?? tableYear,
          accumulation: column.accumulation ?? accumulation,
        });
        break;
      case "target":
        targets.push(column);
        break;
      case "baseline":
        baselines.push(column);
        break;
      default:
    }
  }
  return {
    actuals: actuals
      .filter(({ year }) => askedYear === null || year === null || year <= askedYear)
      .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity)),
    target:
      targets.find(({ year }) => year === period.end) ??
      targets.find(({ year }) => year === null) ??
      null,
    baseline: baselines[0] ?? null,
  };
}

function roleIn(
  { column, role, year }: TableColumn,
  { period, askedYear, holdsTargets }: ValueQuestion,
  hasTargets: boolean,
): "actual" | "target" | "baseline" | null {
  if (role === "target" || role === "baseline") return role;
  const isBare = role === null && year !== null;
  if (role !== "actual" && !isBare) return null;
  if (year === null) return "actual";
  if (year < period.start) return year === period.start - 1 ? "baseline" : null;
  if (isBare && !hasTargets && (year > (askedYear ?? year) || holdsTargets(column)))
    return "target";
  return "actual";
}
