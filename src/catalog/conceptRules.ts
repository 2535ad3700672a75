import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { convertUnit } from "../plan/unit";
import type { PlacedTarget, PlanFinding } from "./planRules";
import { planProblemMessages as messages } from "./planProblemMessages";

/**
 * What must hold between a plan's targets and the plans beside it: a concept has one kind and, up to
 * a power of ten, one unit. A target in words says nothing of either.
 */
export function conceptFindings(
  targets: readonly PlacedTarget[],
  others: readonly Plan[],
): readonly PlanFinding[] {
  return targets.flatMap(({ index, target }): readonly PlanFinding[] => {
    if (target.concept === null || target.op === "text") return [];
    for (const other of others) {
      const counterpart = other.targets.find(
        ({ concept, op }) => concept === target.concept && op !== "text",
      );
      if (counterpart === undefined) continue;
      const common = { concept: target.concept, title: other.title };
      if (counterpart.kind !== target.kind) {
        return [
          {
            steps: ["targets", index, "concept"],
            message: messages.conceptKindDiffers,
            parameters: { ...common, other: counterpart.kind, kind: target.kind },
          },
        ];
      }
      if (!sameUnit(counterpart, target)) {
        return [
          {
            steps: ["targets", index, "concept"],
            message: messages.conceptUnitDiffers,
            parameters: {
              ...common,
              other: counterpart.unit ?? "null",
              unit: target.unit ?? "null",
            },
          },
        ];
      }
    }
    return [];
  });
}

function sameUnit({ unit: one }: Target, { unit: other }: Target): boolean {
  if (one === null || other === null) return one === other;
  return convertUnit(1, one, other) !== null;
}
