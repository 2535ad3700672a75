import type { Horizon } from "../tokens/horizons";
import type { KnownPeriod } from "./horizonThread";

/** What is known of the document before its prose is read. */
export interface ProseContext {
  /** Null where neither the document nor its horizons tell. */
  readonly period: KnownPeriod | null;
  /** The year of issue; null where the document does not say. */
  readonly issued: number | null;
  /** The plan's own area in the words that a sentence may use for it: 宁波市, 宁波. */
  readonly areas: readonly string[];
}

const length = 5;

/**
 * The period of a document that does not state its own: five years up to the year that most of its horizons name.
 */
export function periodFromHorizons(horizons: readonly Horizon[]): KnownPeriod | null {
  const counts = new Map<number, number>();
  for (const { manner, year } of horizons) {
    if ((manner !== "by" && manner !== "during") || year === null) continue;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, often], [b, oftener]) => oftener - often || b - a);
  return most === undefined ? null : { start: most[0] - length + 1, end: most[0] };
}
