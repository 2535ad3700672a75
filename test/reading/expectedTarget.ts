import { readFileSync } from "node:fs";
import type {
  Attribute,
  Baseline,
  GrowthMeasure,
  IndicatorKind,
  Operator,
} from "../../src/plan/target";

/** A target that a person read in a document; what the fields mean beyond a target's own stands in `documents/README.md`. */
export interface ExpectedTarget {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly op: Operator;
  readonly value: number | string | readonly [low: number, high: number];
  readonly unit: string | null;
  readonly year: number | null;
  readonly kind: IndicatorKind;
  readonly growthMeasure?: GrowthMeasure;
  readonly baseline?: Baseline;
  readonly attribute?: Attribute;
  readonly scope?: string;
  readonly hold?: boolean;
  /** Operators that are right as well, where the document itself has both. */
  readonly otherOperators?: readonly Operator[];
  /** Whether to list it is open: a proposal of it is neither right nor wrong. */
  readonly doubtful?: boolean;
}

/** The expected targets of a `.targets.jsonl` file, in the document's order. */
export function readExpectedTargets(path: string): readonly ExpectedTarget[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ExpectedTarget);
}
