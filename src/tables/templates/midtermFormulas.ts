import { say } from "../../messages/message";
import { outlookLabels } from "../../messages/outlookLabels";
import { openSdgLabels } from "../../messages/trendLabels";
import { insteadOfZero, withTarget } from "../../plan/openSdgTrend";
import type { AssessmentSettings } from "../../plan/settings";
import { gapOf, isMet } from "./assessmentFormulas";
import { binaryNoise, cell, conditions, kindIs, list, none, quoted } from "./formulaParts";
import { accumulationWords } from "./yearlyAccumulation";
import { aim, isDownward, isRank, isStrict, isUpward, rateAim, whole } from "./targetParts";

/** The columns that a 中期评估表 has beyond the assessment. */
export type MidtermKey =
  "pace" | "yearlyChange" | "neededChange" | "forecast" | "outlook" | "trend";

const target = cell("target");
const value = cell("valid");
const baseline = cell("baseline");
const startYear = cell("baselineYear");
const dueYear = cell("dueYear");

/** What is added up or compounded is told by 累计方式; 类型 says of a target to hold only that it is to hold. */
function isAccumulated(how: keyof typeof accumulationWords): string {
  return `${cell("accumulation")}=${quoted(accumulationWords[how])}`;
}

const isRate = `OR(${isAccumulated("rate")},${isAccumulated("none")})`;

/** With `=`. @param year the defined name of 评估年度 */
export function midtermFormulas(
  year: string,
  settings: AssessmentSettings,
): Readonly<Record<MidtermKey, string>> {
  return {
    pace: `=IF(OR(${none(cell("progress"))},${none(cell("schedule"))}),"",${cell("progress")}/${cell("schedule")})`,
    yearlyChange: `=${yearlyChange(year)}`,
    neededChange: `=${neededChange(year, settings)}`,
    forecast: `=${forecast(year)}`,
    outlook: `=${outlook(settings)}`,
    trend: `=${trend(year)}`,
  };
}

/**
 * How much the value changed a year since the baseline year: of levels and ranks in the indicator's unit, of additions
 * their mean, of a mean yearly rate the rate itself, of a reduction so far the yearly one that compounds to it.
 */
function yearlyChange(year: string): string {
  const years = `(${year}-${startYear})`;
  const byKind = conditions(
    [isAccumulated("sum"), `${value}/${years}`],
    [isAccumulated("reduction"), `${whole}*(1-EXP(LN(1-${value}/${whole})/${years}))`],
    [isRate, value],
    `IF(${none(baseline)},"",(${value}-${baseline})/${years})`,
  );
  return ifRunning(year, byKind);
}

/**
 * How much the value has to change in each year that is left, measured as 年均变化, so that the due year brings the
 * target. A range asks for its nearer end.
 */
function neededChange(year: string, settings: AssessmentSettings): string {
  const left = `(${dueYear}-${year})`;
  const gone = `(${year}-${startYear})`;
  const reduction = `${whole}*(1-EXP((LN(1-${rateAim}/${whole})-LN(1-${value}/${whole}))/${left}))`;
  const rate = `${whole}*(EXP((LN(1+${rateAim}/${whole})*(${gone}+${left})-LN(1+${value}/${whole})*${gone})/${left})-1)`;
  const byKind = conditions(
    [isAccumulated("reduction"), reduction],
    [isRate, rate],
    `(${aim(value)}-${value})/${left}`,
  );
  const isOpen = `IF(ISNUMBER(${cell("gap")}),NOT(${isMet(settings)}),FALSE)`;
  const isLeft = `AND(ISNUMBER(${year}),ISNUMBER(${dueYear}),${year}<${dueYear})`;
  return `IF(AND(ISNUMBER(${value}),${isLeft}),IF(${isOpen},IFERROR(${byKind},""),""),"")`;
}

