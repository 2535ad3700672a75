import { assess, type Assessment } from "../../plan/assess";
import { type Change, jumpBounds } from "../../plan/jumpBounds";
import type { AssessmentSettings } from "../../plan/settings";
import type { ReadRow } from "./readRow";

/** A row with what is said of it; the assessment is null where `notJudged` says why. */
export interface JudgedRow extends ReadRow {
  readonly assessment: Assessment | null;
}

/**
 * Judges the rows of all tables of one run. Rows of the same target in other tables are each other's peers; the same
 * target and year twice in one table is a duplicate. The order of rows changes nothing.
 * @param tables the rows of each table
 */
export function judgeRows(
  tables: readonly (readonly ReadRow[])[],
  settings: AssessmentSettings,
): readonly (readonly JudgedRow[])[] {
  const judgeOf = rowJudge(tables, settings);
  return tables.map((rows) => rows.map(judgeOf(rows)));
}

/** As `judgeRows`, for a caller that judges row by row: gives for each table the judge of its rows. */
export function rowJudge(
  tables: readonly (readonly ReadRow[])[],
  settings: AssessmentSettings,
): (rows: readonly ReadRow[]) => (row: ReadRow) => JudgedRow {
  const boundsOf = peerBounds(tables.flat());
  return (rows) => {
    const duplicates = duplicateKeys(rows);
    return (row) => {
      const { plan, target, entry, year, previous, previousTotal, ownTarget } = row;
      if (plan === null || target === null || row.notJudged !== null) {
        return judgedRow(row, null);
      }
      const key = keyOf(row);
      const size = Math.max(previous ?? 0, entry.kind === "number" ? entry.value : 0);
      const context = {
        previous,
        previousTotal,
        ownTarget,
        jumpBounds: size > 0 ? (boundsOf.get(key)?.(size) ?? null) : null,
        isDuplicate: duplicates.has(key),
      };
      return judgedRow(row, assess(target, plan.period, entry, year, settings, context));
    };
  };
}

/** Fields by name: spreading costs as much as judging on a large table. */
function judgedRow(row: ReadRow, assessment: Assessment | null): JudgedRow {
  return {
    row: row.row,
    column: row.column,
    name: row.name,
    hidden: row.hidden,
    certain: row.certain,
    plan: row.plan,
    target: row.target,
    entry: row.entry,
    year: row.year,
    previous: row.previous,
    previousTotal: row.previousTotal,
    earlier: row.earlier,
    ownTarget: row.ownTarget,
    facts: row.facts,
    notJudged: row.notJudged,
    assessment,
  };
}

function keyOf({ plan, target, year }: ReadRow): string {
  return `${plan?.id} ${target?.id} ${year}`;
}

function duplicateKeys(rows: readonly ReadRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const row of rows) {
    if (row.target === null) continue;
    const key = keyOf(row);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

function peerBounds(rows: readonly ReadRow[]) {
  const changes = new Map<string, Change[]>();
  for (const row of rows) {
    if (row.target === null || row.previous === null || row.entry.kind !== "number") continue;
    const key = keyOf(row);
    const there = changes.get(key);
    const change = { previous: row.previous, current: row.entry.value };
    if (there === undefined) changes.set(key, [change]);
    else there.push(change);
  }
  return new Map([...changes].map(([key, peers]) => [key, jumpBounds(peers)]));
}
