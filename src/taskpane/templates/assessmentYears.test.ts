import fc from "fast-check";
import { proposedYear, yearsOf } from "./assessmentYears";

const period = fc
  .record({ start: fc.integer({ min: 1950, max: 2100 }), length: fc.integer({ min: 0, max: 30 }) })
  .map(({ start, length }) => ({ start, end: start + length }));

it("offers every year of the period", () => {
  expect(yearsOf({ start: 2021, end: 2025 })).toEqual([2021, 2022, 2023, 2024, 2025]);
});

it("proposes last calendar year while the plan runs, its end afterwards, its start before", () => {
  const plan = { start: 2021, end: 2025 };
  expect(proposedYear(plan, 2024)).toBe(2023);
  expect(proposedYear(plan, 2026)).toBe(2025);
  expect(proposedYear(plan, 2030)).toBe(2025);
  expect(proposedYear(plan, 2021)).toBe(2021);
});

it("never proposes a year that is not offered", () => {
  fc.assert(
    fc.property(period, fc.integer({ min: 1900, max: 2200 }), (plan, now) =>
      yearsOf(plan).includes(proposedYear(plan, now)),
    ),
  );
});
