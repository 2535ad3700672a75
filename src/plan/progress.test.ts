import { attainment } from "./attainment";
import { expectedAt, expectedValue, progress } from "./progress";
import { schedule } from "./schedule";
import { numberTarget, rangeTarget, textTarget } from "./testPlans";

const period = { start: 2021, end: 2025 };

describe("schedule", () => {
  it.each([
    [2023, 3 / 5],
    [2025, 1],
    [2027, 1],
    [2020, null],
    [null, null],
  ])("%s in 2021–2025 is %s", (year, tau) => {
    expect(schedule(numberTarget(), period, year)).toBe(tau);
    expect(schedule(numberTarget({ baseline: null }), period, year)).toBe(tau);
  });

  it("runs from the baseline's own year to the target's own year", () => {
    const target = numberTarget({ year: 2022, baseline: { value: 40, year: 2018 } });
    expect(schedule(target, period, 2021)).toBe(3 / 4);
    expect(schedule(numberTarget({ year: null }), period, 2023)).toBeNull();
  });
});

describe("progress", () => {
  it("measures a change in either direction", () => {
    const falling = numberTarget({ op: "<=", value: 30, baseline: { value: 50, year: 2020 } });
    expect(progress(falling, 42, 0.6)).toBe(0.4);
    expect(progress(falling, 52, 0.6)).toBe(-0.1);
    expect(expectedValue(falling, 0.6)).toBe(38);
  });

  it("of an increment is the sum so far over the target, of a range over its low end", () => {
    const added = numberTarget({ kind: "increment", unit: "家", value: 50, baseline: null });
    expect(progress(added, 20, 0.6)).toBe(0.4);
    expect(expectedValue(added, 0.6)).toBe(30);
    expect(progress(rangeTarget({ kind: "increment", value: [2, 4] }), 1, 0.6)).toBe(0.5);
  });

  it.each([
    ["held", numberTarget({ hold: true })],
    ["held", numberTarget({ baseline: { value: 48, year: 2020 } })],
    ["noBaseline", numberTarget({ baseline: null })],
    ["baselineIsBound", numberTarget({ baseline: { value: 40, year: 2020, bound: ">" } })],
    ["baselineBeyond", numberTarget({ baseline: { value: 50, year: 2020 } })],
    ["baselineBeyond", numberTarget({ op: "<=", baseline: { value: 40, year: 2020 } })],
    ["baselineBeyond", rangeTarget({ baseline: { value: 2, year: 2020 } })],
    ["limitOnly", numberTarget({ kind: "increment", op: "<=", unit: "家" })],
    ["limitOnly", numberTarget({ kind: "growth", op: "<=", value: 3 })],
    ["notCompounded", numberTarget({ kind: "growth", unit: "亿元" })],
    ["inWords", textTarget()],
  ] as const)("has none: %s", (reason, target) => {
    expect(progress(target, 47, 0.6)).toBe(reason);
  });

  it("asks of a target to hold its value in every year", () => {
    expect(expectedValue(numberTarget({ hold: true, baseline: null }), null)).toBe(48);
  });

  it("compounds a mean yearly rate", () => {
    const rate = numberTarget({ kind: "growth", value: 9, baseline: null });
    expect(progress(rate, 6, 0.6)).toBeCloseTo((0.6 * Math.log(1.06)) / Math.log(1.09), 12);
    expect(expectedValue(rate, 0.6)).toBe(9);
    expect(progress(rate, 6, null)).toBe("noSchedule");
    expect(progress(rate, -100, 0.6)).toBe("notCompounded");
  });
});

