import type { Plan } from "../plan/plan";

/** What is known of a plan before its targets have loaded. */
export interface PlanIndexEntry extends Pick<Plan, "id" | "region" | "title" | "period"> {
  readonly targetCount: number;
}

export function indexEntry({ id, region, title, period, targets }: Plan): PlanIndexEntry {
  return { id, region, title, period, targetCount: targets.length };
}
