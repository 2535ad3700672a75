import { assess } from "./assess";
import { readEntry } from "./entry";
import { type EntryContext, noContext } from "./entryContext";
import { defaultSettings } from "./settings";
import type { Target } from "./target";
import { numberTarget } from "./testPlans";

const period = { start: 2021, end: 2025 };
const forest = numberTarget();

function judged(
  value: number,
  context: Partial<EntryContext>,
  target: Target = forest,
  year = 2023,
  settings = defaultSettings,
) {
  const entry = readEntry({ value, valueType: "number" }, target.unit);
  return assess(target, period, entry, year, settings, { ...noContext, ...context });
}

const softRulesOf = (...args: Parameters<typeof judged>) =>
  judged(...args).soft.map(({ rule }) => rule);

describe("the year before", () => {
  it("flags a change of more than a half", () => {
    expect(softRulesOf(46, { previous: 30 })).toEqual(["jump"]);
    expect(softRulesOf(44, { previous: 30 })).toEqual([]);
  });
  it("flags what lies outside the bounds of the peers instead", () =>
    expect(softRulesOf(44, { previous: 42, jumpBounds: { low: 0.98, high: 1.02 } })).toEqual([
      "jump",
    ]));
  it("tells nothing of ranks and of additions", () => {
    const rank = numberTarget({ kind: "rank", unit: null, op: "<=", value: 10, baseline: null });
    const added = numberTarget({ kind: "increment", unit: "家", value: 100, baseline: null });
    expect(softRulesOf(9, { previous: 2 }, rank)).toEqual([]);
    expect(softRulesOf(90, { previous: 20 }, added)).toEqual([]);
  });
  it("flags the same figure again, but not the whole", () => {
    expect(softRulesOf(45.6, { previous: 45.6 })).toEqual(["repeatedValue"]);
    expect(softRulesOf(100, { previous: 100 })).toEqual([]);
  });
  it("is the reference for the order of magnitude, before the baseline", () => {
    const firms = numberTarget({ unit: "家", value: 500, baseline: { value: 100, year: 2020 } });
    expect(softRulesOf(40_000, { previous: 30_000 }, firms)).toEqual([]);
    expect(softRulesOf(40_000, {}, firms)).toEqual(["magnitudeSlip"]);
  });
});

describe("a total", () => {
  const added = numberTarget({ kind: "increment", unit: "家", value: 100, baseline: null });
  it("that falls is 数据异常", () =>
    expect(judged(40, { previousTotal: 50 }, added)).toMatchObject({
      status: "数据异常",
      rule: "totalFalls",
    }));
  it("that stays or grows is judged", () =>
    expect(judged(50, { previousTotal: 50 }, added).status).not.toBe("数据异常"));
});

it("flags a table's own target that differs, and judges by the plan's", () => {
  const { soft, status } = judged(48, { ownTarget: 50 }, forest, 2025);
  expect(soft.map(({ rule }) => rule)).toEqual(["ownTargetDiffers"]);
  expect(status).toBe("达标");
});
it("flags an indicator that stands twice", () =>
  expect(softRulesOf(44, { isDuplicate: true })).toEqual(["duplicateIndicator"]));

describe("a declared tolerance", () => {
  const tolerant = { ...defaultSettings, tolerance: 0.01 };
  it("decides and is named", () =>
    expect(judged(47.9, {}, forest, 2025, tolerant)).toMatchObject({
      status: "达标",
      rule: "metByTolerance",
    }));
  it("ends where it ends", () =>
    expect(judged(47.5, {}, forest, 2025, tolerant).status).toBe("接近"));
  it("does not speak where the target is met anyway", () =>
    expect(judged(48, {}, forest, 2025, tolerant).rule).toBe("metWhenDue"));
  it("is none unless it is set", () => expect(judged(47.9, {}, forest, 2025).status).toBe("接近"));
});
