/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import {
  at,
  button,
  cellsField,
  field,
  fill,
  formula,
  listItem,
  openFunctions,
  options,
  page,
  preview,
  previewCells,
} from "./functionPageDriver";

jest.setTimeout(30_000);

describe("building a formula", () => {
  it("leads through the arguments and writes the formula into the selected cell", async () => {
    const { user, workbook } = await openFunctions();
    await user.click(listItem("TARGET"));
    expect(formula()).toBe("=PLAN.TARGET(〈地区〉,〈指标〉)");
    expect(preview().textContent).toContain("还缺：地区、指标");
    expect(button("插入到 考核表!D5").getAttribute("aria-disabled")).toBe("true");

    await user.click(field("地区"));
    expect(options()).toEqual([expect.stringContaining("东州"), expect.stringContaining("西州")]);
    await user.click(page().getByRole("option", { name: /东州/ }));
    await user.click(field("指标"));
    expect(options()).toHaveLength(4);
    await fill(user, field("指标"), "林木");
    expect(options()).toEqual(["森林覆盖率 ≥48% · 2025"]);
    await user.click(page().getByRole("option", { name: /森林覆盖率/ }));

    expect(formula()).toBe('=PLAN.TARGET("东州","森林覆盖率")');
    expect(within(preview()).getByText("48")).toBeTruthy();
    await user.click(button("插入到 考核表!D5"));
    expect(workbook.written).toEqual([
      {
        location: { sheet: "考核表", address: "D5" },
        formula: '=PLAN.TARGET("东州","森林覆盖率")',
      },
    ]);
    expect(screen.getAllByText("公式已写入 考核表!D5。")).not.toHaveLength(0);
    await user.click(button(/^撤销/));
    expect(workbook.written).toEqual([]);
    expect(
      screen.queryByText("公式已写入 考核表!D5。", { selector: ":not([role=status])" }),
    ).toBeNull();
  });

  it("follows the selection", async () => {
    const { user, select } = await openFunctions();
    await user.click(listItem("REGIONS"));
    expect(page().getByText("这个函数不需要参数。")).toBeTruthy();
    await select(at("F9"));
    expect(button("插入到 考核表!F9")).toBeTruthy();
  });

  it("writes a number for what is typed as one, with the unit at hand", async () => {
    const { user } = await openFunctions();
    await user.click(listItem("RATE"));
    await fill(user, field("地区"), "东州");
    await fill(user, field("指标"), "森林覆盖率");
    await user.click(button("实际值：引用单元格"));
    await fill(user, field("实际值"), "47.5");
    await fill(user, field("年份（可省略）"), "2024");
    expect(formula()).toBe('=PLAN.RATE("东州","森林覆盖率",47.5,2024)');
    expect(page().getByText("该指标的单位：%")).toBeTruthy();
    expect(preview().textContent).toContain("0.989583333333（98.96%）");
  });

  it("offers the plan's years and the fields there are", async () => {
    const { user } = await openFunctions();
    await user.click(listItem("INFO"));
    await fill(user, field("地区"), "东州");
    await fill(user, field("指标"), "森林覆盖率");
    await fill(user, field("字段"), "unit");
    expect(options()).toEqual(["单位 "]);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(formula()).toBe('=PLAN.INFO("东州","森林覆盖率","单位")');
    await user.click(button("全部函数"));
    await user.click(listItem("EXPECTED"));
    await user.click(field("年份"));
    expect(options()).toEqual(["2021 ", "2022 ", "2023 ", "2024 ", "2025 "]);
  });

  it("completes the last of several values", async () => {
    const { user } = await openFunctions();
    await user.click(listItem("TABLE"));
    await fill(user, field("地区"), "东州");
    await fill(user, field("字段清单（可省略）"), "指标、单");
    await user.click(page().getByRole("option", { name: /^单位/ }));
    expect(formula()).toBe('=PLAN.TABLE("东州",{"指标","单位"})');
    const table = within(preview()).getByRole("table");
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["指标", "单位"]);
    expect(preview().textContent).toContain("5 行 × 2 列");
  });

  it("shows a card as a list", async () => {
    const { user } = await openFunctions();
    await user.click(listItem("CARD"));
    await fill(user, field("地区"), "东州");
    await fill(user, field("指标"), "森林覆盖率");
    expect(within(preview()).getByText("约束性")).toBeTruthy();
    expect(within(preview()).getByText("三、主要任务(六)3")).toBeTruthy();
  });

  it("shows an error with the message that Excel will show, and writes all the same", async () => {
    const { user, workbook } = await openFunctions();
    await user.click(listItem("TARGET"));
    await fill(user, field("地区"), "东州");
    await fill(user, field("指标"), "森林复盖率");
    expect(within(preview()).getByText("#N/A")).toBeTruthy();
    expect(preview().textContent).toContain("森林覆盖率");
    await user.click(button("插入到 考核表!D5"));
    expect(workbook.written).toHaveLength(1);
  });

  it("keeps region and indicator from one function to the next, and all while another place is open", async () => {
    const { user } = await openFunctions();
    await user.click(listItem("TARGET"));
    await fill(user, field("地区"), "东州");
    await fill(user, field("指标"), "森林覆盖率");
    await user.click(button("全部函数"));
    expect(document.activeElement).toBe(listItem("TARGET"));
    await user.click(listItem("CARD"));
    await user.click(screen.getByRole("tab", { name: "检查" }));
    await user.click(screen.getByRole("tab", { name: "函数" }));
    expect(formula()).toBe('=PLAN.CARD("东州","森林覆盖率")');
  });

  it("can be copied, or says how where the clipboard is closed", async () => {
    const { user } = await openFunctions();
    await user.click(listItem("REGIONS"));
    await user.click(button("复制公式"));
    expect(await page().findByText("已复制公式。")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe("=PLAN.REGIONS()");
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("denied"));
    await user.click(button("复制公式"));
    expect(await page().findByText(/没能复制/)).toBeTruthy();
  });

  it("links to the function's help", async () => {
    const { user } = await openFunctions();
    await user.click(listItem("RATE"));
    const help = screen.getByRole("link", { name: /PLAN\.RATE 的帮助/ });
    expect(help.getAttribute("href")).toBe("help/functions/RATE.html");
    expect(help.getAttribute("target")).toBe("_blank");
  });
});

