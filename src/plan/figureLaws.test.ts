import fc from "fast-check";
import { better } from "./better";
import { gap } from "./gap";
import { isMet } from "./met";
import type { Plan } from "./plan";
import { expectedAt, expectedValue, progress } from "./progress";
import { schedule } from "./schedule";
import { defaultSettings } from "./settings";
import type { NumberTarget, RangeTarget, Target } from "./target";
import { numberTarget, rangeTarget } from "./testPlans";

const period: Plan["period"] = { start: 2021, end: 2025 };
const wide = { min: -1e4, max: 1e4, noNaN: true } as const;
const amount = fc.oneof(fc.double(wide), fc.integer({ min: -50, max: 150 }));
const operator = fc.constantFrom<NumberTarget["op"]>(">=", ">", "<=", "<", "=", "approx");
const kind = fc.constantFrom<Pick<Target, "kind" | "growthMeasure">>(
  { kind: "level" },
  { kind: "rank" },
  { kind: "increment" },
  { kind: "growth" },
  { kind: "growth", growthMeasure: "cumulativeReduction" },
);
const common = fc.record({
  measure: kind,
  unit: fc.constantFrom("%", "‰", "家", "亿元", null),
  baseline: fc.option(fc.record({ value: amount, year: fc.integer({ min: 2018, max: 2021 }) })),
});
const numbers: fc.Arbitrary<NumberTarget> = fc
  .tuple(common, operator, amount)
  .map(([{ measure, ...fields }, op, value]) => numberTarget({ ...fields, ...measure, op, value }));
const ranges: fc.Arbitrary<RangeTarget> = fc
  .tuple(common, amount, amount)
  .map(([{ measure, ...fields }, one, other]) =>
    rangeTarget({ ...fields, ...measure, value: [Math.min(one, other), Math.max(one, other)] }),
  );
const anyTarget: fc.Arbitrary<NumberTarget | RangeTarget> = fc.oneof(numbers, ranges);
const year = fc.integer({ min: 2019, max: 2030 });

/** Enough draws that every kind and operator meets with every outcome. */
const draws = { numRuns: 5000 };

/** Differences of computed figures that floating-point operations on such numbers leave. */
function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** The way is long enough, against its ends, that dividing by it keeps nine digits. */
function isDivisible(target: NumberTarget | RangeTarget): boolean {
  const from = target.baseline?.value ?? 0;
  const aims = [target.value].flat();
  return aims.every((to) => Math.abs(to - from) > 1e-3 && Math.abs(to) > 1e-3);
}

describe("progress", () => {
  it("at the expected value is the schedule, for every kind where both exist", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyTarget, year, (target, at) => {
        fc.pre(isDivisible(target));
        const tau = schedule(target, period, at);
        const expected = expectedValue(target, tau);
        if (tau === null || expected === null) return;
        const share = progress(target, expected, tau);
        if (typeof share === "string") return;
        seen.add(target.growthMeasure ?? target.kind);
        expect(close(share, tau)).toBe(true);
        expect(expectedAt(target, period, at)).toBeCloseTo(expected, 6);
      }),
      draws,
    );
    expect([...seen].sort()).toEqual([
      "cumulativeReduction",
      "growth",
      "increment",
      "level",
      "rank",
    ]);
  });

  /**
   * Of `=` on a share, 左右 and a range, an actual past the target goes on to gain progress while it
   * gets worse: progress says how far the way has been gone, not whether the target is met. Up to the
   * target the law holds for them too.
   */
  it("is never lower for a better actual", () => {
    fc.assert(
      fc.property(anyTarget, amount, amount, year, (target, one, other, at) => {
        const tau = schedule(target, period, at);
        const onWay = [one, other].map((actual) => progress(target, actual, tau));
        const [first, second] = onWay;
        if (typeof first !== "number" || typeof second !== "number") return;
        const direction = better(target);
        if (direction === "inside" || direction === "exact") {
          const ends = [target.value].flat().map((end) => Number(progress(target, end, tau)));
          fc.pre(Math.max(first, second) <= Math.min(...ends));
          const settings = defaultSettings;
          const gaps = [one, other].map((actual) => gap(target, actual, settings)!);
          if (gaps[0]! > gaps[1]!) expect(first).toBeGreaterThanOrEqual(second);
        } else {
          const firstIsBetter = direction === "higher" ? one > other : one < other;
          if (firstIsBetter) expect(first).toBeGreaterThanOrEqual(second);
        }
      }),
      draws,
    );
  });
});

describe("gap", () => {
  /** A strict target that is hit exactly has gap 0 and is not met: 须超过. There is no other exception. */
  it("is at least 0 exactly where the target is met, but for a strict target hit exactly", () => {
    const near = fc.constantFrom(0, 1e-9, -1e-9, 0.05, -0.05, 0.050001);
    const chosen = anyTarget.chain((target) => {
      const value = [target.value].flat()[0]!;
      const actual = fc.oneof(
        amount,
        fc.constantFrom(...[target.value].flat()),
        near.map((by) => value * (1 + by)),
      );
      return fc.tuple(fc.constant(target), actual);
    });
    fc.assert(
      fc.property(chosen, ([target, actual]) => {
        const isStrict = target.op === ">" || target.op === "<";
        const met = isMet(target, actual, defaultSettings)!;
        const away = gap(target, actual, defaultSettings)!;
        if (isStrict && actual === target.value) {
          expect([met, away]).toEqual([false, 0]);
        } else {
          expect(away >= 0).toBe(met);
        }
      }),
      draws,
    );
  });
});
