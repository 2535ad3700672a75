import { cell, conditions, kindIs, none } from "./formulaParts";
import {
  aim,
  isDownward,
  isRange,
  isUpward,
  rangeHigh,
  rangeLow,
  rateAim,
  whole,
} from "./targetParts";

// As progress.ts of the plan room: the way from where a target starts to where it leads.

const target = cell("target");
const baseline = cell("baseline");
const dueYear = cell("dueYear");
const startYear = cell("baselineYear");

/** 序时进度 of a year: an expression without `=`. */
export function scheduleOf(year: string): string {
  const known = `AND(ISNUMBER(${year}),ISNUMBER(${startYear}),ISNUMBER(${dueYear}))`;
  const running = `AND(${year}>${startYear},${dueYear}>${startYear})`;
  return `IF(${known},IF(${running},MIN(1,(${year}-${startYear})/(${dueYear}-${startYear})),""),"")`;
}

/** 完成进度 of a value at τ, "" where there is no way: an expression without `=`. */
export function progressOf(value: string, tau: string): string {
  const change = (from: string): string =>
    `IF(${leadsBack(from)},"",(${value}-${from})/(${aim(from)}-${from}))`;
  const reduction = `IF(OR(${isDownward},${rateAim}<=0),"",LN(1-${value}/${whole})/LN(1-${rateAim}/${whole}))`;
  const yearly = `IF(OR(${none(tau)},${limitsRate}),"",${tau}*LN(1+${value}/${whole})/LN(1+${rateAim}/${whole}))`;
  const byKind = conditions(
    [kindIs("increment"), `IF(${isDownward},"",${change("0")})`],
    [kindIs("cumulativeReduction"), reduction],
    [kindIs("growth"), yearly],
    `IF(${none(baseline)},"",${change(baseline)})`,
  );
  return `IF(OR(${none(value)},${kindIs("hold")}),"",IFERROR(${byKind},""))`;
}

/** 应达值 at τ, "" where there is none: an expression without `=`. */
export function expectedOf(tau: string): string {
  const held = `IF(${none(target)},"",${target})`;
  return conditions(
    [kindIs("qualitative"), `""`],
    [kindIs("hold"), held],
    [none(tau), `""`],
    `IFERROR(${valueOnWay(tau)},"")`,
  );
}

/**
 * 应达值 in a year as `expectedAt` in the plan room: from the due year on the target, also where no baseline leads to
 * it; in the baseline year the baseline. An expression without `=`.
 */
export function expectedInYear(year: number): string {
  const early = `AND(ISNUMBER(${startYear}),${year}<N(${startYear}))`;
  const due = `${year}>=${dueYear}`;
  const tau = `MIN(1,(${year}-${startYear})/(${dueYear}-${startYear}))`;
  const unstarted = `AND(${kindIs("growth")},${year}=${startYear})`;
  return conditions(
    [`OR(${kindIs("qualitative")},${early})`, `""`],
    [kindIs("hold"), `IF(${none(target)},"",${target})`],
    [none(dueYear), `""`],
    [`AND(${due},ISNUMBER(${target}))`, target],
    [unstarted, `""`],
    `IFERROR(${valueOnWay(tau)},"")`,
  );
}

function valueOnWay(tau: string): string {
  const change = (from: string): string =>
    `IF(${leadsBack(from)},"",${from}+${tau}*(${aim(from)}-${from}))`;
  const reduction = `IF(OR(${isDownward},${rateAim}<=0),"",${whole}*(1-EXP(${tau}*LN(1-${rateAim}/${whole}))))`;
  // A rate of nothing, or of a fall of everything, is no way.
  const yearly = `IF(OR(${limitsRate},LN(1+${rateAim}/${whole})=0),"",${rateAim})`;
  return conditions(
    [kindIs("increment"), `IF(${isDownward},"",${change("0")})`],
    [kindIs("cumulativeReduction"), reduction],
    [kindIs("growth"), yearly],
    `IF(${none(baseline)},"",${change(baseline)})`,
  );
}

/** Whether the way to the target goes against what is better, leads nowhere or lies inside the range already. */
function leadsBack(from: string): string {
  const backwards = `OR(AND(${isUpward},${target}<=${from}),AND(${isDownward},${target}>=${from}))`;
  const inside = `IF(${isRange},AND(${from}>=${rangeLow},${from}<=${rangeHigh}),FALSE)`;
  return `OR(${backwards},${inside},${aim(from)}=${from})`;
}

/** A ceiling on a growth or a floor under a fall: nothing has to be reached. */
const limitsRate = `OR(AND(${isDownward},${rateAim}>0),AND(${isUpward},${rateAim}<0))`;
