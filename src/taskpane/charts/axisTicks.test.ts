import fc from "fast-check";
import { axisTicks } from "./axisTicks";

it.each([
  [
    [40, 48],
    [40, 42, 44, 46, 48],
  ],
  [
    [0, 1600],
    [0, 500, 1000, 1500, 2000],
  ],
  [
    [48, 48],
    [20, 40, 60, 80],
  ],
  [
    [0.12, 0.31],
    [0.1, 0.15, 0.2, 0.25, 0.3, 0.35],
  ],
])("of %j are %j", (values, ticks) => {
  expect(axisTicks(values)).toEqual(ticks);
});

it("reach around all values in a few equal steps", () => {
  const value = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const ticks = axisTicks(values);
      const slack = 1e-6 * (Math.max(...values.map(Math.abs)) + 1e-9);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(9);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values) + slack);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) - slack);
    }),
  );
});
