import { normaliseName } from "../../plan/normalisedName";
import type { Target } from "../../plan/target";

/** The targets that stand under one heading of the document. */
export interface IndicatorGroup {
  /** From the outermost heading inwards; empty for targets without one. */
  readonly category: readonly string[];
  readonly targets: readonly Target[];
}

/** Targets by category; categories and the targets in each keep the document's order. */
export function groupByCategory(targets: readonly Target[]): readonly IndicatorGroup[] {
  const groups = new Map<string, { category: readonly string[]; targets: Target[] }>();
  for (const target of targets) {
    const key = JSON.stringify(target.category);
    const group = groups.get(key);
    if (group) group.targets.push(target);
    else groups.set(key, { category: target.category, targets: [target] });
  }
  return [...groups.values()];
}

/**
 * Targets in whose name, aliases, category or clause every word of the query occurs, in whatever width,
 * case or quotes it is typed; all targets for an empty query.
 */
export function searchTargets(targets: readonly Target[], query: string): readonly Target[] {
  const words = query.split(/\s+/).map(normaliseName).filter(Boolean);
  if (words.length === 0) return targets;
  return targets.filter(({ name, aliases, category, section }) => {
    const texts = [name, ...aliases, ...category, section].map(normaliseName);
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
}
