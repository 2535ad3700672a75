import type { Outline } from "../outline/outline";
import type { PlanDocument } from "../planDocument";
import type { ProposedPlan } from "../proposedPlan";
import { documentNumberOf } from "./documentNumberFact";
import { frontMatterOf } from "./frontMatter";
import { issueFactsOf } from "./issueFacts";
import { periodOf } from "./periodFact";
import { titleOf } from "./planTitleFact";
import { regionOf } from "./regionFact";

/** What a document says of the plan itself. */
export type PlanFacts = Omit<ProposedPlan, "targets">;

/** Reads title, region, document number, issuer, date and period, each with its place; null where none is found. */
export function readPlanFacts(document: PlanDocument, outline: Outline): PlanFacts {
  const matter = frontMatterOf(document, outline);
  const title = titleOf(document, matter);
  const { issuer, issued } = issueFactsOf(document, matter);
  return {
    title,
    region: regionOf(document, title, issuer),
    documentNumber: documentNumberOf(document, matter),
    issuer,
    issued,
    period: periodOf(document, outline, title),
  };
}
