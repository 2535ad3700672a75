import type { Lookup } from "./lookup";
import { nearestNames } from "./nearestNames";
import { normaliseName } from "./normalisedName";
import type { Plan } from "./plan";
import type { Target } from "./target";

/** Words for the whole area, to tell a target without scope from its namesakes with one. */
const wholeArea = ["全域", "全市", "全区", "全县"] as const;

/** The targets that one spelling stands for, with every answer prepared. */
interface Namesakes {
  readonly targets: readonly Target[];
  readonly withoutYear: Lookup<Target>;
  readonly byYear: ReadonlyMap<number, Lookup<Target>>;
}

/** `森林覆盖率`, or `森林覆盖率(城区, 2025)` with what tells it from the plan's other targets of that name. */
function labelOf(target: Target, others: readonly Target[]): string {
  const parts: string[] = [];
  if (others.some((other) => other.scope !== target.scope)) {
    parts.push(target.scope ?? wholeArea[0]);
  }
  if (others.some((other) => other.year !== target.year))
    parts.push(String(target.year ?? "无年份"));
  const twin = others.some(
    (other) => other !== target && other.scope === target.scope && other.year === target.year,
  );
  if (twin) parts.push(target.section);
  return parts.length === 0 ? target.name : `${target.name}(${parts.join(", ")})`;
}

/** All answers to names within one plan, by normalised name and by the names as they are written. */
export class TargetIndex {
  private readonly answers = new Map<string, Namesakes>();
  private readonly offers: (readonly [spelling: string, offered: string])[] = [];
  private readonly labels = new Map<Target, string>();

  constructor(private readonly plan: Plan) {
    const byName = new Map<string, Target[]>();
    const byAlias = new Map<string, Target[]>();
    for (const target of plan.targets) {
      add(byName, target.name, target);
      for (const alias of target.aliases) add(byAlias, alias, target);
    }
    for (const target of plan.targets) {
      this.labels.set(target, labelOf(target, byName.get(normaliseName(target.name))!));
    }
    // A name outranks an alias, and both outrank a name with its scope or year in brackets.
    const spellings = new Map([...this.qualifiedSpellings(), ...byAlias, ...byName]);
    for (const [spelling, targets] of spellings) {
      this.answers.set(spelling, this.namesakes(unique(targets)));
    }
    for (const target of plan.targets) {
      for (const written of [target.name, ...target.aliases]) {
        const spelling = normaliseName(written);
        this.answers.set(written, this.answers.get(spelling)!);
        this.offers.push([spelling, target.name]);
      }
    }
  }

  /** See `PlanLibrary.findTargets`. */
  findAll(indicator: string): Lookup<readonly Target[]> {
    const namesakes = this.namesakesOf(indicator);
    return namesakes === undefined
      ? this.unknown(indicator)
      : { outcome: "found", value: namesakes.targets };
  }

  /** See `PlanLibrary.findTarget`. */
  find(indicator: string, year: number | undefined): Lookup<Target> {
    const namesakes = this.namesakesOf(indicator);
    if (namesakes === undefined) return this.unknown(indicator);
    if (year === undefined) return namesakes.withoutYear;
    return (
      namesakes.byYear.get(year) ?? {
        outcome: "unknown",
        nearest: namesakes.targets.slice(0, 3).map((target) => this.labels.get(target)!),
      }
    );
  }

  /** See `PlanLibrary.findTargetInForce`. */
  findInForce(indicator: string, year: number): Lookup<Target> {
    const namesakes = this.namesakesOf(indicator);
    if (namesakes === undefined) return this.unknown(indicator);
    const { targets, withoutYear } = namesakes;
    if (targets.length === 1) return withoutYear;
    const scopes = [...new Set(targets.map((target) => target.scope))];
    return this.oneOf(
      scopes.flatMap((scope) =>
        inForce(
          targets.filter((target) => target.scope === scope),
          year,
        ),
      ),
    );
  }

  /** See `PlanLibrary.labelOf`. */
  labelOf(target: Target): string | undefined {
    return this.labels.get(target);
  }

  private namesakesOf(indicator: string): Namesakes | undefined {
    return this.answers.get(indicator) ?? this.answers.get(normaliseName(indicator));
  }

  private unknown(indicator: string): Lookup<never> {
    return { outcome: "unknown", nearest: nearestNames(normaliseName(indicator), this.offers) };
  }

  /** `name(scope)`, `name@scope`, `name(year)`, `name(scope, year)` and the labels, for every name and alias. */
  private qualifiedSpellings(): Map<string, Target[]> {
    const spellings = new Map<string, Target[]>();
    for (const target of this.plan.targets) {
      add(spellings, this.labels.get(target)!, target);
      const scopes = target.scope === null ? wholeArea : [target.scope];
      for (const name of [target.name, ...target.aliases]) {
        for (const scope of scopes) {
          add(spellings, `${name}(${scope})`, target);
          add(spellings, `${name}@${scope}`, target);
          if (target.year !== null) add(spellings, `${name}(${scope},${target.year})`, target);
        }
        if (target.year !== null) add(spellings, `${name}(${target.year})`, target);
      }
    }
    return spellings;
  }

  private namesakes(targets: readonly Target[]): Namesakes {
    const byYear = new Map<number, Lookup<Target>>();
    for (const { year } of targets) {
      if (year !== null && !byYear.has(year)) {
        byYear.set(year, this.oneOf(targets.filter((target) => target.year === year)));
      }
    }
    return { targets, withoutYear: this.withoutYear(targets), byYear };
  }

  private withoutYear(targets: readonly Target[]): Lookup<Target> {
    const scopes = new Set(targets.map((target) => target.scope));
    const final = targets.filter((target) => target.year === this.plan.period.end);
    return scopes.size === 1 && final.length === 1 ? this.oneOf(final) : this.oneOf(targets);
  }

  private oneOf(targets: readonly Target[]): Lookup<Target> {
    const [first, ...others] = targets;
    return first !== undefined && others.length === 0
      ? { outcome: "found", value: first }
      : { outcome: "ambiguous", candidates: targets.map((target) => this.labels.get(target)!) };
  }
}

/** Of one indicator's targets those due next in or after `year`, else those due last. */
function inForce(targets: readonly Target[], year: number): readonly Target[] {
  const dueYears = targets.flatMap((target) => target.year ?? []).sort((a, b) => a - b);
  const due = dueYears.find((dueYear) => dueYear >= year) ?? dueYears.at(-1) ?? null;
  return targets.filter((target) => target.year === due);
}

function add(targets: Map<string, Target[]>, name: string, target: Target): void {
  const spelling = normaliseName(name);
  const there = targets.get(spelling);
  if (there === undefined) targets.set(spelling, [target]);
  else there.push(target);
}

function unique(targets: readonly Target[]): readonly Target[] {
  return [...new Set(targets)];
}
