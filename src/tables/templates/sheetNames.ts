import { yearsOf } from "./entryValidations";
import type { TemplateLayout } from "./templateLayout";
import { layoutWords } from "./templateLayout";
import type { TemplateRequest } from "./templateRequest";

/** Excel's own limit, in characters. */
const longestSheetName = 31;
const between = "、";
const more = "等";

/**
 * What the sheet is to be called: `宁波2024年考核表`, the regions of several plans joined and cut so that Excel's 31
 * characters hold: `宁波、嵊州等5地2024年考核表`.
 */
export function sheetNameOf(request: TemplateRequest): string {
  const ending = endingOf(request);
  const regions = regionsOf(request).map((region) => region.replace(forbidden, ""));
  const room = longestSheetName - ending.length;
  return `${joined(regions, room)}${ending}`;
}

/** A 年度监测表 goes on for all years of the plans; every other table has its year. */
function endingOf(request: TemplateRequest): string {
  const word = sheetWords[request.layout];
  if (request.layout !== "yearly") return `${request.year}年${word}`;
  const { start, end } = yearsOf(request);
  return `${start}—${end}${word}`;
}

/** The regions of the plans, each once, in the order of the rows. */
export function regionsOf({ parts }: TemplateRequest): string[] {
  return [...new Set(parts.map(({ plan }) => plan.region))];
}

/** What Excel does not take in a sheet's name. */
const forbidden = /[\\/?*[\]:']/gu;

/** The short words for the layouts that sheets are called by. */
const sheetWords: Readonly<Record<TemplateLayout, string>> = {
  singlePeriod: "考核表",
  yearly: "年度监测表",
  midterm: "中期评估表",
  comparison: "对比表",
  collection: "数据采集表",
  responsibility: "责任分解表",
};

function joined(regions: readonly string[], room: number): string {
  const whole = regions.join(between);
  if (whole.length <= room) return whole;
  for (let kept = regions.length - 1; kept > 0; kept--) {
    const text = `${regions.slice(0, kept).join(between)}${more}${regions.length}地`;
    if (text.length <= room) return text;
  }
  return whole.slice(0, room);
}

/** The line above the table: `宁波规划指标单期考核表`. */
export function titleOf(request: TemplateRequest): string {
  return `${regionsOf(request).join(between)}规划指标${layoutWords(request.layout).title.zh}`;
}
