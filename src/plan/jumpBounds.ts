import type { JumpBounds } from "./entryContext";

/** A value and the one of the year before. */
export interface Change {
  readonly previous: number;
  readonly current: number;
}

/** Fewer peers tell nothing of what is usual. */
const leastPeers = 10;
/** The parameters of the method, as statistical offices commonly set them. */
const sizeExponent = 0.5;
const leastSpread = 0.05;
const width = 4;

/** Bounds of current/previous for a unit of a size: the larger of its two values. Greater units have narrower ones. */
export type JumpBoundsBySize = (size: number) => JumpBounds;

/**
 * The bounds of Hidiroglou and Berthelot (1986, Survey Methodology 12) for a change against the year before, from the
 * changes of its peers: the ratios are made symmetric about their median, weighted by size, and bounded by the
 * quartiles of what results.
 * @param peers positive values only count
 * @returns null with fewer than ten peers
 */
export function jumpBounds(peers: readonly Change[]): JumpBoundsBySize | null {
  const positive = peers.filter(({ previous, current }) => previous > 0 && current > 0);
  if (positive.length < leastPeers) return null;
  const ratios = sortedNumbers(positive.map(({ previous, current }) => current / previous));
  const median = quantile(ratios, 0.5);
  const effects = sortedNumbers(
    positive.map(
      ({ previous, current }) =>
        symmetric(current / previous, median) * Math.pow(Math.max(previous, current), sizeExponent),
    ),
  );
  const middle = quantile(effects, 0.5);
  const least = Math.abs(leastSpread * middle);
  const below = Math.max(middle - quantile(effects, 0.25), least);
  const above = Math.max(quantile(effects, 0.75) - middle, least);
  return (size) => {
    const weight = Math.pow(size, sizeExponent);
    return {
      low: ratioOf((middle - width * below) / weight, median),
      high: ratioOf((middle + width * above) / weight, median),
    };
  };
}

/** s of the method: 0 at the median, equal for a change and its reverse. */
function symmetric(ratio: number, median: number): number {
  return ratio < median ? 1 - median / ratio : ratio / median - 1;
}

/** The ratio whose s this is. */
function ratioOf(s: number, median: number): number {
  return s < 0 ? median / (1 - s) : median * (1 + s);
}

function sortedNumbers(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

/** Linear between the order statistics (type 7 of Hyndman and Fan). */
function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const index = Math.floor(position);
  const low = sorted[index]!;
  const high = sorted[index + 1] ?? low;
  return low + (position - index) * (high - low);
}
