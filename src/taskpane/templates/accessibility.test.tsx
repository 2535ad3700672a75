/** @jest-environment jsdom */
import axe from "axe-core";
import { renderApp } from "../testing/renderApp";
import { laterPlan, smallPlan } from "../testing/smallPlan";
import { button, layout, place, plan } from "./templatesDriver";

/** What the pane's page, and not a place of it, answers for; and colours, which nothing draws here. */
const others = ["region", "page-has-heading-one", "color-contrast"];

async function barriers() {
  const rules = Object.fromEntries(others.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(document.body, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it("has no barrier in the form, nor in the preview", async () => {
  const { user } = renderApp({ plans: [smallPlan, laterPlan] });
  await user.click(layout(/^横向对比表/));
  await user.click(plan("西州"));
  expect(await barriers()).toEqual([]);
  await user.click(button("预览"));
  await place().findByRole("table");
  expect(await barriers()).toEqual([]);
});

it("has no barrier in the work on inserted tables", async () => {
  const { user, tools } = renderApp();
  tools.holdSheets("民政局");
  await user.click(button("已插入的表"));
  await user.click(await place().findByRole("button", { name: /^年度更新：/ }));
  await place().findByRole("combobox", { name: "新年度" });
  expect(await barriers()).toEqual([]);
  await user.click(button("返回已插入的表"));
  await user.click(await place().findByRole("button", { name: /^汇总：/ }));
  await user.click(await place().findByRole("checkbox", { name: "民政局" }));
  expect(await barriers()).toEqual([]);
  await user.click(button("比对"));
  await place().findByText(/^可写入 1 项/);
  expect(await barriers()).toEqual([]);
});
