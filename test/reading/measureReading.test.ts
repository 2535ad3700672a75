import type { ExpectedTarget } from "./expectedTarget";
import {
  isDatedNumber,
  isUndatedNumber,
  measureReading,
  precision,
  recall,
  together,
  type ComparedTarget,
} from "./measureReading";

const forest: ExpectedTarget = {
  name: "森林覆盖率",
  op: ">=",
  value: 48,
  unit: "%",
  year: 2025,
  kind: "level",
};
const found: ComparedTarget = { ...forest, scope: null } as ComparedTarget;
const dated = { counted: isDatedNumber };

function matchesOf(expected: ExpectedTarget, proposed: Partial<ComparedTarget>): number {
  return measureReading([expected], [{ ...found, ...proposed } as ComparedTarget], dated).matches
    .length;
}

describe("measuring a reading", () => {
  it("counts a proposal with the same value, unit, year, operator and name", () => {
    const measure = measureReading([forest], [found], dated);
    expect(measure.matches).toEqual([{ expected: forest, proposed: found }]);
    expect([precision(measure), recall(measure)]).toEqual([1, 1]);
  });

  it.each<[string, Partial<ComparedTarget>]>([
    ["value", { value: 47 } as Partial<ComparedTarget>],
    ["unit", { unit: "万亩" }],
    ["year", { year: 2030 }],
    ["operator", { op: ">" } as Partial<ComparedTarget>],
    ["name", { name: "湿地保护率" }],
  ])("does not count one with another %s", (_, other) => {
    const proposed = { ...found, ...other } as ComparedTarget;
    const measure = measureReading([forest], [proposed], dated);
    expect(measure.missed).toEqual([forest]);
    expect(measure.falseFinds).toEqual([proposed]);
    expect([precision(measure), recall(measure)]).toEqual([0, 0]);
  });

  it("counts another operator where the operator is ignored", () => {
    const proposed = { ...found, op: "approx" } as ComparedTarget;
    const options = { counted: isDatedNumber, ignoringOperator: true };
    expect(measureReading([forest], [proposed], options).matches).toHaveLength(1);
  });

  it("counts another operator that the document has as well", () => {
    expect(
      matchesOf({ ...forest, otherOperators: ["approx"] }, {
        op: "approx",
      } as Partial<ComparedTarget>),
    ).toBe(1);
  });

  it("takes an alias and a scope ahead of the name", () => {
    expect(matchesOf({ ...forest, aliases: ["林木覆盖情况"] }, { name: "林木覆盖情况" })).toBe(1);
    expect(
      matchesOf({ ...forest, name: "小学起始年级班额" }, { scope: "小学", name: "班额" }),
    ).toBe(1);
  });

  it("compares ranges end by end", () => {
    const range: ExpectedTarget = { ...forest, op: "between", value: [2, 3], unit: "个" };
    const between = (value: readonly [number, number]) =>
      matchesOf(range, { op: "between", value, unit: null } as Partial<ComparedTarget>);
    expect(between([2, 3])).toBe(1);
    expect(between([2, 4])).toBe(0);
  });

  it("matches an expected target once: the same twice is a false find", () => {
    const measure = measureReading([forest], [found, { ...found }], dated);
    expect(measure.matches).toHaveLength(1);
    expect(measure.falseFinds).toHaveLength(1);
  });

  it("leaves a doubtful target out, found or not, whatever its year and operator", () => {
    const doubtful: ExpectedTarget = { ...forest, year: null, doubtful: true };
    const proposed = { ...found, op: "=" } as ComparedTarget;
    const measure = measureReading([doubtful], [proposed], dated);
    expect(measure.leftOut).toEqual([proposed]);
    expect([measure.matches, measure.missed, measure.falseFinds]).toEqual([[], [], []]);
    expect(measureReading([doubtful], [], dated).missed).toEqual([]);
  });

  it("gives a proposal to what was expected before it is left out as doubtful", () => {
    const measure = measureReading([{ ...forest, doubtful: true }, forest], [found], dated);
    expect(measure.matches).toHaveLength(1);
    expect(measure.leftOut).toEqual([]);
  });

  it("counts numbers with a year and numbers without one apart, and words in neither", () => {
    const undated: ExpectedTarget = { ...forest, year: null };
    const words: ExpectedTarget = { ...forest, op: "text", value: "显著提高" };
    const expected = [forest, undated, words];
    expect(measureReading(expected, [], dated).missed).toEqual([forest]);
    expect(measureReading(expected, [], { counted: isUndatedNumber }).missed).toEqual([undated]);
  });

  it("counts each target the same over several documents", () => {
    const all = together([
      measureReading([forest, { ...forest, name: "湿地保护率" }], [found], dated),
      measureReading([forest], [found, { ...found, value: 1 } as ComparedTarget], dated),
    ]);
    expect(recall(all)).toBeCloseTo(2 / 3);
    expect(precision(all)).toBeCloseTo(2 / 3);
  });

  it("says 1 where there is nothing to find and nothing is found", () => {
    const measure = measureReading([], [], dated);
    expect([precision(measure), recall(measure)]).toEqual([1, 1]);
  });
});
