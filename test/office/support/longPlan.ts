import { builtInPlans } from "../../../src/catalog/builtInPlans";
import type { Plan } from "../../../src/plan/plan";

const targets = builtInPlans.flatMap((plan) => plan.targets);

/** A plan as long as none is, of the targets of all built-in plans over and over. */
export function longPlan(id: string, region: string, indicators: number): Plan {
  return {
    ...builtInPlans[0]!,
    id,
    region,
    regionAliases: [],
    targets: Array.from({ length: indicators }, (_, index) => {
      const target = targets[index % targets.length]!;
      const round = Math.floor(index / targets.length);
      const mark = round === 0 ? "" : `（第${round + 1}轮）`;
      return { ...target, id: `t${index}`, name: `${target.name}${mark}`, aliases: [] };
    }),
  };
}
