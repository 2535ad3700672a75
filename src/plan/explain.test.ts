import { assess } from "./assess";
import { type RawCell, readEntry } from "./entry";
import { noContext } from "./entryContext";
import { explain } from "./explain";
import { computedText, statedText } from "./figureText";
import type { Language } from "../messages/message";
import { softMessages, statusMessages } from "../messages/findings";
import { defaultSettings } from "./settings";
import type { Target } from "./target";
import { numberTarget, rangeTarget, textTarget } from "./testPlans";

function said(
  target: Target,
  value: string | number | null,
  year: number | null,
  language: Language = "zh",
): string {
  const valueType: RawCell["valueType"] =
    value === null ? "empty" : typeof value === "number" ? "number" : "text";
  const entry = readEntry({ value, valueType }, target.unit);
  return explain(assess(target, { start: 2021, end: 2025 }, entry, year), language);
}

const forest = numberTarget();

describe("explain", () => {
  it("says what is missing and what was due on schedule, without binary noise", () => {
    const text = said(forest, 45.7, 2024);
    expect(text).toContain("还差 2.3 个百分点");
    expect(text).toContain("按序时应达 46.4%");
    expect(text).not.toMatch(/\d\.\d{5,}/);
    expect(said(forest, 45.7, 2024, "en")).toContain("2.3 percentage points short");
  });

  it("asks for what is missing, with the value due on schedule until the target is due", () => {
    expect(said(forest, null, 2024)).toBe("尚未填报；目标≥48%，请填写实际值。按序时应达 46.4%。");
    expect(said(forest, null, 2025)).toBe("尚未填报；目标≥48%，请填写实际值。");
  });

  it("says 须超过 at equality of a strict target", () => {
    const text = said(numberTarget({ op: ">", value: 96, baseline: null }), 96, 2025);
    expect(text).toContain("与目标值持平，须超过 96%");
  });

  it("says which way an actual is off", () => {
    const dust = numberTarget({ op: "<=", value: 30, unit: "微克/立方米", baseline: null });
    expect(said(dust, 35, 2025)).toContain("超出 5微克/立方米，须不超过 30微克/立方米");
    expect(said(rangeTarget(), 5, 2025)).toContain("偏离目标范围 2个，须在 2个 至 3个 之间");
    const rank = numberTarget({ kind: "rank", op: "<=", value: 10, unit: null, baseline: null });
    expect(said(rank, 13, 2025)).toContain("还差 3 位");
  });

  it("names a setting that decided", () => {
    expect(said(forest, 46, 2025)).toContain("“接近”的界限 95%");
    expect(said(numberTarget({ op: "approx", value: 40 }), 41, 2025)).toContain("±5%");
  });

  it("gives the other reading of a flagged entry", () => {
    expect(said(forest, 0.485, 2025)).toContain("若为 48.5% 则达标");
    expect(said(forest, "约50", 2025)).toContain("由文本“约50”读作 50%");
  });

  it("says why the pace is not judged and gives the attainment", () => {
    const text = said(numberTarget({ baseline: null }), 45, 2023);
    expect(text).toContain("规划未给出基期值");
    expect(text).toContain("完成率 93.75%");
  });

  it("says 失守 of a target that the baseline met", () => {
    expect(said(numberTarget({ baseline: { value: 48, year: 2020 } }), 47, 2023)).toContain("失守");
  });

  it("never shows a small difference as none", () => {
    expect(said(forest, 47.9996, 2025)).toContain("还差 0.0004 个百分点");
  });

  it("has words for every rule in both languages, each place filled", () => {
    const cases: [Target, string | number | null, number | null][] = [
      [forest, null, 2023],
      [textTarget(), null, 2023],
      [forest, "超50", 2023],
      [forest, "2-3", 2023],
      [forest, "良好", 2023],
      [forest, "48个", 2023],
      [forest, 148, 2023],
      [numberTarget({ unit: "家" }), -1, 2023],
      [numberTarget({ kind: "rank", unit: null, op: "<=", value: 10, baseline: null }), 0, 2023],
      [textTarget(), "已完成", 2023],
      [textTarget(), "部分完成", 2023],
      [textTarget(), "未完成", 2023],
      [textTarget(), 5, 2023],
      [numberTarget({ hold: true }), 49, 2023],
      [forest, 49, 2025],
      [forest, 49, 2023],
      [numberTarget({ baseline: { value: 48, year: 2020 } }), 47, 2023],
      [numberTarget({ hold: true }), 47, 2023],
      [forest, 46, 2025],
      [forest, 41, 2025],
      [forest, 47, 2023],
      [forest, 44.8, 2023],
      [forest, 43.5, 2023],
      [forest, 41, 2023],
      [forest, 39, 2023],
      [numberTarget({ baseline: null }), 45, 2023],
      [forest, 0.485, 2025],
      [numberTarget({ unit: "家" }), 48000, 2025],
      [forest, "48.5%", 2025],
    ];
    const period = { start: 2021, end: 2025 };
    const tolerant = { ...defaultSettings, tolerance: 0.01 };
    const total = numberTarget({ kind: "increment", unit: "家", value: 100 });
    const around = { ...noContext, previous: 30, ownTarget: 50, isDuplicate: true };
    const number = (value: number) => readEntry({ value, valueType: "number" }, "%");
    const assessments = [
      ...cases.map(([target, value, year]) => {
        const valueType: RawCell["valueType"] =
          value === null ? "empty" : typeof value === "number" ? "number" : "text";
        return assess(target, period, readEntry({ value, valueType }, target.unit), year);
      }),
      assess(numberTarget({ hold: true }), period, number(47.9), 2023, tolerant),
      assess(forest, period, number(47.9), 2025, tolerant),
      assess(forest, period, number(47.9), 2023, tolerant),
      assess(total, period, number(40), 2023, undefined, { ...noContext, previousTotal: 50 }),
      assess(forest, period, number(46), 2023, undefined, around),
      assess(forest, period, number(30), 2023, undefined, around),
    ];
    const spoken = new Set<string>();
    for (const assessment of assessments) {
      spoken.add(assessment.rule);
      for (const { rule } of assessment.soft) spoken.add(rule);
      for (const language of ["zh", "en"] as const) {
        const text = explain(assessment, language);
        expect(text).not.toMatch(/[{}]|undefined|NaN|null/);
        expect(text).toMatch(language === "zh" ? /。$/ : /\.$/);
      }
    }
    const error = readEntry({ value: "#N/A", valueType: "error" }, "%");
    const failed = assess(forest, period, error, 2025);
    expect(explain(failed, "zh")).toContain("#N/A");
    spoken.add(failed.rule).add(assess(forest, period, readDate(), 2025).rule);
    expect(explain(assess(forest, period, readDate(), 2025), "en")).toContain("date");
    expect([...spoken].sort()).toEqual(
      [...Object.keys(statusMessages), ...Object.keys(softMessages)].sort(),
    );
  });
});

function readDate() {
  return readEntry({ value: 45720, valueType: "number", numberFormat: "yyyy-mm-dd" }, "%");
}

describe("figures in a text", () => {
  it.each([
    [48.5, "48.5"],
    [0.1 + 0.2, "0.3"],
    [12000, "12000"],
    [-0, "0"],
    [0.0000002, "0.0000002"],
  ])("stated %d", (value, text) => {
    expect(statedText(value)).toBe(text);
  });

  it.each([
    [48 - 45.7, "2.3"],
    [1 / 3, "0.33"],
    [0.00449, "0.0045"],
    [1e-9, "0.000000001"],
    [0, "0"],
    [-0.001, "-0.001"],
  ])("computed %d", (value, text) => {
    expect(computedText(value)).toBe(text);
  });
});
