import { normaliseName } from "../../plan/normalisedName";
import type { PlanTarget } from "../../plan/plan";
import type { PlanPart } from "./templateRequest";

/** A row of a 横向对比表: by position of the plan its target for the indicator, or null. */
export type ComparisonTargets = readonly (PlanTarget | null)[];

/**
 * Puts the chosen targets of several plans side by side: those of one concept, else of one name, in one unit. Where a
 * plan states such an indicator several times (scopes, years), its second stands in a second row, and so on. Rows
 * stand in the order of the first plan that has them; every chosen target stands in exactly one.
 */
export function comparisonRows(parts: readonly PlanPart[]): readonly ComparisonTargets[] {
  const conceptOf = conceptsByName(parts);
  const rows = new Map<string, (PlanTarget | null)[]>();
  parts.forEach(({ plan, targets }, position) => {
    const stated = new Map<string, number>();
    for (const target of targets) {
      const name = normaliseName(target.name);
      const what = target.concept ?? conceptOf.get(name) ?? name;
      const indicator = JSON.stringify([what, normaliseName(target.unit ?? "")]);
      const before = stated.get(indicator) ?? 0;
      stated.set(indicator, before + 1);
      const key = `${indicator} ${before}`;
      const row = rows.get(key) ?? parts.map(() => null);
      row[position] = { plan, target };
      rows.set(key, row);
    }
  });
  return [...rows.values()];
}

/** The first target of a row. */
export function firstOf(row: ComparisonTargets): PlanTarget {
  return targetsOf(row)[0]!;
}

/** The targets of a row in the order of the plans. */
export function targetsOf(row: ComparisonTargets): readonly PlanTarget[] {
  return row.filter((one) => one !== null);
}

/** For plans that know no concepts: the concept that another plan gives an indicator of that name, or else alias. */
function conceptsByName(parts: readonly PlanPart[]): ReadonlyMap<string, string> {
  const known = parts.flatMap(({ targets }) => targets.filter(({ concept }) => concept !== null));
  const concepts = new Map<string, string>();
  const learn = (name: string, concept: string | null): void => {
    const normal = normaliseName(name);
    if (concept !== null && !concepts.has(normal)) concepts.set(normal, concept);
  };
  for (const { name, concept } of known) learn(name, concept);
  for (const { aliases, concept } of known) aliases.forEach((alias) => learn(alias, concept));
  return concepts;
}
