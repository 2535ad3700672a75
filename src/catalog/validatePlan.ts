import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { conceptFindings } from "./conceptRules";
import { type PlanProblem, pathText } from "./planProblem";
import { planProblemMessages as messages } from "./planProblemMessages";
import { headFindings, type PlacedTarget, type PlanFinding, targetSetFindings } from "./planRules";
import { schemaProblems } from "./schemaProblems";
import { targetRules } from "./targetRules";

/**
 * All that is wrong with a plan file, at once: breaches of plan.schema.json, and what a schema
 * cannot say (unique ids, names and aliases, years inside the period, operator, value, kind and
 * nature that fit together). What the schema refuses is left out of the other checks.
 *
 * @param candidate the parsed JSON, whatever it is
 * @param beside other plans that this one will stand beside: its id must differ from theirs, and a
 *   concept that both use must have one kind and one unit
 * @returns empty exactly when `candidate` is a `Plan`
 */
export function validatePlan(
  candidate: unknown,
  beside: readonly Plan[] = [],
): readonly PlanProblem[] {
  const breaches = schemaProblems(candidate);
  const refused = new Set(breaches.map(({ steps }) => steps[1]));
  const headIsSound = breaches.every(({ steps }) => steps[0] === "targets" && steps.length > 1);
  const targets = soundTargets(candidate, refused);

  const findings: PlanFinding[] = [...breaches];
  if (headIsSound) {
    const plan = candidate as Plan;
    findings.push(
      ...headFindings(plan),
      ...targets.flatMap((placed) => ruleFindings(placed, plan)),
    );
    const namesake = beside.find(({ id }) => id === plan.id);
    if (namesake !== undefined) {
      const parameters = { id: plan.id, title: namesake.title };
      findings.push({ steps: ["id"], message: messages.planIdTaken, parameters });
    }
  }
  findings.push(...targetSetFindings(targets), ...conceptFindings(targets, beside));
  return findings.map(({ steps, message, parameters }) => ({
    path: pathText(steps),
    target: targetName(candidate, steps),
    message,
    parameters,
  }));
}

/** The targets that the schema has nothing against, whatever it says of the rest of the file. */
function soundTargets(
  candidate: unknown,
  refused: ReadonlySet<string | number | undefined>,
): readonly PlacedTarget[] {
  const targets = (candidate as { readonly targets?: unknown } | null)?.targets;
  if (!Array.isArray(targets)) return [];
  return targets
    .map((target, index) => ({ target: target as Target, index }))
    .filter(({ index }) => !refused.has(index));
}

function ruleFindings({ target, index }: PlacedTarget, { period }: Plan): readonly PlanFinding[] {
  return Object.values(targetRules).flatMap((rule) => {
    const finding = rule(target, period);
    if (finding === null) return [];
    const { field, message, parameters = {} } = finding;
    return [{ steps: ["targets", index, field], message, parameters }];
  });
}

function targetName(candidate: unknown, [list, index]: PlanFinding["steps"]): string | null {
  if (list !== "targets" || typeof index !== "number") return null;
  const target = (candidate as { readonly targets: readonly unknown[] }).targets[index];
  const name = (target as { readonly name?: unknown } | null)?.name;
  return typeof name === "string" ? name : null;
}
