import type { PlanDocument } from "../planDocument";
import type { ProposedFact } from "../proposedPlan";
import { factAt } from "./proposedFact";
import { regionAhead } from "./regionAhead";

/**
 * The region that a plan is for, by the short name that people type: 游仙 of 绵阳市游仙区“十四五”…, 宁波 of 宁波市人民政府.
 * The title names it, else the issuer.
 */
export function regionOf(
  document: PlanDocument,
  title: ProposedFact<string> | null,
  issuer: ProposedFact<string> | null,
): ProposedFact<string> | null {
  for (const [fact, confidence] of [
    [title, 0.95],
    [issuer, 0.9],
  ] as const) {
    if (fact === null) continue;
    const found = regionAhead(document.text.slice(fact.evidence.start, fact.evidence.end));
    if (found === null) continue;
    const { start } = fact.evidence;
    const span = { start: start + found.start, end: start + found.end };
    return factAt(document, found.name, span, "documentRegion", confidence);
  }
  return null;
}
