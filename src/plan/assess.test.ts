import fc from "fast-check";
import { type Assessment, assess } from "./assess";
import { severityOf, statuses, type Status } from "./assessment";
import { type RawCell, readEntry } from "./entry";
import { defaultSettings } from "./settings";
import type { Target } from "./target";
import { numberTarget, rangeTarget, textTarget } from "./testPlans";

const period = { start: 2021, end: 2025 };

function judge(target: Target, value: RawCell["value"], year: number | null, format?: string) {
  const valueType = value === null ? "empty" : (typeof value as "number" | "boolean" | "string");
  const cell: RawCell = {
    value,
    valueType: valueType === "string" ? "text" : valueType,
    ...(format !== undefined && { numberFormat: format }),
  };
  return assess(target, period, readEntry(cell, target.unit), year);
}

function verdictOf(assessment: Assessment): [Status, string] {
  return [assessment.status, assessment.rule];
}

const forest = numberTarget();
const noBaseline = numberTarget({ baseline: null });
const held = numberTarget({ hold: true });
const equalToBaseline = numberTarget({ baseline: { value: 48, year: 2020 } });
const bounded = numberTarget({
  op: ">",
  value: 96,
  baseline: { value: 96, year: 2020, bound: ">" },
});
const lower = numberTarget({ op: "<=", value: 30, unit: "微克/立方米" });
const words = textTarget();

describe("the status table", () => {
  it.each<[string, Target, RawCell["value"], number | null, Status, string]>([
    ["1 nothing", forest, null, 2025, "待填报", "nothingEntered"],
    ["1 a dash", forest, "—", 2023, "待填报", "nothingEntered"],
    ["1 nothing for words", words, "无", 2025, "待填报", "nothingEntered"],
    ["2 words for a number", forest, "良好", 2025, "数据异常", "notANumber"],
    ["2 a verdict for a number", forest, "已完成", 2025, "数据异常", "notANumber"],
    ["2 a truth value", forest, true, 2025, "数据异常", "notANumber"],
    ["2 a bound", forest, ">48", 2025, "数据异常", "boundEntered"],
    ["2 a range", rangeTarget(), "2-3", 2025, "数据异常", "rangeEntered"],
    ["2 another unit", forest, "48个", 2025, "数据异常", "otherUnit"],
    ["2 above the whole", forest, 100.1, 2025, "数据异常", "shareOutOfRange"],
    ["2 below nothing", forest, -0.1, 2025, "数据异常", "shareOutOfRange"],
    ["2 a negative count", numberTarget({ unit: "家" }), -1, 2025, "数据异常", "negativeCount"],
    [
      "2 a negative addition",
      numberTarget({ kind: "increment", unit: "万户", baseline: null }),
      -1,
      2025,
      "数据异常",
      "negativeCount",
    ],
    [
      "2 no rank",
      numberTarget({ kind: "rank", unit: null, op: "<=", value: 10, baseline: null }),
      0,
      2025,
      "数据异常",
      "rankBelowOne",
    ],
    ["3 done", words, "完成", 2023, "已完成", "verdictCompleted"],
    ["3 partly", words, "部分完成", 2025, "部分完成", "verdictPartlyCompleted"],
    ["3 not", words, "未完成", 2021, "未完成", "verdictNotCompleted"],
    ["3 a number never meets words", words, 100, 2025, "待认定", "noVerdict"],
    ["3 other words", words, "推进顺利", 2025, "待认定", "noVerdict"],
    ["3 a range", words, "2-3", 2025, "待认定", "noVerdict"],
    ["4 met in the due year", forest, 48, 2025, "达标", "metWhenDue"],
    ["4 met later", forest, 48, 2027, "达标", "metWhenDue"],
    ["4 met, no year asked", forest, 48, null, "达标", "metWhenDue"],
    ["4 met, no due year", numberTarget({ year: null }), 50, 2022, "达标", "metWhenDue"],
    ["4 met early", forest, 48, 2024, "提前实现", "metEarly"],
    ["4 held", held, 48, 2022, "达标", "heldMet"],
    ["4 held by its baseline", equalToBaseline, 48.1, 2022, "达标", "heldMet"],
    ["4 held in the due year", held, 48, 2025, "达标", "heldMet"],
    ["5 not held", held, 47.9, 2022, "未达标", "heldNotMet"],
    ["5 lost", equalToBaseline, 47.9, 2022, "未达标", "heldLost"],
    ["5 lost, from a bound", bounded, 95.9, 2022, "未达标", "heldLost"],
    ["5 not close either when due", held, 47.9, 2025, "未达标", "heldNotMet"],
    ["6 close", forest, 45.6, 2025, "接近", "closeWhenDue"],
    ["6 not close", forest, 45.59, 2025, "未达标", "notMetWhenDue"],
    ["6 close, no year", forest, 47.96, null, "接近", "closeWhenDue"],
    ["6 close, no due year", numberTarget({ year: null }), 46, 2022, "接近", "closeWhenDue"],
    ["7 ahead", forest, 45.04, 2023, "快于预期", "aheadOfSchedule"],
    ["7 on schedule", forest, 45.03, 2023, "达到进度", "onSchedule"],
    ["7 on schedule at 0.95", forest, 44.56, 2023, "达到进度", "onSchedule"],
    ["7 behind", forest, 44.55, 2023, "滞后", "behindSchedule"],
    ["7 behind at 0.60", forest, 42.88, 2023, "滞后", "behindSchedule"],
    ["7 far behind", forest, 42.87, 2023, "严重滞后", "farBehindSchedule"],
    ["7 standing still", forest, 40, 2023, "严重滞后", "farBehindSchedule"],
    ["7 reverse", forest, 39.99, 2023, "逆向", "reverse"],
    ["8 no baseline", noBaseline, 45, 2023, "推进中", "noSchedule"],
    ["8 the baseline year itself", forest, 41, 2020, "推进中", "noSchedule"],
  ])("%s", (_, target, value, year, status, rule) => {
    expect(verdictOf(judge(target, value, year))).toEqual([status, rule]);
  });

  it("reports an error value, also for a target in words", () => {
    for (const target of [forest, words]) {
      const entry = readEntry({ value: "#REF!", valueType: "error" }, target.unit);
      expect(verdictOf(assess(target, period, entry, 2025))).toEqual(["数据异常", "errorValue"]);
    }
  });

  it("gives every status a severity and no other", () => {
    expect(Object.keys(severityOf).sort()).toEqual([...statuses].sort());
  });
});

