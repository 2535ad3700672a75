import { flagMessages } from "../../messages/flags";
import { type FindingSeverity, type Status, statuses } from "../../plan/assessment";
import { severityMarks } from "../../tables/templates/assessmentFormulas";

/** Header of our column. What goes into a sheet is written in Chinese. */
export const flagHeader = flagMessages.header.zh;

/** A row's flag: the mark of the severity and the status word, `✔ 达标`. */
export function flagWord(severity: FindingSeverity, status: Status): string {
  return `${severityMarks[severity]} ${status}`;
}

/** A row in which nothing was entered is flagged but stays plain. */
export const notEnteredWord = flagWord("open", "待填报");

const ourTexts: ReadonlySet<unknown> = new Set([
  "",
  flagHeader,
  ...(Object.keys(severityMarks) as FindingSeverity[]).flatMap((severity) =>
    statuses.map((status) => flagWord(severity, status)),
  ),
]);

/** Whether a cell is empty or holds what we write: anything else in our column is its owner's and stays. */
export function isOurs(content: unknown): content is string {
  return ourTexts.has(content);
}
