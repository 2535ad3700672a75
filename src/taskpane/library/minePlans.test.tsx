/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { planText } from "../../excel/planPart";
import type { Plan } from "../../plan/plan";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";
import { smallPlan } from "../testing/smallPlan";

jest.setTimeout(120_000);
beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const own: Plan = {
  ...smallPlan,
  id: "own-2023",
  region: "本市",
  regionAliases: [],
  title: "本市自己的规划",
};
const renewed: Plan = { ...own, issued: "2024-01-01" };

async function openLibrary(...inWorkbook: readonly Plan[]) {
  const workbook = new InMemoryWorkbook();
  workbook.store.setOwn(inWorkbook);
  const { user } = renderApp({ workbook, place: "library" });
  await screen.findByRole("region", { name: "我的" });
  return { user, workbook };
}
const mine = () => within(screen.getByRole("region", { name: "我的" }));
const inWorkbook = () => within(screen.getByRole("region", { name: "本工作簿" }));

/** As if an earlier session had kept it. */
const keep = (plan: Plan) =>
  localStorage.setItem(`plan-indicators/plan/${plan.id}`, planText(plan));

it("keeps nothing by itself, and a plan of the workbook when told to", async () => {
  const { user } = await openLibrary(own);
  await mine().findByText(/还没有。/);
  expect(localStorage).toHaveLength(0);
  await user.click(inWorkbook().getByRole("button", { name: "把《本市自己的规划》存到我的" }));
  await mine().findByText(own.title);
  expect(localStorage.getItem("plan-indicators/plan/own-2023")).toBe(planText(own));
  expect(inWorkbook().getByText("“我的”中已有")).toBeTruthy();
  expect(mine().getByText("本工作簿中已有")).toBeTruthy();
  expect(inWorkbook().queryByRole("button", { name: /存到我的/ })).toBeNull();
});

it("adds what was kept to another workbook", async () => {
  keep(own);
  const { user, workbook } = await openLibrary();
  await user.click(await mine().findByRole("button", { name: "把《本市自己的规划》加入本工作簿" }));
  expect(workbook.store.own).toEqual([own]);
  expect(screen.getAllByText(/已加入本工作簿：《本市自己的规划》/)).not.toHaveLength(0);
});

it("tells versions apart, and replaces either by the other only when told to", async () => {
  keep(own);
  const { user, workbook } = await openLibrary(renewed);
  await mine().findByText(own.title);
  expect(screen.queryByText("本工作簿中已有")).toBeNull();
  await user.click(
    mine().getByRole("button", { name: "用“我的”《本市自己的规划》替换本工作簿中的版本" }),
  );
  expect(workbook.store.own).toEqual([own]);
  act(() => workbook.store.setOwn([renewed]));
  await user.click(
    await inWorkbook().findByRole("button", {
      name: "用本工作簿的《本市自己的规划》更新“我的”中的版本",
    }),
  );
  expect(localStorage.getItem("plan-indicators/plan/own-2023")).toBe(planText(renewed));
});

it("removes what was kept, and puts it back", async () => {
  keep(own);
  const { user } = await openLibrary();
  await user.click(await mine().findByRole("button", { name: "从我的移除《本市自己的规划》" }));
  expect(localStorage).toHaveLength(0);
  await waitFor(() => expect(document.activeElement?.textContent).toBe("我的"));
  await user.click(mine().getByRole("button", { name: "把《本市自己的规划》放回我的" }));
  expect(await mine().findByText(own.title)).toBeTruthy();
  expect(localStorage.getItem("plan-indicators/plan/own-2023")).toBe(planText(own));
  expect(mine().queryByRole("button", { name: /放回/ })).toBeNull();
});

it("says that there is no more room, and what to do", async () => {
  const { user } = await openLibrary(own);
  await mine().findByText(/还没有。/);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await user.click(inWorkbook().getByRole("button", { name: /存到我的$/ }));
  expect(screen.getAllByText(/没有存下《本市自己的规划》.*空间已满/)).not.toHaveLength(0);
  expect(mine().queryByText(own.title)).toBeNull();
});

it("says that the machine keeps nothing, and offers files instead", async () => {
  jest.spyOn(Storage.prototype, "key").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  keep(own);
  await openLibrary(own);
  expect(await mine().findByText(/不允许加载项保存内容.*导出为文件/)).toBeTruthy();
  expect(inWorkbook().queryByRole("button", { name: /存到我的/ })).toBeNull();
  expect(inWorkbook().getByRole("button", { name: "导出《本市自己的规划》" })).toBeTruthy();
});

it("is read without being in the workbook, without a formula then", async () => {
  keep(own);
  const { user } = await openLibrary();
  await user.click(await mine().findByRole("button", { name: /^本市自己的规划/ }));
  await user.click(screen.getByRole("button", { name: /^森林覆盖率/ }));
  expect(screen.getByText(/加入本工作簿后，才能在公式中使用/)).toBeTruthy();
});
