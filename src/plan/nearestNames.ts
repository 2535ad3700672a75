/** Names that differ more than this from what was typed are no help. */
const leastSimilarity = 0.5;
const mostNames = 3;

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn `typed` into `name`: the optimal
 * string alignment form of the Damerau–Levenshtein distance. With `inside`, into that part of
 * `name` which is nearest to it (Sellers 1980).
 */
function editDistance(typed: string, name: string, inside: boolean): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: name.length + 1 }, (_, column) => (inside ? 0 : column));
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= name.length; column++) {
      const differs = typed[row - 1] === name[column - 1] ? 0 : 1;
      let least = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + differs,
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === name[column - 2] &&
        typed[row - 2] === name[column - 1];
      if (swapped) least = Math.min(least, beforePrevious[column - 2]! + 1);
      current.push(least);
    }
    [beforePrevious, previous] = [previous, current];
  }
  return inside ? Math.min(...previous) : previous[name.length]!;
}

/**
 * An upper bound of `similarity` at the cost of a glance: each character of the shorter name that
 * the longer lacks costs an edit.
 */
function mostSimilarity(typed: string, name: string): number {
  const [short, long] = byLength(typed, name);
  let shared = 0;
  for (const character of short) if (long.includes(character)) shared += character.length;
  return shared / short.length;
}

function byLength(typed: string, name: string): readonly [short: string, long: string] {
  return typed.length <= name.length ? [typed, name] : [name, typed];
}

/** 1 for equal names, 0 for names with nothing in common. A part of a name counts nine tenths. */
function similarity(typed: string, name: string): number {
  const whole = 1 - editDistance(typed, name, false) / Math.max(typed.length, name.length);
  const [short, long] = byLength(typed, name);
  if (short.length < 2) return whole;
  return Math.max(whole, 0.9 * (1 - editDistance(short, long, true) / short.length));
}

/**
 * The names nearest to what was typed, best first, at most three.
 * @param typed normalised
 * @param names normalised spellings with the name to offer for each; several may offer the same
 */
export function nearestNames(
  typed: string,
  names: Iterable<readonly [spelling: string, offered: string]>,
): readonly string[] {
  if (typed === "") return [];
  const best = new Map<string, number>();
  for (const [spelling, offered] of names) {
    if (mostSimilarity(typed, spelling) < leastSimilarity) continue;
    const score = similarity(typed, spelling);
    if (score >= leastSimilarity && score > (best.get(offered) ?? 0)) best.set(offered, score);
  }
  return [...best]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a.length - b.length)
    .slice(0, mostNames)
    .map(([offered]) => offered);
}
