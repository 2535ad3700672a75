/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { newPlanSaveMessages, newPlanSourceMessages } from "../../messages/newPlan";
import { MemoryStorage } from "../preferences/keyValueStorage";
import { focus, names, openNewPlan, paste, press, row, user } from "./testing/newPlanDriver";
import { southBayNames, southBayText } from "./testing/southBay";

jest.setTimeout(240_000);

const saveName = /^保存 \d+ 条到工作簿$/u;
const marks = () => [...document.querySelectorAll("mark")].map(({ textContent }) => textContent);

it("leads from pasted text to a plan of the workbook, by keyboard", async () => {
  const { workbook } = await paste(southBayText);
  expect(names()).toEqual(southBayNames);

  focus(row("森林覆盖率"));
  await user.keyboard("{Enter}");
  const fields = within(screen.getByRole("group", { name: "“森林覆盖率”的内容" }));
  expect(fields.getByText("森林覆盖率不低于48%")).toBeTruthy();
  const value = fields.getByLabelText("目标值");
  await user.clear(value);
  await user.type(value, "49.5");

  focus(row("公众满意度排名"));
  await user.keyboard("{Delete}");
  expect(row("新增绿色工厂")).toBe(document.activeElement);
  await press("接受把握大的 3 条");
  await press(saveName);
  await screen.findByText(/它在计划库的/u);

  const [plan] = workbook.store.own;
  expect(plan).toMatchObject({ id: "nanwan-2021", region: "南湾", issued: "2021-09-30" });
  expect(plan!.targets.map(({ name, op, value: stated }) => [name, op, stated])).toEqual([
    ["森林覆盖率", ">=", 49.5],
    ["PM2.5年均浓度", "<=", 26],
    ["新增绿色工厂", ">=", 20],
  ]);
});

it("offers a template, and is back at the draft once saving is undone", async () => {
  const { workbook } = await paste(southBayText);
  await press("接受把握大的 4 条");
  await press(saveName);
  await screen.findByText(/它在计划库的/u);
  await press("插入模板");
  expect(screen.getByRole("tab", { name: "模板" }).getAttribute("aria-selected")).toBe("true");
  await act(() => workbook.undo());
  await user.click(screen.getByRole("tab", { name: "计划库" }));
  expect(names()).toEqual(southBayNames);
});

it("shows each quote in the document and leads from it to its row", async () => {
  await paste(southBayText);
  await user.click(row("PM2.5年均浓度"));
  await press("在原文中查看");
  expect(document.querySelector("mark[aria-current=true]")?.textContent).toMatch(
    /^PM2\.5年均浓度/u,
  );
  expect(marks()).toHaveLength(4);

  const mark = screen.getByTitle("待定：新增绿色工厂");
  await user.click(mark);
  expect(screen.getByRole("tab", { name: "目标" }).getAttribute("aria-selected")).toBe("true");
  expect(screen.getByRole("group", { name: "“新增绿色工厂”的内容" })).toBeTruthy();
  await waitFor(() => expect(row("新增绿色工厂")).toBe(document.activeElement));
});

it("walks from quote to quote with the arrow keys", async () => {
  await paste(southBayText);
  await user.click(screen.getByRole("tab", { name: "原文" }));
  focus(screen.getByRole("region", { name: "原文" }));
  await user.keyboard("{Enter}");
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toMatch(/^PM2\.5/u);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(row("PM2.5年均浓度")).toBe(document.activeElement));
});

