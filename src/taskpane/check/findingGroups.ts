import type { JudgedFinding } from "../../excel/checkService";
import type { FindingSeverity, Status } from "../../plan/assessment";
import { normaliseName } from "../../plan/normalisedName";
import type { PinyinMatcher } from "../../plan/pinyinMatch";
import { searchRank, searchWords, type SearchedTexts } from "../../plan/searchPlaces";
import { countBySeverity, isToVerify, severities, type SeverityCounts } from "./checkCounts";

export const groupings = ["severity", "indicator", "sheet"] as const;
export type Grouping = (typeof groupings)[number];

/** What the list shows; null and empty leave all. */
export interface FindingFilter {
  readonly severity: FindingSeverity | null;
  readonly status: Status | null;
  readonly onlyToVerify: boolean;
  readonly query: string;
}

export const noFilter: FindingFilter = {
  severity: null,
  status: null,
  onlyToVerify: false,
  query: "",
};

/** Of what a group consists; what has not been entered stands apart, whatever the grouping. */
export type GroupSubject =
  | { readonly kind: "severity"; readonly severity: FindingSeverity }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "notEntered" };

export interface FindingGroup {
  /** Unique within its grouping. */
  readonly key: string;
  readonly subject: GroupSubject;
  /** What asks most first; of one severity in the order of the tables. */
  readonly findings: readonly JudgedFinding[];
  readonly counts: SeverityCounts;
}

export function filterFindings(
  findings: readonly JudgedFinding[],
  { severity, status, onlyToVerify, query }: FindingFilter,
  pinyin: PinyinMatcher | null,
): readonly JudgedFinding[] {
  const words = searchWords(query);
  if (severity === null && status === null && !onlyToVerify && words.length === 0) return findings;
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (status === null || finding.status === status) &&
      (!onlyToVerify || isToVerify(finding)) &&
      (words.length === 0 || searchRank(words, searchTextsOf(finding), pinyin) !== null),
  );
}

/** Groups in the order of severity, or of first appearance; 待填报 last. Empty groups are left out. */
export function groupFindings(
  findings: readonly JudgedFinding[],
  grouping: Grouping,
): readonly FindingGroup[] {
  const groups = new Map<string, JudgedFinding[]>();
  if (grouping === "severity") for (const severity of severities) groups.set(severity, []);
  const notEntered: JudgedFinding[] = [];
  for (const finding of findings) {
    if (finding.status === "待填报") {
      notEntered.push(finding);
      continue;
    }
    const name = groupName(finding, grouping);
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const named = [...groups].map(([name, members]) =>
    groupOf(`${grouping}:${name}`, subjectOf(name, grouping), members),
  );
  return [...named, groupOf("notEntered", { kind: "notEntered" }, notEntered)].filter(
    (group) => group.findings.length > 0,
  );
}

function groupName({ severity, indicator, location }: JudgedFinding, grouping: Grouping): string {
  switch (grouping) {
    case "severity":
      return severity;
    case "indicator":
      return indicator;
    case "sheet":
      return location.sheet;
  }
}

function subjectOf(name: string, grouping: Grouping): GroupSubject {
  const severity = severities.find((known) => grouping === "severity" && known === name);
  return severity ? { kind: "severity", severity } : { kind: "named", name };
}

function groupOf(
  key: string,
  subject: GroupSubject,
  members: readonly JudgedFinding[],
): FindingGroup {
  const findings = severities.flatMap((severity) =>
    members.filter((finding) => finding.severity === severity),
  );
  return { key, subject, findings, counts: countBySeverity(findings) };
}

// Long lists are searched at each key press: the texts of each finding are prepared once.
const searchTexts = new WeakMap<JudgedFinding, SearchedTexts>();

function searchTextsOf(finding: JudgedFinding): SearchedTexts {
  let texts = searchTexts.get(finding);
  if (texts === undefined) {
    texts = {
      name: normaliseName(finding.indicator),
      aliases: [normaliseName(finding.name)],
      others: [normaliseName(finding.message)],
    };
    searchTexts.set(finding, texts);
  }
  return texts;
}
