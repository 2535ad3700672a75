import { type FindingSeverity, severityOf, statuses, type Status } from "../plan/assessment";
import { verdicts } from "../plan/entry";
import { defaultSettings, type AssessmentSettings } from "../plan/settings";
import { operatorTexts } from "../plan/targetText";
import { headerOf, type SinglePeriodKey } from "./singlePeriodColumns";
import { kindWords } from "./singlePeriodWords";

/** The sign beside a status word, so that colour never speaks alone. */
export const severityMarks: Readonly<Record<FindingSeverity, string>> = {
  error: "！",
  warning: "▲",
  open: "○",
  good: "✔",
};

/** What stands for "nothing entered" in a cell; reading an entry knows more spellings than a formula can. */
const nothingWords = ["", "-", "－", "—", "–", "——", "/", "无", "暂无", "待定"];

/** As `reaches` in the plan room: a computed ratio that misses a limit by binary noise reaches it. */
const binaryNoise = "1E-12";

/**
 * The live formulas of a 单期考核表, by column: the assessment of `plan/` in functions that Excel 2016 and
 * LibreOffice have. They refer to the table's own columns and to the defined name of the 考核年度 cell.
 * A share is read in its unit (48 for 48 %).
 */
export function singlePeriodFormulas(
  yearName: string,
  settings: AssessmentSettings = defaultSettings,
): Readonly<Partial<Record<SinglePeriodKey, string>>> {
  return {
    valid: `=${valid()}`,
    attainment: `=${attainment()}`,
    gap: `=${gap(settings)}`,
    schedule: `=${schedule(yearName)}`,
    progress: `=${progress()}`,
    status: `=${status(yearName, settings)}`,
    mark: `=${mark()}`,
  };
}

const actual = cell("actual");
const target = cell("target");
const value = cell("valid");
const requirement = cell("requirement");
const kind = cell("kind");
const baseline = cell("baseline");

const isUpward = isOneOf(requirement, [symbol(">="), symbol(">")]);
const isDownward = isOneOf(requirement, [symbol("<="), symbol("<")]);
const isRange = `${requirement}=${quoted(symbol("between"))}`;
const isApprox = `${requirement}=${quoted(symbol("approx"))}`;
const rangeLow = `VALUE(LEFT(${target},FIND("-",${target},2)-1))`;
const rangeHigh = `VALUE(MID(${target},FIND("-",${target},2)+1,30))`;

function valid(): string {
  const { lowest, highest } = { lowest: cell("lowest"), highest: cell("highest") };
  const tooLow = `AND(ISNUMBER(${lowest}),${actual}<${lowest})`;
  const tooHigh = `AND(ISNUMBER(${highest}),${actual}>${highest})`;
  return `IF(ISNUMBER(${actual}),IF(OR(${tooLow},${tooHigh}),"",${actual}),"")`;
}

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

function schedule(yearName: string): string {
  const start = cell("baselineYear");
  const due = cell("dueYear");
  const known = `AND(ISNUMBER(${yearName}),ISNUMBER(${start}),ISNUMBER(${due}))`;
  const running = `AND(${yearName}>${start},${due}>${start})`;
  return `IF(${known},IF(${running},MIN(1,(${yearName}-${start})/(${due}-${start})),""),"")`;
}

function progress(): string {
  const tau = cell("schedule");
  const aim = `IF(${isRange},IF(N(${baseline})<${rangeLow},${rangeLow},${rangeHigh}),${target})`;
  const backwards = `OR(AND(${isUpward},${target}<=${baseline}),AND(${isDownward},${target}>=${baseline}))`;
  const insideRange = `AND(${isRange},${baseline}>=IF(${isRange},${rangeLow},0),${baseline}<=IF(${isRange},${rangeHigh},0))`;
  const change = `IF(ISNUMBER(${baseline}),IF(OR(${backwards},${insideRange}),"",(${value}-${baseline})/(${aim}-${baseline})),"")`;
  const additions = `IF(${isDownward},"",${value}/IF(${isRange},${rangeLow},${target}))`;
  const reduction = `IF(${isDownward},"",LN(1-${value}/100)/LN(1-${target}/100))`;
  const yearly = `IF(OR(${none(tau)},AND(${isDownward},${target}>0),AND(${isUpward},${target}<0)),"",${tau}*LN(1+${value}/100)/LN(1+${target}/100))`;
  const byKind = `IF(${kindIs("increment")},${additions},IF(${kindIs("cumulativeReduction")},${reduction},IF(${kindIs("growth")},${yearly},${change})))`;
  return `IF(OR(${none(value)},${kindIs("hold")}),"",IFERROR(${byKind},""))`;
}

function status(yearName: string, settings: AssessmentSettings): string {
  const p = cell("progress");
  const tau = cell("schedule");
  const attained = cell("attainment");
  const distance = cell("gap");
  const nothing = `ISNUMBER(MATCH(TRIM(${actual}),${list(nothingWords)},0))`;
  const verdict = `IF(${isOneOf(actual, verdicts)},${actual},${word("待认定")})`;
  const early = `AND(ISNUMBER(${cell("dueYear")}),${yearName}<${cell("dueYear")})`;
  const strict = isOneOf(requirement, [symbol(">"), symbol("<")]);
  const met = `IF(${strict},${distance}>0,${distance}>=0)`;
  const close = `AND(ISNUMBER(${attained}),${reached(`N(${attained})`, settings.close)})`;
  const pace = (limit: number): string => reached(`${p}/${tau}`, limit);

  return conditions(
    [`ISERROR(${actual})`, word("数据异常")],
    [nothing, word("待填报")],
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

function cell(key: SinglePeriodKey): string {
  return `[@${headerOf(key)}]`;
}

/** Whether a figure is not there; not by comparing with "", which engines answer differently for 0. */
function none(figure: string): string {
  return `NOT(ISNUMBER(${figure}))`;
}

function kindIs(key: keyof typeof kindWords): string {
  return `${kind}=${quoted(kindWords[key])}`;
}

function symbol(op: keyof typeof operatorTexts): string {
  return operatorTexts[op].symbol.zh;
}

function isOneOf(reference: string, words: readonly string[]): string {
  return `OR(${words.map((text) => `${reference}=${quoted(text)}`).join(",")})`;
}

function reached(ratio: string, limit: number): string {
  return `${ratio}>=${limit}-${binaryNoise}`;
}

function word(name: Status): string {
  return quoted(name);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function list(words: readonly string[]): string {
  return `{${words.map(quoted).join(",")}}`;
}

/** `IF(a,x,IF(b,y,…z))` from pairs of condition and answer and the last answer. */
function conditions(...parts: readonly (readonly [string, string] | string)[]): string {
  return parts.reduceRight<string>(
    (rest, part) => (typeof part === "string" ? part : `IF(${part[0]},${part[1]},${rest})`),
    "",
  );
}
