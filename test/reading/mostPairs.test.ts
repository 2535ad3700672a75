import fc from "fast-check";
import { mostPairs } from "./mostPairs";

/** The size of the largest matching, by trying all. */
function mostByTrying(
  allowed: readonly (readonly boolean[])[],
  at = 0,
  used: readonly number[] = [],
): number {
  if (at === allowed.length) return 0;
  const without = mostByTrying(allowed, at + 1, used);
  const withOne = allowed[at]!.flatMap((may, by) =>
    may && !used.includes(by) ? [1 + mostByTrying(allowed, at + 1, [...used, by])] : [],
  );
  return Math.max(without, ...withOne);
}

describe("pairing", () => {
  it("moves a pair where another would have no partner", () => {
    const likeness = [
      [0.9, 0.8],
      [0.7, 0],
    ];
    expect(mostPairs([0, 1], [0, 1], (one, other) => likeness[one]![other]!)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("pairs the likest where there is a choice", () => {
    const likeness = [
      [0.5, 0.9],
      [0.9, 0.5],
    ];
    expect(mostPairs([0, 1], [0, 1], (one, other) => likeness[one]![other]!)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("pairs as many as can be, each at most once, and only those that may", () => {
    const grid = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(grid, (allowed) => {
        const rows = allowed.map((_, at) => at);
        const pairs = mostPairs(rows, [0, 1, 2, 3], (one, other) =>
          allowed[one]![other]! ? 1 : 0,
        );
        expect(pairs.length).toBe(mostByTrying(allowed));
        expect(new Set(pairs.map(([left]) => left)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, right]) => right)).size).toBe(pairs.length);
        expect(pairs.every(([left, right]) => allowed[left]![right])).toBe(true);
      }),
    );
  });
});
