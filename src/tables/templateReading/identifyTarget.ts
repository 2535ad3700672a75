import type { Lookup } from "../../plan/lookup";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Target } from "../../plan/target";
import { indicatorText, sourceText } from "../templates/factCells";

/**
 * The target that a row of a template stands for: by 指标 and 目标年, and by 出处 where the document states the
 * same indicator for the same year twice.
 */
export function identifyTarget(
  library: PlanLibrary,
  plan: Plan,
  indicator: string,
  dueYear: number | null,
  source: string,
): Lookup<Target> {
  const written = plan.targets.filter(
    (target) => indicatorText(plan, target) === indicator && target.year === dueYear,
  );
  const bySource = written.filter((target) => sourceText(plan, target) === source);
  const [only] = bySource.length === 1 ? bySource : written.length === 1 ? written : [];
  if (only !== undefined) return { outcome: "found", value: only };
  return library.findTarget(plan, indicator, dueYear ?? undefined);
}
