import type { IStyleBase } from "@univerjs/core";
import type { GridRange } from "../engine/a1";
import { cellValueOperators, type CellValueRule } from "../excel/conditionalFormatStore";

/** A threshold of a scale, bar or icon. */
export interface Threshold {
  /** `num`, `min`, `max`, `percent`, `percentile` or `formula`. */
  readonly type: string;
  readonly value?: number | string;
}

/** The engine's rule, as far as files have a counterpart. */
export type EngineRuleBody =
  | {
      readonly type: "highlightCell";
      readonly subType: string;
      readonly operator?: string;
      readonly value?: unknown;
      readonly isBottom?: boolean;
      readonly isPercent?: boolean;
      readonly style: IStyleBase;
    }
  | {
      readonly type: "dataBar";
      readonly isShowValue: boolean;
      readonly config: {
        readonly min: Threshold;
        readonly max: Threshold;
        readonly isGradient: boolean;
        readonly positiveColor: string;
        readonly nativeColor: string;
      };
    }
  | {
      readonly type: "colorScale";
      readonly config: readonly {
        readonly index: number;
        readonly color: string;
        readonly value: Threshold;
      }[];
    }
  | {
      readonly type: "iconSet";
      readonly isShowValue: boolean;
      /** The highest first. */
      readonly config: readonly {
        readonly operator: string;
        readonly value: Threshold;
        readonly iconType: string;
        readonly iconId: string;
      }[];
    };

/** A conditional format between grid and file; `cellValue` stands beside the engine's formula for it. */
export interface ConditionalFormatRule {
  readonly ranges: readonly GridRange[];
  readonly stopIfTrue: boolean;
  readonly rule: EngineRuleBody;
  readonly cellValue: CellValueRule | null;
}

/** Icon sets that files have had since 2007, and the engine too. */
export const iconSets = [
  ...["3Arrows", "3ArrowsGray", "3Flags", "3TrafficLights1", "3TrafficLights2", "3Signs"],
  ...["3Symbols", "3Symbols2", "4Arrows", "4ArrowsGray", "4RedToBlack", "4Rating"],
  ...["4TrafficLights", "5Arrows", "5ArrowsGray", "5Rating", "5Quarters"],
];

/** The file's operators beside Excel's. */
const fileOperators = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
];

export function fileOperator(operator: CellValueRule["operator"]): string {
  return fileOperators[cellValueOperators.indexOf(operator)] ?? "equal";
}

export function cellValueOperator(fileName: string): CellValueRule["operator"] | null {
  return cellValueOperators[fileOperators.indexOf(fileName)] ?? null;
}

/** The condition on the range's first cell that a rule about its text stands for. */
export function textCondition(operator: string, value: string, cell: string): string | null {
  const text = `"${value.replaceAll('"', '""')}"`;
  const conditions: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${text},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${text},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${text}))=${text}`,
    endsWith: `RIGHT(${cell},LEN(${text}))=${text}`,
    equal: `${cell}=${text}`,
    notEqual: `${cell}<>${text}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  return conditions[operator] ?? null;
}

/** The condition that a rule about dates stands for. */
export function dateCondition(period: string, cell: string): string | null {
  const day = `INT(${cell})`;
  const week = "(TODAY()-WEEKDAY(TODAY())+1)";
  const weekFrom = (shift: number) =>
    `AND(${day}>=${week}${shift < 0 ? "-7" : shift > 0 ? "+7" : ""},${day}<${week}${shift < 0 ? "" : shift > 0 ? "+14" : "+7"})`;
  const month = (shift: number) =>
    `AND(ISNUMBER(${cell}),TEXT(${cell},"yyyymm")=TEXT(EDATE(TODAY(),${shift}),"yyyymm"))`;
  const conditions: Readonly<Record<string, string>> = {
    today: `${day}=TODAY()`,
    yesterday: `${day}=TODAY()-1`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(${day}>TODAY()-7,${day}<=TODAY())`,
    lastWeek: weekFrom(-1),
    thisWeek: weekFrom(0),
    nextWeek: weekFrom(1),
    lastMonth: month(-1),
    thisMonth: month(0),
    nextMonth: month(1),
  };
  return conditions[period] ?? null;
}
