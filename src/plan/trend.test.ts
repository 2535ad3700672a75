import china from "../../test/cases/china.json";
import { numberTarget, textTarget } from "./testPlans";
import { trendOf } from "./trend";
import { compoundAnnualGrowth } from "./trendGrowth";

/** ≥48 % by 2025, from 40 % in 2020: 3.71 % a year are required. */
const forest = numberTarget();

it("is seen from the plan's baseline on", () =>
  // (46/40)^(1/3) − 1 = 4.77 % a year: more than required.
  expect(trendOf(forest, [{ year: 2023, value: 46 }])).toEqual({
    from: 2020,
    to: 2023,
    openSdg: "substantialProgress",
    eurostat: "significantProgress",
  }));
it("is seen from the first actual where the plan states no baseline", () =>
  // 1.1 % a year where (48/45)^(1/4) − 1 = 1.6 % are required: R = 0.69.
  expect(
    trendOf(numberTarget({ baseline: null }), [
      { year: 2023, value: 46 },
      { year: 2021, value: 45 },
    ]),
  ).toEqual({ from: 2021, to: 2023, openSdg: "moderateProgress", eurostat: "moderateProgress" }));
it("is a deterioration where the value moves away", () =>
  expect(trendOf(forest, [{ year: 2023, value: 39 }])).toMatchObject({
    openSdg: "deterioration",
    eurostat: "significantDeterioration",
  }));
it("is that of the target once it is met", () =>
  expect(trendOf(forest, [{ year: 2023, value: 49 }])).toMatchObject({
    openSdg: "targetAchieved",
    eurostat: "significantProgress",
  }));
it("goes down where lower is better", () =>
  expect(
    trendOf(
      numberTarget({
        op: "<=",
        value: 30,
        unit: "微克/立方米",
        baseline: { value: 40, year: 2020 },
      }),
      [{ year: 2023, value: 33 }],
    ),
  ).toMatchObject({ openSdg: "substantialProgress" }));
it("needs a year after the first", () => {
  expect(trendOf(forest, [])).toBeNull();
  expect(trendOf(numberTarget({ baseline: null }), [{ year: 2023, value: 46 }])).toBeNull();
});
it("is none of words, ranks and additions", () => {
  const actuals = [{ year: 2023, value: 46 }];
  expect(trendOf(textTarget(), actuals)).toBeNull();
  expect(trendOf(numberTarget({ kind: "rank" }), actuals)).toBeNull();
  expect(trendOf(numberTarget({ kind: "increment" }), actuals)).toBeNull();
});

it("reproduces the published compound growth", () => {
  const [{ base, actual, years, expected_annual_pct: expected }] = china.compound_growth as [
    (typeof china.compound_growth)[0],
  ];
  expect(100 * compoundAnnualGrowth(base, actual, years)!).toBeCloseTo(expected, 1);
});
