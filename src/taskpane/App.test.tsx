/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { requestOfPane } from "../excel/paneRequests";
import { PlanStore } from "../excel/planStore";
import { PlanLibrary } from "../plan/planLibrary";
import { checkOf, missed, templateTable } from "./testing/checkResults";
import { InMemoryCheck } from "./testing/inMemoryCheck";
import { InMemoryWorkbook } from "./testing/inMemoryWorkbook";
import { renderApp } from "./testing/renderApp";
import { smallPlan } from "./testing/smallPlan";

const openTab = () => {
  const tab = screen.getByRole("tab", { selected: true });
  return tab.getAttribute("aria-label") ?? tab.textContent;
};

describe("the places", () => {
  it("are tabs that arrow keys, Home and End move between", async () => {
    const { user } = renderApp({ place: "start" });
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "开始" }));
    for (const [key, tab] of [
      ["{ArrowRight}", "模板"],
      ["{ArrowRight}", "检查"],
      ["{End}", "设置"],
      ["{ArrowRight}", "开始"],
      ["{ArrowLeft}", "设置"],
      ["{Home}", "开始"],
      ["{ArrowRight}", "模板"],
    ] as const) {
      await user.keyboard(key);
      expect(openTab()).toBe(tab);
      expect(document.activeElement).toBe(screen.getByRole("tab", { name: tab }));
    }
    expect(screen.getByRole("tabpanel", { name: "模板" })).toBeTruthy();
    expect(screen.queryByRole("tabpanel", { name: "开始" })).toBeNull();
  });

  it("keep what was chosen while another place is open", async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole("button", { name: "全不选" }));
    await user.click(screen.getByRole("tab", { name: "检查" }));
    await user.click(screen.getByRole("tab", { name: "模板" }));
    expect(screen.getByText("已选 0 / 4 项")).toBeTruthy();
  });
});

describe("a pane that is opened again", () => {
  it("begins with 开始, and then where it was left in this workbook", async () => {
    const { user, storage, closePane } = renderApp({ place: null });
    expect(openTab()).toBe("开始");
    await user.click(screen.getByRole("tab", { name: "函数" }));
    closePane();
    renderApp({ storage });
    expect(openTab()).toBe("函数");
  });

  it("has the template that was being chosen", async () => {
    const { user, storage, closePane } = renderApp();
    await user.click(screen.getByRole("button", { name: "全不选" }));
    await user.click(screen.getByRole("radio", { name: /^年度监测表/ }));
    closePane();
    renderApp({ storage });
    expect(screen.getByText("已选 0 / 4 项")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^年度监测表/ }).checked).toBe(true);
  });
});

describe("plans that do not load", () => {
  it("are told of, and asked for again", async () => {
    let isReachable = false;
    const loaded = {
      builtIn: [smallPlan],
      libraryOf: (...plans: ConstructorParameters<typeof PlanLibrary>) => new PlanLibrary(...plans),
    };
    const store = new PlanStore({
      index: [],
      load: () => (isReachable ? Promise.resolve(loaded) : Promise.reject(new Error("offline"))),
    });
    const workbook = new InMemoryWorkbook([], store);
    const { user } = renderApp({ workbook });
    expect(await screen.findByText(/规划没有载入/)).toBeTruthy();
    isReachable = true;
    await user.click(screen.getByRole("button", { name: "再试" }));
    expect(await screen.findByRole("checkbox", { name: /^东州/ })).toBeTruthy();
  });
});

describe("requests of the ribbon", () => {
  it("open the check and run it", async () => {
    const workbook = new InMemoryWorkbook();
    const check = new InMemoryCheck(workbook);
    check.find(checkOf(templateTable([missed])));
    renderApp({ workbook, check });
    await act(async () => requestOfPane("check"));
    expect(openTab()).toBe("检查");
    expect(await screen.findByRole("button", { name: /森林覆盖率/ })).toBeTruthy();
    expect(check.runs).toBe(1);
  });

  it("open the indicator of the selected row in 计划库", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.indicator = { planId: "east-2023", targetId: "forest" };
    renderApp({ workbook });
    await act(async () => requestOfPane("indicator"));
    expect(openTab()).toBe("计划库");
  });

  it("say so where the selected row names no indicator", async () => {
    renderApp();
    await act(async () => requestOfPane("indicator"));
    expect(openTab()).toBe("模板");
    expect(screen.getAllByText("所选行中没有找到指标。")).not.toHaveLength(0);
  });

  it("made before the pane was there are answered once it is", async () => {
    requestOfPane("check");
    const { check } = renderApp();
    await screen.findByText(/没有找到指标表/, { selector: "[role=status]" });
    expect(check.runs).toBe(1);
  });

  it("take the last insertion back", async () => {
    const { user, workbook } = renderApp();
    await user.click(screen.getByRole("button", { name: "插入" }));
    await act(async () => requestOfPane("undo"));
    expect(workbook.undoable()).toBeNull();
  });

  it("are told that there is nothing to undo", async () => {
    renderApp();
    await act(async () => requestOfPane("undo"));
    expect(screen.getAllByText("没有可以撤销的操作。")).not.toHaveLength(0);
  });

  it("wait for no second action while one runs", async () => {
    const { check } = renderApp();
    await act(async () => {
      requestOfPane("check");
      requestOfPane("check");
    });
    expect(check.runs).toBe(1);
  });
});
