import type { WorkbookCheck } from "../../excel/checkService";
import type { WorkbookOverview } from "../../excel/overview/overviewService";
import type { CellLocation } from "../../excel/workbookService";
import { allFindings, countBySeverity, questionCount, isToVerify } from "../check/checkCounts";

/** The one thing to do next. */
export type NextStep =
  /** There is no table to work on. */
  | { readonly kind: "empty" }
  /** Nothing has been entered in a table. */
  | { readonly kind: "fill"; readonly table: string; readonly location: CellLocation }
  /** Not checked yet; `filled` of `all` are null where they were not counted. */
  | {
      readonly kind: "check";
      readonly entered: { readonly filled: number; readonly all: number } | null;
    }
  /** The last result no longer holds, or is only a part. */
  | { readonly kind: "checkAgain" }
  | { readonly kind: "answer"; readonly count: number }
  | { readonly kind: "findings"; readonly error: number; readonly warning: number }
  /** All is well so far. */
  | { readonly kind: "fillOn"; readonly count: number; readonly location: CellLocation }
  | { readonly kind: "done" };

/**
 * What to do next in a workbook, by its state.
 * @param result of the last check; null where there was none
 * @param isCurrent whether nothing has changed since that check
 */
export function nextStepOf(
  { tables }: WorkbookOverview,
  result: WorkbookCheck | null,
  isCurrent: boolean,
): NextStep {
  if (tables.length === 0 && (result === null || result.tables.length === 0)) {
    return { kind: "empty" };
  }
  const hasOwn = result?.tables.some(({ origin }) => origin === "own") ?? false;
  const entries = entriesOf(tables);
  if (!hasOwn && entries !== null && entries.filled === 0 && entries.next !== null) {
    return { kind: "fill", ...entries.next };
  }
  if (result === null) {
    return {
      kind: "check",
      entered: entries === null ? null : { filled: entries.filled, all: entries.all },
    };
  }
  if (!isCurrent || result.stopped) return { kind: "checkAgain" };
  const questions = questionCount(result);
  if (questions > 0) return { kind: "answer", count: questions };
  const findings = allFindings(result);
  const { error, warning } = countBySeverity(findings);
  if (error + warning > 0 || findings.some(isToVerify)) return { kind: "findings", error, warning };
  if (entries !== null && entries.next !== null) {
    return { kind: "fillOn", count: entries.all - entries.filled, location: entries.next.location };
  }
  return { kind: "done" };
}

/** All entries together and the first that is missing; null where a table could not be counted. */
function entriesOf(tables: WorkbookOverview["tables"]) {
  let filled = 0;
  let all = 0;
  let next: { readonly table: string; readonly location: CellLocation } | null = null;
  for (const { table, entries } of tables) {
    if (entries === null) return null;
    filled += entries.filled;
    all += entries.all;
    if (next === null && entries.firstEmpty !== null)
      next = { table, location: entries.firstEmpty };
  }
  return { filled, all, next };
}
