import type { Period } from "../plan/plan";
import type { Target } from "../plan/target";
import type { ReadingRule } from "./readingRules";
import type { Span } from "./planDocument";

/** Where a proposal was read, how sure the reading is, and the rule that found it. */
export interface Evidence extends Span {
  /** `document.text.slice(start, end)`: the shortest stretch that a person needs to see to believe the proposal. */
  readonly quote: string;
  /** 0 to 1: the share of such readings that hold, by the rule's own estimate. */
  readonly confidence: number;
  readonly rule: ReadingRule;
}

type WithoutIdentity<T> = T extends Target ? Omit<T, "id" | "concept"> : never;

/** A target as proposed from a document: all of a plan's target but its identity, which saving gives it. */
export type ProposedTarget = WithoutIdentity<Target> & { readonly evidence: Evidence };

/** One fact about the plan itself, with the place in the document that it was read from; null where none was found. */
export interface ProposedFact<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** What a document proposes: the plan's own facts and its targets in the document's order. */
export interface ProposedPlan {
  readonly title: ProposedFact<string> | null;
  readonly region: ProposedFact<string> | null;
  readonly documentNumber: ProposedFact<string> | null;
  readonly issuer: ProposedFact<string> | null;
  /** ISO date. */
  readonly issued: ProposedFact<string> | null;
  readonly period: ProposedFact<Period> | null;
  readonly targets: readonly ProposedTarget[];
}