/** As `forecast` in the plan room through baseline and latest actual, which is the one of the table's year. */
function forecast(year: string): string {
  const share = `(${dueYear}-${startYear})/(${year}-${startYear})`;
  const byKind = conditions(
    [isAccumulated("sum"), `${value}*${share}`],
    [isAccumulated("reduction"), `${whole}*(1-EXP(LN(1-${value}/${whole})*${share}))`],
    // Through the latest alone, the mean so far stays; a rate that no line can be drawn through has no logarithm.
    [isRate, `IF(ISNUMBER(LN(1+${value}/${whole})),${value},"")`],
    `IF(${none(baseline)},"",${baseline}+(${value}-${baseline})*${share})`,
  );
  const isDue = `AND(ISNUMBER(${year}),ISNUMBER(${dueYear}),${year}=${dueYear})`;
  const inTime = `IF(ISNUMBER(${dueYear}),${dueYear}>${startYear},FALSE)`;
  return `IF(OR(${none(value)},${kindIs("qualitative")}),"",IF(${isDue},${value},IF(${inTime},${ifRunning(year, byKind)},"")))`;
}

/** Whether the forecast meets the requirement. A forecast is computed: binary noise is no miss. */
function outlook(settings: AssessmentSettings): string {
  const expected = cell("forecast");
  const distance = gapOf(expected, settings);
  const size = `MAX(1,ABS(N(${target})))`;
  const met = `IF(${isStrict},${distance}>${binaryNoise}*${size},${distance}>=-${binaryNoise}*${size})`;
  const words = { met: say(outlookLabels.met, "zh"), missed: say(outlookLabels.missed, "zh") };
  return `IF(${none(expected)},"",IF(${met},${quoted(words.met)},${quoted(words.missed)}))`;
}

/** Least ratios of Open SDG's classes from below, and what the classes are called. */
const trendLimits = ["-1E+99", 0, withTarget.moderate, withTarget.substantial];
const trendWords = [
  openSdgLabels.deterioration.zh,
  openSdgLabels.limitedProgress.zh,
  openSdgLabels.moderateProgress.zh,
  openSdgLabels.substantialProgress.zh,
];

/**
 * The class of Open SDG's progress measure with a target, for levels that should rise or fall: compound annual growth
 * since the baseline over the one that the target requires. Empty where the series changes sign.
 */
function trend(year: string): string {
  const from = `IF(${baseline}=0,${insteadOfZero},${baseline})`;
  const to = `IF(${target}=0,${insteadOfZero},${target})`;
  // Both values negative turn the sign of the growth.
  const direction = `IF(${isUpward},1,-1)*IF(${baseline}<0,-1,1)`;
  const grown = `((${value}/${from})^(1/(${year}-${startYear}))-1)`;
  const required = `ABS((${to}/${from})^(1/(${dueYear}-${startYear}))-1)`;
  const ratio = `${direction}*${grown}/${required}`;
  const classes = `INDEX(${list(trendWords)},MATCH(${ratio},{${trendLimits.join(",")}},1))`;
  const oneSign = `AND((${from})*${value}>=0,(${from})*(${to})>0)`;
  const judged = `IF(${oneSign},IFERROR(${classes},""),"")`;
  const achieved = `IF(${isUpward},${value}>=${target},${value}<=${target})`;
  const isLevel = `AND(${isAccumulated("latest")},NOT(${isRank}))`;
  const stated = [value, target, baseline, dueYear].map((figure) => `ISNUMBER(${figure})`);
  const isJudged = `AND(${[...stated, isLevel, `OR(${isUpward},${isDownward})`].join(",")})`;
  const answer = `IF(${achieved},${quoted(openSdgLabels.targetAchieved.zh)},${judged})`;
  return `IF(${isJudged},${ifRunning(year, answer)},"")`;
}

/** An answer for the years after the baseline year; "" else, and where it cannot be computed. */
function ifRunning(year: string, answer: string): string {
  const known = `AND(ISNUMBER(${value}),ISNUMBER(${year}),ISNUMBER(${startYear}))`;
  return `IF(${known},IF(${year}>${startYear},IFERROR(${answer},""),""),"")`;
}
