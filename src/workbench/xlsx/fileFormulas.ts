import {
  engineTableName,
  toEngineFormula,
  toFileReferences,
  type TableNames,
} from "../engine/structuredReferences";
import { filePrefixOf, isCustomFunction, mayGiveArray } from "./newFunctions";

/** A pattern for text constants, quoted sheet names and brackets of structured references: not looked into. */
export const closed = String.raw`"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
const customPrefix = "_xldudf_";

/**
 * A formula of the engine as an .xlsx file has it, without the equals sign: references to tables in
 * full (`表1[[#This Row],[列]]`), young functions with their prefix, an add-in's `PLAN.TARGET(` as
 * `_xldudf_PLAN_TARGET(`.
 */
export function toFileFormula(formula: string, tables: readonly TableNames[]): string {
  const bracketed = toFileReferences(formula.replace(/^=/, ""), tables);
  const referring = tables.reduce(bracketWholeTable, bracketed);
  const named = replaceOpen(
    referring,
    String.raw`(?<![\p{L}\p{N}_.])[A-Za-z][A-Za-z0-9_.]*(?=\()`,
    (name) =>
      isCustomFunction(name)
        ? customPrefix + name.toUpperCase().replaceAll(".", "_")
        : filePrefixOf(name) + name,
  );
  return markParameters(named);
}

/** `ROWS(表1)`: a file writes a whole table with empty brackets. */
function bracketWholeTable(formula: string, { name }: TableNames): string {
  const names = [...new Set([name, engineTableName(name)])].map((text) =>
    text.replace(/[.\\]/g, "\\$&"),
  );
  return replaceOpen(
    formula,
    String.raw`(?<![\p{L}\p{N}_.\\!])(?:${names.join("|")})(?![\p{L}\p{N}_.\\([!＿．＼])`,
    () => `${name}[]`,
    "giu",
  );
}

/**
 * The inverse of `toFileFormula`; with the equals sign.
 * @param home the table in which the formula's cell stands, for `[列]` without a table.
 */
export function fromFileFormula(
  formula: string,
  tables: readonly TableNames[],
  home: string | null,
): string {
  const plain = replaceOpen(
    formula.replaceAll("[]", ""),
    String.raw`_xl(?:fn|ws|pm|udf)\.|_xldudf_[A-Za-z0-9_]+`,
    (found) => (found.startsWith(customPrefix) ? customName(found) : ""),
  );
  return `=${toEngineFormula(plain, tables, home)}`;
}

/** `_xldudf_PLAN_TARGET` → `PLAN.TARGET`: the namespace has no underscore. */
function customName(fileName: string): string {
  return fileName.slice(customPrefix.length).replace("_", ".");
}

/**
 * Whether Excel must be told that the formula is a dynamic array: it would otherwise take one value of
 * each range (and show `@`). True for functions that give arrays and for ranges that are reckoned with.
 * @param fileFormula as `toFileFormula` gives it.
 */
export function isArrayFormula(fileFormula: string): boolean {
  const open = fileFormula.replace(/"(?:[^"]|"")*"/g, '""').replace(/_xl(?:fn|ws)\./g, "");
  if (open.includes(customPrefix)) return true;
  for (const [, name = ""] of open.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)) {
    if (mayGiveArray(name)) return true;
  }
  const sheet = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?`;
  const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
  const column = String.raw`\$?[A-Z]{1,3}`;
  const table = String.raw`[\p{L}_][\p{L}\p{N}_.]*\[(?!\[#This Row\]|#)(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
  const range = `(?:${sheet}(?:${cell}:${cell}|${column}:${column})|${table})`;
  const operator = "[-+*/^&=<>]";
  return new RegExp(`${operator}\\s*${range}|${range}\\s*${operator}`, "u").test(open);
}

/** Replaces what matches outside of text constants, sheet names and brackets. */
function replaceOpen(
  formula: string,
  pattern: string,
  replacement: (match: string) => string,
  flags = "gu",
): string {
  const either = new RegExp(`(${closed})|${pattern}`, flags);
  return formula.replace(either, (match, isClosed: string | undefined) =>
    isClosed === undefined ? replacement(match) : match,
  );
}

/** The names that LET and LAMBDA give, which a file marks with `_xlpm.`. */
function markParameters(formula: string): string {
  const names = new Set<string>();
  for (const match of formula.matchAll(/_xlfn\.(LET|LAMBDA)\(/g)) {
    const parts = argumentsAt(formula, match.index + match[0].length);
    const given = parts.slice(0, -1);
    const named = match[1] === "LET" ? given.filter((_, index) => index % 2 === 0) : given;
    for (const name of named) names.add(name.trim().replace(/^\[(.*)\]$/, "$1"));
  }
  const valid = [...names].filter((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name));
  if (valid.length === 0) return formula;
  const any = valid.map((name) => name.replaceAll(".", "\\.")).join("|");
  return replaceOpen(
    formula,
    String.raw`(?<![\p{L}\p{N}_.!])(?:${any})(?![\p{L}\p{N}_.!])`,
    (name) => `_xlpm.${name}`,
  );
}

/** The arguments of a call whose opening parenthesis stands just before `start`. */
function argumentsAt(formula: string, start: number): string[] {
  const parts: string[] = [""];
  const token = new RegExp(`${closed}|[^]`, "uy");
  let depth = 0;
  token.lastIndex = start;
  for (let match = token.exec(formula); match; match = token.exec(formula)) {
    const [text] = match;
    if (text === ")" && depth === 0) break;
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (text === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += text;
  }
  return parts;
}
