import fc from "fast-check";
import { type Change, jumpBounds } from "./jumpBounds";

const usual: Change[] = [1.02, 0.98, 1.05, 0.97, 1.01, 1.03, 0.99, 1.04, 1, 1.02, 0.96].map(
  (ratio) => ({ previous: 100, current: 100 * ratio }),
);

it("says nothing of fewer than ten peers", () => expect(jumpBounds(usual.slice(0, 9))).toBeNull());
it("leaves out what is not positive", () =>
  expect(
    jumpBounds([...usual.slice(0, 9), { previous: 0, current: 5 }, { previous: -1, current: 1 }]),
  ).toBeNull());
it("holds the usual changes to be none, and a doubling to be one", () => {
  const { low, high } = jumpBounds(usual)!(100);
  for (const { current } of usual) {
    expect(current / 100).toBeGreaterThan(low);
    expect(current / 100).toBeLessThan(high);
  }
  expect(high).toBeLessThan(2);
  expect(low).toBeGreaterThan(0.5);
});
it("is narrower for greater units", () => {
  const small = jumpBounds(usual)!(10);
  const great = jumpBounds(usual)!(10_000);
  expect(great.high).toBeLessThan(small.high);
  expect(great.low).toBeGreaterThan(small.low);
});
it("encloses the median change", () => {
  const change = fc.record({
    previous: fc.double({ min: 1, max: 1e6, noNaN: true }),
    current: fc.double({ min: 1, max: 1e6, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 10, maxLength: 40 }), (peers) => {
      const sizes = peers.map(({ previous, current }) => Math.max(previous, current));
      const bounds = jumpBounds(peers)!(Math.max(...sizes));
      expect(bounds.low).toBeLessThanOrEqual(bounds.high);
      expect(bounds.low).toBeGreaterThan(0);
    }),
  );
});

/**
 * The score hb of the R package validate (manual of version 1.1.5): max(x/ref, ref/x) − 1 with the median as ref. With
 * one size for all it is the distance that the bounds are set on.
 */
it("keeps what lies at the same hb score above and below the median equally far", () => {
  const ratios = [0.5, 0.625, 0.8, 0.9, 1, 1, 1, 1, 1 / 0.9, 1.25, 1.6, 2];
  // One size for all: the larger of the two values is 1.
  const peers = ratios.map((ratio) => ({
    previous: ratio > 1 ? 1 / ratio : 1,
    current: ratio > 1 ? 1 : ratio,
  }));
  const hb = (x: number, ref: number): number => Math.max(x / ref, ref / x) - 1;
  const { low, high } = jumpBounds(peers)!(1);
  // The scores −1 −0.6 −0.25 −1/9 0 0 0 0 1/9 0.25 0.6 1 have the quartiles ∓(1/9 + 0.25·(0.25 − 1/9)).
  const quartile = 1 / 9 + 0.25 * (0.25 - 1 / 9);
  expect(hb(low, 1)).toBeCloseTo(4 * quartile, 12);
  expect(hb(high, 1)).toBeCloseTo(4 * quartile, 12);
});
