import { splitArguments } from "./argumentSplitting";
import { type FunctionId, functionIds, planFunctions } from "./planFunctions";

/** One argument of a call as a formula writes it. */
export type FormulaArgument =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** A cell, range, table column or defined name as it is written: `B3`, `'数据 表'!$B$3:$B$20`, `表1[实际值]`. */
  | { readonly kind: "reference"; readonly reference: string }
  /** Anything else, verbatim: an array constant, a calculation, another function. */
  | { readonly kind: "expression"; readonly expression: string }
  | { readonly kind: "omitted" };

/** A formula that is one call of a PLAN function. */
export interface PlanCall {
  readonly id: FunctionId;
  /** At most one for each parameter; no omitted ones at the end. */
  readonly args: readonly FormulaArgument[];
}

/**
 * The formula in Excel's unlocalised form: `=PLAN.CHECK("宁波","森林覆盖率",B3,2024)`. Omitted arguments at the end are
 * cut, others stay empty.
 */
export function writeFormula(id: FunctionId, args: readonly FormulaArgument[]): string {
  return `=PLAN.${id}(${withoutOmittedEnd(args).map(writeArgument).join(",")})`;
}

/**
 * Reads a formula that is exactly one call of a PLAN function, in any letter case and spacing, also in the forms in
 * which a file keeps the functions of an add-in (`_xldudf_PLAN_TARGET(…)`).
 * @returns null for anything else: more than the call, an unknown function, too many arguments, brackets or quotes
 *   that do not close
 */
export function readFormula(formula: string): PlanCall | null {
  const match = planCall.exec(formula);
  if (match === null) return null;
  const id = functionIds.find((known) => known === match[1]!.toUpperCase());
  const written = splitArguments(match[2]!);
  if (id === undefined || written === null) return null;
  const args = withoutOmittedEnd(written.map(readArgument));
  return args.length > planFunctions[id].parameters.length ? null : { id, args };
}

/** Excel writes @ before a call that is to give one value only. */
const planCall =
  /^\s*=\s*[+@]?\s*(?:_xlfn\.|_xludf\.|_xldudf_)*PLAN[._]([A-Z]+)\s*\(([\s\S]*)\)\s*$/iu;

function withoutOmittedEnd(args: readonly FormulaArgument[]): readonly FormulaArgument[] {
  const last = args.findLastIndex(({ kind }) => kind !== "omitted");
  return args.slice(0, last + 1);
}

function writeArgument(argument: FormulaArgument): string {
  switch (argument.kind) {
    case "text":
      return `"${argument.text.replaceAll('"', '""')}"`;
    case "number":
      return String(argument.value).toUpperCase();
    case "reference":
      return argument.reference;
    case "expression":
      return argument.expression;
    case "omitted":
      return "";
  }
}

const text = /^"(?:[^"]|"")*"$/u;
const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/iu;

function readArgument(written: string): FormulaArgument {
  if (written === "") return { kind: "omitted" };
  if (text.test(written)) {
    return { kind: "text", text: written.slice(1, -1).replaceAll('""', '"') };
  }
  if (number.test(written) && Number.isFinite(Number(written))) {
    return { kind: "number", value: Number(written) };
  }
  return reference.test(written) && !/^(?:TRUE|FALSE)$/iu.test(written)
    ? { kind: "reference", reference: written }
    : { kind: "expression", expression: written };
}

const sheet = String.raw`(?:'(?:[^']|'')+'!|[^\s'"!(){},;:+\-*/^&=<>@#]+!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const area = String.raw`(?:${cell}(?::${cell}|#)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** `[实际值]`, `[@实际值]`, `[[#Headers],[实际值]]`; what splits arguments has seen that the brackets close. */
const columns = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
const reference = new RegExp(`^${sheet}(?:${area}|${name}(?:${columns})?|${columns})$`, "iu");
