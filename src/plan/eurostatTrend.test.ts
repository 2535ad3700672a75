import published from "../../test/cases/eurostat.json";
import { type EurostatTrend, eurostatTrend } from "./eurostatTrend";

const publishedClasses: Readonly<Record<string, EurostatTrend>> = {
  significant_progress: "significantProgress",
  moderate_progress: "moderateProgress",
  no_progress: "noProgress",
  moderate_deterioration: "moderateDeterioration",
  significant_deterioration: "significantDeterioration",
};

it("has all of the published series", () => expect(published.cases).toHaveLength(15));

it.each(published.cases.map((row) => [row.indicator, row] as const))("reproduces %s", (_, row) => {
  const { trend, value, score } = eurostatTrend({
    baseline: { year: row.base_year, value: row.base_value },
    current: { year: row.current_year, value: row.current_value },
    direction: row.direction as 1 | -1,
    target: row.target === null ? null : { year: row.target_year, value: row.target },
    limit: row.limit,
  });
  expect(trend).toBe(publishedClasses[row.expected_status]);
  if (row.expected_progress_value === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(row.expected_progress_value, 10);
  expect(score).toBeCloseTo(row.expected_score, 10);
});
