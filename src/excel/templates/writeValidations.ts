import type {
  CellValidation,
  EntryRule,
  TemplateSheet,
} from "../../tables/templates/templateSheet";
import type { CellArea } from "../cellAreas";
import { rectangle, type TemplateArea } from "./templateArea";

/** Outside this a decimal validation has no room; every number is inside. */
const anyNumber = 1e15;
/** Dates before it are slips. */
const firstDate = "2000-01-01";
const lastDate = "2099-12-31";

/** Queues what may be entered where, with prompts and alerts. */
export function writeValidations(
  sheet: Excel.Worksheet,
  { validations }: TemplateSheet,
  area: TemplateArea,
): void {
  for (const { validation, rows } of alike(validations)) {
    writeValidation(rectangle(sheet, { ...validatedCells(validation, area), rows }), validation);
  }
}

interface Alike {
  readonly validation: CellValidation;
  /** From its own row on. */
  rows: number;
}

/** Rows below each other that are validated alike in the same columns take one write. */
function alike(validations: readonly CellValidation[]): readonly Alike[] {
  const groups: Alike[] = [];
  /** By columns: the group of the row before and what it says. */
  const latest = new Map<string, { readonly group: Alike; readonly said: string }>();
  for (const validation of validations) {
    const { at, column, columns, ...details } = validation;
    const said = JSON.stringify(details);
    const before = latest.get(`${column} ${columns}`);
    const first = before?.group.validation.at;
    const isNext =
      first !== undefined &&
      "row" in at &&
      "row" in first &&
      before?.said === said &&
      first.row + before.group.rows === at.row;
    if (isNext) before.group.rows += 1;
    else {
      const group = { validation, rows: 1 };
      groups.push(group);
      latest.set(`${column} ${columns}`, { group, said });
    }
  }
  return groups;
}

/** Where a validation's cells stand on the sheet. */
export function validatedCells(
  { at, column, columns }: CellValidation,
  { head, body }: TemplateArea,
): CellArea {
  const row = "head" in at ? head.row + at.head : body.row + at.row;
  return { row, column: body.column + column, rows: 1, columns };
}

/** Queues one validation for all cells of a range. */
export function writeValidation(
  { dataValidation }: Excel.Range,
  { rule, prompt, alert }: Pick<CellValidation, "rule" | "prompt" | "alert">,
): void {
  // Without a rule any value may be entered, and the prompt still shows.
  if (rule.kind !== "any") {
    dataValidation.rule = excelRule(rule);
    dataValidation.errorAlert = {
      showAlert: true,
      style: Excel.DataValidationAlertStyle.stop,
      title: alert.title,
      message: alert.text,
    };
  }
  if (prompt !== null) {
    dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  }
}

function excelRule(rule: Exclude<EntryRule, { kind: "any" }>): Excel.DataValidationRule {
  const operator = Excel.DataValidationOperator.between;
  switch (rule.kind) {
    case "words":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "date":
      return { date: { formula1: firstDate, formula2: lastDate, operator } };
    case "decimal":
    case "wholeNumber":
      return {
        [rule.kind]: {
          formula1: rule.lowest ?? -anyNumber,
          formula2: rule.highest ?? anyNumber,
          operator,
        },
      };
  }
}
