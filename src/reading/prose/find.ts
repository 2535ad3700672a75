import type { GrowthMeasure, IndicatorKind } from "../../plan/target";
import type { ReadingRule } from "../readingRules";
import type { Clause } from "./sentences";
import type { SettledValue } from "./settledOperator";

/** What a sentence states of one indicator; the year that governs it is settled by the paragraph. */
export interface Find {
  readonly name: string;
  readonly scope: string | null;
  readonly value: SettledValue | { readonly op: "text"; readonly value: string };
  readonly unit: string | null;
  readonly kind: IndicatorKind;
  readonly growthMeasure: GrowthMeasure | null;
  readonly hold: boolean;
  /** Named with the number itself (到2022年和2030年分别…); null where the sentence's thread tells. */
  readonly year: number | null;
  /** The year is null where the words do not name it. */
  readonly baseline: { readonly value: number; readonly year: number | null } | null;
  readonly rule: ReadingRule;
  /** 0 to 1, for a find with a year; see `proposedTarget` for what lowers it. */
  readonly confidence: number;
  /** Whether a find without any year is a commitment; else it is nothing. */
  readonly stands: boolean;
  /** Begins with what brings things about (建成, 新增), not with an indicator. */
  readonly isDeed: boolean;
  /** Where the number begins, in the folded text: the years before it govern it. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
}