describe("operators", () => {
  it.each<[string, Target, number, Status]>([
    [">= is not rounded", forest, 47.96, "接近"],
    ["> above", numberTarget({ op: ">" }), 48.01, "达标"],
    ["> at equality", numberTarget({ op: ">" }), 48, "接近"],
    ["<= at equality", lower, 30, "达标"],
    ["<= close", lower, 31.5, "接近"],
    ["<= not met", lower, 32, "未达标"],
    ["< at equality", { ...lower, op: "<" }, 30, "接近"],
    ["= on a share", numberTarget({ op: "=", value: 100 }), 100, "达标"],
    ["= on a share, short", numberTarget({ op: "=", value: 100 }), 99.9, "接近"],
    ["= on a share, above", numberTarget({ op: "=", value: 95 }), 95.1, "接近"],
    ["= on a count, above", numberTarget({ op: "=", value: 20, unit: "家" }), 23, "达标"],
    ["= on a count, short", numberTarget({ op: "=", value: 20, unit: "家" }), 18, "未达标"],
    ["approx at −5 %", numberTarget({ op: "approx", value: 40 }), 38, "达标"],
    ["approx at +5 %", numberTarget({ op: "approx", value: 40 }), 42, "达标"],
    ["approx beyond", numberTarget({ op: "approx", value: 40 }), 37.99, "未达标"],
    ["between, low end", rangeTarget(), 2, "达标"],
    ["between, high end", rangeTarget(), 3, "达标"],
    ["between, below", rangeTarget(), 1, "未达标"],
    ["between, above", rangeTarget(), 4, "未达标"],
    [
      "a rank",
      numberTarget({ kind: "rank", unit: null, op: "<=", value: 10, baseline: null }),
      10,
      "达标",
    ],
    [
      "a rank has no attainment to be close by",
      numberTarget({ kind: "rank", unit: null, op: "<=", value: 100, baseline: null }),
      101,
      "未达标",
    ],
  ])("%s", (_, target, value, status) => {
    expect(judge(target, value, 2025).status).toBe(status);
  });
});

