import type { PlanDocument, Span } from "../planDocument";
import type { ProposedFact } from "../proposedPlan";
import type { ReadingRule } from "../readingRules";

/** A fact with the stretch of the document that it was read from. */
export function factAt<T>(
  document: PlanDocument,
  value: T,
  { start, end }: Span,
  rule: ReadingRule,
  confidence: number,
): ProposedFact<T> {
  const quote = document.text.slice(start, end);
  return { value, evidence: { start, end, quote, confidence, rule } };
}
