/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { laterPlan, smallPlan } from "../testing/smallPlan";
import { renderApp } from "../testing/renderApp";

const button = (name: string) => screen.getByRole("button", { name });
const indicator = (name: RegExp) => screen.getByRole("checkbox", { name });

describe("choosing what to insert", () => {
  it("proposes every target, the last calendar year and a new sheet", async () => {
    const { user, workbook } = renderApp({ currentYear: 2025 });
    expect(screen.getByText("已选 4 / 4 项")).toBeTruthy();
    await user.click(button("插入"));
    expect(workbook.inserted).toEqual([
      {
        planId: "east-2023",
        targetIds: ["forest", "air", "firms", "parks"],
        year: 2024,
        placement: "newSheet",
      },
    ]);
  });

  it("shows which document the plan is and what each target demands", () => {
    renderApp();
    expect(screen.getByText("东州市质量提升实施意见")).toBeTruthy();
    expect(screen.getByText(/东政发〔2023〕7号/)).toBeTruthy();
    expect(indicator(/森林覆盖率 ≥ 48 % · 2025 年 · 约束性 · 三、主要任务\(六\)3/)).toBeTruthy();
    expect(indicator(/示范园区 2–3 个/)).toBeTruthy();
    expect(indicator(/大气污染状况 明显改善/)).toBeTruthy();
  });

  it("inserts the chosen targets in the document's order, for the chosen year and place", async () => {
    const { user, workbook } = renderApp();
    await user.click(button("全不选"));
    await user.click(indicator(/示范园区/));
    await user.click(indicator(/森林覆盖率/));
    await user.selectOptions(screen.getByRole("combobox", { name: "考核年度" }), "2022");
    await user.selectOptions(screen.getByRole("combobox", { name: "位置" }), "从所选单元格开始");
    await user.click(button("插入"));
    expect(workbook.inserted).toEqual([
      {
        planId: "east-2023",
        targetIds: ["forest", "parks"],
        year: 2022,
        placement: "selection",
      },
    ]);
  });

  it("chooses a whole category, and shows one that is chosen in part as mixed", async () => {
    const { user, workbook } = renderApp();
    const category = screen.getByRole<HTMLInputElement>("checkbox", { name: "制造业质量" });
    expect(category.checked).toBe(true);
    await user.click(indicator(/示范园区/));
    expect(category.indeterminate).toBe(true);
    await user.click(category);
    expect(screen.getByText("已选 4 / 4 项")).toBeTruthy();
    await user.click(category);
    await user.click(button("插入"));
    expect(workbook.inserted[0]?.targetIds).toEqual(["forest", "air"]);
  });

  it("offers only the plan's own years", async () => {
    renderApp({ plans: [laterPlan], currentYear: 2025 });
    const year = screen.getByRole<HTMLSelectElement>("combobox", { name: "考核年度" });
    expect(within(year).getAllByRole("option")).toHaveLength(5);
    expect(year.value).toBe("2026");
  });

  it("keeps each plan's choice while another plan is looked at, and the focus on the list", async () => {
    const { user, workbook } = renderApp({ plans: [smallPlan, laterPlan] });
    await user.click(indicator(/大气污染状况/));
    const plan = screen.getByRole("combobox", { name: "规划" });
    plan.focus();
    await user.selectOptions(plan, "west-2026");
    expect(screen.getByText("已选 1 / 1 项")).toBeTruthy();
    expect(screen.getByText(/无文号/)).toBeTruthy();
    expect(document.activeElement).toBe(plan);
    await user.selectOptions(plan, "east-2023");
    await user.click(button("插入"));
    expect(workbook.inserted[0]?.targetIds).toEqual(["forest", "firms", "parks"]);
  });

  it("says so when there is no plan", () => {
    renderApp({ plans: [] });
    expect(screen.getByText("没有可用的规划。")).toBeTruthy();
  });
});

