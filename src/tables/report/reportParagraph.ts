import { paragraphTexts } from "../../messages/reportParagraph";
import { type MessageParameters, say } from "../../messages/message";
import { severityOf, type Status } from "../../plan/assessment";
import { computedText } from "../../plan/figureText";
import { rollUp, statusesFromWorst, type StatusCounts } from "../../plan/rollUp";
import { wholeInUnit } from "../../plan/unit";
import { statusesIn } from "./reportSummary";
import type { ReportedCheck, ReportedFinding, ReportedTable } from "./reportedCheck";

/** So many indicators of one status are named; a sentence with more is read by nobody. */
const mostNamed = 10;

/**
 * A check as Chinese prose for the written report, a line for each region and year. Statuses are those of the check,
 * judged unrounded; only the gaps that are named are rounded.
 */
export function reportParagraph(check: ReportedCheck): string {
  const groups = groupsOf(check.tables);
  const lines = groups.map(groupText);
  const tail = [verifyText(groups.flatMap(({ findings }) => findings)), openText(check, groups)];
  if (check.stopped) tail.push(paragraphTexts.stopped);
  const last = tail.filter((text) => text !== "").join("");
  if (lines.length === 0) return last || paragraphTexts.nothing;
  // The remarks belong to the only group there is, or else to all of them.
  if (lines.length === 1) return `${lines[0]}${last}`;
  return [...lines, last].filter((line) => line !== "").join("\n");
}

/** The findings of one region's plan in one year. */
interface Group {
  readonly region: string;
  readonly year: number | null;
  readonly findings: readonly ReportedFinding[];
}

function groupsOf(tables: readonly ReportedTable[]): readonly Group[] {
  const groups = new Map<string, Group & { readonly findings: ReportedFinding[] }>();
  for (const { year, findings } of tables) {
    const years = new Set(findings.map((finding) => finding.year));
    const [only] = years;
    const judged = year ?? (years.size === 1 ? (only ?? null) : null);
    for (const finding of findings) {
      const { region } = finding;
      const key = `${region} ${judged}`;
      const group = groups.get(key) ?? { region, year: judged, findings: [] };
      group.findings.push(finding);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function groupText({ region, year, findings }: Group): string {
  const { all, byAttribute, bindingOverall } = rollUp(findings);
  const asOf = year === null ? "" : fill("asOf", { year });
  const subject = fill("ofRegion", { asOf, region, total: all.total });
  if (all.counts.待填报 === all.total) {
    return fill(all.total === 1 ? "oneNotEntered" : "allNotEntered", { subject });
  }
  const sentences = [`${statusText(subject, all)}。`];
  const binding = byAttribute.约束性;
  if (binding.total === all.total && bindingOverall !== null) {
    sentences.push(fill("onlyBinding", { status: bindingOverall }));
  } else if (byAttribute.预期性.total === all.total) sentences.push(paragraphTexts.onlyExpected);
  else if (byAttribute.none.total < all.total) {
    const parts = [
      part("binding", binding, bindingOverall),
      part("expected", byAttribute.预期性, null),
      part("withoutAttribute", byAttribute.none, null),
    ];
    sentences.push(`${parts.filter((text) => text !== "").join("；")}。`);
  }
  return [...sentences, ...lists(findings)].join("");
}

function part(
  subject: "binding" | "expected" | "withoutAttribute",
  counted: StatusCounts,
  overall: Status | null,
): string {
  if (counted.total === 0) return "";
  return statusText(fill(subject, { total: counted.total }), counted, overall);
}

/** Of one status it is said once, not counted. */
function statusText(subject: string, counted: StatusCounts, overall: Status | null = null): string {
  const found = statusesIn(counted);
  const [only] = found;
  if (found.length === 1 && only !== undefined) {
    return fill(counted.total === 1 ? "oneStatus" : "allSame", { subject, status: only });
  }
  const counts = found
    .map((status) => fill("count", { status, count: counted.counts[status] }))
    .join("、");
  return fill("mixed", {
    subject,
    counts,
    overall: overall === null ? "" : fill("overall", { status: overall }),
  });
}

/** What lags or fails, by name, the worst first. */
function lists(findings: readonly ReportedFinding[]): readonly string[] {
  const worth = statusesFromWorst.filter((status) => severityOf[status] === "warning");
  const invalid = findings.filter(({ status }) => status === "数据异常");
  const sentences = worth.map((status) => {
    const listed = findings.filter((finding) => finding.status === status);
    return listSentence(listed, "oneListed", "listed", { status });
  });
  sentences.push(listSentence(invalid, "oneInvalid", "invalid", {}));
  return sentences.filter((sentence) => sentence !== "");
}

function listSentence(
  findings: readonly ReportedFinding[],
  one: TextName,
  several: TextName,
  parameters: MessageParameters,
): string {
  if (findings.length === 0) return "";
  const shown = findings.slice(0, mostNamed).map(nameWithGap).join("、");
  const names = findings.length > mostNamed ? fill("andOthers", { names: shown }) : shown;
  const text = findings.length === 1 ? one : several;
  return fill(text, { ...parameters, names, count: findings.length });
}

function nameWithGap({ indicator, gap, unit }: ReportedFinding): string {
  if (gap === null || gap >= 0) return indicator;
  const number = computedText(Math.abs(gap));
  const whole = wholeInUnit(unit);
  const amount =
    whole === 100
      ? fill("percentagePoints", { number })
      : whole === 1000
        ? fill("permillePoints", { number })
        : fill("amount", { number, unit: unit ?? "" });
  return fill("withGap", { indicator, amount });
}

function verifyText(findings: readonly ReportedFinding[]): string {
  const soft = findings.filter(({ rules }) => rules.length > 1);
  const accepted = soft.filter(({ acceptance }) => acceptance !== null).length;
  const count = soft.length;
  if (count === 0) return "";
  if (accepted === count) return fill("verified", { count });
  return accepted === 0 ? fill("toVerify", { count }) : fill("toVerifySome", { count, accepted });
}

function openText(check: ReportedCheck, groups: readonly Group[]): string {
  const sum = (of: (table: ReportedTable) => readonly unknown[]): number =>
    check.tables.reduce((total, table) => total + of(table).length, 0);
  const counts = {
    questions: sum(({ questions }) => questions),
    unjudged: sum(({ unjudged }) => unjudged),
    unreadable: check.unreadable.length,
  };
  const what = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((name) => counts[name] > 0)
    .map((name) => fill(name, { count: counts[name] }))
    .join("、");
  if (what === "") return "";
  return fill(groups.length === 0 ? "onlyOpen" : "also", { what });
}

type TextName = keyof typeof paragraphTexts;

function fill(name: TextName, parameters: MessageParameters): string {
  const text = paragraphTexts[name];
  return say({ zh: text, en: text }, "zh", parameters);
}
