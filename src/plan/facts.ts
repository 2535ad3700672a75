import { attainment } from "./attainment";
import { reaches } from "./comparison";
import type { Entry } from "./entry";
import type { EntryContext } from "./entryContext";
import { gap } from "./gap";
import { baselineMeets, isHeld } from "./held";
import { isMet } from "./met";
import type { Period } from "./plan";
import { expectedValue, type NoProgress, progress } from "./progress";
import { schedule } from "./schedule";
import type { AssessmentSettings } from "./settings";
import type { Target } from "./target";

/** What is asked: an entry for a target, and the year of the actual (null: none was given). */
export interface Question {
  readonly target: Target;
  readonly period: Period;
  readonly entry: Entry;
  readonly year: number | null;
  readonly settings: AssessmentSettings;
  readonly context: EntryContext;
}

/** All figures of one assessment, unrounded; null where a figure cannot be computed. */
export interface Figures {
  /** As it was read, in the indicator's unit; of an `increment` the sum so far. */
  readonly actual: number | null;
  /** 完成率, a fraction. */
  readonly attainment: number | null;
  /** 差距 in the indicator's unit, ≥ 0 where it is good. */
  readonly gap: number | null;
  /** 完成进度 p, a fraction. */
  readonly progress: number | null;
  /** 序时进度 τ, a fraction. */
  readonly schedule: number | null;
  /** 应达值 at τ, in the indicator's unit. */
  readonly expected: number | null;
  /** p/τ, a ratio. */
  readonly q: number | null;
}

/** What the status rules look at. */
export interface Facts extends Question, Figures {
  readonly isQualitative: boolean;
  readonly isHeld: boolean;
  readonly baselineMet: boolean;
  /** The due year or later, or one of the two years is not known. */
  readonly isDue: boolean;
  /** Null where there is no actual or the target is in words. */
  readonly isMet: boolean | null;
  /** Not met, but within the tolerance that the settings declare. */
  readonly isTolerated: boolean | null;
  /** Why `progress` is null; null where it is not, or where there is no actual. */
  readonly noProgress: NoProgress | null;
}

export const noFigures: Figures = {
  actual: null,
  attainment: null,
  gap: null,
  progress: null,
  schedule: null,
  expected: null,
  q: null,
};

/** One literal without spreads: a run over a large table makes one for each of its rows. */
export function factsOf({ target, period, entry, year, settings, context }: Question): Facts {
  const isQualitative = target.op === "text" || target.kind === "qualitative";
  const tau = isQualitative ? null : schedule(target, period, year);
  const actual = isQualitative || entry.kind !== "number" ? null : entry.value;
  const moved = actual === null ? null : progress(target, actual, tau);
  const share = typeof moved === "number" ? moved : null;
  const met = actual === null ? null : isMet(target, actual, settings);
  const difference = actual === null ? null : gap(target, actual, settings);
  return {
    target,
    period,
    entry,
    year,
    settings,
    context,
    isQualitative,
    isHeld: isHeld(target),
    baselineMet: baselineMeets(target, settings),
    isDue: year === null || target.year === null || year >= target.year,
    isMet: met,
    isTolerated:
      actual === null ? null : met === false && isWithinTolerance(target, difference, settings),
    noProgress: typeof moved === "string" ? moved : null,
    actual,
    attainment: actual === null ? null : attainment(target, actual),
    gap: difference,
    progress: share,
    schedule: tau,
    expected: isQualitative ? null : expectedValue(target, tau),
    q: share === null || tau === null ? null : share / tau,
  };
}

function isWithinTolerance(
  target: Target,
  difference: number | null,
  { tolerance }: AssessmentSettings,
): boolean {
  if (tolerance === 0 || difference === null || target.op === "text") return false;
  const size = Math.max(...[target.value].flat().map(Math.abs));
  return reaches(difference, -tolerance * size);
}
