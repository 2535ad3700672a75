import type { GrowthMeasure, IndicatorKind } from "../../plan/target";
import { unitKind } from "../../plan/unit";
import { settleOperator } from "../prose/settledOperator";
import type { ProposedTarget } from "../proposedPlan";
import type { CellValue } from "./cellValue";
import { isSpoken } from "./spokenCell";
import type { DatedColumn } from "./valueYears";

type NumberCell = Extract<CellValue, { kind: "number" }>;

const fallBehind = /(?:下降|降低|减少|削减|压减|降幅|减排)(?:率|比例|幅度|比率)?(?:\([^()]*\))?$/u;
/** 增长率 is an indicator of its own, with a level each year. */
const riseBehind = /(?:增长|增速|增幅|增长速度)$/u;
const yearlyWords = /年均|年平均增|年增[长速]/u;
const added =
  /^(?:累计)?(?:新增|净增|新建|新改建|新参与|新认定|新培育|新引进|新创建|新获|新制定|新设|新开[通工]|新[(（])/u;
const ranked = /排名|位次|名次|位居/u;

/** What the cell of an aim says of its indicator. */
type AimReading = Pick<ProposedTarget, "name" | "kind" | "op" | "value" | "unit" | "hold"> & {
  readonly growthMeasure?: GrowthMeasure;
};

/**
 * Reads an aim by its column, its indicator's name and the cell: the name says whether a share falls, grows by the year
 * or counts additions; brackets or the column say whether it is counted over the plan's years. Null for an empty cell.
 * @param role of the column
 * @param unit of the value, settled before
 */
export function readAim(
  name: string,
  value: CellValue,
  { role }: DatedColumn,
  unit: string | null,
): AimReading | null {
  if (value.kind === "none") return null;
  if (value.kind === "words") {
    const { text, hold } = value;
    // A sentence is read as one.
    if (isSpoken(text)) return null;
    return { name, kind: "qualitative", op: "text", value: text, unit, hold };
  }
  if (value.kind === "rank") {
    return { name, kind: "rank", op: "<=", value: value.place, unit: null, hold: false };
  }
  if ((role === "yearly" || role === "yearlyOrTotal") && !value.isTotal) {
    const growth =
      yearlyWords.test(name) || riseBehind.test(name) || fallBehind.test(name)
        ? name
        : `${name}年均增长`;
    return yearly(growth, value, value.unit ?? "%");
  }
  const isShare = unitKind(unit) === "share" || unit === "百分点" || unit === "个百分点";
  const isTotal = value.isTotal || role === "total";
  const falls = fallBehind.test(name) || value.change === "down";
  if (isShare && yearlyWords.test(name)) return yearly(name, value, unit!);
  if (isShare && falls) {
    const fallen = { ...value, low: Math.abs(value.low), high: Math.abs(value.high) };
    return { name, kind: "growth", growthMeasure: "cumulativeReduction", ...settled(fallen, unit) };
  }
  if (isTotal) return { name, kind: "increment", ...settled(value, unit) };
  if (isShare && (riseBehind.test(name) || value.change === "up"))
    return yearly(name, value, unit!);
  if (ranked.test(name) && value.before === null && value.low === value.high) {
    return { name, kind: "rank", op: "<=", value: value.low, unit, hold: value.hold };
  }
  const kind: IndicatorKind = !isShare && added.test(name) ? "increment" : "level";
  return { name, kind, ...settled(value, unit) };
}

/** A yearly fall is a negative rate, and more of it is less. */
function yearly(name: string, value: NumberCell, unit: string): AimReading {
  const falls = fallBehind.test(name) || value.change === "down";
  const turned = falls && value.low > 0 ? { ...value, low: -value.high, high: -value.low } : value;
  const { op, ...rest } = settled(turned, unit);
  return {
    name,
    kind: "growth",
    growthMeasure: "annualRate",
    op: turned.low < 0 && op === ">=" ? "<=" : op,
    ...rest,
  } as AimReading;
}

function settled(
  value: NumberCell,
  unit: string | null,
): Pick<AimReading, "op" | "value" | "unit" | "hold"> {
  const quantity = {
    start: 0,
    end: 0,
    boundStart: 0,
    chinese: false,
    low: value.low,
    high: value.high,
    unit,
    bound: value.bound,
  };
  return { ...settleOperator(quantity, value.before, value.hold), unit, hold: value.hold };
}
