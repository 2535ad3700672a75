import type { PlanTarget } from "../../plan/plan";
import { indicatorText } from "./factCells";
import { cell, list, quoted } from "./formulaParts";
import { hasRegions, type TemplateRequest } from "./templateRequest";

/** The columns whose formulas the add-in's functions can take over. */
export type PlanKey =
  "target" | "status" | "attainment" | "gap" | "progress" | "expected" | "forecast";

/** The functions of the namespace PLAN that templates call, spelt as `formulas/` reads them. */
type PlanFunctionName = "TARGET" | "CHECK" | "GAP" | "RATE" | "PROGRESS" | "EXPECTED" | "FORECAST";

/** What is judged, as references of a formula. */
export interface AskedCells {
  /** What was entered or comes of it: `[@实际值]`. */
  readonly entry: string;
  /** A defined name or `[@最新年度]`. */
  readonly year: string;
}

/**
 * The formulas of 使用 PLAN 函数, with `=`. Only 状态 shows that the functions are missing; where there is no figure the
 * cell is empty, as with the native formulas.
 */
export function planFormulas(
  request: TemplateRequest,
  { entry, year }: AskedCells,
): Readonly<Record<PlanKey, string>> {
  const judged = (name: PlanFunctionName): string =>
    `=IFERROR(${planCall(request, name, entry, year)},"")`;
  return {
    target: planTarget(request),
    status: `=${planCall(request, "CHECK", entry, year)}`,
    attainment: judged("RATE"),
    gap: judged("GAP"),
    progress: judged("PROGRESS"),
    expected: `=IFERROR(${planCall(request, "EXPECTED", year)},"")`,
    forecast: `=IF(ISNUMBER(${cell("valid")}),IFERROR(${planCall(request, "FORECAST", year, entry)},""),"")`,
  };
}

/** 目标值 by PLAN.TARGET, with `=`. */
export function planTarget(request: TemplateRequest): string {
  const dueYear = cell("dueYear");
  return `=IF(ISNUMBER(${dueYear}),${planCall(request, "TARGET", dueYear)},${planCall(request, "TARGET")})`;
}

/** A call for the target of the row: region and indicator, then the further arguments. */
export function planCall(
  request: TemplateRequest,
  name: PlanFunctionName,
  ...further: readonly string[]
): string {
  return `PLAN.${name}(${[region(request), indicator(request), ...further].join(",")})`;
}

/** One plan is named with its id, so that a newer one of the region does not take its place. */
function region(request: TemplateRequest): string {
  const { plan } = request.parts[0]!;
  return hasRegions(request) ? cell("region") : quoted(`${plan.region}@${plan.id}`);
}

/**
 * The indicator so that the plan library finds the row's target: 指标 itself, with the due year in brackets where the
 * document states one of the indicators for several years.
 */
function indicator({ parts }: TemplateRequest): string {
  const name = cell("indicator");
  const chosen = parts.flatMap(({ plan, targets }) => targets.map((target) => ({ plan, target })));
  const ofSeveralYears = chosen.filter(isStatedForSeveralYears);
  if (ofSeveralYears.length === 0) return name;
  const undated = ofSeveralYears.filter(({ target }) => target.year === null);
  const plain =
    undated.length === 0
      ? name
      : `IF(ISNUMBER(MATCH(${name},${list(textsOf(undated))},0)),${name}&"（${withoutYear}）",${name})`;
  const dueYear = cell("dueYear");
  // 供水普及率（城区） becomes 供水普及率（城区，2025）.
  const dated = `IF(RIGHT(${name},1)="）",LEFT(${name},LEN(${name})-1)&"，",${name}&"（")&${dueYear}&"）"`;
  return `IF(ISNUMBER(${dueYear}),${dated},${plain})`;
}

/** How the plan library calls a target without a year among namesakes that have one. */
const withoutYear = "无年份";

function isStatedForSeveralYears({ plan, target }: PlanTarget): boolean {
  return plan.targets.some(
    ({ name, scope, year }) =>
      name === target.name && scope === target.scope && year !== target.year,
  );
}

function textsOf(targets: readonly PlanTarget[]): string[] {
  return [...new Set(targets.map(({ plan, target }) => indicatorText(plan, target)))];
}
