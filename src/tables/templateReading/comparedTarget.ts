import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Lookup } from "../../plan/lookup";
import type { Target } from "../../plan/target";
import { targetValue } from "../../plan/targetText";
import { indicatorText } from "../templates/factCells";
import { requirementWord } from "../templates/factWords";

/** What a row of a 横向对比表 says of one region's target. */
export interface ComparedCells {
  /** As the region's plan names the indicator. */
  readonly name: string;
  readonly dueYear: number | null;
  readonly requirement: string;
  readonly target: string;
}

/**
 * The target of a region's plan that a row of a 横向对比表 compares: by 指标 and 目标年, and by 要求 and 目标值 where the
 * document states the same indicator for the same year twice.
 */
export function comparedTarget(
  library: PlanLibrary,
  plan: Plan,
  cells: ComparedCells,
): Lookup<Target> {
  const { name, dueYear } = cells;
  const written = plan.targets.filter(
    (target) => indicatorText(plan, target) === name && target.year === dueYear,
  );
  const stated = written.filter((target) => isStated(target, cells));
  const [only] = written.length === 1 ? written : stated.length === 1 ? stated : [];
  if (only !== undefined) return { outcome: "found", value: only };
  return library.findTarget(plan, name, dueYear ?? undefined);
}

function isStated(target: Target, { requirement, target: value }: ComparedCells): boolean {
  return requirementWord(target) === requirement && String(targetValue(target)) === value;
}
