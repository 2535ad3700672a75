/** What an indicator measures over time; see CONTEXT.md. */
export type IndicatorKind = "level" | "increment" | "growth" | "rank" | "qualitative";

/**
 * What a target of kind `growth` counts: `annualRate` the mean yearly rate (年均增长 9 %, a fall is
 * negative), `cumulativeReduction` the fall since the baseline as a positive share (累计下降 13.5 %).
 */
export type GrowthMeasure = "annualRate" | "cumulativeReduction";

/** How an actual is compared with the target value. */
export type Operator = ">=" | ">" | "<=" | "<" | "=" | "between" | "approx" | "text";

/** 约束性 (binding) or 预期性 (expected). */
export type Attribute = "约束性" | "预期性";

/**
 * `quantified`: a number with a date; `commitment`: a number without a date of its own;
 * `qualitative`: words or a delegated figure that an office still has to report on.
 */
export type Nature = "quantified" | "commitment" | "qualitative";

/** The value that the plan starts from. `bound` is set where the document gives only a bound, as in `>96`. */
export interface Baseline {
  readonly value: number;
  readonly year: number;
  readonly bound?: ">" | ">=" | "<" | "<=";
}

interface TargetFields {
  /** Unique within its plan; never shown. */
  readonly id: string;
  /** Shared by the same indicator in several plans; null where it has no counterpart. */
  readonly concept: string | null;
  /** The term a statistician uses; 新增 kept where additions are counted. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** From the outermost heading inwards. */
  readonly category: readonly string[];
  readonly kind: IndicatorKind;
  /** Of targets of kind `growth` only; `annualRate` where absent. */
  readonly growthMeasure?: GrowthMeasure;
  /** As stated in the document (`%`, `家`, `万户`); null where it states none. */
  readonly unit: string | null;
  /** The year that the target is due in; null for a commitment without a date. */
  readonly year: number | null;
  readonly baseline: Baseline | null;
  readonly attribute: Attribute | null;
  /** The document says 保持 or 稳定. A target that equals its baseline is held too, see `isHeld`. */
  readonly hold: boolean;
  readonly nature: Nature;
  /** Where the target is not for the whole area (城区, 每县). */
  readonly scope: string | null;
  readonly departments: readonly string[] | null;
  /** The clause, as the document numbers it: `三、主要任务(六)3`. */
  readonly section: string;
  /** Where the document is ambiguous or contradicts itself. */
  readonly note: string | null;
}

/** A target with one number, in the indicator's own unit (48 for 48 %). */
export interface NumberTarget extends TargetFields {
  readonly op: ">=" | ">" | "<=" | "<" | "=" | "approx";
  readonly value: number;
}

/** A target to lie inside `[low, high]`, both ends included. */
export interface RangeTarget extends TargetFields {
  readonly op: "between";
  readonly value: readonly [low: number, high: number];
}

/** A target in words. */
export interface TextTarget extends TargetFields {
  readonly op: "text";
  readonly value: string;
}

export type Target = NumberTarget | RangeTarget | TextTarget;