describe("figures", () => {
  it("of a level on its way", () => {
    const assessment = judge(forest, 44, 2023);
    expect(assessment.actual).toBe(44);
    expect(assessment.attainment).toBeCloseTo(44 / 48, 12);
    expect(assessment.gap).toBe(-4);
    expect(assessment.progress).toBe(0.5);
    expect(assessment.schedule).toBe(0.6);
    expect(assessment.expected).toBeCloseTo(44.8, 12);
    expect(assessment.q).toBeCloseTo(0.5 / 0.6, 12);
  });

  it("of a strict target at equality: gap 0, attainment 1", () => {
    expect(judge(numberTarget({ op: ">" }), 48, 2025)).toMatchObject({ gap: 0, attainment: 1 });
  });

  it("of nothing entered: what is due on schedule; of an anomaly: nothing", () => {
    expect(judge(forest, null, 2024)).toMatchObject({ actual: null, gap: null, schedule: 0.8 });
    expect(judge(forest, null, 2024).expected).toBeCloseTo(46.4, 12);
    expect(judge(forest, 480, 2024)).toMatchObject({
      actual: null,
      attainment: null,
      gap: null,
      progress: null,
      schedule: null,
      expected: null,
      q: null,
    });
  });
});

describe("hard checks leave alone what the unit allows", () => {
  it.each<[string, Target, number]>([
    ["a fall of a growth", numberTarget({ kind: "growth", value: 9, baseline: null }), -3],
    ["a growth above 100 %", numberTarget({ kind: "growth", value: 9, baseline: null }), 120],
    ["a share whose target is above 100 %", numberTarget({ value: 120 }), 110],
    [
      "a share whose baseline was negative",
      numberTarget({ baseline: { value: -2, year: 2020 } }),
      -1,
    ],
    ["a negative sum of money", numberTarget({ unit: "亿元" }), -3],
  ])("%s", (_, target, value) => {
    expect(judge(target, value, 2025).status).not.toBe("数据异常");
  });
});

describe("soft checks", () => {
  const rules = (assessment: Assessment): string[] => assessment.soft.map(({ rule }) => rule);

  it("flags a number read from text and judges it as read", () => {
    const assessment = judge(forest, "48.5%", 2025);
    expect(assessment).toMatchObject({ status: "达标", actual: 48.5 });
    expect(rules(assessment)).toEqual(["readFromText"]);
    expect(rules(judge(forest, 48.5, 2025))).toEqual([]);
  });

  it("flags a fraction in a % column, judges it as read, and gives the other reading", () => {
    const assessment = judge(forest, 0.485, 2025);
    expect(assessment).toMatchObject({ status: "未达标", actual: 0.485 });
    expect(assessment.soft).toEqual([
      { rule: "fractionInPercent", otherReading: { value: 48.5, status: "达标" } },
    ]);
    expect(rules(judge(numberTarget({ op: "=", value: 100 }), 1, 2025))).toEqual([
      "fractionInPercent",
    ]);
  });

  it("does not take a small percentage for a fraction", () => {
    const small = numberTarget({ value: 0.5, op: "<=", baseline: { value: 0.7, year: 2020 } });
    expect(rules(judge(small, 0.485, 2025))).toEqual([]);
    expect(rules(judge(numberTarget({ value: 3.3, baseline: null }), 0.9, 2025))).toEqual([]);
    expect(rules(judge(numberTarget({ unit: "家", value: 48 }), 0.485, 2025))).toEqual([]);
    const rate = numberTarget({ kind: "growth", value: 9, baseline: null });
    expect(rules(judge(rate, 0.5, 2025))).toEqual([]);
    expect(rules(judge(rate, 0.085, 2025))).toEqual(["fractionInPercent"]);
  });

  it("flags a slip of orders of magnitude against the baseline, else the target", () => {
    const money = numberTarget({
      unit: "亿元",
      value: 423,
      baseline: { value: 322.7, year: 2020 },
    });
    expect(judge(money, 4_230_000, 2025).soft).toEqual([
      { rule: "magnitudeSlip", otherReading: { value: 423, status: "达标" } },
    ]);
    expect(rules(judge(money, 42_300, 2025))).toEqual([]);
    const rate = numberTarget({ kind: "growth", value: 9, baseline: null });
    expect(rules(judge(rate, 900, 2025))).toEqual(["magnitudeSlip"]);
    expect(rules(judge(rate, 0, 2025))).toEqual([]);
  });
});

