import { verdicts } from "../../plan/entry";
import type { AssessmentSettings } from "../../plan/settings";
import { assessmentFormulas, isMet, isNothing } from "./assessmentFormulas";
import { planFormulas } from "./planFormulas";
import {
  type ComparisonFormulas,
  columnOfRegion,
  type RegionKey,
  regionText,
} from "./comparisonColumns";
import { cell, conditions, isOneOf, kindIs, none, quoted, word } from "./formulaParts";
import { headerOf, sameRow } from "./templateColumn";
import type { TemplateRequest } from "./templateRequest";
import { expression, withReferences } from "./withReferences";

/**
 * The live formulas of a 横向对比表. Of each region they are those of the assessment, over the region's own columns.
 * @param year the defined name of 对比年度
 */
export function comparisonFormulas(request: TemplateRequest, year: string): ComparisonFormulas {
  const { parts, settings, usesPlanFunctions } = request;
  const entry = cell("actual");
  const { valid, attainment, gap } = assessmentFormulas({ entry, year }, settings);
  const met = `=${attainedWord(`(${expression(gap)})`, year, settings)}`;
  const regions = parts.map(({ plan }) => regionText(parts, plan));
  return {
    ofRegion: ({ plan, targets }) => {
      const asked = planFormulas({ ...request, parts: [{ plan, targets }] }, { entry, year });
      const region = regionText(parts, plan);
      const figures = usesPlanFunctions
        ? { regionTarget: askedTarget(asked.target), regionAttainment: asked.attainment }
        : { regionAttainment: attainment };
      const formulas = { ...figures, regionValid: valid, regionMet: met };
      return Object.fromEntries(
        Object.entries(formulas).map(([key, formula]) => [key, inRegion(formula, region)]),
      );
    },
    highestRegion: `=${outermost("MAX", regions)}`,
    lowestRegion: `=${outermost("MIN", regions)}`,
  };
}

/** A plan that does not ask for the row's indicator has no target there. */
function askedTarget(formula: string): string {
  return `=IF(LEN(${cell("indicator")})=0,"",${expression(formula)})`;
}

/** A reference to a region's column in the same row. */
function regionCell(key: RegionKey, region: string): string {
  return sameRow(headerOf(key, { region }));
}

function inRegion(formula: string, region: string): string {
  const references = (Object.keys(columnOfRegion) as RegionKey[]).map(
    (key) => [columnOfRegion[key], regionCell(key, region)] as const,
  );
  return withReferences(formula, Object.fromEntries(references));
}

/**
 * 达标 whenever the target is met; what is not met is 未达标 when it is due or to be held, and 推进中 before. Empty where
 * nothing was entered or the plan asks for nothing.
 */
function attainedWord(gap: string, year: string, settings: AssessmentSettings): string {
  const entry = cell("actual");
  const early = `AND(ISNUMBER(${cell("dueYear")}),${year}<${cell("dueYear")})`;
  const open = `IF(OR(${kindIs("hold")},NOT(${early})),${word("未达标")},${word("推进中")})`;
  const [completed, ...others] = verdicts;
  const verdict = conditions(
    [`${entry}=${quoted(completed)}`, word("达标")],
    [isOneOf(entry, others), open],
    word("待认定"),
  );
  return conditions(
    [`ISERROR(${entry})`, word("数据异常")],
    [`OR(${isNothing(entry)},LEN(${cell("requirement")})=0)`, '""'],
    [kindIs("qualitative"), verdict],
    [`OR(${none(cell("valid"))},${none(gap)})`, word("数据异常")],
    [withReferences(isMet(settings), { gap }), word("达标")],
    open,
  );
}

/**
 * The regions whose actual is the highest or the lowest, all of them where several share it; "" where fewer than two
 * have a number.
 */
function outermost(which: "MAX" | "MIN", regions: readonly string[]): string {
  const values = regions.map((region) => regionCell("regionValid", region));
  const wanted = `${which}(${values.join(",")})`;
  const named = regions.map((region, index) => {
    const value = values[index]!;
    return `IF(AND(ISNUMBER(${value}),${value}=${wanted}),${quoted(`、${region}`)},"")`;
  });
  return `IF(COUNT(${values.join(",")})<2,"",MID(${named.join("&")},2,${longestText}))`;
}

/** More than a cell holds: all of the text. */
const longestText = 32767;
