import type { JudgedFinding, WorkbookCheck } from "../../excel/checkService";
import { checkMessages } from "../../messages/checkPlace";
import { softMessages, type RuleName } from "../../messages/findings";
import { say, type Language } from "../../messages/message";
import type { FindingSeverity } from "../../plan/assessment";

export type SeverityCounts = Readonly<Record<FindingSeverity, number>>;

/** From what asks most of the reader to what asks nothing; the order of lists. */
export const severities: readonly FindingSeverity[] = ["error", "warning", "open", "good"];

export function allFindings({ tables }: WorkbookCheck): readonly JudgedFinding[] {
  return tables.flatMap(({ findings }) => findings);
}

export function countBySeverity(findings: readonly JudgedFinding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, open: 0, good: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function questionCount({ tables }: WorkbookCheck): number {
  return tables.reduce((sum, { questions }) => sum + questions.length, 0);
}

/** Whether a soft rule has flagged the entry, so that it can be accepted. */
export function isFlagged({ rules }: JudgedFinding): boolean {
  return rules.some(isSoftRule);
}

/** 待核实: flagged, and nobody has said that the value is right. */
export function isToVerify(finding: JudgedFinding): boolean {
  return finding.acceptance === null && isFlagged(finding);
}

/** Whether everything was read, judged and found in good order, with nothing left to verify. */
export function isAllGood(check: WorkbookCheck, findings: readonly JudgedFinding[]): boolean {
  return (
    findings.length > 0 &&
    !check.stopped &&
    check.unreadable.length === 0 &&
    check.tables.every(({ questions, unjudged }) => questions.length + unjudged.length === 0) &&
    findings.every((finding) => finding.severity === "good" && !isToVerify(finding))
  );
}

/** The result in a few sentences, for the overview and the live region. */
export function checkSummary(check: WorkbookCheck, language: Language): string {
  const { tables, unreadable, stopped } = check;
  if (tables.length === 0 && unreadable.length === 0) {
    return say(stopped ? checkMessages.stopped : checkMessages.noTables, language);
  }
  const findings = allFindings(check);
  const questions = questionCount(check);
  return joined(
    [
      stopped && say(checkMessages.stopped, language),
      say(checkMessages.summary, language, {
        tables: tables.length,
        count: findings.length,
        ...countBySeverity(findings),
      }),
      questions > 0 && say(checkMessages.questionSummary, language, { count: questions }),
      unreadable.length > 0 &&
        say(checkMessages.unreadableSummary, language, { count: unreadable.length }),
    ],
    language,
  );
}

/** Sentences one after the other, those that there are. */
export function joined(sentences: readonly (string | false)[], language: Language): string {
  return sentences.filter((sentence) => sentence !== false).join(language === "zh" ? "" : " ");
}

function isSoftRule(rule: RuleName): boolean {
  return rule in softMessages;
}
