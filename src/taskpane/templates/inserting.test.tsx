/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { WorkbookProblem } from "../../excel/workbookService";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";
import { button, choice, layout, place } from "./templatesDriver";

const noticeButton = (name: string | RegExp) => screen.getByRole("button", { name });

it("names the table, says what to do next, leads to it and announces it", async () => {
  const { user, workbook } = renderApp();
  await user.click(layout(/^数据采集表/));
  await user.click(button("插入"));
  const words =
    /已插入数据采集表“数据采集表_东州”：工作表“.+”的 A\d+，共 4 行。请把工作簿发给部门填报/;
  expect(screen.getAllByText(words).some((part) => part.role === "status")).toBe(true);
  await user.click(noticeButton("转到"));
  expect(workbook.visited).toEqual([workbook.undoable()?.location]);
});

it("says what 撤销 takes back, and takes it back", async () => {
  const { user, workbook } = renderApp();
  await user.click(button("插入"));
  await user.click(button("撤销：插入“单期考核表_东州”"));
  expect(workbook.undoable()).toBeNull();
  expect(screen.getAllByText("已撤销：插入“单期考核表_东州”。")).not.toHaveLength(0);
  expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull();
});

it("offers to undo what an earlier session did, once the workbook has told", async () => {
  const { user, workbook } = renderApp();
  expect(place().queryByRole("button", { name: /^撤销/ })).toBeNull();
  act(() => workbook.remember({ label: "插入“监测表_东州”", location: null }));
  await user.click(button("撤销：插入“监测表_东州”"));
  expect(workbook.undoable()).toBeNull();
});

it("asks before entries are lost", async () => {
  const { user, workbook } = renderApp();
  await user.click(button("插入"));
  workbook.fillIn(3);
  await user.click(noticeButton("撤销"));
  expect(screen.getAllByText("已填报 3 个单元格。")).not.toHaveLength(0);
  expect(workbook.undoable()).not.toBeNull();
  await user.click(noticeButton("仍要撤销"));
  expect(workbook.undoable()).toBeNull();
});

it("shows a refusal with its cell, and offers a new sheet where that helps", async () => {
  const { user, workbook } = renderApp();
  await user.selectOptions(choice("位置"), "从所选单元格开始");
  const cell = { sheet: "数据", address: "B2" };
  workbook.refuseNext("targetAreaOccupied", "数据!B2 已有内容。", cell);
  await user.click(button("插入"));
  expect(screen.getAllByText("数据!B2 已有内容。")).not.toHaveLength(0);
  expect(workbook.inserted).toEqual([]);
  await user.click(noticeButton("转到"));
  expect(workbook.visited).toEqual([cell]);
  await user.click(noticeButton("改为插入新工作表"));
  expect(workbook.inserted.map(({ placement }) => placement)).toEqual(["newSheet"]);
});

it("shows a failure that no one foresaw, and recovers", async () => {
  const { user, workbook } = renderApp();
  workbook.failNext(new Error("连接中断"));
  await user.click(button("插入"));
  expect(screen.getAllByText(/操作没有完成：连接中断/)).not.toHaveLength(0);
  await user.click(noticeButton("关闭消息"));
  await user.click(button("插入"));
  expect(workbook.inserted).toHaveLength(1);
});

describe("an insertion that takes long", () => {
  const stages = (text: string) => place().findByText(text, { selector: "[role=status]" });

  it("says how far it is, and no longer when it is done", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.holdInsertions();
    const { user } = renderApp({ workbook });
    await user.click(button("插入"));
    act(() => workbook.held?.reach("checking"));
    expect(await stages("正在检查位置…")).toBeTruthy();
    act(() => workbook.held?.reach("writing"));
    expect(await stages("正在写入…")).toBeTruthy();
    await act(async () => workbook.held?.finish());
    expect(place().queryByText("正在写入…")).toBeNull();
    expect(button("插入")).toBeTruthy();
  });

  it("says that it is taken back where it fails", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.holdInsertions();
    const { user } = renderApp({ workbook });
    await user.click(button("插入"));
    act(() => workbook.held?.reach("takingBack"));
    expect(await stages("没有写成，正在撤回…")).toBeTruthy();
    workbook.failNext(new WorkbookProblem("hostFailure", "Excel 没有完成这一步。"));
    await act(async () => workbook.held?.finish());
    expect(place().queryByText("没有写成，正在撤回…")).toBeNull();
    expect(screen.getAllByText("Excel 没有完成这一步。")).not.toHaveLength(0);
  });
});
