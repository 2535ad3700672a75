/** @jest-environment jsdom */
import { WorkbookProblem } from "../../excel/workbookService";
import { comparisonTable, yearlyTable } from "../testing/templateResults";
import { button, itemsOf, openTables, place, told } from "./tablesDriver";

const list = "本工作簿中已插入的表";

it("says what each table is, where it stands and what is missing", async () => {
  const { user, workbook } = await openTables((tools) => tools.hold(yearlyTable, comparisonTable));
  await place().findByRole("list", { name: list });
  const [yearly, comparison] = itemsOf(list);
  expect(yearly).toContain("年度监测表 · 监测表_东州");
  expect(yearly).toContain("东州 · 2023 年 · 3 行");
  expect(comparison).toContain("年度不明");
  expect(comparison).toContain("已使用 PLAN 函数");
  expect(comparison).toContain("计划库中没有：north-2020");
  await user.click(button("转到 东州年度监测表 A5"));
  expect(workbook.visited).toEqual([yearlyTable.location]);
});

it("offers for each table what can be done with it", async () => {
  await openTables((tools) =>
    tools.hold(yearlyTable, comparisonTable, {
      ...yearlyTable,
      table: "采集表_东州",
      layout: "collection",
    }),
  );
  await place().findByRole("list", { name: list });
  for (const table of ["监测表_东州", "对比表_东州", "采集表_东州"]) {
    expect(button(`年度更新：${table}`)).toBeTruthy();
  }
  expect(place().getAllByRole("button", { name: /^汇总：/ })).toEqual([
    button("汇总：监测表_东州"),
  ]);
  expect(place().queryByRole("button", { name: "使用 PLAN 函数：对比表_东州" })).toBeNull();
});

it("says how a table comes there where there is none", async () => {
  await openTables((tools) => tools.hold());
  expect(await place().findByText(/还没有用模板插入的表/)).toBeTruthy();
});

it("shows why the tables cannot be read, and reads them again", async () => {
  const { user } = await openTables((tools) =>
    tools.refuseNext(new WorkbookProblem("cellEditMode", "有单元格正在编辑。")),
  );
  expect((await place().findByRole("alert")).textContent).toBe("有单元格正在编辑。");
  await user.click(button("刷新"));
  expect(await place().findByRole("list", { name: list })).toBeTruthy();
  expect(place().queryByRole("alert")).toBeNull();
});

it("puts PLAN functions into a table, says what that means, and reads the tables again", async () => {
  const { user, tools, workbook } = await openTables();
  await user.click(await place().findByRole("button", { name: "使用 PLAN 函数：监测表_东州" }));
  expect(tools.functionsIn).toEqual(["监测表_东州"]);
  expect(told(/“监测表_东州”的 12 个单元格改用 PLAN 函数。没有本加载项的同事/)).toBe(true);
  expect(await place().findByText(/已使用 PLAN 函数/)).toBeTruthy();
  await user.click(button("撤销：在“监测表_东州”使用 PLAN 函数"));
  expect(tools.functionsIn).toEqual([]);
  expect(workbook.undoable()).toBeNull();
});

describe("转为静态", () => {
  it("says how many cells it changed, and lists those that it left", async () => {
    const left = [
      { sheet: "数据", address: "B3" },
      { sheet: "数据", address: "B9" },
    ];
    const { user, workbook } = await openTables((tools) =>
      tools.propose({ makeStatic: { native: 40, values: 7, left, names: ["旧目标"] } }),
    );
    await user.click(button("转为静态"));
    expect(told(/已转为静态：40 个单元格恢复为原生公式或规划数值，7 个改为当前的值/)).toBe(true);
    expect(place().getByText(/有 2 个单元格没有改动/)).toBeTruthy();
    expect(place().getByText(/旧目标.*名称管理器/)).toBeTruthy();
    await user.click(button("转到 数据 B9"));
    expect(workbook.visited).toEqual([left[1]]);
  });

  it("says that there was nothing to do", async () => {
    const { user, workbook } = await openTables();
    await user.click(button("转为静态"));
    expect(told("工作簿中没有 PLAN 函数。")).toBe(true);
    expect(workbook.undoable()).toBeNull();
  });
});

it("speaks English", async () => {
  await openTables((tools) => tools.hold(comparisonTable), "en");
  const inserted = "Tables inserted in this workbook";
  await place().findByRole("list", { name: inserted });
  expect(itemsOf(inserted)[0]).toContain("Comparison of regions · 对比表_东州");
  expect(button("Update: 对比表_东州")).toBeTruthy();
  expect(button("Make static")).toBeTruthy();
});
