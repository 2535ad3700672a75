import type { CellValue, Matrix } from "../../formulas/cellValue";
import { readFormula, writeFormula, type FormulaArgument } from "../../formulas/formulaText";
import type { ParameterKind } from "../../formulas/planFunctions";
import { takesSeveral, type ArgumentDraft } from "./argumentDraft";
import { referenceTo } from "./cellReference";

/** What a draft gives: for the formula, and for the preview. */
export type GivenArgument =
  | { readonly kind: "omitted" }
  /** One row of at least one value. */
  | { readonly kind: "values"; readonly cells: Matrix }
  | { readonly kind: "reference"; readonly reference: string }
  /** Computed by Excel alone. */
  | { readonly kind: "expression"; readonly expression: string }
  /** No single argument: a bracket or quote that does not close, a comma too many. */
  | { readonly kind: "malformed"; readonly text: string };

const numericParameters: ReadonlySet<ParameterKind> = new Set([
  "year",
  "actual",
  "years",
  "actuals",
]);

/** @param sheet that the formula stands on; null where none is known */
export function readDraft(
  parameter: ParameterKind,
  draft: ArgumentDraft,
  sheet: string | null,
): GivenArgument {
  switch (draft.entry) {
    case "selection":
      return { kind: "reference", reference: referenceTo(draft.location, sheet) };
    case "cells":
      return readCells(draft.text.trim());
    case "value": {
      const items = takesSeveral(parameter)
        ? separated(parameter, draft.text)
        : [draft.text.trim()].filter(Boolean);
      if (items.length === 0) return { kind: "omitted" };
      return { kind: "values", cells: [items.map((item) => valueOf(parameter, item))] };
    }
  }
}

/** As the formula writes it; several values become an array constant. */
export function formulaArgument(given: GivenArgument): FormulaArgument {
  switch (given.kind) {
    case "omitted":
    case "reference":
    case "expression":
      return given;
    case "malformed":
      return { kind: "expression", expression: given.text };
    case "values": {
      const [value, ...more] = given.cells.flat().map(single);
      if (value === undefined || more.length === 0) return value ?? { kind: "omitted" };
      return { kind: "expression", expression: `{${[value, ...more].map(written).join(",")}}` };
    }
  }
}

/** A draft that gives exactly this argument: a value where one can be edited as such, else what the formula holds. */
export function draftOfArgument(
  parameter: ParameterKind,
  argument: FormulaArgument,
): ArgumentDraft | undefined {
  if (argument.kind === "omitted") return undefined;
  const text = editableText(argument);
  const draft = { entry: "value", text } as const;
  const again = formulaArgument(readDraft(parameter, draft, null));
  const kept = written(again) === written(argument);
  return kept ? draft : { entry: "cells", text: written(argument) };
}

/** What is typed for cells; the formula reader tells a reference from an expression. */
function readCells(text: string): GivenArgument {
  if (text === "") return { kind: "omitted" };
  const args = readFormula(`=PLAN.TARGET(${text})`)?.args;
  const argument = args?.[0];
  if (argument === undefined || args?.length !== 1) return { kind: "malformed", text };
  switch (argument.kind) {
    case "text":
      return { kind: "values", cells: [[argument.text]] };
    case "number":
      return { kind: "values", cells: [[argument.value]] };
    default:
      return argument;
  }
}

function editableText(argument: FormulaArgument): string {
  switch (argument.kind) {
    case "text":
      return argument.text;
    case "number":
      return String(argument.value);
    case "expression":
      return argument.expression.replace(/^\{|\}$|"/g, "").replaceAll(",", ", ");
    case "reference":
    case "omitted":
      return "";
  }
}

function written(argument: FormulaArgument): string {
  return writeFormula("FIND", [argument]).slice("=PLAN.FIND(".length, -1);
}

/** `2022, 2023`; names of fields may hold spaces. */
function separated(parameter: ParameterKind, text: string): readonly string[] {
  const separators = parameter === "fields" ? /[,，、;；]/ : /[,，、;；\s]+/;
  return text
    .split(separators)
    .map((item) => item.trim())
    .filter(Boolean);
}

function valueOf(parameter: ParameterKind, text: string): CellValue {
  const plain = text.normalize("NFKC");
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain);
  return isNumber && numericParameters.has(parameter) ? Number(plain) : text;
}

function single(value: CellValue): FormulaArgument {
  return typeof value === "number"
    ? { kind: "number", value }
    : { kind: "text", text: String(value) };
}
