import type { IStyleBase } from "@univerjs/core";
import { rangeAddress, cellAddress, type GridRange } from "../engine/a1";
import {
  dateCondition,
  fileOperator,
  iconSets,
  textCondition,
  type ConditionalFormatRule,
  type EngineRuleBody,
  type Threshold,
} from "./conditionalFormatRules";
import type { DifferentialStyles } from "./differentialStyles";
import { toArgb } from "./fileColors";
import type { SaveContext } from "./saveContext";
import { xmlElement, xmlText } from "./xmlTree";

type Highlight = Extract<EngineRuleBody, { type: "highlightCell" }>;
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes a sheet's conditional formats; "" without any. */
export function writeConditionalFormats(
  save: SaveContext,
  sheetId: string,
  styles: DifferentialStyles,
): string {
  return rulesOf(save, sheetId)
    .map((rule, index) => {
      const written = writeRule(save, rule, styles, {
        priority: index + 1,
        stopIfTrue: rule.stopIfTrue ? 1 : undefined,
      });
      const sqref = rule.ranges.map((range) => rangeAddress(range)).join(" ");
      return written === "" ? "" : xmlElement("conditionalFormatting", { sqref }, written);
    })
    .join("");
}

/** The highest priority first. */
function rulesOf({ context }: SaveContext, sheetId: string): ConditionalFormatRule[] {
  const sheet = context.spreadsheet.sheet(sheetId);
  const known = new Map(
    context.conditionalFormats.list(sheetId).map((format) => [format.id, format.cellValue]),
  );
  return (sheet?.getConditionalFormattingRules() ?? [])
    .filter(({ ranges }) => ranges.length > 0)
    .map(({ cfId, ranges, stopIfTrue, rule }) => ({
      ranges,
      stopIfTrue,
      rule: rule as EngineRuleBody,
      cellValue: known.get(cfId) ?? null,
    }));
}

function writeRule(
  save: SaveContext,
  { ranges, rule, cellValue }: ConditionalFormatRule,
  styles: DifferentialStyles,
  common: Attributes,
): string {
  if (cellValue && rule.type === "highlightCell") {
    const { operator, formula1, formula2 } = cellValue;
    const formulas = formula2 === null ? [formula1] : [formula1, formula2];
    const attributes = { ...styled(rule.style, styles, common), operator: fileOperator(operator) };
    return ruleXml(
      "cellIs",
      attributes,
      formulas.map((text) => save.fileFormula(text)),
    );
  }
  switch (rule.type) {
    case "highlightCell":
      return writeHighlight(save, rule, ranges, styled(rule.style, styles, common));
    case "dataBar": {
      const { min, max, positiveColor } = rule.config;
      const content =
        [min, max].map((value) => threshold(save, value)).join("") + color(positiveColor);
      const showValue = rule.isShowValue === false ? 0 : undefined;
      return ruleXml("dataBar", common, [], xmlElement("dataBar", { showValue }, content));
    }
    case "colorScale": {
      const steps = [...rule.config].sort((one, other) => one.index - other.index);
      const content = [
        ...steps.map(({ value }) => threshold(save, value)),
        ...steps.map((step) => color(step.color)),
      ];
      return ruleXml("colorScale", common, [], xmlElement("colorScale", {}, content.join("")));
    }
    case "iconSet":
      return writeIconSet(save, rule, common);
  }
}

function styled(style: IStyleBase, styles: DifferentialStyles, common: Attributes): Attributes {
  return { dxfId: styles.add(style ?? {}), ...common };
}

function writeHighlight(
  save: SaveContext,
  rule: Highlight,
  ranges: readonly GridRange[],
  attributes: Attributes,
): string {
  const { subType, operator = "", value } = rule;
  const [first] = ranges;
  if (!first) return "";
  const cell = cellAddress(first.startRow, first.startColumn);
  const expression = (condition: string | null) =>
    condition === null ? "" : ruleXml("expression", attributes, [condition]);
  switch (subType) {
    case "formula":
      return expression(save.fileFormula(String(value)));
    case "number": {
      const values = (Array.isArray(value) ? value : [value ?? 0]).map(String);
      return ruleXml("cellIs", { ...attributes, operator }, values);
    }
    case "text":
      return expression(textCondition(operator, String(value ?? ""), cell));
    case "timePeriod":
      return expression(dateCondition(operator, cell));
    case "rank":
      return ruleXml("top10", {
        ...attributes,
        rank: Number(value ?? 10),
        percent: rule.isPercent ? 1 : undefined,
        bottom: rule.isBottom ? 1 : undefined,
      });
    case "average": {
      const all = ranges.map((range) => rangeAddress(range, true)).join(",");
      if (!/Than/.test(operator)) {
        return expression(`${cell}${operator === "equal" ? "=" : "<>"}AVERAGE(${all})`);
      }
      return ruleXml("aboveAverage", {
        ...attributes,
        aboveAverage: operator.startsWith("less") ? 0 : undefined,
        equalAverage: operator.endsWith("OrEqual") ? 1 : undefined,
      });
    }
    case "duplicateValues":
    case "uniqueValues":
      return ruleXml(subType, attributes);
    default:
      return "";
  }
}

function writeIconSet(
  save: SaveContext,
  { config, isShowValue }: Extract<EngineRuleBody, { type: "iconSet" }>,
  common: Attributes,
): string {
  const lowestFirst = [...config].reverse();
  const iconSet = config[0]?.iconType ?? "";
  if (!iconSets.includes(iconSet)) return "";
  const steps = lowestFirst.map(({ value, operator }, index) =>
    // Everything below the second threshold has the lowest icon.
    index === 0
      ? xmlElement("cfvo", { type: "percent", val: 0 })
      : threshold(save, value, operator === "greaterThan" ? 0 : undefined),
  );
  const content = xmlElement(
    "iconSet",
    {
      iconSet,
      showValue: isShowValue === false ? 0 : undefined,
      reverse: config[0]?.iconId === "0" ? undefined : 1,
    },
    steps.join(""),
  );
  return ruleXml("iconSet", common, [], content);
}

function threshold(save: SaveContext, { type, value }: Threshold, gte?: number): string {
  const extreme = type === "min" || type === "max";
  const val = typeof value === "string" ? save.fileFormula(value) : (value ?? 0);
  return xmlElement("cfvo", { type, val: extreme ? undefined : val, gte });
}

function color(rgb: string): string {
  return xmlElement("color", { rgb: toArgb(rgb) });
}

function ruleXml(
  type: string,
  attributes: Attributes,
  formulas: readonly string[] = [],
  content = "",
): string {
  const written = formulas.map((formula) => `<formula>${xmlText(formula)}</formula>`).join("");
  return xmlElement("cfRule", { type, ...attributes }, written + content);
}
