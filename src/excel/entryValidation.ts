import { say } from "../messages/message";
import { sheetMessages } from "../messages/sheet";
import type { Plan } from "../plan/plan";
import { verdicts } from "../plan/entry";
import { entryLimits } from "../tables/entryLimits";
import type { SinglePeriodRow } from "../tables/singlePeriodRows";
import { sourceText, targetLine } from "../tables/singlePeriodRows";

/** Excel's own limits for prompt and alert texts, in characters. */
const longestTitle = 32;
const longestText = 255;
/** Outside this a decimal validation has no room; every number is inside. */
const anyNumber = 1e15;

/** Queues the validation of an entry cell: what may be entered, with the target and its clause as the prompt. */
export function validateEntry(cell: Excel.Range, plan: Plan, row: SinglePeriodRow): void {
  const { target, contents } = row;
  const indicator = String(contents.indicator);
  const validation = cell.dataValidation;
  validation.rule = ruleFor(row);
  validation.ignoreBlanks = true;
  validation.prompt = {
    showPrompt: true,
    title: cut(indicator, longestTitle),
    message: cut(
      say(sheetMessages.entryPrompt, "zh", {
        target: targetLine(target),
        source: sourceText(plan, target),
      }),
      longestText,
    ),
  };
  validation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: say(sheetMessages.entryAlertTitle, "zh"),
    message: cut(alertFor(row, indicator), longestText),
  };
}

/** Queues the validation of the 考核年度 cell. */
export function validateYear(cell: Excel.Range, { period }: Plan): void {
  cell.dataValidation.rule = {
    wholeNumber: {
      formula1: period.start,
      formula2: period.end,
      operator: Excel.DataValidationOperator.between,
    },
  };
  cell.dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: say(sheetMessages.entryAlertTitle, "zh"),
    message: say(sheetMessages.yearAlert, "zh", { start: period.start, end: period.end }),
  };
}

function ruleFor({ target }: SinglePeriodRow): Excel.DataValidationRule {
  if (target.op === "text") return { list: { inCellDropDown: true, source: verdicts.join(",") } };
  const { lowest, highest, whole } = entryLimits(target);
  const between = {
    formula1: lowest ?? -anyNumber,
    formula2: highest ?? anyNumber,
    operator: Excel.DataValidationOperator.between,
  };
  return whole ? { wholeNumber: between } : { decimal: between };
}

function alertFor({ target }: SinglePeriodRow, indicator: string): string {
  if (target.op === "text") {
    return say(sheetMessages.verdictAlert, "zh", { indicator, verdicts: verdicts.join("、") });
  }
  const { lowest, highest } = entryLimits(target);
  const unit = target.unit ?? say(sheetMessages.noUnit, "zh");
  if (lowest !== null && highest !== null) {
    return say(sheetMessages.shareAlert, "zh", { indicator, unit, lowest, highest });
  }
  return lowest === null
    ? say(sheetMessages.numberAlert, "zh", { indicator, unit })
    : say(sheetMessages.lowestAlert, "zh", { indicator, unit, lowest });
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
