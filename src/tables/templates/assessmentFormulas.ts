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
  quoted,
  reached,
  symbol,
  word,
} from "./formulaParts";

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
 * They refer to the columns 类型, 要求, 目标值, 目标年, 基期值, 基期年, 填报下限, 填报上限 and to each other by their
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
    gap: `=${gap(settings)}`,
    schedule: `=${schedule(year)}`,
    progress: `=${progress()}`,
    expected: `=${expected()}`,
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
const requirement = cell("requirement");
const baseline = cell("baseline");

const isUpward = isOneOf(requirement, [symbol(">="), symbol(">")]);
const isDownward = isOneOf(requirement, [symbol("<="), symbol("<")]);
const isRange = `${requirement}=${quoted(symbol("between"))}`;
const isApprox = `${requirement}=${quoted(symbol("approx"))}`;
const rangeLow = `VALUE(LEFT(${target},FIND("-",${target},2)-1))`;
const rangeHigh = `VALUE(MID(${target},FIND("-",${target},2)+1,30))`;

function attainment(): string {
  const meaningless = `OR(${none(value)},${none(target)},${kindIs("rank")})`;
  const negative = `OR(${value}<0,${target}<0,N(${baseline})<0)`;
  const up = `IF(${target}=0,"",${value}/${target})`;
  const down = `IF(${value}=0,"",${target}/${value})`;
  const nearer = `IF(${target}=0,"",IF(${value}=0,0,MIN(${value}/${target},${target}/${value})))`;
  return `IF(${meaningless},"",IF(${negative},"",IF(${isUpward},${up},IF(${isDownward},${down},${nearer}))))`;
}

function gap(settings: AssessmentSettings): string {
  const inRange = `IFERROR(MIN(0,${value}-${rangeLow},${rangeHigh}-${value}),"")`;
  const distance = `ABS(${value}-${target})`;
  const allowance = `${settings.approximation}*ABS(${target})`;
  const near = `IF(${distance}<=${allowance}+${binaryNoise}*MAX(1,ABS(${target})),0,${allowance}-${distance})`;
  const number = `IF(${isUpward},${value}-${target},IF(${isDownward},${target}-${value},IF(${isApprox},${near},-${distance})))`;
  return `IF(${none(value)},"",IF(${isRange},${inRange},IF(${none(target)},"",${number})))`;
}

function schedule(year: string): string {
  const start = cell("baselineYear");
  const due = cell("dueYear");
  const known = `AND(ISNUMBER(${year}),ISNUMBER(${start}),ISNUMBER(${due}))`;
  const running = `AND(${year}>${start},${due}>${start})`;
  return `IF(${known},IF(${running},MIN(1,(${year}-${start})/(${due}-${start})),""),"")`;
}

function progress(): string {
  const tau = cell("schedule");
  const aim = `IF(${isRange},IF(N(${baseline})<${rangeLow},${rangeLow},${rangeHigh}),${target})`;
  const change = `IF(ISNUMBER(${baseline}),IF(${leadsBack(aim)},"",(${value}-${baseline})/(${aim}-${baseline})),"")`;
  const additions = `IF(${isDownward},"",${value}/IF(${isRange},${rangeLow},${target}))`;
  const reduction = `IF(${isDownward},"",LN(1-${value}/100)/LN(1-${target}/100))`;
  const yearly = `IF(OR(${none(tau)},AND(${isDownward},${target}>0),AND(${isUpward},${target}<0)),"",${tau}*LN(1+${value}/100)/LN(1+${target}/100))`;
  const byKind = `IF(${kindIs("increment")},${additions},IF(${kindIs("cumulativeReduction")},${reduction},IF(${kindIs("growth")},${yearly},${change})))`;
  return `IF(OR(${none(value)},${kindIs("hold")}),"",IFERROR(${byKind},""))`;
}

/**
 * 应达值 at τ as `expectedValue` in the plan room: level baseline + τ·(target − baseline), increment τ·target, reduction
 * 1 − (1 − D)^τ, mean yearly rate the rate itself; what is to be held asks for its value in every year.
 */
function expected(): string {
  const tau = cell("schedule");
  const aim = `IF(${isRange},IF(N(${baseline})<${rangeLow},${rangeLow},${rangeHigh}),${target})`;
  const change = `IF(ISNUMBER(${baseline}),IF(${leadsBack(aim)},"",${baseline}+${tau}*(${aim}-${baseline})),"")`;
  const additions = `IF(${isDownward},"",${tau}*IF(${isRange},${rangeLow},${target}))`;
  const reduction = `IF(${isDownward},"",100*(1-EXP(${tau}*LN(1-${target}/100))))`;
  const yearly = `IF(OR(AND(${isDownward},${target}>0),AND(${isUpward},${target}<0)),"",${target})`;
  const byKind = `IF(${kindIs("increment")},${additions},IF(${kindIs("cumulativeReduction")},${reduction},IF(${kindIs("growth")},${yearly},${change})))`;
  const held = `IF(${none(target)},"",${target})`;
  return `IF(${kindIs("qualitative")},"",IF(${kindIs("hold")},${held},IF(${none(tau)},"",IFERROR(${byKind},""))))`;
}

/** Whether the way from the baseline to the target goes against what is better, or lies inside the range already. */
function leadsBack(aim: string): string {
  const backwards = `OR(AND(${isUpward},${target}<=${baseline}),AND(${isDownward},${target}>=${baseline}))`;
  const inside = `AND(${isRange},${baseline}>=IF(${isRange},${rangeLow},0),${baseline}<=IF(${isRange},${rangeHigh},0))`;
  return `OR(${backwards},${inside},${aim}=${baseline})`;
}

function status(entry: string, year: string, settings: AssessmentSettings): string {
  const p = cell("progress");
  const tau = cell("schedule");
  const attained = cell("attainment");
  const distance = cell("gap");
  const verdict = `IF(${isOneOf(entry, verdicts)},${entry},${word("待认定")})`;
  const early = `AND(ISNUMBER(${cell("dueYear")}),${year}<${cell("dueYear")})`;
  const strict = isOneOf(requirement, [symbol(">"), symbol("<")]);
  const met = `IF(${strict},${distance}>0,${distance}>=0)`;
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
