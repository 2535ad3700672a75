import type { Lookup } from "./lookup";
import { nearestNames } from "./nearestNames";
import { normaliseName } from "./normalisedName";
import type { Plan } from "./plan";
import { contradictsProvince, regionSpellings, splitProvince, withoutSuffix } from "./regionName";

/** All answers to names of regions, by normalised spelling and by the names as they are written. */
export class RegionIndex {
  private readonly bySpelling = new Map<string, Plan[]>();
  /** For each plan those of the same region: each of the two regions fits the other plan's names. */
  private readonly kin = new Map<Plan, readonly Plan[]>();
  private readonly answers = new Map<string, Lookup<Plan>>();
  private offers: (readonly [spelling: string, offered: string])[] | undefined;

  /** @param plans in the order of precedence among equals */
  constructor(
    private readonly plans: readonly Plan[],
    private readonly isOwn: (plan: Plan) => boolean,
  ) {
    for (const plan of plans) {
      for (const spelling of regionSpellings(namesOf(plan))) {
        const there = this.bySpelling.get(spelling);
        if (there === undefined) this.bySpelling.set(spelling, [plan]);
        else there.push(plan);
      }
    }
    for (const plan of plans) {
      this.kin.set(
        plan,
        this.fitting(plan.region).filter((other) => this.fitting(other.region).includes(plan)),
      );
    }
    for (const spelling of this.bySpelling.keys()) {
      this.answers.set(spelling, this.oneOf(this.calledBy(spelling)));
    }
    for (const plan of plans) {
      for (const name of namesOf(plan)) {
        this.answers.set(name, this.answers.get(normaliseName(name))!);
        this.answers.set(`${name}@${plan.id}`, { outcome: "found", value: plan });
      }
    }
  }

  /** See `PlanLibrary.regions`. */
  regions(): readonly string[] {
    return this.regionsOf(this.plans).map((plan) => this.nameOf(plan));
  }

  /** See `PlanLibrary.findPlan`. */
  find(text: string): Lookup<Plan> {
    const written = this.answers.get(text);
    if (written !== undefined) return written;
    const [region = "", id] = text.normalize("NFKC").split("@", 2);
    const spelling = normaliseName(region);
    const prepared = id === undefined ? this.answers.get(spelling) : undefined;
    if (prepared !== undefined) return prepared;
    const called = this.calledBy(spelling);
    if (called.length === 0) return { outcome: "unknown", nearest: this.nearest(spelling) };
    if (id === undefined) return this.oneOf(called);
    const wanted = normaliseName(id);
    const value = called.find((plan) => normaliseName(plan.id) === wanted);
    return value === undefined
      ? { outcome: "unknown", nearest: called.slice(0, 3).map(qualifiedRegion) }
      : { outcome: "found", value };
  }

  /**
   * The plans whose names give a spelling, and the others of that region, whose names may lack it:
   * 甬 is 宁波 for each of its plans. Where no names give it, those that it fits without its province.
   */
  private calledBy(spelling: string): readonly Plan[] {
    const known = this.bySpelling.get(spelling);
    if (known === undefined) return this.fitting(spelling);
    const isKin = (plan: Plan): boolean => known.every((other) => this.sameRegion(other, plan));
    const stem = withoutSuffix(spelling);
    const hasOtherSuffix = (plan: Plan): boolean =>
      stem !== spelling && this.bySpelling.get(stem)?.includes(plan) === true;
    const others = this.kin.get(known[0]!)!.filter((plan) => isKin(plan) && !hasOtherSuffix(plan));
    return this.plans.filter((plan) => known.includes(plan) || others.includes(plan));
  }

  /** The plans whose names give a spelling or, unless they contradict its province, its rest. */
  private fitting(name: string): readonly Plan[] {
    const spelling = normaliseName(name);
    const known = this.bySpelling.get(spelling) ?? [];
    const inProvince = splitProvince(spelling);
    if (inProvince === null) return known;
    const { province, rest } = inProvince;
    const unverified = (this.bySpelling.get(rest) ?? []).filter(
      (plan) => !known.includes(plan) && !contradictsProvince(namesOf(plan), province),
    );
    return [...known, ...unverified];
  }

  private sameRegion(one: Plan, other: Plan): boolean {
    return this.kin.get(one)!.includes(other);
  }

  /**
   * The first plan of each region that these plans are for. 朝阳 may be 朝阳市 or 朝阳区, which are two:
   * plans are of one region only where each pair of them is.
   */
  private regionsOf(plans: readonly Plan[]): readonly Plan[] {
    const regions: Plan[][] = [];
    for (const plan of plans) {
      const own = regions.find((region) => region.every((other) => this.sameRegion(other, plan)));
      if (own === undefined) regions.push([plan]);
      else own.push(plan);
    }
    return regions.map(([first]) => first!);
  }

  private oneOf(plans: readonly Plan[]): Lookup<Plan> {
    const regions = this.regionsOf(plans);
    if (regions.length > 1) {
      return { outcome: "ambiguous", candidates: regions.map((plan) => this.nameOf(plan)) };
    }
    const own = plans.filter(this.isOwn);
    const eligible = own.length > 0 ? own : plans;
    const newest = eligible.reduce((latest, { issued }) => (issued > latest ? issued : latest), "");
    const latest = eligible.filter(({ issued }) => issued === newest);
    const [first, ...others] = latest;
    return first !== undefined && others.length === 0
      ? { outcome: "found", value: first }
      : { outcome: "ambiguous", candidates: latest.map(qualifiedRegion) };
  }

  /** The first of a plan's region names that means no other region; with its id where there is none. */
  private nameOf(plan: Plan): string {
    return (
      namesOf(plan).find(
        (name) => this.regionsOf(this.calledBy(normaliseName(name))).length === 1,
      ) ?? qualifiedRegion(plan)
    );
  }

  /** The names as they are written and the shortest spelling, each with the name to offer for it. */
  private nearest(spelling: string): readonly string[] {
    this.offers ??= this.plans.flatMap((plan) => {
      const offered = this.nameOf(plan);
      const [shortest = ""] = [...regionSpellings(namesOf(plan))].sort(byLength);
      return [...namesOf(plan).map(normaliseName), shortest].map(
        (known) => [known, offered] as const,
      );
    });
    return nearestNames(spelling, this.offers);
  }
}

function byLength(one: string, other: string): number {
  return one.length - other.length;
}

function namesOf(plan: Plan): readonly string[] {
  return [plan.region, ...plan.regionAliases];
}

function qualifiedRegion(plan: Plan): string {
  return `${plan.region}@${plan.id}`;
}
