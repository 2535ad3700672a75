/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { laterPlan, smallPlan } from "../testing/smallPlan";
import { renderApp } from "../testing/renderApp";
import { button, choice, indicator, indicators, optionsOf, place, plan } from "./templatesDriver";

const search = () => place().getByRole("searchbox", { name: "搜索指标" });
const names = () => indicators().map((text) => text.split(" ")[0]);

const assigned = {
  ...smallPlan,
  targets: smallPlan.targets.map((target, index) => ({
    ...target,
    departments: index === 0 ? ["林业局"] : null,
  })),
};

it("shows what a search finds, and 全选 and 全不选 act on that", async () => {
  const { user, workbook } = renderApp();
  await user.type(search(), "制造业");
  expect(names()).toEqual(["“专精特新”小巨人企业", "示范园区"]);
  await user.click(button("全不选"));
  expect(screen.getByText(/找到 2 项指标 · 已选的指标中有 2 项不在列表中/)).toBeTruthy();
  expect(screen.getByText("已选 2 / 4 项")).toBeTruthy();
  await user.click(button("插入"));
  expect(workbook.inserted[0]?.parts[0]?.targetIds).toEqual(["forest", "air"]);
});

it("finds by pinyin and initials as soon as these have loaded", async () => {
  const { user } = renderApp();
  await user.type(search(), "slfgl");
  await waitFor(() => expect(names()).toEqual(["森林覆盖率"]));
  await user.clear(search());
  await user.type(search(), "shifan yuanqu");
  expect(names()).toEqual(["示范园区"]);
});

it("says that nothing matches, and clears search and filters", async () => {
  const { user } = renderApp();
  await user.selectOptions(choice("属性"), "约束性");
  await user.type(search(), "航天");
  expect(screen.getByText(/没有符合条件的指标/)).toBeTruthy();
  await user.click(button("清除搜索和筛选"));
  expect(names()).toHaveLength(4);
  expect(choice("属性").value).toBe("");
});

it("filters by category, attribute and nature, as far as there is a choice", async () => {
  const { user } = renderApp();
  expect(optionsOf("类别")).toEqual(["全部", "环境质量", "　绿色发展", "　生态环境", "制造业质量"]);
  expect(optionsOf("属性")).toEqual(["全部", "约束性", "未注明"]);
  expect(optionsOf("性质")).toEqual(["全部", "量化", "定性"]);
  expect(place().queryByRole("combobox", { name: "责任部门" })).toBeNull();
  await user.selectOptions(choice("类别"), "环境质量");
  expect(names()).toEqual(["森林覆盖率", "大气污染状况"]);
  await user.selectOptions(choice("性质"), "定性");
  expect(names()).toEqual(["大气污染状况"]);
  await user.selectOptions(choice("属性"), "约束性");
  expect(names()).toEqual([]);
});

it("filters by department where a plan names one", async () => {
  const { user } = renderApp({ plans: [assigned] });
  await user.selectOptions(choice("责任部门"), "林业局");
  expect(names()).toEqual(["森林覆盖率"]);
});

it("drops a filter that the plans chosen now do not offer", async () => {
  const { user } = renderApp({ plans: [assigned, laterPlan] });
  await user.selectOptions(choice("责任部门"), "林业局");
  await user.click(plan("西州"));
  await user.click(plan("东州"));
  expect(names()).toEqual(["森林覆盖率"]);
  expect(indicator(/森林覆盖率/)).toHaveProperty("checked", true);
  expect(place().queryByRole("combobox", { name: "责任部门" })).toBeNull();
});
