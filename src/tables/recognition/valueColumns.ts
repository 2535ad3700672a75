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
  /** Counts what was added (新增), which says nothing of a level. */
  readonly isAddition: boolean;
}

/** A column of the table's own targets, baselines or last year's actuals. */
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
  readonly previousYear: OwnColumn | null;
  /** Whether there are actuals of a part of a year only, which are left out. */
  readonly onlyPartOfYear: boolean;
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

type ValueRole = "actual" | "target" | "baseline";

/**
 * Tells actuals, targets and baselines apart. A header that is a year alone or says nothing but 数值 is a baseline
 * where it is the plan's baseline year, a target where its cells are the plan's targets or where it is the plan's last
 * year beside nothing but the baseline, and an actual otherwise.
 */
export function valueColumns(table: FoundTable, question: ValueQuestion): ValueColumns {
  const { period, askedYear, tableYear, accumulation } = question;
  const actuals: ActualColumn[] = [];
  const targets: OwnColumn[] = [];
  const baselines: OwnColumn[] = [];
  let hasPartOfYear = false;
  for (const column of table.columns) {
    switch (roleIn(column, table, question)) {
      case "actual":
        if (column.isPartOfYear) hasPartOfYear = true;
        else {
          actuals.push({
            ...column,
            year: yearOfActual(column, question) ?? tableYear,
            accumulation: column.accumulation ?? accumulation,
          });
        }
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
    previousYear: table.columns.find(({ role }) => role === "previousYear") ?? null,
    onlyPartOfYear: hasPartOfYear && actuals.length === 0,
  };
}

/** The year of 2025年目标完成情况 is the target's where the table gives its own. */
function yearOfActual(
  { year, title }: TableColumn,
  { period, tableYear }: ValueQuestion,
): number | null {
  const isOfTarget = year === period.end && /目[标標]/u.test(title);
  return isOfTarget && tableYear !== null ? tableYear : year;
}

function roleIn(column: TableColumn, table: FoundTable, question: ValueQuestion): ValueRole | null {
  const { role, year, title, isPartOfYear, hasUnknownWords } = column;
  const { period, holdsTargets } = question;
  if (role === "target") return "target";
  if (role === "baseline") {
    if (year === null || year < period.start) return "baseline";
    return /[现現][状狀]/u.test(title) ? "actual" : null;
  }
  const isBare = role === null && !hasUnknownWords && (year !== null || isPartOfYear);
  if (role !== "actual" && role !== "value" && !isBare) return null;
  if (year !== null && year < period.start) return year === period.start - 1 ? "baseline" : null;
  if (role === "actual" || table.columns.some((other) => other.role === "target")) return "actual";
  const mayBeTargets = year === null || year === period.end;
  return (mayBeTargets && holdsTargets(column.column)) || isPlanLayout(column, table, question)
    ? "target"
    : "actual";
}

/** 2020年 and 2025年 alone, as plans print their targets; a year that was asked for or named above says otherwise. */
function isPlanLayout(
  { year }: TableColumn,
  { columns }: FoundTable,
  { period, askedYear, tableYear }: ValueQuestion,
): boolean {
  if (year !== period.end) return false;
  if (askedYear !== null || tableYear !== null) return year > (askedYear ?? tableYear!);
  return !columns.some(
    (other) =>
      (other.role === null || other.role === "actual" || other.role === "value") &&
      (other.year === null ? other.role !== null : other.year >= period.start && other.year < year),
  );
}
