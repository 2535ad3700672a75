import { nearestNames } from "./nearestNames";
import { normaliseName } from "./normalisedName";
import type { Plan, PlanTarget } from "./plan";
import type { PlanLibrary } from "./planLibrary";
import { regionSpellings } from "./regionName";
import type { Target } from "./target";

/** What finding a word there costs: the order of the answers. */
const places = { exactName: 0, nameBegins: 1, nameContains: 2, alias: 3, elsewhere: 4 } as const;

/**
 * The targets of all plans in which every word of a text is found: in the name, an alias, a category,
 * the scope, a department, the plan's region, or as the unit. Names match as people type them.
 *
 * Ordered by where the words are found: the name itself, its beginning, within it, an alias,
 * elsewhere, the places of several words added up; words that stand together in a name count as one.
 * Then in the order of the plans and of each document. Empty for a blank text.
 */
export function searchTargets(library: PlanLibrary, text: string): readonly PlanTarget[] {
  const words = text
    .normalize("NFKC")
    .split(/\s+/u)
    .map(normaliseName)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const found: { readonly row: PlanTarget; readonly rank: number }[] = [];
  for (const plan of library.plans()) {
    const regions = regionSpellings([plan.region, ...plan.regionAliases]);
    for (const target of plan.targets) {
      const rank = rankOf(words, textsOf(plan, target), regions);
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

/** What is searched, normalised. */
interface SearchedTexts {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly others: readonly string[];
  readonly unit: string;
}

function textsOf(plan: Plan, target: Target): SearchedTexts {
  const others = [
    ...target.category,
    ...(target.departments ?? []),
    target.scope ?? "",
    plan.region,
    ...plan.regionAliases,
  ];
  return {
    name: normaliseName(target.name),
    aliases: target.aliases.map(normaliseName),
    others: others.map(normaliseName),
    unit: normaliseName(target.unit ?? ""),
  };
}

/** The lower, the better; null where a word is found nowhere. */
function rankOf(
  words: readonly string[],
  texts: SearchedTexts,
  regions: ReadonlySet<string>,
): number | null {
  const together = placeInName(words.join(""), texts.name);
  if (together !== null) return together;
  let rank = 0;
  for (const word of words) {
    const place = placeOf(word, texts, regions);
    if (place === null) return null;
    rank += place;
  }
  return rank;
}

function placeInName(word: string, name: string): number | null {
  if (name === word) return places.exactName;
  if (name.startsWith(word)) return places.nameBegins;
  return name.includes(word) ? places.nameContains : null;
}

function placeOf(
  word: string,
  { name, aliases, others, unit }: SearchedTexts,
  regions: ReadonlySet<string>,
): number | null {
  const inName = placeInName(word, name);
  if (inName !== null) return inName;
  const contain = (text: string): boolean => text.includes(word);
  if (aliases.some(contain)) return places.alias;
  return others.some(contain) || unit === word || regions.has(word) ? places.elsewhere : null;
}
