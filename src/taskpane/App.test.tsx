/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { requestOfPane } from "../excel/paneRequests";
import { checkOf, missed, templateTable } from "./testing/checkResults";
import { InMemoryCheck } from "./testing/inMemoryCheck";
import { InMemoryWorkbook } from "./testing/inMemoryWorkbook";
import { renderApp } from "./testing/renderApp";

const openTab = () => screen.getByRole("tab", { selected: true }).textContent;

describe("the places", () => {
  it("are tabs that arrow keys, Home and End move between", async () => {
    const { user } = renderApp();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "模板" }));
    for (const [key, tab] of [
      ["{ArrowRight}", "检查"],
      ["{ArrowRight}", "函数"],
      ["{End}", "计划库"],
      ["{ArrowRight}", "模板"],
      ["{ArrowLeft}", "计划库"],
      ["{Home}", "模板"],
      ["{ArrowRight}", "检查"],
    ] as const) {
      await user.keyboard(key);
      expect(openTab()).toBe(tab);
      expect(document.activeElement?.textContent).toBe(tab);
    }
    expect(screen.getByRole("tabpanel", { name: "检查" })).toBeTruthy();
    expect(screen.queryByRole("tabpanel", { name: "模板" })).toBeNull();
  });

  it("keep what was chosen while another place is open", async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole("button", { name: "全不选" }));
    await user.click(screen.getByRole("tab", { name: "检查" }));
    await user.click(screen.getByRole("tab", { name: "模板" }));
    expect(screen.getByText("已选 0 / 4 项")).toBeTruthy();
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
