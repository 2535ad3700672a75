/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { requestOfPane } from "../../excel/paneRequests";
import { WorkbookProblem } from "../../excel/workbookService";
import {
  checkOf,
  fromText,
  lagging,
  met,
  missed,
  templateTable,
  unfilled,
} from "../testing/checkResults";
import type { InMemoryCheck } from "../testing/inMemoryCheck";
import { button, checked, groupHeads, itemsOf, openCheck } from "./checkPlaceDriver";

const withLive = (...findings: Parameters<typeof templateTable>[0]) => {
  const check = checkOf(templateTable(findings));
  return { ...check, settings: { ...check.settings, live: true } };
};

async function heldRun(opened: { readonly check: InMemoryCheck }) {
  opened.check.holdRuns();
  await act(async () => button("检查").click());
  if (!opened.check.held) throw new Error("no run began");
  return opened.check.held;
}

describe("a run", () => {
  it("shows how far it is and leaves the pane alive", async () => {
    const opened = await openCheck(checkOf(templateTable([missed])));
    const run = await heldRun(opened);
    expect(screen.getByRole("progressbar")).toBeTruthy();
    expect(screen.getByText("正在读取工作簿…")).toBeTruthy();
    act(() => run.options.onProgress?.({ sheet: "县表", rowsRead: 2000, rows: null }));
    expect(screen.getByText("正在读取工作表“县表”：已读 2000 行")).toBeTruthy();
    act(() => run.options.onProgress?.({ sheet: "县表", rowsRead: 4000, rows: 10000 }));
    expect(screen.getByText("正在读取工作表“县表”：4000 / 10000 行")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.4");
    await opened.user.click(screen.getByRole("tab", { name: "模板" }));
    expect(screen.getByRole("button", { name: "插入" })).toBeTruthy();
    await act(async () => run.finish());
    await opened.user.click(screen.getByRole("tab", { name: "检查" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(button(/森林覆盖率/)).toBeTruthy();
  });

  it("is stopped, and says that the result is a part", async () => {
    const opened = await openCheck(checkOf(templateTable([missed])));
    const run = await heldRun(opened);
    await opened.user.click(button("停止"));
    expect(run.options.signal?.aborted).toBe(true);
    expect(button("正在停止…").getAttribute("aria-disabled")).toBe("true");
    await act(async () => run.finish());
    expect(screen.getAllByText(/检查已停止/)).not.toHaveLength(0);
    expect(button(/森林覆盖率/)).toBeTruthy();
    expect(screen.queryByText(/没有发现问题/)).toBeNull();
  });

  it("that is refused leaves the last result and says why", async () => {
    const { user, check } = await checked(checkOf(templateTable([missed])));
    check.refuseNext(new WorkbookProblem("cellEditMode", "有单元格正在编辑。"));
    await user.click(button("重新检查"));
    expect(screen.getAllByText("有单元格正在编辑。")).not.toHaveLength(0);
    expect(button(/森林覆盖率/)).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("that fails unforeseen says so", async () => {
    const { user, check } = await openCheck();
    check.refuseNext(new Error("RichApi"));
    await user.click(button("检查"));
    expect(screen.getAllByText(/操作没有完成：RichApi/)).not.toHaveLength(0);
  });
});

describe("the result as a whole", () => {
  it("leads to the templates where there is no table", async () => {
    const { user } = await checked(checkOf());
    await user.click(button("打开模板"));
    expect(screen.getByRole("tab", { name: "模板" }).getAttribute("aria-selected")).toBe("true");
  });

  it("leads to the first empty cell where nothing has been entered", async () => {
    const { user, workbook } = await checked(checkOf(templateTable([unfilled])));
    expect(screen.getByText(/找到 1 项指标，都还没有填报/)).toBeTruthy();
    await user.click(button("转到第一个空格"));
    expect(workbook.visited).toEqual([unfilled.location]);
  });

  it("is all well only when it is", async () => {
    await checked(checkOf(templateTable([met])));
    expect(screen.getByText("没有发现问题：1 项指标全部正常。")).toBeTruthy();
  });

  it("is not all well while something is open or to be verified", async () => {
    const { user, check } = await checked(checkOf(templateTable([met, unfilled])));
    expect(screen.queryByText(/没有发现问题/)).toBeNull();
    check.find(checkOf(templateTable([met, fromText])));
    await user.click(button("重新检查"));
    expect(screen.queryByText(/没有发现问题/)).toBeNull();
  });

  it("is counted by severity and status, binding and expected apart", async () => {
    await checked(checkOf(templateTable([missed, fromText, lagging, met, unfilled])));
    const sentence = "检查完成：1 张表，5 项指标；问题 0，关注 2，待定 1，正常 2。";
    expect(screen.getAllByText(sentence).some(({ role }) => role === "status")).toBe(true);
    expect(itemsOf("约束性各状态项数")).toEqual(["未达标 1", "达标 1"]);
    expect(itemsOf("预期性各状态项数")).toEqual(["滞后 1", "达标 1"]);
    expect(itemsOf("未标属性各状态项数")).toEqual(["待填报 1"]);
    expect(screen.getByText("总评：未达标")).toBeTruthy();
  });

  it("tells what could not be read", async () => {
    const place = { place: "工作表“旧表”", message: "读取时已被删除。请重新检查。" };
    await checked({ ...checkOf(templateTable([met])), unreadable: [place] });
    expect(screen.getByRole("list", { name: "无法读取的地方" }).textContent).toContain("旧表");
    expect(screen.getAllByText(/有 1 处无法读取/)).not.toHaveLength(0);
    expect(screen.queryByText(/没有发现问题/)).toBeNull();
  });

  it("may be out of date after an undo, which is said", async () => {
    const { user, workbook } = await checked(checkOf(templateTable([missed])));
    expect(screen.queryByText(/检查之后撤销过操作/)).toBeNull();
    act(() => workbook.remember({ label: "插入", location: null }));
    await act(async () => requestOfPane("undo"));
    expect(screen.getByText(/检查之后撤销过操作/)).toBeTruthy();
    await user.click(button("重新检查"));
    expect(screen.queryByText(/检查之后撤销过操作/)).toBeNull();
  });

  it("stays while another place is open, with what was chosen", async () => {
    const { user } = await checked(checkOf(templateTable([missed, lagging])));
    await user.selectOptions(screen.getByRole("combobox", { name: "分组" }), "指标");
    await user.type(screen.getByRole("searchbox", { name: "搜索检查结果" }), "森林");
    await user.click(screen.getByRole("tab", { name: "计划库" }));
    await user.click(screen.getByRole("tab", { name: "检查" }));
    expect(groupHeads()).toEqual(["森林覆盖率 1关注 1"]);
  });

  it("speaks English", async () => {
    await checked(checkOf(templateTable([missed, unfilled])), "en");
    expect(screen.getAllByText(/Check finished\. Tables: 1; indicators: 2/)).not.toHaveLength(0);
    expect(itemsOf("Binding: number by status")).toEqual(["Not met 1"]);
    expect(screen.getByText("Overall: Not met")).toBeTruthy();
    expect(screen.getByText(/Gap -8 pp/)).toBeTruthy();
    expect(screen.getByText("Rules: Not met when due")).toBeTruthy();
  });
});

describe("the live check", () => {
  it("judges again after an edit and says so", async () => {
    const { check } = await checked(withLive(missed));
    expect(check.followed).toHaveLength(1);
    act(() => check.edit(withLive(met)));
    expect(button(/示范园区/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /森林覆盖率/ })).toBeNull();
    expect(screen.getByText("已按修改重新判断：问题 0，关注 0，待定 0，正常 1。")).toBeTruthy();
  });

  it("is turned off and on again, and that is stored", async () => {
    const { user, check } = await checked(withLive(missed));
    await user.click(screen.getByRole("switch", { name: "实时检查" }));
    expect(check.followed).toHaveLength(0);
    expect((await check.settings()).live).toBe(false);
    await user.click(screen.getByRole("switch", { name: "实时检查" }));
    expect(check.followed).toHaveLength(1);
    expect((await check.settings()).live).toBe(true);
  });

  it("follows one result at a time", async () => {
    const { user, check } = await checked(withLive(missed));
    await user.click(button("重新检查"));
    expect(check.followed).toHaveLength(1);
  });

  it("that is off follows nothing", async () => {
    const { check } = await checked(checkOf(templateTable([missed])));
    expect(check.followed).toHaveLength(0);
  });
});
