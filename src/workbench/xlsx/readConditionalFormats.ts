import type { IStyleBase } from "@univerjs/core";
import { cellAddress, type GridRange } from "../engine/a1";
import {
  cellValueOperator,
  dateCondition,
  iconSets,
  textCondition,
  type ConditionalFormatRule,
  type EngineRuleBody,
  type Threshold,
} from "./conditionalFormatRules";
import { colorOfNode, readFileColor } from "./fileColors";
import { childOf, childrenOf, flagOf, type XmlNode } from "./xmlTree";
import { readAreas } from "./validationParts";

/** What rules are read with. */
export interface RuleReader {
  readonly styles: readonly IStyleBase[];
  readonly theme: readonly string[];
  /** From the file's form to the engine's. */
  formula(text: string): string;
}

/** The colour of a data bar below zero, which files of 2007 do not name; Excel's own. */
const negativeBar = "#FF0000";

/** A sheet's conditional formats, the highest priority first, and how many the grid cannot have. */
export function readConditionalFormats(
  sheet: XmlNode,
  reader: RuleReader,
): { readonly rules: ConditionalFormatRule[]; readonly leftOut: number } {
  const found = childrenOf(sheet, "conditionalFormatting").flatMap((area) =>
    childrenOf(area, "cfRule").map((node) => ({
      priority: Number(node.attributes.priority ?? 0),
      rule: readRule(node, readAreas(area.attributes.sqref ?? ""), reader),
    })),
  );
  found.sort((one, other) => one.priority - other.priority);
  const rules = found.flatMap(({ rule }) => rule ?? []);
  return { rules, leftOut: found.length - rules.length + extendedRules(sheet) };
}

/** Rules in the form of 2010 that stand for themselves; those of data bars only complete others. */
function extendedRules(sheet: XmlNode): number {
  return childrenOf(childOf(sheet, "extLst"), "ext")
    .flatMap((ext) => childrenOf(childOf(ext, "conditionalFormattings"), "conditionalFormatting"))
    .flatMap((area) => childrenOf(area, "cfRule"))
    .filter(({ attributes }) => attributes.type !== "dataBar").length;
}

function readRule(
  node: XmlNode,
  ranges: readonly GridRange[],
  reader: RuleReader,
): ConditionalFormatRule | null {
  const [first] = ranges;
  if (!first) return null;
  const common = { ranges, stopIfTrue: flagOf(node, "stopIfTrue") };
  const { type = "", operator = "" } = node.attributes;
  const formulas = childrenOf(node, "formula").map(({ text }) => reader.formula(text));
  const excelOperator = type === "cellIs" ? cellValueOperator(operator) : null;
  if (excelOperator && formulas[0] !== undefined) {
    const style = styleOf(node, reader);
    return {
      ...common,
      rule: { type: "highlightCell", subType: "formula", style },
      cellValue: { operator: excelOperator, formula1: formulas[0], formula2: formulas[1] ?? null },
    };
  }
  const cell = cellAddress(first.startRow, first.startColumn);
  const rule = readScale(node, reader) ?? readHighlight(node, cell, formulas[0], reader);
  return rule && { ...common, rule, cellValue: null };
}

function styleOf({ attributes }: XmlNode, { styles }: RuleReader): IStyleBase {
  return styles[Number(attributes.dxfId ?? -1)] ?? {};
}

function readHighlight(
  node: XmlNode,
  cell: string,
  formula: string | undefined,
  reader: RuleReader,
): EngineRuleBody | null {
  const { type = "", text = "", rank, timePeriod = "" } = node.attributes;
  const highlight = { type: "highlightCell", style: styleOf(node, reader) } as const;
  if (type === "top10") {
    return {
      ...highlight,
      subType: "rank",
      value: Number(rank ?? 10),
      isPercent: flagOf(node, "percent"),
      isBottom: flagOf(node, "bottom"),
    };
  }
  if (type === "aboveAverage" && node.attributes.stdDev === undefined) {
    const side = flagOf(node, "aboveAverage", true) ? "greaterThan" : "lessThan";
    const operator = flagOf(node, "equalAverage") ? `${side}OrEqual` : side;
    return { ...highlight, subType: "average", operator };
  }
  if (type === "duplicateValues" || type === "uniqueValues") return { ...highlight, subType: type };
  const condition = textCondition(type, text, cell) ?? dateCondition(timePeriod, cell);
  const value = formula ?? (condition === null ? null : `=${condition}`);
  const known = type === "expression" || condition !== null;
  return known && value !== null ? { ...highlight, subType: "formula", value } : null;
}

function readScale(node: XmlNode, reader: RuleReader): EngineRuleBody | null {
  const [bar, scale, icons] = ["dataBar", "colorScale", "iconSet"].map((name) =>
    childOf(node, name),
  );
  if (bar) {
    const [min = { type: "min" }, max = { type: "max" }] = thresholds(bar, reader);
    const positiveColor = colors(bar, reader)[0] ?? "#638EC6";
    return {
      type: "dataBar",
      isShowValue: flagOf(bar, "showValue", true),
      config: { min, max, isGradient: true, positiveColor, nativeColor: negativeBar },
    };
  }
  if (scale) {
    const found = colors(scale, reader);
    const config = thresholds(scale, reader).map((value, index) => ({
      index,
      value,
      color: found[index] ?? "#FFFFFF",
    }));
    return { type: "colorScale", config };
  }
  return icons ? readIcons(icons, reader) : null;
}

function readIcons(icons: XmlNode, reader: RuleReader): EngineRuleBody | null {
  const iconType = icons.attributes.iconSet ?? "3TrafficLights1";
  if (!iconSets.includes(iconType)) return null;
  const nodes = childrenOf(icons, "cfvo");
  const values = thresholds(icons, reader);
  const reversed = flagOf(icons, "reverse");
  const config = values.map((value, index) => {
    const place = values.length - 1 - index;
    return {
      operator:
        index === 0
          ? "lessThanOrEqual"
          : flagOf(nodes[index], "gte", true)
            ? "greaterThanOrEqual"
            : "greaterThan",
      // The engine's last step takes the rest, up to a number that is never passed.
      value: index === 0 ? { type: "num", value: Number.MAX_SAFE_INTEGER } : value,
      iconType,
      iconId: String(reversed ? index : place),
    };
  });
  return {
    type: "iconSet",
    isShowValue: flagOf(icons, "showValue", true),
    config: config.reverse(),
  };
}

function thresholds(parent: XmlNode, reader: RuleReader): Threshold[] {
  return childrenOf(parent, "cfvo").map(({ attributes }) => {
    const { type = "num", val } = attributes;
    if (type === "min" || type === "max" || val === undefined) return { type };
    const isNumber = val.trim() !== "" && !Number.isNaN(Number(val));
    return isNumber
      ? { type, value: Number(val) }
      : { type: "formula", value: reader.formula(val) };
  });
}

function colors(parent: XmlNode, { theme }: RuleReader): (string | null)[] {
  return childrenOf(parent, "color").map((node) => readFileColor(colorOfNode(node), theme));
}
