import fc from "fast-check";
import china from "../../test/cases/china.json";
import { progress } from "./progress";
import { valueSoFar } from "./soFar";
import { numberTarget } from "./testPlans";

const period = { start: 2021, end: 2025 };
const level = numberTarget();
const increment = numberTarget({ kind: "increment", unit: "家", value: 100, baseline: null });
const growth = numberTarget({ kind: "growth", unit: "%", value: 6, baseline: null });
const reduction = numberTarget({
  kind: "growth",
  growthMeasure: "cumulativeReduction",
  unit: "%",
  value: 13.5,
  baseline: null,
});
const years = (...values: number[]) =>
  values.map((value, index) => ({ year: 2021 + index, value }));

it("takes the latest of a level, whatever the order", () =>
  expect(valueSoFar(level, period, years(44, 45, 46).reverse(), null)).toEqual({
    year: 2023,
    value: 46,
    combined: false,
  }));
it("has nothing without values", () => expect(valueSoFar(level, period, [], null)).toBe("nothing"));
it("sums the additions of the years", () =>
  expect(valueSoFar(increment, period, years(10, 20, 30), "inYear")).toEqual({
    year: 2023,
    value: 60,
    combined: true,
  }));
it("takes totals as they are", () =>
  expect(valueSoFar(increment, period, years(10, 30, 60), "toDate")).toMatchObject({ value: 60 }));
it("asks where the additions may be either", () =>
  expect(valueSoFar(increment, period, years(10, 20), null)).toBe("accumulationUnknown"));
it("needs no answer in the first year of the plan", () =>
  expect(valueSoFar(increment, period, years(10), null)).toMatchObject({ value: 10 }));
it("sums nothing where a year lacks its value", () =>
  expect(
    valueSoFar(
      increment,
      period,
      [
        { year: 2021, value: 1 },
        { year: 2023, value: 1 },
      ],
      "inYear",
    ),
  ).toBe("yearsMissing"));
it("leaves years before the plan out of a sum", () =>
  expect(
    valueSoFar(increment, period, [{ year: 2020, value: 7 }, ...years(1, 2)], "inYear"),
  ).toMatchObject({ value: 3 }));
it("compounds yearly rates to their mean", () => {
  const result = valueSoFar(growth, period, years(10, 0), null);
  expect(result).toMatchObject({ year: 2022, combined: true });
  expect((result as { value: number }).value).toBeCloseTo(100 * (Math.sqrt(1.1) - 1), 12);
});
it("compounds nothing beyond −100 %", () =>
  expect(valueSoFar(growth, period, years(5, -100), "inYear")).toBe("notCompounded"));

describe("the published energy intensities", () => {
  const [qinghai, national, , recent] = china.energy_log_progress;
  it("are reproduced for 青海", () => {
    const target = { ...reduction, value: qinghai!.target_reduction_pct! };
    const soFar = valueSoFar(target, period, years(...qinghai!.yearly_change_pct!), "inYear");
    const { value } = soFar as { value: number };
    expect(-value).toBeCloseTo(qinghai!.expected_cumulative_pct!, 2);
    expect((progress(target, value, 3 / 5) as number) * 100).toBeCloseTo(
      qinghai!.expected_progress_pct!,
      1,
    );
  });
  it("are reproduced for the whole country, whose yearly figures are reductions", () => {
    const target = { ...reduction, value: national!.target_reduction_pct! };
    const soFar = valueSoFar(target, period, years(...national!.yearly_reduction_pct!), "inYear");
    expect((soFar as { value: number }).value).toBeCloseTo(national!.derived_cumulative_pct!, 3);
  });
  it("compound two published steps", () => {
    const soFar = valueSoFar(reduction, period, years(...recent!.steps_pct!), "inYear");
    expect(-(soFar as { value: number }).value).toBeCloseTo(recent!.derived_cumulative_pct!, 2);
  });
});

it("gives for equal yearly rates that rate", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.integer({ min: 2, max: 5 }),
      (rate, count) => {
        const soFar = valueSoFar(growth, period, years(...Array<number>(count).fill(rate)), null);
        expect((soFar as { value: number }).value).toBeCloseTo(rate, 8);
      },
    ),
  );
});
