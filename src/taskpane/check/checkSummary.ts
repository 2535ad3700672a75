import type { CheckResult, Finding } from "../../excel/workbookService";
import { checkMessages } from "../../messages/pane";
import { statuses, type FindingSeverity, type Status } from "../../plan/assessment";
import type { Say } from "../language";

/** From what asks most of the reader to what asks nothing; the order of lists. */
export const severities: readonly FindingSeverity[] = ["error", "warning", "open", "good"];

export function allFindings(result: CheckResult): readonly Finding[] {
  return result.tables.flatMap((table) => table.findings);
}

export function countBySeverity(
  findings: readonly Finding[],
): Readonly<Record<FindingSeverity, number>> {
  const counts = { error: 0, warning: 0, open: 0, good: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The statuses that occur, in the order of the status rules. */
export function countByStatus(
  findings: readonly Finding[],
): readonly { readonly status: Status; readonly count: number }[] {
  const counts = new Map<Status, number>();
  for (const { status } of findings) counts.set(status, (counts.get(status) ?? 0) + 1);
  return statuses.flatMap((status) => {
    const count = counts.get(status);
    return count === undefined ? [] : [{ status, count }];
  });
}

/** By severity; the rows of one severity keep the table's order. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}

/** The result in one sentence, for the live region. */
export function checkSummary(result: CheckResult, say: Say): string {
  const { tables, unreadable } = result;
  if (tables.length === 0 && unreadable.length === 0) return say(checkMessages.noTables);
  const findings = allFindings(result);
  const summary = say(checkMessages.summary, {
    tables: tables.length,
    count: findings.length,
    ...countBySeverity(findings),
  });
  if (unreadable.length === 0) return summary;
  return `${summary} ${say(checkMessages.unreadableSummary, { count: unreadable.length })}`;
}
