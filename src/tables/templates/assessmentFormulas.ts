import { type FindingSeverity, severityOf, statuses } from "../../plan/assessment";
import { verdicts } from "../../plan/entry";
import { defaultSettings, type AssessmentSettings } from "../../plan/settings";
import {
  binaryNoise,
  cell,
  conditions,
  isOneOf,
  kindIs,
  list,
  none,
  reached,
  word,
} from "./formulaParts";
import {
  isApprox,
  isDownward,
  isRange,
  isRank,
  isStrict,
  isUpward,
  rangeHigh,
  rangeLow,
  reaches,
} from "./targetParts";
import { expectedOf, progressOf, scheduleOf } from "./wayFormulas";

/** The sign beside a status word, so that colour never speaks alone. */
export const severityMarks: Readonly<Record<FindingSeverity, string>> = {
  error: "！",
  warning: "▲",
  open: "○",
  good: "✔",
};

/** What stands for "nothing entered" in a cell; reading an entry knows more spellings than a formula can. */
const nothingWords = ["", "-", "－", "—", "–", "——", "/", "无", "暂无", "待定"];

/** The columns whose formulas judge an entry. */
export type AssessmentKey =
  "valid" | "attainment" | "gap" | "schedule" | "progress" | "expected" | "status" | "mark";

/** What is judged, as references of a formula. */
export interface AssessedCells {
  /** What was entered, as it stands there: `[@实际值]`. */
  readonly entry: string;
  /** The year of the entry: a defined name or `[@最新年度]`. */
  readonly year: string;
}

/**
 * The live formulas that judge an entry: the assessment of `plan/` in functions that Excel 2016 and LibreOffice have.
 * They refer to the columns 单位, 类型, 要求, 目标值, 目标年, 基期值, 基期年, 填报下限, 填报上限 and to each other by their
 * headers. 有效值 takes the entry itself; where several entries make the value, the layout has a formula of its own. A
 * share is read in its unit (48 for 48 %).
 */
export function assessmentFormulas(
  { entry, year }: AssessedCells,
  settings: AssessmentSettings = defaultSettings,
): Readonly<Record<AssessmentKey, string>> {
  return {
    valid: `=${valid(entry)}`,
    attainment: `=${attainment()}`,
    gap: `=${gapOf(value, settings)}`,
    schedule: `=${scheduleOf(year)}`,
    progress: `=${progressOf(value, cell("schedule"))}`,
    expected: `=${expectedOf(cell("schedule"))}`,
    status: `=${status(entry, year, settings)}`,
    mark: `=${mark()}`,
  };
}

/** Whether nothing was entered: a condition for `IF`. */
export function isNothing(entry: string): string {
  return `ISNUMBER(MATCH(TRIM(${entry}),${list(nothingWords)},0))`;
}

/** The entry as a number within the limits of its row, else "": an expression without `=`. */
export function valid(entry: string): string {
  const { lowest, highest } = { lowest: cell("lowest"), highest: cell("highest") };
  const tooLow = `AND(ISNUMBER(${lowest}),${entry}<${lowest})`;
  const tooHigh = `AND(ISNUMBER(${highest}),${entry}>${highest})`;
  return `IF(ISNUMBER(${entry}),IF(OR(${tooLow},${tooHigh}),"",${entry}),"")`;
}

const target = cell("target");
const value = cell("valid");
const baseline = cell("baseline");

function attainment(): string {
  const meaningless = `OR(${none(value)},${none(target)},${isRank})`;
  const negative = `OR(${value}<0,${target}<0,N(${baseline})<0)`;
  const up = `IF(${target}=0,"",${value}/${target})`;
  const down = `IF(${value}=0,"",${target}/${value})`;
  const nearer = `IF(${target}=0,"",IF(${value}=0,0,MIN(${value}/${target},${target}/${value})))`;
  return `IF(${meaningless},"",IF(${negative},"",IF(${isUpward},${up},IF(${isDownward},${down},${nearer}))))`;
}

/** 差距 of a value, "" where there is none: an expression without `=`. */
export function gapOf(value: string, settings: AssessmentSettings): string {
  const inRange = `IFERROR(MIN(0,${value}-${rangeLow},${rangeHigh}-${value}),"")`;
  const distance = `ABS(${value}-${target})`;
  const allowance = `${settings.approximation}*ABS(${target})`;
  const near = `IF(${distance}<=${allowance}+${binaryNoise}*MAX(1,ABS(${target})),0,${allowance}-${distance})`;
  const number = `IF(${isUpward},${value}-${target},IF(${isDownward},${target}-${value},IF(${isApprox},${near},-${distance})))`;
  return `IF(${none(value)},"",IF(${isRange},${inRange},IF(${none(target)},"",${number})))`;
}

/** Whether the entry meets the target, or misses it by no more than the tolerance: a condition where 差距 is a number. */
export function isMet(settings: AssessmentSettings): string {
  const distance = cell("gap");
  const met = `IF(${isStrict},${distance}>0,${distance}>=0)`;
  if (settings.tolerance === 0) return met;
  const size = `IF(${isRange},MAX(ABS(${rangeLow}),ABS(${rangeHigh})),ABS(${target}))`;
  return `OR(${met},${reaches(distance, `(-${settings.tolerance}*${size})`)})`;
}

function status(entry: string, year: string, settings: AssessmentSettings): string {
  const p = cell("progress");
  const tau = cell("schedule");
  const attained = cell("attainment");
  const distance = cell("gap");
  const verdict = `IF(${isOneOf(entry, verdicts)},${entry},${word("待认定")})`;
  const early = `AND(ISNUMBER(${year}),ISNUMBER(${cell("dueYear")}),${year}<${cell("dueYear")})`;
  const met = isMet(settings);
  const close = `AND(ISNUMBER(${attained}),${reached(`N(${attained})`, settings.close)})`;
  const pace = (limit: number): string => reached(`${p}/${tau}`, limit);

  return conditions(
    [`ISERROR(${entry})`, word("数据异常")],
    [isNothing(entry), word("待填报")],
    [kindIs("qualitative"), verdict],
    [`OR(${none(value)},${none(distance)})`, word("数据异常")],
    [met, `IF(OR(${kindIs("hold")},NOT(${early})),${word("达标")},${word("提前实现")})`],
    [kindIs("hold"), word("未达标")],
    [`NOT(${early})`, `IF(${close},${word("接近")},${word("未达标")})`],
    [`OR(${none(p)},${none(tau)})`, word("推进中")],
    [pace(settings.ahead), word("快于预期")],
    [pace(settings.onSchedule), word("达到进度")],
    [pace(settings.behind), word("滞后")],
    [pace(0), word("严重滞后")],
    word("逆向"),
  );
}

function mark(): string {
  const marks = statuses.map((name) => severityMarks[severityOf[name]]);
  return `IFERROR(INDEX(${list(marks)},MATCH(${cell("status")},${list(statuses)},0)),"")`;
}
