import { say, type Language } from "../../messages/message";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import { defaultSettings } from "../../plan/settings";
import { layoutWords } from "../../tables/templates/templateLayout";
import type { PlanPart, TemplateRequest } from "../../tables/templates/templateRequest";
import { refusal } from "../hostErrors";
import type { InsertRequest, PartRequest } from "../workbookService";

/**
 * What is to be drawn up, from what the pane asks for. The thresholds are the defaults: those of the workbook are not
 * known before it was read.
 * @throws WorkbookProblem for a request that makes no sense
 */
export function resolveRequest(
  library: PlanLibrary,
  request: InsertRequest,
  language: Language,
): TemplateRequest {
  const { layout, year, usesPlanFunctions } = request;
  const parts = byPlan(request.parts).map((part) => resolvePart(library, part, language));
  const chosen = parts.filter(({ targets }) => targets.length > 0);
  if (chosen.length === 0) throw refusal("emptySelection", "emptySelection", language);
  if (layout === "comparison" && chosen.length < 2) {
    throw refusal("notComparable", "onePlanCompared", language);
  }
  requireYear(chosen, request, language);
  const hasCharts = request.hasCharts && request.placement === "newSheet";
  return { layout, parts: chosen, year, usesPlanFunctions, hasCharts, settings: defaultSettings };
}

/** A plan that is named twice is one part with the targets of both. */
function byPlan(parts: readonly PartRequest[]): readonly PartRequest[] {
  const targets = new Map<string, readonly string[]>();
  for (const { planId, targetIds } of parts) {
    targets.set(planId, [...(targets.get(planId) ?? []), ...targetIds]);
  }
  return [...targets].map(([planId, targetIds]) => ({ planId, targetIds }));
}

function resolvePart(
  library: PlanLibrary,
  { planId, targetIds }: PartRequest,
  language: Language,
): PlanPart {
  const plan = library.plans().find(({ id }) => id === planId);
  if (plan === undefined) throw refusal("unknownPlan", "unknownPlan", language, { plan: planId });
  const missing = targetIds.filter((id) => plan.targets.every((target) => target.id !== id));
  if (missing.length > 0) {
    const targets = missing.join("、");
    throw refusal("unknownPlan", "unknownTargets", language, { plan: plan.title, targets });
  }
  const wanted = new Set(targetIds);
  return { plan, targets: plan.targets.filter(({ id }) => wanted.has(id)) };
}

function requireYear(
  parts: readonly PlanPart[],
  { layout, year }: InsertRequest,
  language: Language,
): void {
  const within = ({ period }: Plan): boolean => year >= period.start && year <= period.end;
  if (Number.isInteger(year) && parts.some(({ plan }) => within(plan))) return;
  const periods = parts.map(({ plan }) => `${plan.period.start}—${plan.period.end}`);
  throw refusal("yearOutsidePlan", "yearOutsidePlan", language, {
    label: say(layoutWords(layout).year, language),
    year,
    periods: [...new Set(periods)].join("、"),
  });
}
