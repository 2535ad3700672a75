/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { laterPlan, smallPlan } from "../testing/smallPlan";
import { renderApp } from "../testing/renderApp";
import { button, indicator, indicators, layout, place, plan } from "./templatesDriver";

const west = {
  ...laterPlan,
  targets: [...laterPlan.targets, { ...smallPlan.targets[3]!, id: "rail", name: "轨道里程" }],
};
const onlyShared = () => place().getByRole("switch", { name: "只列多地共有的指标" });

async function comparing() {
  const rendered = renderApp({ plans: [smallPlan, west] });
  await rendered.user.click(layout(/^横向对比表/));
  return rendered;
}

it("says before inserting that two plans are needed, and refuses with one", async () => {
  const { user, workbook } = await comparing();
  expect(place().getByText(/横向对比表需要两个以上的规划/)).toBeTruthy();
  expect(place().queryByRole("switch", { name: "只列多地共有的指标" })).toBeNull();
  await user.click(button("插入"));
  await user.click(button("预览"));
  expect(workbook.inserted).toEqual([]);
  expect(button("插入新表")).toBeTruthy();
  await user.click(plan("西州"));
  expect(place().queryByText(/横向对比表需要两个以上的规划/)).toBeNull();
});

it("lists the indicators that several regions have, each once with its regions", async () => {
  const { user, workbook } = await comparing();
  await user.click(plan("西州"));
  expect(onlyShared()).toHaveProperty("checked", true);
  expect(place().getByText("所选规划中，两地以上都有的指标共 1 项。")).toBeTruthy();
  expect(indicators()).toEqual(["森林覆盖率 东州、西州"]);
  await user.click(button("插入"));
  expect(workbook.inserted[0]?.parts).toEqual([
    { planId: "east-2023", targetIds: ["forest"] },
    { planId: "west-2026", targetIds: ["forest"] },
  ]);
});

it("lists all of them where that is wanted", async () => {
  const { user, workbook } = await comparing();
  await user.click(plan("西州"));
  await user.click(onlyShared());
  expect(screen.getByText("已选 5 / 5 项")).toBeTruthy();
  await user.click(indicator(/大气污染状况/));
  await user.click(button("插入"));
  expect(workbook.inserted[0]?.parts).toEqual([
    { planId: "east-2023", targetIds: ["forest", "firms", "parks"] },
    { planId: "west-2026", targetIds: ["forest", "rail"] },
  ]);
});

it("refuses indicators of one plan alone", async () => {
  const { user, workbook } = await comparing();
  await user.click(plan("西州"));
  await user.click(onlyShared());
  await user.click(button("全不选"));
  await user.click(indicator(/大气污染状况/));
  await user.click(button("插入"));
  expect(screen.getAllByText(/横向对比至少需要两个规划的指标/)).not.toHaveLength(0);
  expect(workbook.inserted).toEqual([]);
});