/** Worst first; 推进中 stands for every unmet actual of a target without schedule. */
const orderOfStatuses: readonly Status[] = [
  "未达标",
  "接近",
  "逆向",
  "严重滞后",
  "滞后",
  "达到进度",
  "快于预期",
  "推进中",
  "提前实现",
  "达标",
];

describe("laws", () => {
  const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
    fc.integer({ min: min * 100, max: max * 100 }).map((value) => Number(`${value}e-2`));
  const anyTarget: fc.Arbitrary<Target> = fc
    .record({
      op: fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const),
      kind: fc.constantFrom("level" as const, "increment" as const, "growth" as const),
      growthMeasure: fc.constantFrom("annualRate" as const, "cumulativeReduction" as const),
      unit: fc.constantFrom("%", "家", "亿元", null),
      value: hundredths(0, 100),
      baseline: fc.option(hundredths(0, 100).map((value) => ({ value, year: 2020 }))),
      year: fc.constantFrom(2023, 2025, null),
      hold: fc.boolean(),
    })
    .map((fields) => numberTarget(fields));

  it("a better actual never gets a worse status", () => {
    fc.assert(
      fc.property(
        anyTarget,
        hundredths(0, 99),
        hundredths(0, 99),
        fc.constantFrom(null, 2020, 2021, 2023, 2025, 2026),
        (target, one, other, year) => {
          const isHigherBetter = target.op === ">=" || target.op === ">";
          const [worse, best] = [one, other].sort((a, b) => (isHigherBetter ? a - b : b - a));
          const rank = (actual: number): number =>
            orderOfStatuses.indexOf(judge(target, actual, year).status);
          expect(rank(worse!)).toBeGreaterThanOrEqual(0);
          expect(rank(best!)).toBeGreaterThanOrEqual(rank(worse!));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("gap ≥ 0 and status agree: a met target has no negative gap, an unmet one no positive", () => {
    fc.assert(
      fc.property(anyTarget, hundredths(0, 100), (target, actual) => {
        const { status, gap } = judge(target, actual, 2026);
        if (status === "达标") expect(gap).toBeGreaterThanOrEqual(0);
        else expect(gap).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("48 and 0.48 shown as a percentage get the same assessment", () => {
    fc.assert(
      fc.property(hundredths(0, 100), fc.constantFrom(2022, 2025), (percentage, year) => {
        const typed = judge(forest, percentage, year);
        const shown = judge(forest, Number(`${percentage}e-2`), year, "0.00%");
        expect({ ...shown, facts: null }).toEqual({ ...typed, facts: null });
      }),
    );
  });

  it("the expected value is exactly on schedule", () => {
    fc.assert(
      fc.property(anyTarget, fc.constantFrom(2021, 2022, 2024), (target, year) => {
        const { expected } = judge(target, null, year);
        if (expected === null) return;
        const entry = { kind: "number", value: expected, text: "", readings: [] } as const;
        const { q } = assess(target, period, entry, year);
        if (q !== null) expect(q).toBeCloseTo(1, 8);
      }),
    );
  });
});

it("uses the settings it is given", () => {
  const entry = readEntry({ value: 45.6, valueType: "number" }, "%");
  const strict = { ...defaultSettings, close: 0.98 };
  expect(assess(forest, period, entry, 2025, strict).status).toBe("未达标");
  const loose = { ...defaultSettings, approximation: 0.1 };
  const around = numberTarget({ op: "approx", value: 42 });
  expect(assess(around, period, entry, 2025).status).toBe("未达标");
  expect(assess(around, period, entry, 2025, loose).status).toBe("达标");
});
