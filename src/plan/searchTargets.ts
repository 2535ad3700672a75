import { nearestNames } from "./nearestNames";
import { normaliseName } from "./normalisedName";
import type { Plan, PlanTarget } from "./plan";
import type { PlanLibrary } from "./planLibrary";
import { regionSpellings } from "./regionName";
import { searchRank, searchWords, type SearchedTexts } from "./searchPlaces";
import type { Target } from "./target";

/**
 * The targets of all plans in which every word of a text is found: in the name, an alias, a category,
 * the scope, a department, the plan's region, or as the unit. Names match as people type them.
 *
 * Ordered by where the words are found: the name itself, its beginning, within it, an alias,
 * elsewhere, the places of several words added up; words that stand together in a name count as one.
 * Then in the order of the plans and of each document. Empty for a blank text.
 */
export function searchTargets(library: PlanLibrary, text: string): readonly PlanTarget[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const found: { readonly row: PlanTarget; readonly rank: number }[] = [];
  for (const plan of library.plans()) {
    const regions = regionSpellings([plan.region, ...plan.regionAliases]);
    for (const target of plan.targets) {
      // A formula's answer must not depend on what has been loaded: sounds do not count here.
      const rank = searchRank(words, textsOf(plan, target, regions), null);
      if (rank !== null) found.push({ row: { plan, target }, rank });
    }
  }
  return found.sort((one, other) => one.rank - other.rank).map(({ row }) => row);
}

/** The names nearest to a text among the indicators of all plans, best first, at most three. */
export function nearestIndicators(library: PlanLibrary, text: string): readonly string[] {
  const offers = library
    .plans()
    .flatMap(({ targets }) =>
      targets.flatMap(({ name, aliases }) =>
        [name, ...aliases].map((written) => [normaliseName(written), name] as const),
      ),
    );
  return nearestNames(normaliseName(text), offers);
}

function textsOf(plan: Plan, target: Target, regions: ReadonlySet<string>): SearchedTexts {
  const others = [
    ...target.category,
    ...(target.departments ?? []),
    target.scope ?? "",
    plan.region,
    ...plan.regionAliases,
  ];
  const unit = normaliseName(target.unit ?? "");
  return {
    name: normaliseName(target.name),
    aliases: target.aliases.map(normaliseName),
    others: others.map(normaliseName),
    wholes: { has: (word) => unit === word || regions.has(word) },
  };
}
