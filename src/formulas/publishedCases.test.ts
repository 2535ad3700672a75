import china from "../../test/cases/china.json";
import type { Period } from "../plan/plan";
import { PlanLibrary } from "../plan/planLibrary";
import { valueSoFar } from "../plan/soFar";
import type { NumberTarget } from "../plan/target";
import { numberTarget, testPlan } from "../plan/testPlans";
import { type Answer, type CellValue, type Matrix } from "./cellValue";
import { evaluate } from "./evaluate";
import type { FunctionId } from "./planFunctions";

const eleventh: Period = { start: 2006, end: 2010 };
const fourteenth: Period = { start: 2021, end: 2025 };

/** A published target, asked as a formula asks. */
class PublishedTarget {
  private readonly library: PlanLibrary;

  constructor(
    readonly target: NumberTarget,
    readonly period: Period,
  ) {
    this.library = new PlanLibrary([testPlan({ period, targets: [target] })]);
  }

  answer(id: FunctionId, ...args: readonly CellValue[]): Answer {
    const given = ["甲城", this.target.name, ...args].map((cell): Matrix => [[cell]]);
    return evaluate(id, given, { library: this.library, language: "zh" })[0]![0]!;
  }

  /** The yearly changes in % so far as the reduction so far, which is what a cell holds. */
  reductionSoFar(changes: readonly number[]): number {
    const values = changes.map((value, index) => ({ year: this.period.start + index, value }));
    const soFar = valueSoFar(this.target, this.period, values, "inYear");
    return (soFar as { value: number }).value;
  }
}

function reduction(value: number, period: Period): PublishedTarget {
  const target = numberTarget({
    name: "单位GDP能耗降幅",
    kind: "growth",
    growthMeasure: "cumulativeReduction",
    value,
    year: period.end,
    baseline: null,
  });
  return new PublishedTarget(target, period);
}

const [qinghai, national, threeYears, fourYears] = china.energy_log_progress as [
  (typeof china.energy_log_progress)[0],
  (typeof china.energy_log_progress)[1],
  (typeof china.energy_log_progress)[2],
  (typeof china.energy_log_progress)[3],
];

describe(`${qinghai.name} (${qinghai.src})`, () => {
  const energy = reduction(qinghai.target_reduction_pct!, eleventh);
  const soFar = energy.reductionSoFar(qinghai.yearly_change_pct!);

  it("has the published progress, which is not the linear one", () => {
    const progress = 100 * (energy.answer("PROGRESS", soFar, 2008) as number);
    expect(progress.toFixed(1)).toBe(qinghai.expected_progress_pct!.toFixed(1));
    expect(progress.toFixed(1)).not.toBe(qinghai.linear_for_contrast_pct!.toFixed(1));
    expect((-soFar).toFixed(2)).toBe(qinghai.expected_cumulative_pct!.toFixed(2));
  });
  it("expects the published reduction of the first year", () =>
    expect((energy.answer("EXPECTED", 2006) as number).toFixed(2)).toBe(
      (-qinghai.expected_required_annual_plan_pct!).toFixed(2),
    ));
});

describe(`${national.name} (${national.src})`, () => {
  const energy = reduction(national.target_reduction_pct!, eleventh);

  it("expects the published reduction of the first year", () =>
    expect((energy.answer("EXPECTED", 2006) as number).toFixed(4)).toBe(
      String(national.expected_required_annual_pct),
    ));
  it("does not meet the target by rounding", () => {
    const soFar = energy.reductionSoFar(national.yearly_reduction_pct!);
    expect(soFar.toFixed(3)).toBe(String(national.derived_cumulative_pct));
    expect(energy.answer("CHECK", soFar, 2010)).toBe("接近");
    expect(energy.answer("GAP", soFar, 2010)).toBeCloseTo(-0.017, 3);
  });
});

describe(`${threeYears.name} (${threeYears.src})`, () => {
  const energy = reduction(threeYears.target_reduction_pct!, fourteenth);
  const soFar = threeYears.cumulative_reduction_pct!;

  it("has the progress of the published reduction and lags as published", () => {
    const progress = energy.answer("PROGRESS", soFar, 2023) as number;
    expect((100 * progress).toFixed(2)).toBe(String(threeYears.derived_progress_log_pct));
    expect(threeYears.published_status).toMatch(/^滞后/);
    expect(energy.answer("CHECK", soFar, 2023)).toBe("滞后");
  });
});

describe(`${fourYears.name} (${fourYears.src})`, () => {
  const energy = reduction(fourYears.target_reduction_pct!, fourteenth);
  // The first step is that of three years together.
  const soFar = 100 * (1 - fourYears.steps_pct!.reduce((rest, step) => rest * (1 + step / 100), 1));

  it("has the progress of the published reductions and keeps pace as published", () => {
    const progress = energy.answer("PROGRESS", soFar, 2024) as number;
    expect((100 * progress).toFixed(2)).toBe(String(fourYears.derived_progress_log_pct));
    expect(fourYears.published_judgement).toContain("符合预期");
    expect(energy.answer("CHECK", soFar, 2024)).toBe("达到进度");
  });
});

describe("completion of a five-year plan", () => {
  const [byLevel, byTotal] = china.plan_completion_textbook as [
    (typeof china.plan_completion_textbook)[0],
    (typeof china.plan_completion_textbook)[1],
  ];
  const level = (value: number) =>
    new PublishedTarget(numberTarget({ unit: "万吨", value, baseline: null }), fourteenth);
  const total = (value: number) =>
    new PublishedTarget(
      numberTarget({ kind: "increment", unit: "万吨", value, baseline: null }),
      fourteenth,
    );
  const percent = (rate: Answer, digits: number) => (100 * (rate as number)).toFixed(digits);

  it(`is by level what the textbook gives (${byLevel.src})`, () => {
    const output = level(byLevel.target_last_year!);
    expect(percent(output.answer("RATE", byLevel.actual_last_year!), 2)).toBe(
      String(byLevel.derived_pct),
    );
    expect(byLevel.expected).toBe("超额完成");
    expect(output.answer("CHECK", byLevel.actual_last_year!, 2025)).toBe("达标");
  });
  it("is not reached by the total of the same series", () => {
    const output = total(byLevel.five_year_total_target!);
    const actual = byLevel.five_year_total_actual!;
    expect(percent(output.answer("RATE", actual), 2)).toBe(
      String(byLevel.derived_cumulative_method_pct),
    );
    expect(output.answer("CHECK", actual, 2025)).toBe("接近");
  });
  it(`is by total what the textbook gives (${byTotal.src})`, () => {
    const output = total(byTotal.target_total!);
    const rate = output.answer("RATE", byTotal.actual_total!);
    expect(percent(rate, 1)).toBe(String(byTotal.expected_pct));
    expect(output.answer("PROGRESS", byTotal.actual_total!)).toBe(rate);
  });
});
