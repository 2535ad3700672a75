import published from "../../test/cases/openSdg.json";
import { type OpenSdgTrend, openSdgTrend } from "./openSdgTrend";
import type { TrendSeries } from "./trendGrowth";

const publishedClasses: Readonly<Record<string, OpenSdgTrend>> = {
  not_available: "notAvailable",
  deterioration: "deterioration",
  limited_progress: "limitedProgress",
  moderate_progress: "moderateProgress",
  substantial_progress: "substantialProgress",
  target_achieved: "targetAchieved",
};

type Published = (typeof published.series)[number];

function seriesOf(row: Published): TrendSeries {
  return {
    baseline: { year: row.base_year, value: row.base_value },
    current: { year: row.current_year, value: row.current_value },
    direction: row.direction as 1 | -1,
    target: row.target === null ? null : { year: row.target_year, value: row.target },
    limit: row.limit,
  };
}

it("has all of the published series", () => expect(published.series).toHaveLength(150));

it.each(published.series.map((row) => [`${row.indicator} #${row.series_no}`, row] as const))(
  "reproduces %s",
  (_, row) => {
    const { trend, value, score } = openSdgTrend(seriesOf(row));
    expect(trend).toBe(publishedClasses[row.expected_status]);
    if (row.expected_progress_value === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(row.expected_progress_value, 10);
    if (row.expected_score === null) expect(score).toBeNull();
    else expect(score).toBeCloseTo(row.expected_score, 6);
  },
);

const series: TrendSeries = {
  baseline: { year: 2020, value: 100 },
  current: { year: 2024, value: 110 },
  direction: 1,
  target: null,
  limit: null,
};

it("does not assess a series that changes sign", () =>
  expect(openSdgTrend({ ...series, current: { year: 2024, value: -1 } }).trend).toBe(
    "notAvailable",
  ));
it("sees a rise of a negative series as a rise", () => {
  const rising = { ...series, baseline: { year: 2020, value: -10 } };
  expect(openSdgTrend({ ...rising, current: { year: 2024, value: -5 } }).value).toBeGreaterThan(0);
});
it("takes 0.001 for a baseline of zero", () => {
  const fromZero = openSdgTrend({ ...series, baseline: { year: 2020, value: 0 } });
  expect(fromZero.value).toBeCloseTo(Math.pow(110 / 0.001, 1 / 4) - 1, 10);
});
it("holds at a natural limit to be substantial", () => {
  const atLimit = { ...series, limit: 100, current: { year: 2024, value: 100 } };
  expect(openSdgTrend(atLimit)).toEqual({ trend: "substantialProgress", value: 0, score: 5 });
});
