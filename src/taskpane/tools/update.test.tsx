/** @jest-environment jsdom */
import { WorkbookProblem } from "../../excel/workbookService";
import { differences, noDifferences, yearlyTable } from "../testing/templateResults";
import { button, itemsOf, openTables, openTool, place, told } from "./tablesDriver";

const tick = (name: RegExp) => place().getByRole("checkbox", { name });
const year = () => place().findByRole<HTMLSelectElement>("combobox", { name: "新年度" });
const openUpdate = (prepare?: Parameters<typeof openTool>[2]) =>
  openTool("年度更新", yearlyTable, prepare);

it("shows the differences before anything is written", async () => {
  const { user, workbook, tools } = await openUpdate();
  await year();
  expect(itemsOf("规划中有、表中没有的目标")).toEqual(["示范园区 "]);
  expect(itemsOf("与规划不同的单元格").map((text) => text.replace(/东州年度.*/, ""))).toEqual([
    "森林覆盖率 目标值：47 → 48",
    "“专精特新”小巨人企业 目标年：（空） → 2025",
  ]);
  await user.click(button(/规划中已没有的行/));
  await user.click(button("转到 东州年度监测表 C7"));
  expect(workbook.visited).toEqual([{ sheet: "东州年度监测表", address: "C7" }]);
  expect(tools.updates).toEqual([]);
});

it("takes all of them unless told otherwise", async () => {
  const { user, tools } = await openUpdate();
  await year();
  await user.click(button("更新"));
  expect(tools.updates).toEqual([
    { added: differences.added, changed: differences.changed, year: null },
  ]);
  expect(told("已更新“监测表_东州”：新增 1 项，改写 2 个单元格。")).toBe(true);
  expect(document.activeElement?.textContent).toBe("本工作簿中已插入的表");
});

it("takes what is ticked, and the new year", async () => {
  const { user, tools } = await openUpdate();
  await user.selectOptions(await year(), "2024");
  expect(place().getByText("换年度后仍用这张表，已填的数保留。")).toBeTruthy();
  await user.click(tick(/示范园区/));
  await user.click(tick(/森林覆盖率/));
  await user.click(button("更新"));
  expect(tools.updates).toEqual([{ added: [], changed: [differences.changed[1]], year: 2024 }]);
  expect(told("已更新“监测表_东州”到 2024 年：新增 0 项，改写 1 个单元格。")).toBe(true);
});

it("says that a new year of other layouts goes on a new sheet", async () => {
  const { user } = await openUpdate((tools) =>
    tools.propose({ update: { ...differences, table: { ...yearlyTable, layout: "midterm" } } }),
  );
  await user.selectOptions(await year(), "2024");
  expect(place().getByText("这张表保持不变，新年度的表插入到新工作表。")).toBeTruthy();
});

it("says that there is no difference, and writes nothing", async () => {
  const { user, tools } = await openUpdate((prepared) =>
    prepared.propose({ update: noDifferences }),
  );
  expect([...(await year()).options].map(({ text }) => text)).toEqual([
    "不换年度",
    "2021 年",
    "2022 年",
    "2024 年",
    "2025 年",
  ]);
  expect(place().getByText(/这张表与规划一致/)).toBeTruthy();
  expect(place().getByText("没有勾选要更新的内容，也没有换年度。")).toBeTruthy();
  await user.click(button("更新"));
  expect(tools.updates).toEqual([]);
});

it("keeps what was ticked where the update is refused", async () => {
  const { user, tools } = await openUpdate();
  await year();
  await user.click(tick(/示范园区/));
  tools.refuseNext(new WorkbookProblem("sheetProtected", "工作表受保护。"));
  await user.click(button("更新"));
  expect(told("工作表受保护。")).toBe(true);
  expect(tick(/示范园区/)).toHaveProperty("checked", false);
  await user.click(button("更新"));
  expect(tools.updates).toHaveLength(1);
});

it("leads back where the differences cannot be told", async () => {
  const { user, tools } = await openTables();
  await place().findByRole("button", { name: "年度更新：监测表_东州" });
  tools.refuseNext(new WorkbookProblem("tableGone", "找不到“监测表_东州”。"));
  await user.click(button("年度更新：监测表_东州"));
  expect(told("找不到“监测表_东州”。")).toBe(true);
  await user.click(button("返回已插入的表"));
  expect(button("年度更新：监测表_东州")).toBeTruthy();
});
