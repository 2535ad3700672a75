import { builtInPlans } from "../catalog/builtInPlans";
import type { PlanProblem } from "../catalog/planProblem";
import type { Plan } from "../plan/plan";
import { PlanLibrary } from "../plan/planLibrary";

/** A plan in the workbook that cannot be used: left there as it is, and told to the user. */
export interface BrokenPlan {
  /** Id of its custom XML part. */
  readonly partId: string;
  /** Title or id, as far as the text tells; null where it does not. */
  readonly name: string | null;
  /** The plan's text as it was stored, to be saved and put right. */
  readonly text: string;
  readonly problems: readonly PlanProblem[];
}

/**
 * The plans that pane and functions share: one runtime, one store. The library is a new object after every change.
 */
export class PlanStore {
  /** Resolves once the workbook's own plans are known, or known to be out of reach. */
  readonly ready: Promise<void>;
  private reportReady!: () => void;
  private current: PlanLibrary;
  private ownPlans: readonly Plan[] = [];
  private brokenPlans: readonly BrokenPlan[] = [];
  private failure: string | null = null;
  private known = false;
  private readonly listeners = new Set<() => void>();

  constructor(readonly builtIn: readonly Plan[]) {
    this.current = new PlanLibrary(builtIn);
    this.ready = new Promise((resolve) => (this.reportReady = resolve));
  }

  get library(): PlanLibrary {
    return this.current;
  }

  /** The user's own plans, which the workbook holds. */
  get own(): readonly Plan[] {
    return this.ownPlans;
  }

  /** What the workbook holds besides and no one can use. */
  get broken(): readonly BrokenPlan[] {
    return this.brokenPlans;
  }

  /** Why the workbook's own plans could not be read, in the host's words; null when they were, or still may be. */
  get readFailure(): string | null {
    return this.failure;
  }

  get isReady(): boolean {
    return this.known;
  }

  /** What the workbook holds, when it has been read and after each change. */
  setOwn(plans: readonly Plan[], broken: readonly BrokenPlan[] = []): void {
    this.ownPlans = plans;
    this.brokenPlans = broken;
    this.failure = null;
    this.current = new PlanLibrary(this.builtIn, plans);
    this.settle();
  }

  /** The workbook's own plans cannot be read: what was known before stays. */
  setUnreadable(reason: string): void {
    this.failure = reason;
    // A new object, because listeners compare the library to see that something has changed.
    this.current = new PlanLibrary(this.builtIn, this.ownPlans);
    this.settle();
  }

  /** @returns a function that ends the listening. */
  readonly subscribe = (hear: () => void): (() => void) => {
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  };

  private settle(): void {
    this.known = true;
    this.reportReady();
    for (const hear of this.listeners) hear();
  }
}

export const planStore = new PlanStore(builtInPlans);
