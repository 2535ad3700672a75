import type { ParameterKind } from "../../formulas/planFunctions";
import { forecastMethodWords } from "../../messages/functionPage";
import type { Language } from "../../messages/message";
import { infoFields } from "../../plan/indicatorInfo";
import { normaliseName } from "../../plan/normalisedName";
import type { PinyinMatcher } from "../../plan/pinyinMatch";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import { searchItems } from "../../plan/searchItems";
import type { SearchedTexts } from "../../plan/searchPlaces";
import type { Target } from "../../plan/target";
import { attributeLabels, targetTextWithUnit } from "../../plan/targetText";
import { yearsOf } from "../templates/templateYears";

/** What may be chosen for an argument; anything else may be typed as well. */
export interface Choice {
  /** What goes into the formula. */
  readonly value: string;
  /** What it is, beside it. */
  readonly detail: string;
  /** Other words under which it is found. */
  readonly otherNames: readonly string[];
}

/**
 * @param plan that the region argument names; null where none is known yet
 * @returns in the order of the documents; empty where there is nothing to choose from, null where that depends on
 *   the region and none is known yet
 */
export function choicesFor(
  parameter: ParameterKind,
  library: PlanLibrary,
  plan: Plan | null,
  language: Language,
  takesRegion: boolean,
): readonly Choice[] | null {
  switch (parameter) {
    case "region":
      return regionChoices(library);
    case "indicator":
      if (plan !== null) return indicatorChoices(library, plan);
      return takesRegion ? null : allIndicatorChoices(library);
    case "year":
      return plan && yearsOf([plan.period]).map((year) => choice(String(year)));
    case "field":
    case "fields":
      return infoFields.map((field) => {
        const other = language === "zh" ? "en" : "zh";
        return choice(field[language], "", [field[other], ...field.otherNames]);
      });
    case "category":
      return (
        plan &&
        distinct(plan.targets.flatMap(({ category }) => category)).map((name) => choice(name))
      );
    case "attribute":
      return (
        plan &&
        distinct(plan.targets.map(({ attribute }) => attribute))
          .filter((attribute) => attribute !== null)
          .map((attribute) => {
            const label = attributeLabels[attribute][language];
            return choice(attribute, label === attribute ? "" : label, [label]);
          })
      );
    case "method":
      return forecastMethodWords.map((word) => choice(word[language], "", [word.zh, word.en]));
    case "actual":
    case "actuals":
    case "years":
    case "text":
      return [];
  }
}

/**
 * Choices in whose value, detail or other names every word of the query is found, or whose value or names sound so; the
 * best first, all for an empty query.
 * @param pinyin null while sounds are not known
 */
export function searchChoices(
  choices: readonly Choice[],
  query: string,
  pinyin: PinyinMatcher | null,
): readonly Choice[] {
  return searchItems(choices, query, { textsOf, pinyin });
}

function textsOf({ value, detail, otherNames }: Choice): SearchedTexts {
  return {
    name: normaliseName(value),
    aliases: otherNames.map(normaliseName),
    others: [normaliseName(detail)],
  };
}

/** Each region, and with its plan id each plan of a region that has several. */
function regionChoices(library: PlanLibrary): readonly Choice[] {
  const plans = library.plans();
  return library.regions().flatMap((region) => {
    const its = plans.filter((plan) => plan.region === region);
    const aliases = its.flatMap(({ regionAliases }) => regionAliases);
    const newest = library.findPlan(region);
    const alone = newest.outcome === "found" ? [choice(region, newest.value.title, aliases)] : [];
    if (its.length === 1) return alone;
    return [...alone, ...its.map(({ id, title }) => choice(`${region}@${id}`, title, aliases))];
  });
}

/** Names that need a scope or year to be told apart are offered with it. */
function indicatorChoices(library: PlanLibrary, plan: Plan): readonly Choice[] {
  return distinct(plan.targets.map(({ name }) => name)).flatMap((name) => {
    const found = library.findTarget(plan, name);
    if (found.outcome === "ambiguous") {
      return found.candidates.flatMap((label) => {
        const one = library.findTarget(plan, label);
        return one.outcome === "found" ? [indicatorChoice(label, [one.value])] : [];
      });
    }
    const namesakes = library.findTargets(plan, name);
    return namesakes.outcome === "found" ? [indicatorChoice(name, namesakes.value)] : [];
  });
}

function indicatorChoice(value: string, targets: readonly Target[]): Choice {
  const detail = targets
    .map((target) =>
      target.year === null
        ? targetTextWithUnit(target)
        : `${targetTextWithUnit(target)} · ${target.year}`,
    )
    .join("  ");
  const otherNames = targets.flatMap(({ aliases, category, section }) => [
    ...aliases,
    ...category,
    section,
  ]);
  return choice(value, detail, distinct(otherNames));
}

/** Where no region is asked for: every name with the regions that have it. */
function allIndicatorChoices(library: PlanLibrary): readonly Choice[] {
  const regions = new Map<string, Set<string>>();
  const aliases = new Map<string, Set<string>>();
  for (const { region, targets } of library.plans()) {
    for (const target of targets) {
      add(regions, target.name, [region]);
      add(aliases, target.name, target.aliases);
    }
  }
  return [...regions].map(([name, its]) =>
    choice(name, [...its].join("、"), [...(aliases.get(name) ?? [])]),
  );
}

function add(sets: Map<string, Set<string>>, key: string, items: readonly string[]): void {
  sets.set(key, new Set([...(sets.get(key) ?? []), ...items]));
}

function choice(value: string, detail = "", otherNames: readonly string[] = []): Choice {
  return { value, detail, otherNames };
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