describe("the expected value of a year", () => {
  const level = numberTarget();
  const added = numberTarget({ kind: "increment", unit: "家", value: 50, baseline: null });
  const rate = numberTarget({ kind: "growth", value: 9, baseline: null });
  const reduction = { ...rate, value: 19, growthMeasure: "cumulativeReduction" } as const;
  const range = rangeTarget({ value: [50, 60], baseline: { value: 70, year: 2020 } });
  const undated = numberTarget({ year: null });

  it.each([
    ["a level", level, { 2019: "beforeBaseline", 2020: 40, 2023: 44.8, 2025: 48, 2030: 48 }],
    ["an increment", added, { 2019: "beforeBaseline", 2020: 0, 2023: 30, 2025: 50, 2030: 50 }],
    ["a reduction", { ...reduction, year: 2024 }, { 2020: 0, 2022: 10, 2024: 19, 2026: 19 }],
    ["a mean yearly rate", rate, { 2020: "beforeBaseline", 2021: 9, 2025: 9, 2030: 9 }],
    ["a range", range, { 2020: 70, 2023: 64, 2025: 60, 2030: 60 }],
    [
      "a target to hold",
      numberTarget({ hold: true }),
      { 2019: "beforeBaseline", 2020: 48, 2023: 48 },
    ],
    ["a commitment to hold", { ...undated, hold: true }, { 2022: 48, 2040: 48 }],
    ["a range to hold", { ...range, hold: true }, { 2023: "rangeToHold" }],
    ["a commitment", undated, { 2019: "beforeBaseline", 2023: "noDueYear" }],
    ["words", textTarget(), { 2019: "inWords", 2025: "inWords" }],
    [
      "no baseline",
      numberTarget({ baseline: null }),
      { 2020: "noBaseline", 2024: "noBaseline", 2025: 48 },
    ],
    [
      "a bound for a baseline",
      numberTarget({ baseline: { value: 40, year: 2020, bound: ">" } }),
      { 2023: "baselineIsBound", 2026: 48 },
    ],
    [
      "a baseline beyond the target",
      numberTarget({ baseline: { value: 50, year: 2020 } }),
      { 2023: "baselineBeyond", 2025: 48 },
    ],
    ["a cap on additions", { ...added, op: "<=" }, { 2023: "limitOnly", 2025: 50 }],
    ["a growth in another unit", { ...rate, unit: "亿元" }, { 2023: "notCompounded", 2025: 9 }],
    ["a range without baseline", rangeTarget(), { 2025: "noBaseline" }],
  ] as const)("of %s", (_, target, expected) => {
    for (const [year, value] of Object.entries(expected)) {
      const answer = expectedAt(target, period, Number(year));
      if (typeof value === "string") expect([year, answer]).toEqual([year, value]);
      else expect(answer).toBeCloseTo(value, 10);
    }
  });

  it("is in the due year the target itself, not a sum of steps", () => {
    const target = numberTarget({ value: 48.3, baseline: { value: 40.1, year: 2020 } });
    expect(expectedAt(target, period, 2025)).toBe(48.3);
  });
});

/**
 * Published: energy intensity in the 14th five-year plan, a reduction of 13.5 % by 2025
 * (http://m.668528.com/news/20250316/1202082.html; finance.caixin.com/m/2023-12-28/102150686.html).
 */
describe("a cumulative reduction, against published figures", () => {
  const intensity = numberTarget({
    kind: "growth",
    growthMeasure: "cumulativeReduction",
    value: 13.5,
    baseline: null,
  });

  it.each([
    [7.3, 3 / 5, 52.27, 0.8711],
    [100 * (1 - (1 - 0.073) * (1 - 0.038)), 4 / 5, 78.98, 0.9873],
  ])("a reduction of %d by τ = %d", (reduction, tau, percentage, ratio) => {
    const share = progress(intensity, reduction, tau);
    expect(100 * Number(share)).toBeCloseTo(percentage, 2);
    expect(Number(share) / tau).toBeCloseTo(ratio, 3);
  });

  it("is expected to compound: two equal steps make the whole", () => {
    const half = expectedValue(intensity, 0.5)! / 100;
    expect((1 - half) ** 2).toBeCloseTo(1 - 0.135, 12);
  });

  /** Qinghai, first three years of the 11th plan (http://125.72.25.21/qhStats_19/method/200910/t20091013_237651.html). */
  it("reproduces Qinghai's 26.8 % of 17 % at three fifths", () => {
    const target = { ...intensity, value: 17 };
    expect(100 * Number(progress(target, 4.87, 3 / 5))).toBeCloseTo(26.8, 1);
  });
});

describe("attainment", () => {
  /** Textbook figures: http://www.ctoth.com/dictionary/662532.html and www.hezhiquan.com. */
  it("by level 550 of 524, by sum 2240 of 2200", () => {
    const level = numberTarget({ unit: "万吨", value: 524 });
    expect(100 * attainment(level, 550)!).toBeCloseTo(104.96, 2);
    const sum = numberTarget({ kind: "increment", unit: "万吨", value: 2200, baseline: null });
    expect(100 * attainment(sum, 2240)!).toBeCloseTo(101.8, 1);
  });

  it("turns the ratio where lower is better", () => {
    expect(attainment(numberTarget({ op: "<=", value: 30 }), 40)).toBe(0.75);
  });

  it.each([
    ["a range", rangeTarget(), 2],
    ["words", textTarget(), 1],
    ["a rank", numberTarget({ kind: "rank", op: "<=", value: 10 }), 8],
    ["a target of 0 that divides", numberTarget({ value: 0 }), 8],
    ["an actual of 0 that divides", numberTarget({ op: "<=", value: 8 }), 0],
    ["a negative baseline", numberTarget({ baseline: { value: -1, year: 2020 } }), 8],
    ["a negative actual", numberTarget({ unit: "亿元" }), -8],
  ])("means nothing for %s", (_, target, actual) => {
    expect(attainment(target, actual)).toBeNull();
  });
});