it("adds a target of what is selected, and of what is looked for", async () => {
  await paste(southBayText.replace("新增绿色工厂20家", "绿色工厂名单另行公布"));
  await user.click(screen.getByRole("tab", { name: "原文" }));
  const line = screen.getByText(/名单另行公布/u);
  act(() => {
    document.getSelection()!.setBaseAndExtent(line.firstChild!, 7, line.firstChild!, 11);
    document.dispatchEvent(new Event("selectionchange"));
  });
  await press("添加为目标");
  const added = within(await screen.findByRole("group", { name: "“绿色工厂”的内容" }));
  expect(added.getByLabelText("出处")).toHaveProperty("value", "一、总体要求(一)");
  expect(added.getByText("这里写一个数，如 48 或 12.5；单位写在“单位”里。")).toBeTruthy();

  document.getSelection()!.removeAllRanges();
  await user.click(screen.getByRole("tab", { name: "原文" }));
  await user.type(screen.getByLabelText("查找原文"), "另行公布{Enter}");
  await press("添加为目标");
  expect(
    await screen.findByRole("group", { name: /“到2025年，绿色工厂名单另行公布”/u }),
  ).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "原文" }));
  await user.type(screen.getByLabelText("查找原文"), "x{Enter}");
  expect(screen.getByText("原文中没有“另行公布x”。")).toBeTruthy();
});

it("says that nothing is accepted, and leads to what has to be put right", async () => {
  const { workbook } = await paste(southBayText.replace("南湾市人民政府\n", ""));
  await press(saveName);
  expect(screen.getByText(newPlanSaveMessages.nothingAccepted.zh)).toBeTruthy();

  await press("接受“森林覆盖率”");
  await press(saveName);
  expect(screen.getByText(/还有 2 处要改正/u)).toBeTruthy();
  const issuer = screen.getByLabelText("发文机关");
  await waitFor(() => expect(issuer).toBe(document.activeElement));
  await user.type(issuer, "南湾市人民政府");
  await user.type(screen.getByLabelText("发文日期"), "2021-09-30");

  await user.click(row("森林覆盖率"));
  const year = screen.getByLabelText("目标年");
  await user.clear(year);
  await user.type(year, "2035");
  await press(saveName);
  expect(screen.getAllByText(/目标年 2035 不在规划期 2021—2025 内/u)).not.toHaveLength(0);
  await user.clear(year);
  await user.type(year, "2024");
  await press(saveName);

  await screen.findByText("还有 3 条待定");
  await press("只保存已接受的 1 条");
  await screen.findByText(/它在计划库的/u);
  expect(workbook.store.own[0]!.targets).toMatchObject([{ name: "森林覆盖率", year: 2024 }]);
});

it("splits a row, merges it, brings back what was dropped, and undoes", async () => {
  await paste(southBayText);
  await user.click(row("森林覆盖率"));
  await press("拆成两条");
  expect(names()).toEqual(["森林覆盖率", ...southBayNames]);
  await press("与下一条合并：“森林覆盖率”");
  await user.click(row("森林覆盖率"));
  expect(names()).toEqual(southBayNames);

  await press("舍去“森林覆盖率”");
  expect(names()).toEqual(southBayNames.slice(1));
  await user.selectOptions(screen.getByLabelText("显示"), "dropped");
  await press("恢复“森林覆盖率”");
  await user.selectOptions(screen.getByLabelText("显示"), "all");
  expect(names()).toEqual(southBayNames);
  await press("撤销上一步");
  expect(names()).toEqual(southBayNames.slice(1));
});

it("asks before leaving, and has the draft again when the pane is opened again", async () => {
  const storage = new MemoryStorage();
  const { closePane, workbook } = await paste(southBayText, undefined, storage);
  await press("接受“森林覆盖率”");
  await press("返回计划库");
  await screen.findByText(newPlanSaveMessages.leaveKept.zh);
  await press("留下");
  await press("返回计划库");
  await screen.findByText(newPlanSaveMessages.leaveKept.zh);
  await press("保留草稿并离开");
  closePane();

  await openNewPlan(workbook, storage);
  expect(row("森林覆盖率").textContent).toContain("已接受");
  await press("返回计划库");
  await screen.findByText(newPlanSaveMessages.leaveKept.zh);
  await press("放弃草稿");
  await press(newPlanSourceMessages.open.zh);
  expect(await screen.findByLabelText(newPlanSourceMessages.paste.zh)).toBeTruthy();
});

it("warns of a draft that is too long to be kept", async () => {
  await paste(`${southBayText}\n${"其他内容".repeat(80_000)}`);
  expect(screen.getByText(/关闭窗格后草稿不会保留/u)).toBeTruthy();
});
