import { cell, none } from "./formulaParts";
import { aim, isDownward, isUpward } from "./targetParts";
import { headerOf, sameRow } from "./templateColumn";
import { expectedInYear } from "./wayFormulas";

/** The columns that a 责任分解表 has beyond the assessment. */
export type ResponsibilityKey = "stageTarget" | "stageGap";

/** 阶段目标 of a year as it is proposed, with `=`: 应达值 of the year. */
export function stageFormula(year: number): string {
  return `=${expectedInYear(year)}`;
}

/**
 * With `=`.
 * @param years those that have a stage column, without a gap; after the last, its stage target goes on counting
 * @param year the defined name of 考核年度
 */
export function responsibilityFormulas(
  years: readonly number[],
  year: string,
): Readonly<Record<ResponsibilityKey, string>> {
  return { stageTarget: `=${stageTarget(years, year)}`, stageGap: `=${stageGap(year)}` };
}

function stageTarget(years: readonly number[], year: string): string {
  const first = years[0]!;
  const last = years.at(-1)!;
  const stages = years.map((stage) => sameRow(headerOf("stage", { year: stage })));
  // Each column by itself, so that columns of someone's own may stand between them.
  const chosen = `CHOOSE(MIN(${year},${last})-${first - 1},${stages.join(",")})`;
  const isCovered = `IF(ISNUMBER(${year}),${year}>=${first},FALSE)`;
  return `IF(${isCovered},IF(ISNUMBER(${chosen}),${chosen},""),"")`;
}

/**
 * How far the value lies beyond the year's stage target, ≥ 0 where it is good. What is neither to rise nor to fall is
 * seen in the direction of its way until the due year, and as 差距 from then on and where there is no way.
 */
function stageGap(year: string): string {
  const stage = cell("stageTarget");
  const value = cell("valid");
  const baseline = cell("baseline");
  const gap = cell("gap");
  const up = `${value}-${stage}`;
  const down = `${stage}-${value}`;
  const isDue = `IF(ISNUMBER(${cell("dueYear")}),${year}>=${cell("dueYear")},TRUE)`;
  const alongWay = `IF(ISNUMBER(${baseline}),IF(${aim(baseline)}>=${baseline},${up},${down}),-ABS(${up}))`;
  const neither = `IF(${isDue},${gap},IFERROR(${alongWay},""))`;
  return `IF(OR(${none(value)},${none(stage)}),"",IF(${isUpward},${up},IF(${isDownward},${down},${neither})))`;
}
