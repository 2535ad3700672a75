/**
 * As many pairs as possible of one of the left and one of the right, each used at most once: maximum matching by
 * augmenting paths (Kuhn), likest partners first.
 *
 * @param likeness above 0 where the two may be a pair
 * @returns pairs of places, in the left's order
 */
export function mostPairs<L, R>(
  left: readonly L[],
  right: readonly R[],
  likeness: (one: L, other: R) => number,
): readonly (readonly [left: number, right: number])[] {
  const edges = left
    .flatMap((one, at) => right.map((other, by) => ({ at, by, weight: likeness(one, other) })))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const partners = left.map((_, at) => edges.filter((edge) => edge.at === at).map(({ by }) => by));
  const leftOf = new Map<number, number>();

  /** Whether a partner was found, if need be by moving those that hold one. */
  function placed(at: number, tried: Set<number>): boolean {
    const free = partners[at]!.find((by) => !leftOf.has(by));
    if (free !== undefined) {
      leftOf.set(free, at);
      return true;
    }
    for (const by of partners[at]!) {
      if (tried.has(by)) continue;
      tried.add(by);
      if (placed(leftOf.get(by)!, tried)) {
        leftOf.set(by, at);
        return true;
      }
    }
    return false;
  }

  const likestFirst = new Set(edges.map(({ at }) => at));
  for (const at of likestFirst) placed(at, new Set());
  return [...leftOf].map(([by, at]) => [at, by] as const).sort(([one], [other]) => one - other);
}
