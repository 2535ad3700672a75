import { conceptFindings } from "../../../catalog/conceptRules";
import { targetSetFindings } from "../../../catalog/planRules";
import { normaliseName } from "../../../plan/normalisedName";
import type { Plan } from "../../../plan/plan";
import type { Target } from "../../../plan/target";
import type { ProposedPlan } from "../../../reading/proposedPlan";
import { loadLatinSlug } from "../../../reading/latinSlug";
import { proposedPlanId } from "../../../reading/proposedPlanId";
import { acceptedRows, candidateOf } from "./draftProblems";
import type { PlanDraft } from "./planDraft";

/**
 * The plan that a draft makes: its accepted rows in the document's order, each once, with ids of their own. A target
 * has the concept of the one known indicator that its name stands for, where it can stand beside that.
 * @param draft without problems, see `draftProblems`
 * @param known the plans that there are, whose ids are taken and whose concepts are known
 */
export async function planOf(draft: PlanDraft, known: readonly Plan[]): Promise<Plan> {
  const candidate = candidateOf(draft, acceptedRows(draft)) as unknown as Plan;
  const slug = await loadLatinSlug();
  const taken = new Set(known.map(({ id }) => id));
  const id = unused(await proposedPlanId(factsOf(candidate), draft.file || candidate.title), taken);
  const ids = new Set<string>();
  const targets = candidate.targets.map((target): Target => {
    const own = unused(slug(target.name) || "target", ids);
    ids.add(own);
    return { ...target, id: own };
  });
  return { ...candidate, id, targets: withConcepts(targets, known) };
}

/** The plan's facts as they are corrected, in the shape in which they were proposed. */
function factsOf({
  region,
  issued,
  period,
}: Plan): Pick<ProposedPlan, "region" | "issued" | "period"> {
  const evidence = { start: 0, end: 0, quote: "", confidence: 1, rule: "documentTitle" } as const;
  return {
    region: { value: region, evidence },
    issued: { value: issued, evidence },
    period: { value: period, evidence },
  };
}

function unused(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const id = `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function withConcepts(targets: readonly Target[], known: readonly Plan[]): readonly Target[] {
  const concepts = conceptsByName(known);
  const wished = targets.map((target) => {
    const [concept, ...others] = concepts.get(normaliseName(target.name)) ?? [];
    return concept === undefined || others.length > 0 ? target : { ...target, concept };
  });
  const inPlace = wished.map((target, index) => ({ target, index }));
  const findings = [...targetSetFindings(inPlace), ...conceptFindings(inPlace, known)];
  // A concept that the rules of plan files refuse here is none.
  const refused = new Set(
    findings.flatMap(({ steps: [, index, field] }) => (field === "concept" ? [index] : [])),
  );
  return wished.map((target, index) =>
    refused.has(index) ? { ...target, concept: null } : target,
  );
}

function conceptsByName(known: readonly Plan[]): ReadonlyMap<string, ReadonlySet<string>> {
  const concepts = new Map<string, Set<string>>();
  for (const { name, aliases, concept } of known.flatMap(({ targets }) => targets)) {
    if (concept === null) continue;
    for (const spelling of [name, ...aliases].map(normaliseName)) {
      concepts.set(spelling, (concepts.get(spelling) ?? new Set()).add(concept));
    }
  }
  return concepts;
}
