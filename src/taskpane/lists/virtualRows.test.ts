import fc from "fast-check";
import { rowPlaces, rowReachedBy } from "./virtualRows";

it("counts the items of each group apart", () => {
  const places = rowPlaces([1, 2, 3, 3, 2, 1, 2]);
  expect(places.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual([
    "1/2",
    "1/2",
    "1/2",
    "2/2",
    "2/2",
    "2/2",
    "1/1",
  ]);
});

it("numbers siblings without a gap, whatever the levels", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 })), (levels) => {
      for (const { position, siblings } of rowPlaces(levels)) {
        expect(position).toBeGreaterThanOrEqual(1);
        expect(position).toBeLessThanOrEqual(siblings);
      }
      expect(rowPlaces(levels.map(() => 1)).map(({ position }) => position)).toEqual(
        levels.map((_, index) => index + 1),
      );
    }),
  );
});

it("never leads out of the list, and comes everywhere by single steps", () => {
  const keys = ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"];
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc
        .integer({ min: 1, max: 2000 })
        .chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1))),
      fc.nat(50),
      (key, [count, current], page) => {
        const next = rowReachedBy(key, current, count, page);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
        if (key === "ArrowDown") expect(next).toBe(Math.min(current + 1, count - 1));
      },
    ),
  );
  expect(rowReachedBy("a", 0, 5, 3)).toBeNull();
});
