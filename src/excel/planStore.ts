import { indexEntry, type PlanIndexEntry } from "../catalog/planIndex";
import type { PlanProblem } from "../catalog/planProblem";
import type { Plan } from "../plan/plan";
import type { PlanLibrary } from "../plan/planLibrary";
import { builtInSource } from "./builtInSource";

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

/** The built-in plans, and what makes a library of them and of others: heavy, so it loads after first paint. */
export interface LoadedPlans {
  readonly builtIn: readonly Plan[];
  libraryOf(builtIn: readonly Plan[], own: readonly Plan[]): PlanLibrary;
}

export interface PlanSource {
  /** Of the built-in plans. */
  readonly index: readonly PlanIndexEntry[];
  load(): Promise<LoadedPlans>;
}

/**
 * The plans that pane and functions share: one runtime, one store. The library is a new object after every change.
 */
export class PlanStore {
  /** Resolves once the built-in plans have loaded, however often that had to be tried. */
  readonly whenLoaded: Promise<void>;
  private reportLoaded!: () => void;
  private readonly ownKnown: Promise<void>;
  private reportOwnKnown!: () => void;
  private loaded: LoadedPlans | null = null;
  private loading: Promise<void> | null = null;
  private loadFailure: string | null = null;
  private current: PlanLibrary | null = null;
  private currentIndex: readonly PlanIndexEntry[];
  private ownPlans: readonly Plan[] = [];
  private brokenPlans: readonly BrokenPlan[] = [];
  private failure: string | null = null;
  private known = false;
  private version = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly source: PlanSource) {
    this.currentIndex = source.index;
    this.whenLoaded = new Promise((resolve) => (this.reportLoaded = resolve));
    this.ownKnown = new Promise((resolve) => (this.reportOwnKnown = resolve));
  }

  /** The plans there are without their targets: the built-in ones at once, the workbook's own, which come first, once they are known. */
  get index(): readonly PlanIndexEntry[] {
    return this.currentIndex;
  }

  /**
   * Loads the built-in plans unless they are there; what has failed is tried again.
   * @throws Error where they cannot be had
   */
  readonly load = (): Promise<void> => {
    this.loading ??= this.source.load().then(
      (loaded) => this.setLoaded(loaded),
      (error: unknown) => {
        this.loading = null;
        this.loadFailure = error instanceof Error ? error.message : String(error);
        this.tell();
        throw error;
      },
    );
    return this.loading;
  };

  /** @throws Error before the built-in plans have loaded: a defect of the caller, which awaits `load` or `ready` first. */
  get library(): PlanLibrary {
    if (this.current === null) throw new Error("the plans have not been loaded yet");
    return this.current;
  }

  /** The plans that come with the add-in; none before they have loaded. */
  get builtIn(): readonly Plan[] {
    return this.loaded?.builtIn ?? [];
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

  /** Why the built-in plans could not be loaded; null when they were, or still may be. `load` tries again. */
  get builtInFailure(): string | null {
    return this.loadFailure;
  }

  /** Whether `library` can be asked: the workbook's own plans may still be missing in it. */
  get isLoaded(): boolean {
    return this.loaded !== null;
  }

  get isReady(): boolean {
    return this.isLoaded && this.known;
  }

  /**
   * Resolves once the built-in plans are there and the workbook's own are known, or known to be out of reach. Loads
   * what has not been asked for. Rejects where the built-in plans cannot be had.
   */
  get ready(): Promise<void> {
    return Promise.all([this.load(), this.ownKnown]).then(() => undefined);
  }

  /** What the workbook holds, when it has been read and after each change. */
  setOwn(plans: readonly Plan[], broken: readonly BrokenPlan[] = []): void {
    this.ownPlans = plans;
    this.brokenPlans = broken;
    this.failure = null;
    this.settle();
  }

  /** The workbook's own plans cannot be read: what was known before stays. */
  setUnreadable(reason: string): void {
    this.failure = reason;
    this.settle();
  }

  /** @returns a function that ends the listening. */
  readonly subscribe = (hear: () => void): (() => void) => {
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  };

  /** Another number after each change. */
  readonly changes = (): number => this.version;

  protected setLoaded(loaded: LoadedPlans): void {
    this.loaded = loaded;
    this.loadFailure = null;
    this.draw();
    this.reportLoaded();
    this.tell();
  }

  private settle(): void {
    this.known = true;
    this.draw();
    this.reportOwnKnown();
    this.tell();
  }

  private draw(): void {
    const ownIds = new Set(this.ownPlans.map(({ id }) => id));
    this.currentIndex = [
      ...this.ownPlans.map(indexEntry),
      ...this.source.index.filter(({ id }) => !ownIds.has(id)),
    ];
    if (this.loaded === null) return;
    this.current = this.loaded.libraryOf(this.loaded.builtIn, this.ownPlans);
  }

  private tell(): void {
    this.version += 1;
    for (const hear of this.listeners) hear();
  }
}

/** The plans of this runtime. */
export const planStore = new PlanStore(builtInSource);
