import fc from "fast-check";
import { forecast, type ForecastMethod, type YearValue } from "./forecast";
import { expectedAt } from "./progress";
import type { Target } from "./target";
import { numberTarget, textTarget } from "./testPlans";

const period = { start: 2021, end: 2025 };
const methods: readonly ForecastMethod[] = ["linear", "leastSquares"];

function series(values: Readonly<Record<number, number>>): readonly YearValue[] {
  return Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
}

const level = numberTarget();
const noBaseline = numberTarget({ baseline: null });
const bounded = numberTarget({ baseline: { value: 40, year: 2020, bound: ">" } });
const added = numberTarget({ kind: "increment", unit: "家", value: 50, baseline: null });
const rate = numberTarget({ kind: "growth", value: 9, baseline: null });
const reduction = numberTarget({
  kind: "growth",
  growthMeasure: "cumulativeReduction",
  value: 19,
  baseline: null,
});

describe("a line through baseline and latest actual", () => {
  it.each([
    ["a level", level, { 2021: 47, 2022: 44 }, 50],
    ["a rank", numberTarget({ kind: "rank", op: "<=", value: 5 }), { 2024: 12 }, 5],
    ["a total so far", added, { 2021: 4, 2023: 24 }, 40],
    ["an earlier plan's total", added, { 2020: 99, 2023: 24 }, 40],
    ["the actual of the baseline year", noBaseline, { 2020: 40, 2022: 44 }, 50],
    ["an actual where the baseline is a bound", bounded, { 2020: 40, 2022: 44 }, 50],
    ["the plan's baseline, not another", level, { 2020: 30, 2022: 44 }, 50],
    ["an actual after the due year", level, { 2030: 60 }, 50],
    ["the due year's own actual", level, { 2024: 44, 2025: 51, 2026: 60 }, 51],
    ["the latest, in any order", level, { 2022: 44, 2021: 47 }, 50],
  ] as const)("%s", (_, target, values, value) => {
    expect(forecast(target, period, series(values), "linear")).toBeCloseTo(value, 10);
    expect(forecast(target, period, [...series(values)].reverse(), "linear")).toBeCloseTo(
      value,
      10,
    );
  });

  it("keeps the mean yearly rate so far", () => {
    expect(forecast(rate, period, series({ 2022: 5, 2023: 7 }), "linear")).toBeCloseTo(7, 12);
  });

  it("compounds a reduction: 10 % in half the years is 19 % in all", () => {
    const target = { ...reduction, year: 2024 };
    expect(forecast(target, period, series({ 2022: 10 }), "linear")).toBeCloseTo(19, 12);
  });
});

describe("the least-squares line", () => {
  it("is the textbook's: (1,2) (2,3) (3,5) gives y = 1/3 + 3/2 x", () => {
    const target = numberTarget({ baseline: null, year: 2025 });
    const actuals = series({ 2021: 2, 2022: 3, 2023: 5 });
    expect(forecast(target, period, actuals, "leastSquares")).toBeCloseTo(1 / 3 + 7.5, 12);
  });

  it("takes the baseline as a value, in place of an actual of its year", () => {
    const withOwn = series({ 2020: 99, 2021: 42, 2022: 44 });
    expect(forecast(level, period, withOwn, "leastSquares")).toBeCloseTo(50, 12);
    expect(forecast(level, period, series({ 2019: 38, 2022: 44 }), "leastSquares")).toBeCloseTo(
      50,
      12,
    );
  });

  it("takes the start of additions and growth as a value", () => {
    expect(forecast(added, period, series({ 2021: 8, 2022: 16 }), "leastSquares")).toBeCloseTo(
      40,
      10,
    );
    expect(forecast(rate, period, series({ 2021: 6, 2022: 6 }), "leastSquares")).toBeCloseTo(6, 10);
  });

  it("does without a baseline", () => {
    const actuals = series({ 2021: 42, 2022: 44, 2023: 46 });
    for (const target of [noBaseline, bounded]) {
      expect(forecast(target, period, actuals, "leastSquares")).toBeCloseTo(50, 12);
    }
  });
});

describe("no forecast", () => {
  it.each<[string, Target, readonly YearValue[], ForecastMethod]>([
    ["inWords", textTarget(), series({ 2022: 1 }), "linear"],
    ["noDueYear", numberTarget({ year: null }), series({ 2022: 44 }), "linear"],
    ["noValues", level, [], "leastSquares"],
    ["repeatedYear", level, [...series({ 2022: 44 }), ...series({ 2022: 45 })], "linear"],
    ["noBaseline", noBaseline, series({ 2021: 41, 2022: 44 }), "linear"],
    ["baselineIsBound", bounded, series({ 2021: 41, 2022: 44 }), "linear"],
    ["notAfterBaseline", level, series({ 2019: 41, 2020: 44 }), "linear"],
    ["notAfterBaseline", added, series({ 2020: 44 }), "linear"],
    ["notAfterBaseline", numberTarget({ year: 2018 }), series({ 2022: 44 }), "linear"],
    ["tooFewValues", level, series({ 2020: 40, 2021: 44 }), "leastSquares"],
    ["tooFewValues", noBaseline, series({ 2021: 41, 2022: 44 }), "leastSquares"],
    [
      "notCompounded",
      numberTarget({ kind: "growth", unit: "亿元" }),
      series({ 2022: 5 }),
      "linear",
    ],
    ["notCompounded", reduction, series({ 2022: 100 }), "linear"],
    ["notCompounded", rate, series({ 2022: -100 }), "leastSquares"],
  ])("%s", (reason, target, actuals, method) => {
    expect(forecast(target, period, actuals, method)).toBe(reason);
  });
});

describe("laws", () => {
  const positive = fc.double({ min: 1, max: 90, noNaN: true });
  const target = fc.oneof(
    fc
      .tuple(positive, positive)
      .map(([from, to]) => numberTarget({ value: to, baseline: { value: from, year: 2020 } })),
    positive.map((value) => ({ ...added, value })),
    positive.map((value) => ({ ...rate, value })),
    positive.map((value) => ({ ...reduction, value })),
  );

  it("a series on schedule leads to the target, by either method", () => {
    fc.assert(
      fc.property(target, (drawn) => {
        const years = [2021, 2022, 2023, 2024];
        const onSchedule = years.map((year) => ({ year, value: expectedAt(drawn, period, year) }));
        fc.pre(onSchedule.every(({ value }) => typeof value === "number"));
        for (const method of methods) {
          const value = forecast(drawn, period, onSchedule as YearValue[], method);
          expect(value).toBeCloseTo(Number(drawn.value), 6);
        }
      }),
    );
  });

  it("a higher latest actual never lowers the line through the baseline", () => {
    fc.assert(
      fc.property(target, positive, positive, (drawn, one, other) => {
        const [low, high] = [one, other].sort((a, b) => a - b) as [number, number];
        const at = (value: number): number =>
          Number(forecast(drawn, period, [{ year: 2023, value }], "linear"));
        expect(at(high)).toBeGreaterThanOrEqual(at(low) - 1e-9);
      }),
    );
  });
});
