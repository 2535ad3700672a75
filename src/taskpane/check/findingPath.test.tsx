/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { checkOf, lagging, missed, ownTable, templateTable } from "../testing/checkResults";
import { InMemoryCheck } from "../testing/inMemoryCheck";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";
import { smallPlan } from "../testing/smallPlan";
import { place } from "./checkPlaceDriver";

const [forest, ...others] = smallPlan.targets;
const withBaseline = {
  ...smallPlan,
  targets: [{ ...forest!, baseline: { value: 43, year: 2020 } }, ...others],
};
const of2023 = { ...missed, key: "甲", year: 2023, actual: 45 };
const of2024 = {
  ...missed,
  key: "乙",
  year: 2024,
  actual: 47.5,
  location: { sheet: "县表", address: "C4" },
};

it("shows what the check read of all years against the path that the plan asks for", async () => {
  const workbook = new InMemoryWorkbook([withBaseline]);
  const check = new InMemoryCheck(workbook);
  check.find(checkOf(templateTable([of2023, lagging]), ownTable([of2024])));
  const { user } = renderApp({ workbook, check, place: "check" });
  await user.click(await screen.findByRole("button", { name: "检查" }));

  const toggles = await place().findAllByRole("button", { name: /^对照应达值：/ });
  // 小巨人企业 has no baseline, hence no path.
  expect(toggles.map((toggle) => toggle.getAttribute("aria-label"))).toEqual([
    "对照应达值：森林覆盖率",
    "对照应达值：森林覆盖率",
  ]);
  await user.click(toggles[0]!);
  const chart = await place().findByRole("img", { name: /2023 年实际值 45/ });
  expect(chart.getAttribute("aria-label")).toContain("2024 年实际值 47.5；2020 年应达值 43");
  expect(chart.getAttribute("aria-label")).toContain("2025 年目标值 ≥ 48 %");

  await user.click(place().getByRole("button", { name: /^以表格显示：“森林覆盖率”/ }));
  const rows = within(place().getByRole("table")).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "年份实际值应达值",
    "2020—43",
    "2021—44",
    "2022—45",
    "20234546",
    "202447.547",
    "2025—48",
  ]);
});
