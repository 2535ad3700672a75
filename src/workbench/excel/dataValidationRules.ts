import type { GridRange } from "../engine/a1";
import type { Json } from "../richapi/richClass";
import { oneOf, recordArgument, type JsonRecord } from "./arguments";
import { invalidArgument } from "./excelErrors";

/** A validation as the engine holds it. */
export interface EngineValidation {
  uid: string;
  type: string;
  ranges: GridRange[];
  operator?: string | undefined;
  formula1?: string | undefined;
  formula2?: string | undefined;
  allowBlank?: boolean;
  showDropDown?: boolean;
  showInputMessage?: boolean;
  promptTitle?: string;
  prompt?: string;
  showErrorMessage?: boolean;
  errorStyle?: number;
  errorTitle?: string;
  error?: string;
}

/** Excel's operators and the engine's. */
const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
type Operator = keyof typeof operators;
const operatorNames = Object.keys(operators) as Operator[];

/** Kinds of rule that compare with one or two formulas: Excel's name and the engine's. */
const comparing = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
} as const;
type Comparing = keyof typeof comparing;
const comparingNames = Object.keys(comparing) as Comparing[];

/** `Excel.DataValidationType` of a rule. */
export function ruleTypeOf({ type }: EngineValidation): string {
  const name = comparingNames.find((candidate) => comparing[candidate] === type);
  if (name) return name.charAt(0).toUpperCase() + name.slice(1);
  if (type === "custom") return "Custom";
  return type.startsWith("list") ? "List" : "None";
}

/**
 * Reads an `Excel.DataValidationRule`: exactly one of its kinds must be given.
 * @throws RichApiError InvalidArgument
 */
export function engineRule(
  rule: JsonRecord,
  listSource: (source: unknown) => string,
): Partial<EngineValidation> & { type: string } {
  const kinds = Object.entries(rule).filter(([, value]) => value != null);
  const [kind, value] = kinds[0] ?? ["", null];
  if (kinds.length !== 1) throw invalidArgument("a validation rule has exactly one kind.");
  const details = recordArgument(value, kind);
  if (kind === "custom") return { type: "custom", formula1: formulaText(details.formula) };
  if (kind === "list") {
    return {
      type: "list",
      formula1: listSource(details.source),
      showDropDown: details.inCellDropDown !== false,
    };
  }
  const type = comparing[oneOf(kind, comparingNames, "rule") as Comparing];
  const operator = oneOf(details.operator, operatorNames, "operator");
  const two = operator === "Between" || operator === "NotBetween";
  if (details.formula1 == null || (two && details.formula2 == null)) {
    throw invalidArgument(`${operator} needs ${two ? "formula1 and formula2" : "formula1"}.`);
  }
  return {
    type,
    operator: operators[operator],
    formula1: String(details.formula1),
    ...(details.formula2 == null ? {} : { formula2: String(details.formula2) }),
  };
}

function formulaText(formula: Json | undefined): string {
  if (typeof formula !== "string" || formula === "") throw invalidArgument("formula is missing.");
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** The rule as Excel gives it back. */
export function excelRule(rule: EngineValidation): Json {
  const { type, operator, formula1, formula2 } = rule;
  if (type === "custom") return { custom: { formula: formula1 ?? "" } };
  if (type.startsWith("list")) {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: formula1 ?? "" } };
  }
  const kind = comparingNames.find((candidate) => comparing[candidate] === type);
  if (kind === undefined) return {};
  const name = operatorNames.find((candidate) => operators[candidate] === operator);
  return {
    [kind]: {
      operator: name ?? "Between",
      formula1: constant(formula1),
      ...(formula2 === undefined ? {} : { formula2: constant(formula2) }),
    },
  };
}

/** A number as the number it is; Excel gives constants back so. */
function constant(formula: string | undefined): Json {
  if (formula === undefined || formula === "") return formula ?? null;
  return Number.isNaN(Number(formula)) ? formula : Number(formula);
}