describe("cell references", () => {
  async function check() {
    const opened = await openFunctions();
    opened.workbook.values.set("B3:B5", [[48], [null], [20]]);
    opened.workbook.values.set("数据!B3:B5", [[48], [0]]);
    await opened.user.click(listItem("CHECK"));
    await fill(opened.user, field("地区"), "东州");
    await fill(opened.user, field("指标"), "森林覆盖率");
    return opened;
  }

  it("are taken from the selection and shown as they will spill", async () => {
    const { user, workbook, select } = await check();
    await select(at("B3", { selection: { sheet: "考核表", address: "B3:B5" }, empty: false }));
    await user.click(button("实际值：取所选单元格"));
    expect(cellsField("实际值").value).toBe("B3:B5");
    expect(page().getByText(/公式引用了 考核表!B3 自身/)).toBeTruthy();
    expect(button("插入到 考核表!B3").getAttribute("aria-disabled")).toBe("true");

    await select(at("C3"));
    expect(formula()).toBe('=PLAN.CHECK("东州","森林覆盖率",B3:B5)');
    await waitFor(() => expect(preview().textContent).toContain("3 行 × 1 列"));
    expect(previewCells()).toEqual(["达标", "待填报", "未达标"]);
    await user.click(button("插入到 考核表!C3"));
    expect(workbook.written[0]?.formula).toBe('=PLAN.CHECK("东州","森林覆盖率",B3:B5)');
  });

  it("name the sheet where the formula stands on another, and tell 0 from blank", async () => {
    const { user, select } = await check();
    await select(
      at("B3", {
        location: { sheet: "数据", address: "B3" },
        selection: { sheet: "数据", address: "B3:B5" },
      }),
    );
    await user.click(button("实际值：取所选单元格"));
    await select(at("C3"));
    expect(cellsField("实际值").value).toBe("数据!B3:B5");
    await waitFor(() => expect(preview().textContent).toContain("2 行 × 1 列"));
    expect(previewCells()).toEqual(["达标", "未达标"]);
  });

  it("that cannot be read are said to be so, and do not keep from writing", async () => {
    const { user } = await check();
    await fill(user, cellsField("实际值"), "没有的名称");
    await waitFor(() => expect(preview().textContent).toContain("“没有的名称”不是能读取的引用"));
    expect(button("插入到 考核表!D5").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("are read anew when the selection moves, as cells may have been changed", async () => {
    const { user, workbook, select } = await check();
    await fill(user, cellsField("实际值"), "B3:B5");
    await waitFor(() => expect(preview().textContent).toContain("待填报"));
    workbook.values.set("B3:B5", [[48], [49], [20]]);
    await select(at("D6"));
    await waitFor(() => expect(preview().textContent).not.toContain("待填报"));
  });

  it("of another kind are left to Excel; what is no argument is not written", async () => {
    const { user } = await check();
    await fill(user, cellsField("实际值"), "B3*100");
    expect(preview().textContent).toContain("“B3*100”");
    await fill(user, cellsField("实际值"), "+SUM(");
    expect(preview().textContent).toContain("“B3*100+SUM(”不是一个完整的引用或表达式");
    expect(button("插入到 考核表!D5").getAttribute("aria-disabled")).toBe("true");
  });
});
