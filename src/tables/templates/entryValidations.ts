import { type Message, say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import { verdicts } from "../../plan/entry";
import type { PlanTarget } from "../../plan/plan";
import type { Accumulation } from "../../plan/soFar";
import type { Target } from "../../plan/target";
import { entryLimits } from "./entryLimits";
import { indicatorText, sourceText, targetLine } from "./factCells";
import { layoutWords } from "./templateLayout";
import type { TemplateRequest } from "./templateRequest";
import type { CellValidation, EntryRule } from "./templateSheet";

/** Excel's own limits for prompt and alert texts, in characters. */
const longestTitle = 32;
const longestText = 255;

/** Where a validation stands: some cells of one body row, or of a line above the table. */
export type ValidationPlace = Pick<CellValidation, "at" | "column" | "columns">;

/**
 * What may be entered for a target, with the target and its clause as the prompt.
 * @param accumulation what of additions and growth is entered: the years' own figures or those since the plan began
 */
export function entryValidation(
  place: ValidationPlace,
  { plan, target }: PlanTarget,
  accumulation: Accumulation,
): CellValidation {
  const indicator = indicatorText(plan, target);
  const facts = say(sheetMessages.entryPrompt, "zh", {
    target: targetLine(target),
    source: sourceText(plan, target),
  });
  const note = whatToEnter(target, accumulation);
  const text = note === null ? facts : `${say(note, "zh")}\n${facts}`;
  return {
    ...place,
    rule: ruleFor(target),
    prompt: { title: cut(indicator, longestTitle), text: cut(text, longestText) },
    alert: alert(alertFor(target, indicator)),
  };
}

/** The cell of the table's year takes the years of the plans. */
export function yearValidation(place: ValidationPlace, request: TemplateRequest): CellValidation {
  const { start, end } = yearsOf(request);
  const label = layoutWords(request.layout).year.zh;
  return {
    ...place,
    rule: { kind: "wholeNumber", lowest: start, highest: end },
    prompt: null,
    alert: alert(say(sheetMessages.yearAlert, "zh", { label, start, end })),
  };
}

/** From the first year of any of the plans to the last of any. */
export function yearsOf({ parts }: TemplateRequest): {
  readonly start: number;
  readonly end: number;
} {
  return {
    start: Math.min(...parts.map(({ plan }) => plan.period.start)),
    end: Math.max(...parts.map(({ plan }) => plan.period.end)),
  };
}

/** What has to be said of an entry that is no plain value of its year; null where nothing has. */
function whatToEnter(target: Target, accumulation: Accumulation): Message | null {
  const isTotal = accumulation === "toDate";
  if (target.kind === "increment") {
    return isTotal ? sheetMessages.enterTotal : sheetMessages.enterAdditions;
  }
  if (target.kind !== "growth") return null;
  if (!isTotal) return sheetMessages.enterYearlyRate;
  return target.growthMeasure === "cumulativeReduction"
    ? sheetMessages.enterReduction
    : sheetMessages.enterMeanRate;
}

function ruleFor(target: Target): EntryRule {
  if (target.op === "text") return { kind: "words", words: verdicts };
  const { lowest, highest, whole } = entryLimits(target);
  return { kind: whole ? "wholeNumber" : "decimal", lowest, highest };
}

function alertFor(target: Target, indicator: string): string {
  if (target.op === "text") {
    return say(sheetMessages.verdictAlert, "zh", { indicator, verdicts: verdicts.join("、") });
  }
  const { lowest, highest, whole } = entryLimits(target);
  const unit = target.unit ?? say(sheetMessages.noUnit, "zh");
  if (lowest !== null && highest !== null) {
    return say(sheetMessages.shareAlert, "zh", { indicator, unit, lowest, highest });
  }
  if (lowest !== null && whole) {
    return say(sheetMessages.wholeAlert, "zh", { indicator, unit, lowest });
  }
  return lowest === null
    ? say(sheetMessages.numberAlert, "zh", { indicator, unit })
    : say(sheetMessages.lowestAlert, "zh", { indicator, unit, lowest });
}

function alert(text: string): CellValidation["alert"] {
  return { title: say(sheetMessages.entryAlertTitle, "zh"), text: cut(text, longestText) };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
