import type { SoftRuleName, StatusRuleName } from "../messages/findings";
import type { Status } from "./assessment";
import type { Entry } from "./entry";
import { type EntryContext, noContext } from "./entryContext";
import { type Figures, type Facts, factsOf, noFigures } from "./facts";
import type { Period } from "./plan";
import { defaultSettings, type AssessmentSettings } from "./settings";
import { softRules } from "./softRules";
import { decidingRule } from "./statusRules";
import type { Target } from "./target";

/** A flag for review, with the other number that the entry may have meant and its status. */
export interface SoftFinding {
  readonly rule: SoftRuleName;
  readonly otherReading: { readonly value: number; readonly status: Status } | null;
}

/** What is said of one entry, and why. */
export interface Assessment extends Figures {
  readonly status: Status;
  /** The rule that decided. */
  readonly rule: StatusRuleName;
  readonly soft: readonly SoftFinding[];
  /** What the rules looked at; an explanation takes its numbers from here. */
  readonly facts: Facts;
}

/**
 * Judges one entry against a target by the first status rule that applies.
 * @param period the plan's years
 * @param entry as `readEntry` gives it for the target's unit; of an `increment` the sum so far, of a
 *   `growth` the mean yearly rate so far or the reduction so far
 * @param year the year of the actual; null where none is given: the target is then taken as due
 * @param context what stands around the entry in its table
 */
export function assess(
  target: Target,
  period: Period,
  entry: Entry,
  year: number | null,
  settings: AssessmentSettings = defaultSettings,
  context: EntryContext = noContext,
): Assessment {
  const facts = factsOf({ target, period, entry, year, settings, context });
  const { name: rule, status } = decidingRule(facts);
  if (status === "数据异常") return { ...noFigures, status, rule, soft: [], facts };
  const { actual, attainment, gap, progress, schedule, expected, q } = facts;
  const soft = softFindings(facts);
  return { actual, attainment, gap, progress, schedule, expected, q, status, rule, soft, facts };
}

function softFindings(facts: Facts): readonly SoftFinding[] {
  return softRules
    .filter((rule) => rule.when(facts) === true)
    .map((rule) => ({ rule: rule.name, otherReading: judged(facts, rule.otherReading(facts)) }));
}

function judged(facts: Facts, value: number | null): SoftFinding["otherReading"] {
  if (value === null) return null;
  const entry: Entry = { kind: "number", value, text: String(value), readings: [] };
  return { value, status: decidingRule(factsOf({ ...facts, entry })).status };
}
