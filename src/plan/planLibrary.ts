import type { Lookup } from "./lookup";
import { nearestNames } from "./nearestNames";
import { normaliseName, normaliseRegion } from "./normalisedName";
import type { Plan } from "./plan";
import type { Target } from "./target";
import { TargetIndex } from "./targetIndex";

/**
 * Plans and their targets by the names people type. Every answer to a known name is prepared: a
 * name as it is written in the plan costs one `Map.get`, another spelling its normalisation more.
 */
export class PlanLibrary {
  private readonly answers = new Map<string, Lookup<Plan>>();
  private readonly offers: (readonly [spelling: string, offered: string])[] = [];
  private readonly indexes = new Map<Plan, TargetIndex>();

  constructor(private readonly all: readonly Plan[]) {
    const bySpelling = new Map<string, Plan[]>();
    for (const plan of all) {
      for (const name of regionNames(plan)) {
        const spelling = normaliseRegion(name);
        const there = bySpelling.get(spelling) ?? [];
        if (!there.includes(plan)) bySpelling.set(spelling, [...there, plan]);
        this.offers.push([spelling, plan.region]);
      }
    }
    for (const [spelling, plans] of bySpelling) this.answers.set(spelling, onePlanOf(plans));
    for (const plan of all) {
      for (const name of regionNames(plan)) {
        this.answers.set(name, this.answers.get(normaliseRegion(name))!);
        const withId: Lookup<Plan> = { outcome: "found", value: plan };
        this.answers.set(`${name}@${plan.id}`, withId);
        this.answers.set(`${normaliseRegion(name)}@${normaliseName(plan.id)}`, withId);
      }
    }
  }

  /** The regions that have a plan, each once, in the order of the plans. */
  regions(): readonly string[] {
    return [...new Set(this.all.map((plan) => plan.region))];
  }

  plans(): readonly Plan[] {
    return this.all;
  }

  /**
   * The plan of a region, by the region's name or an alias, or by `region@plan id`.
   *
   * A region with several plans: the newest issued counts; two of the same day are ambiguous, with
   * `region@plan id` as candidates. A name that two regions share is ambiguous, with the regions as
   * candidates. An unknown plan id of a known region offers that region's `region@plan id`.
   */
  findPlan(text: string): Lookup<Plan> {
    const written = this.answers.get(text);
    if (written !== undefined) return written;
    const [region = "", id] = text.normalize("NFKC").split("@", 2);
    const spelling = normaliseRegion(region);
    const key = id === undefined ? spelling : `${spelling}@${normaliseName(id)}`;
    const answer = this.answers.get(key);
    if (answer !== undefined) return answer;
    const ofRegion = this.all.filter((plan) =>
      regionNames(plan).some((name) => normaliseRegion(name) === spelling),
    );
    return {
      outcome: "unknown",
      nearest:
        ofRegion.length > 0
          ? ofRegion.slice(0, 3).map(qualifiedRegion)
          : nearestNames(spelling, this.offers),
    };
  }

  /**
   * All targets of a plan that a name stands for, in the document's order: several when the plan
   * states the indicator for several years or scopes.
   */
  findTargets(plan: Plan, indicator: string): Lookup<readonly Target[]> {
    return this.indexOf(plan).findAll(indicator);
  }

  /**
   * The one target that a name stands for: its name or an alias in any spelling, or with its scope
   * or due year: `name(scope)`, `name@scope`, `name(year)`, `name(scope, year)`. A name outranks
   * the same alias of another target.
   *
   * - Several years: a given `year` selects the target due in it. Without one, the target due in
   *   the plan's last year counts where all have the same scope.
   * - Several scopes: ambiguous, also when one of them is the whole area (written `name(全域)`);
   *   the candidates are labels that can be typed as they stand.
   * - A `year` in which nothing is due: unknown, with the labels of the years there are.
   */
  findTarget(plan: Plan, indicator: string, year?: number): Lookup<Target> {
    return this.indexOf(plan).find(indicator, year);
  }

  /**
   * The target that an actual of the year `year` is judged against: of several years the next due
   * one, after the last due year the last; otherwise as `findTarget`.
   */
  findTargetInForce(plan: Plan, indicator: string, year: number): Lookup<Target> {
    return this.indexOf(plan).findInForce(indicator, year);
  }

  private indexOf(plan: Plan): TargetIndex {
    let index = this.indexes.get(plan);
    if (index === undefined) {
      index = new TargetIndex(plan);
      this.indexes.set(plan, index);
    }
    return index;
  }
}

function regionNames(plan: Plan): readonly string[] {
  return [plan.region, ...plan.regionAliases];
}

function qualifiedRegion(plan: Plan): string {
  return `${plan.region}@${plan.id}`;
}

function onePlanOf(plans: readonly Plan[]): Lookup<Plan> {
  const regions = [...new Set(plans.map((plan) => plan.region))];
  if (regions.length > 1) return { outcome: "ambiguous", candidates: regions };
  const newest = plans.reduce((latest, { issued }) => (issued > latest ? issued : latest), "");
  const [first, ...others] = plans.filter((plan) => plan.issued === newest);
  return first !== undefined && others.length === 0
    ? { outcome: "found", value: first }
    : {
        outcome: "ambiguous",
        candidates: plans.filter((plan) => plan.issued === newest).map(qualifiedRegion),
      };
}