describe("search", () => {
  it("shows the targets found by name, alias, category or clause", async () => {
    const { user } = renderApp();
    const search = screen.getByRole("searchbox", { name: "搜索指标" });
    for (const [query, found] of [
      ["森林", /森林覆盖率/],
      ["林木", /森林覆盖率/],
      ["生态环境", /大气污染状况/],
      ["任务（一）2", /示范园区/],
      ['"专精特新"', /小巨人/],
    ] as const) {
      await user.clear(search);
      await user.type(search, query);
      const targets = screen.getAllByRole("checkbox").filter((box) => box.closest("ul ul"));
      expect(targets).toHaveLength(1);
      expect(indicator(found)).toBe(targets[0]);
    }
  });

  it("lets 全选 and 全不选 act on what is shown, and tells of the rest", async () => {
    const { user, workbook } = renderApp();
    await user.type(screen.getByRole("searchbox"), "制造业");
    await user.click(button("全不选"));
    expect(screen.getByText(/找到 2 项指标 · 已选的指标中有 2 项不在搜索结果中/)).toBeTruthy();
    expect(screen.getByText("已选 2 / 4 项")).toBeTruthy();
    await user.click(button("插入"));
    expect(workbook.inserted[0]?.targetIds).toEqual(["forest", "air"]);
  });

  it("says that nothing matches", async () => {
    const { user } = renderApp();
    await user.type(screen.getByRole("searchbox"), "航天");
    expect(screen.getByText(/没有与“航天”相符的指标/)).toBeTruthy();
  });
});

describe("the outcome", () => {
  it("refuses an empty selection without touching the workbook", async () => {
    const { user, workbook } = renderApp();
    await user.click(button("全不选"));
    await user.click(button("插入"));
    expect(screen.getAllByText(/没有选择任何指标/)).not.toHaveLength(0);
    expect(workbook.inserted).toEqual([]);
  });

  it("names the table, leads to it, and announces it", async () => {
    const { user, workbook } = renderApp();
    await user.click(button("插入"));
    const words = /已插入考核表“考核表_东州”：工作表“考核表”的 A1:M9，共 4 项指标/;
    expect(screen.getAllByText(words).some((part) => part.role === "status")).toBe(true);
    await user.click(button("转到"));
    expect(workbook.visited).toEqual([{ sheet: "考核表", address: "A1:M9" }]);
  });

  it("takes the insertion back", async () => {
    const { user, workbook } = renderApp();
    await user.click(button("插入"));
    await user.click(button("撤销"));
    expect(workbook.undoable()).toBeNull();
    expect(screen.getAllByText("已撤销：插入“考核表_东州”。")).not.toHaveLength(0);
    expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull();
  });

  it("asks before entries are lost", async () => {
    const { user, workbook } = renderApp();
    await user.click(button("插入"));
    workbook.fillIn(3);
    await user.click(button("撤销"));
    expect(screen.getAllByText("已填报 3 个单元格。")).not.toHaveLength(0);
    expect(workbook.undoable()).not.toBeNull();
    await user.click(button("仍要撤销"));
    expect(workbook.undoable()).toBeNull();
  });

  it("shows a refusal with its cell, and offers a new sheet where that helps", async () => {
    const { user, workbook } = renderApp();
    await user.selectOptions(screen.getByRole("combobox", { name: "位置" }), "从所选单元格开始");
    const cell = { sheet: "数据", address: "B2" };
    workbook.refuseNext("targetAreaOccupied", "数据!B2 已有内容。", cell);
    await user.click(button("插入"));
    expect(screen.getAllByText("数据!B2 已有内容。")).not.toHaveLength(0);
    expect(workbook.inserted).toEqual([]);
    await user.click(button("转到"));
    expect(workbook.visited).toEqual([cell]);
    await user.click(button("改为插入新工作表"));
    expect(workbook.inserted.map(({ placement }) => placement)).toEqual(["newSheet"]);
  });

  it("shows a failure that no one foresaw, and recovers", async () => {
    const { user, workbook } = renderApp();
    workbook.failNext(new Error("连接中断"));
    await user.click(button("插入"));
    expect(screen.getAllByText(/操作没有完成：连接中断/)).not.toHaveLength(0);
    await user.click(button("关闭消息"));
    await user.click(button("插入"));
    expect(workbook.inserted).toHaveLength(1);
  });

  it("speaks English", async () => {
    const { user } = renderApp({ language: "en" });
    expect(screen.getByText("4 of 4 chosen")).toBeTruthy();
    expect(indicator(/小巨人企业 ≥ 1,600 家 · by 2025/)).toBeTruthy();
    await user.click(button("Insert"));
    expect(screen.getAllByText(/Inserted the table “考核表_东州”/)).not.toHaveLength(0);
    expect(button("Undo")).toBeTruthy();
  });
});
