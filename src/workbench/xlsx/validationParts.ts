import { parseValue } from "numfmt";
import { parseAddress, rangeAddress, type GridRange } from "../engine/a1";
import type { EngineValidation } from "../excel/dataValidationRules";
import { fromFileText, toFileAttribute } from "./fileText";
import type { SaveContext } from "./saveContext";
import { childOf, childrenOf, flagOf, xmlElement, xmlText, type XmlNode } from "./xmlTree";

const types = ["any", "whole", "decimal", "list", "date", "time", "textLength", "custom"];
/** The engine's alert styles by their number. */
const alertStyles = ["information", "stop", "warning"];
const longestList = 255;

/** Writes a sheet's validations; "" without any. */
export function writeValidations(save: SaveContext, sheetId: string): string {
  const sheet = save.context.spreadsheet.sheet(sheetId);
  const rules = (sheet?.getDataValidations() ?? [])
    .map(({ rule }) => rule as EngineValidation)
    .flatMap((rule) => writeRule(save, rule));
  return rules.length === 0
    ? ""
    : xmlElement("dataValidations", { count: rules.length }, rules.join(""));
}

function writeRule(save: SaveContext, rule: EngineValidation): string[] {
  const type = rule.type === "listMultiple" ? "list" : rule.type;
  if (!types.includes(type) || rule.ranges.length === 0) return [];
  const text = (value: string | undefined) => (value ? toFileAttribute(value) : undefined);
  const compares = !["any", "list", "custom"].includes(type);
  const attributes = {
    type: type === "any" ? undefined : type,
    errorStyle: rule.errorStyle === undefined ? undefined : alertStyles[rule.errorStyle],
    operator: compares ? (rule.operator ?? "between") : undefined,
    allowBlank: Number(rule.allowBlank ?? true),
    // The attribute means the opposite of its name.
    showDropDown: type === "list" && rule.showDropDown === false ? 1 : undefined,
    showInputMessage: Number(rule.showInputMessage ?? true),
    showErrorMessage: Number(rule.showErrorMessage ?? true),
    errorTitle: text(rule.errorTitle),
    error: text(rule.error),
    promptTitle: text(rule.promptTitle),
    prompt: text(rule.prompt),
    sqref: rule.ranges.map((range) => rangeAddress(range)).join(" "),
  };
  const formulas = [rule.formula1, rule.formula2].map((formula) =>
    formula === undefined || formula === "" || type === "any"
      ? null
      : writeFormula(save, type, formula),
  );
  const content = formulas.map((formula, index) =>
    formula === null ? "" : `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`,
  );
  return [xmlElement("dataValidation", attributes, content.join(""))];
}

function writeFormula(save: SaveContext, type: string, formula: string): string {
  // The engine names the workbook in ranges that people choose for lists.
  if (formula.startsWith("="))
    return save.fileFormula(formula.replace(/\[[^\]]*\](?=[^[\]]*!)/, ""));
  if (type === "list") return `"${withinLimit(formula).replaceAll('"', '""')}"`;
  const date = type === "date" || type === "time" ? parseValue(formula)?.v : undefined;
  return typeof date === "number" ? String(date) : formula;
}

/** Excel refuses a file with a longer list: as many of its items as fit. */
function withinLimit(list: string): string {
  return list.length <= longestList ? list : list.slice(0, list.lastIndexOf(",", longestList));
}

/** A sheet's validations without their ids. @param formula from the file's form to the engine's. */
export function readValidations(
  sheet: XmlNode,
  formula: (text: string) => string,
): Omit<EngineValidation, "uid">[] {
  return childrenOf(childOf(sheet, "dataValidations"), "dataValidation").flatMap((node) => {
    const { type = "none", operator = "between", sqref = "", errorStyle } = node.attributes;
    const engineType = type === "none" ? "any" : type;
    const ranges = readAreas(sqref);
    if (!types.includes(engineType) || ranges.length === 0) return [];
    const text = (name: string) => fromFileText(node.attributes[name] ?? "");
    const read = (name: string) => {
      const written = childOf(node, name)?.text;
      return written === undefined ? undefined : readFormula(engineType, written, formula);
    };
    const [formula1, formula2] = [read("formula1"), read("formula2")];
    return [
      {
        type: engineType,
        ranges,
        ...(["any", "list", "custom"].includes(engineType) ? {} : { operator }),
        ...(formula1 === undefined ? {} : { formula1 }),
        ...(formula2 === undefined ? {} : { formula2 }),
        allowBlank: flagOf(node, "allowBlank"),
        ...(engineType === "list" ? { showDropDown: !flagOf(node, "showDropDown") } : {}),
        showInputMessage: flagOf(node, "showInputMessage"),
        showErrorMessage: flagOf(node, "showErrorMessage"),
        errorStyle: Math.max(0, alertStyles.indexOf(errorStyle ?? "stop")),
        errorTitle: text("errorTitle"),
        error: text("error"),
        promptTitle: text("promptTitle"),
        prompt: text("prompt"),
      },
    ];
  });
}

function readFormula(type: string, written: string, formula: (text: string) => string): string {
  const list = /^"((?:[^"]|"")*)"$/.exec(written)?.[1];
  if (type === "list" && list !== undefined) return list.replaceAll('""', '"');
  const constant = type !== "custom" && type !== "list" && !Number.isNaN(Number(written));
  return constant ? written : formula(written);
}

/** The areas of an `sqref`. */
export function readAreas(sqref: string): GridRange[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseAddress(address)?.range ?? []);
}
