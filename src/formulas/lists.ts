import { normaliseName } from "../plan/normalisedName";
import type { Attribute, Target } from "../plan/target";
import { attributeLabels } from "../plan/targetText";
import { type Asked, listed, notFound, wrongArgument } from "./asked";
import { type FunctionProblem, isProblem, type Matrix, type PlainCell } from "./cellValue";
import { plansAsked } from "./plansAsked";
import { filledCells } from "./wholeArgument";

/** PLAN.REGIONS: the regions that have a plan, in a column. */
export function regionsAnswer({ library }: Asked): string[][] {
  return library.regions().map((region) => [region]);
}

/**
 * PLAN.INDICATORS: the names of a plan's targets in the document's order, each once, in a column. Of a range of
 * regions the lists stand one below the other, each name once. Several categories or attributes give what is in
 * any of them; one that none of the plans has is #N/A.
 */
export function indicatorsAnswer(
  asked: Asked,
  regions: Matrix,
  categories: Matrix,
  attributes: Matrix,
): string[][] | FunctionProblem {
  const plans = plansAsked(asked, regions);
  if (isProblem(plans)) return plans;
  const inPlans = {
    region: listed(
      asked,
      plans.map(({ region }) => region),
    ),
    targets: plans.flatMap(({ targets }) => targets),
  };
  const inCategories = inAnyCategory(asked, inPlans, filledCells(categories));
  if (isProblem(inCategories)) return inCategories;
  const chosen = withAnyAttribute(
    asked,
    { ...inPlans, targets: inCategories },
    filledCells(attributes),
  );
  if (isProblem(chosen)) return chosen;
  return [...new Set(chosen.map(({ name }) => name))].map((name) => [name]);
}

/** Targets to choose from, and the regions they are of as messages name them. */
interface Choice {
  readonly region: string;
  readonly targets: readonly Target[];
}

function inAnyCategory(
  asked: Asked,
  { region, targets }: Choice,
  categories: readonly PlainCell[],
): readonly Target[] | FunctionProblem {
  if (categories.length === 0) return targets;
  const wanted = new Set<string>();
  for (const category of categories) {
    const spelling = normaliseName(String(category));
    if (!targets.some((target) => isIn(target, spelling))) {
      const outermost = new Set(targets.flatMap((target) => target.category.slice(0, 1)));
      return notFound(asked, "noneInCategory", {
        asked: String(category),
        region,
        categories: listed(asked, [...outermost]),
      });
    }
    wanted.add(spelling);
  }
  return targets.filter((target) =>
    target.category.some((name) => wanted.has(normaliseName(name))),
  );
}

function isIn(target: Target, spelling: string): boolean {
  return target.category.some((name) => normaliseName(name) === spelling);
}

const attributeSpellings = new Map(
  (Object.keys(attributeLabels) as Attribute[]).flatMap((attribute) => {
    const { zh, en } = attributeLabels[attribute];
    return [zh, zh.replace(/性$/, ""), en].map((name) => [normaliseName(name), attribute] as const);
  }),
);

function withAnyAttribute(
  asked: Asked,
  { region, targets }: Choice,
  attributes: readonly PlainCell[],
): readonly Target[] | FunctionProblem {
  if (attributes.length === 0) return targets;
  const wanted = new Set<Attribute | null>();
  for (const attribute of attributes) {
    const known = attributeSpellings.get(normaliseName(String(attribute)));
    if (known === undefined) {
      return wrongArgument(asked, "badAttribute", { asked: String(attribute) });
    }
    wanted.add(known);
  }
  const chosen = targets.filter(({ attribute }) => attribute !== null && wanted.has(attribute));
  return chosen.length > 0
    ? chosen
    : notFound(asked, "noneWithAttribute", {
        asked: listed(asked, attributes.map(String)),
        region,
      });
}
