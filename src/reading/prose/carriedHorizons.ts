import type { OutlineHeading, OutlineSection } from "../outline/outline";
import type { Span } from "../planDocument";
import { readHorizons } from "../tokens/horizons";
import { dueYear, type DueYear } from "./horizonThread";
import type { ProseContext } from "./proseContext";

/** A due year and the headings under which it was named; it holds for what stands under them. */
interface Carried {
  readonly path: readonly OutlineHeading[];
  readonly due: DueYear;
}

/**
 * The due year that goes on from one sentence to the next: within goals from the heading or the sentence that leads
 * in to all that stands below it, elsewhere only to sentences that follow one another with targets, or to the list
 * that a colon announces. What is named again replaces what went on.
 */
export class CarriedHorizons {
  private section: OutlineSection | null = null;
  private led: readonly Carried[] = [];
  private fromSentence: DueYear | null = null;
  private announced: Carried | null = null;
  private isGoals = false;

  constructor(private readonly context: ProseContext) {}

  /** Goes on to a paragraph of a section; `textOf` gives a heading's words. */
  enter(section: OutlineSection, textOf: (span: Span) => string): void {
    this.fromSentence = null;
    if (section === this.section) return;
    const wasGoals = this.isGoals;
    this.section = section;
    this.isGoals = section.role === "goals" || section.role === "vision";
    const chapter = section.path[0]?.start;
    // Goals may go on under headings of their own: 总体目标, then 主要指标.
    if (!wasGoals || !this.isGoals)
      this.led = this.led.filter(({ path }) => path[0]?.start === chapter);
    if (this.announced !== null && !isUnder(this.announced, section)) this.announced = null;
    if (!this.isGoals) return;
    const own = section.path.at(-1);
    if (own === undefined) return;
    const dues = readHorizons(textOf(own)).flatMap((horizon) => this.due(horizon) ?? []);
    const due = dues.findLast(({ past }) => !past);
    if (due !== undefined) this.lead(section.path, due);
  }

  /**
   * The year of what names none itself; null where none goes on.
   * @param goesOn whether the sentence begins with a target, as one does that goes on with what was said before
   */
  current(goesOn: boolean): DueYear | null {
    return (
      (goesOn ? this.fromSentence : null) ??
      this.ownLed()?.due ??
      this.announced?.due ??
      (this.isGoals ? this.ledDue() : null)
    );
  }

  /** The year of a heading that stands under what announced another: ——到2025年，成效明显。 */
  private ownLed(): Carried | null {
    const { section, announced, led } = this;
    if (section === null || announced === null || !this.isGoals) return null;
    const nearest = led.findLast((each) => isUnder(each, section));
    return nearest !== undefined && nearest.path.length > announced.path.length ? nearest : null;
  }

  /** The year led in to by the nearest heading above, else by the part of the chapter before: 总体目标, then 具体目标. */
  private ledDue(): DueYear | null {
    const { section, led } = this;
    if (section === null) return null;
    return (led.findLast((each) => isUnder(each, section)) ?? led.at(-1))?.due ?? null;
  }

  /** Takes note of a sentence that was read: the last year that it named, and whether it holds a target or a list's lead. */
  pass(due: DueYear | null, hasTargets: boolean, announces: boolean): void {
    const path = this.section?.path ?? [];
    if (this.isGoals && due !== null && !due.past) this.lead(path, due);
    if (announces && due !== null && !due.past) this.announced = { path, due };
    this.fromSentence = hasTargets ? (due ?? this.fromSentence) : null;
    if (due?.past === true) this.fromSentence = null;
  }

  private lead(path: readonly OutlineHeading[], due: DueYear): void {
    const own = path.at(-1)?.start;
    // A vision beyond the plan that stands beside its goals leads in to itself alone.
    const isBeyond = due.year > (this.context.period?.end ?? Infinity);
    const same = this.led.find((each) => each.path.at(-1)?.start === own);
    if (isBeyond && same !== undefined && same.due.year <= this.context.period!.end) return;
    this.led = [...this.led.filter((each) => each !== same), { path, due }];
  }

  private due(horizon: Parameters<typeof dueYear>[0]): DueYear | null {
    return dueYear(horizon, this.context.period, this.context.issued);
  }
}

function isUnder({ path }: Carried, section: OutlineSection): boolean {
  return path.every(({ start }, index) => section.path[index]?.start === start);
}
