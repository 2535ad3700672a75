import type { Target } from "./target";

/** First and last year of a plan, both included: 2021–2025 for 十四五. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** A published plan with all its targets in the document's order. */
export interface Plan {
  /** Stable and unique: `ningbo-2023`. */
  readonly id: string;
  /** The short name that users type: 宁波. */
  readonly region: string;
  /** Other names of the region: 宁波市, 甬. */
  readonly regionAliases: readonly string[];
  readonly title: string;
  /** 文号; null where the document has none. */
  readonly documentNumber: string | null;
  readonly issuer: string;
  /** ISO date of issue. */
  readonly issued: string;
  readonly period: Period;
  readonly targets: readonly Target[];
}

/** A target and the plan that states it. */
export interface PlanTarget {
  readonly plan: Plan;
  readonly target: Target;
}
