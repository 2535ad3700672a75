import type { Lookup } from "./lookup";
import type { Plan } from "./plan";
import { RegionIndex } from "./regionIndex";
import type { Target } from "./target";
import { TargetIndex } from "./targetIndex";

/**
 * Plans and their targets by the names people type. Every answer to a known name is prepared: a
 * name as it is written in the plan costs one `Map.get`, another spelling its normalisation more.
 */
export class PlanLibrary {
  private readonly all: readonly Plan[];
  private readonly own: ReadonlySet<Plan>;
  private readonly regionIndex: RegionIndex;
  private readonly indexes = new Map<Plan, TargetIndex>();

  /**
   * @param builtIn the plans that come with the software
   * @param own the user's; one with the id of a built-in plan takes that plan's place
   */
  constructor(builtIn: readonly Plan[], own: readonly Plan[] = []) {
    const ownIds = new Set(own.map(({ id }) => id));
    this.all = [...own, ...builtIn.filter(({ id }) => !ownIds.has(id))];
    this.own = new Set(own);
    this.regionIndex = new RegionIndex(this.all, (plan) => this.isOwn(plan));
  }

  /**
   * The regions that have a plan, each once and so that `findPlan` finds it, in the order of the
   * plans.
   */
  regions(): readonly string[] {
    return this.regionIndex.regions();
  }

  /** The user's own plans, then the built-in ones. */
  plans(): readonly Plan[] {
    return this.all;
  }

  isOwn(plan: Plan): boolean {
    return this.own.has(plan);
  }

  /**
   * The plan of a region, by the region's name or an alias, or by `region@plan id`.
   *
   * - Names as people type them, see `regionSpellings`: 游仙, 游仙区 and 绵阳游仙 for 绵阳市游仙区.
   * - A parent that the plan's names do not give is no match: 成都市游仙区 is unknown. Only a leading
   *   省 or 自治区, which few names give, is taken as it is typed unless the plan's names give another.
   * - A region with several plans: the user's own count before built-in ones, then the newest issued;
   *   two of the same day are ambiguous, with `region@plan id` as candidates.
   * - A name that two regions share (鼓楼区) is ambiguous. Each candidate is a name of its region that
   *   no other has, or `region@plan id` where it has none.
   * - An unknown plan id of a known region offers that region's `region@plan id`.
   */
  findPlan(text: string): Lookup<Plan> {
    return this.regionIndex.find(text);
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

  /**
   * How a target is told from the plan's others: its name, with scope, year or clause in brackets where others share it.
   * `findTarget` finds it by that, unless the plan states it twice in one clause. Undefined for another plan's target.
   */
  labelOf(plan: Plan, target: Target): string | undefined {
    return this.indexOf(plan).labelOf(target);
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
