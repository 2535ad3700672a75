import type { AssessmentSettings } from "../../plan/settings";
import { type AssessmentKey, assessmentFormulas, isNothing, valid } from "./assessmentFormulas";
import { cell, conditions, none, quoted, word } from "./formulaParts";
import { headerOf, sameRow } from "./templateColumn";
import { accumulationWords } from "./yearlyAccumulation";

type YearlyKey = AssessmentKey | "latestYear" | "latestEntry" | "soFar";

/**
 * The live formulas of a 年度监测表: `valueSoFar` of the plan room over the entries of the years, and the assessment of
 * what they come to. Every year's column is named by itself, so that columns of someone's own may stand between them.
 * @param years those that have a column, without a gap
 * @param yearName the defined name of 监测年度; later entries do not count yet
 */
export function yearlyFormulas(
  years: readonly number[],
  yearName: string,
  settings: AssessmentSettings,
): Readonly<Record<YearlyKey, string>> {
  const entry = cell("latestEntry");
  return {
    ...assessmentFormulas({ entry, year: latestYear }, settings),
    latestYear: `=${latestYearOf(years, yearName)}`,
    latestEntry: `=${latestEntryOf(years)}`,
    soFar: `=IF(AND(ISNUMBER(${entry}),${isCombined}),${combined(years)},${entry})`,
    valid: `=IF(${isCombined},IF(ISNUMBER(${soFar}),${soFar},""),${valid(soFar)})`,
  };
}

const latestYear = cell("latestYear");
const firstYear = cell("firstYear");
const accumulation = cell("accumulation");
const soFar = cell("soFar");

/** Whether entries of several years make the value: in the first year of the plan the entry is the value. */
const isCombined = `AND(${accumulation}<>${quoted(accumulationWords.latest)},N(${latestYear})>N(${firstYear}))`;

/** What a year without entry and one whose entry cannot be right add to the account of a row. */
const missing = 1;
const invalid = 1000;

function entryOf(year: number): string {
  return sameRow(headerOf("yearActual", { year }));
}

/** Whether a year counts for the sum. */
function counts(year: number): string {
  return `AND(${year}>=${firstYear},${year}<=${latestYear})`;
}

function latestYearOf(years: readonly number[], yearName: string): string {
  const newestFirst = [...years].reverse();
  return conditions(
    ...newestFirst.map(
      (year) =>
        [`AND(${year}<=${yearName},NOT(${isNothing(entryOf(year))}))`, String(year)] as const,
    ),
    '""',
  );
}

/**
 * The entry of the latest year as it stands there. Where it is to be combined with the years before it: nothing while
 * one of them lacks its value, 数据异常 where one cannot be right.
 */
function latestEntryOf(years: readonly number[]): string {
  const latest = `CHOOSE(${latestYear}-${years[0]! - 1},${years.map(entryOf).join(",")})`;
  const account = years.map((year) => {
    const entry = entryOf(year);
    const isValid = `ISNUMBER(${valid(entry)})`;
    return `IF(${counts(year)},IF(${isValid},0,IF(${isNothing(entry)},${missing},${invalid})),0)`;
  });
  const judged = `CHOOSE(MATCH(SUM(${account.join(",")}),{0,${missing},${invalid}},1),${latest},"",${word("数据异常")})`;
  return `IF(${none(latestYear)},"",IF(${isCombined},${judged},${latest}))`;
}

/** The sum, the mean yearly rate or the reduction so far, from entries that are all numbers. */
function combined(years: readonly number[]): string {
  const whole = `IF(${cell("unit")}="‰",1000,100)`;
  const sumOf = (part: (entry: string) => string): string =>
    `SUM(${years.map((year) => `IF(${counts(year)},${part(entryOf(year))},0)`).join(",")})`;
  const changes = sumOf((entry) => `LN(1+${entry}/${whole})`);
  const reductions = sumOf((entry) => `LN(1-${entry}/${whole})`);
  const falls = sumOf((entry) => `IF(${entry}<0,1,0)`);
  const number = `(${latestYear}-${firstYear}+1)`;
  const failed = word("数据异常");
  const how = (key: keyof typeof accumulationWords): string =>
    `${accumulation}=${quoted(accumulationWords[key])}`;
  return conditions(
    [how("sum"), sumOf((entry) => entry)],
    [how("rate"), `IFERROR(${whole}*(EXP(${changes}/${number})-1),${failed})`],
    // Reductions may be given as reductions, all positive, or as changes.
    [
      how("reduction"),
      `IFERROR(${whole}*(1-EXP(IF(${falls}>0,${changes},${reductions}))),${failed})`,
    ],
    failed,
  );
}
