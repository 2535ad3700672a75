import fc from "fast-check";
import { proposedYear, yearsOf } from "./templateYears";

const period = fc
  .record({ start: fc.integer({ min: 1950, max: 2100 }), length: fc.integer({ min: 0, max: 30 }) })
  .map(({ start, length }) => ({ start, end: start + length }));

it("offers every year of the periods, each once", () => {
  expect(yearsOf([{ start: 2021, end: 2025 }])).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(
    yearsOf([
      { start: 2024, end: 2026 },
      { start: 2016, end: 2017 },
      { start: 2025, end: 2027 },
    ]),
  ).toEqual([2016, 2017, 2024, 2025, 2026, 2027]);
});

it("proposes last calendar year while the plan runs, its end afterwards, its start before", () => {
  const plan = yearsOf([{ start: 2021, end: 2025 }]);
  expect(proposedYear(plan, 2024)).toBe(2023);
  expect(proposedYear(plan, 2026)).toBe(2025);
  expect(proposedYear(plan, 2030)).toBe(2025);
  expect(proposedYear(plan, 2021)).toBe(2021);
  expect(proposedYear([], 2021)).toBeNull();
});

it("never proposes a year that is not offered", () => {
  fc.assert(
    fc.property(
      fc.array(period, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1900, max: 2200 }),
      (periods, now) => {
        const years = yearsOf(periods);
        expect(years).toContain(proposedYear(years, now));
      },
    ),
  );
});
