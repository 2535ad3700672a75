/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { laterPlan, smallPlan } from "../testing/smallPlan";
import { renderApp } from "../testing/renderApp";
import {
  button,
  choice,
  indicator,
  indicators,
  layout,
  optionsOf,
  place,
  plan,
} from "./templatesDriver";

const everything = {
  layout: "singlePeriod",
  parts: [{ planId: "east-2023", targetIds: ["forest", "air", "firms", "parks"] }],
  year: 2024,
  placement: "newSheet",
  theme: "teal",
  usesPlanFunctions: false,
  hasCharts: false,
};

describe("choosing what to insert", () => {
  it("proposes a 单期考核表 of every target, the last calendar year and a new sheet", async () => {
    const { user, workbook } = renderApp({ currentYear: 2025 });
    expect(screen.getByText("已选 4 / 4 项")).toBeTruthy();
    await user.click(button("插入"));
    expect(workbook.inserted).toEqual([everything]);
  });

  it("offers six layouts, each with what it is for and its own word for the year", async () => {
    const { user, workbook } = renderApp();
    expect(place().getAllByRole("radio", { name: /表 / })).toHaveLength(6);
    for (const [name, year] of [
      [/^年度监测表 从基期到目标年逐年填报/, "监测年度"],
      [/^中期评估表/, "评估年度"],
      [/^横向对比表/, "对比年度"],
      [/^数据采集表/, "填报年度"],
      [/^单期考核表/, "考核年度"],
      [/^责任分解表/, "考核年度"],
    ] as const) {
      await user.click(layout(name));
      expect(choice(year)).toBeTruthy();
    }
    await user.click(button("插入"));
    expect(workbook.inserted[0]?.layout).toBe("responsibility");
  });

  it("keeps the layout while the tables are looked at", async () => {
    const { user } = renderApp();
    await user.click(layout(/^中期评估表/));
    await user.click(button("已插入的表"));
    await user.click(button("插入新表"));
    expect(layout(/^中期评估表/)).toHaveProperty("checked", true);
  });

  it("chooses by keyboard", async () => {
    const { user, workbook } = renderApp();
    layout(/^年度监测表/).focus();
    await user.keyboard(" ");
    indicator(/森林覆盖率/).focus();
    await user.keyboard(" ");
    button("插入").focus();
    await user.keyboard("{Enter}");
    const [request] = workbook.inserted;
    expect(request?.layout).toBe("yearly");
    expect(request?.parts[0]?.targetIds).toEqual(["air", "firms", "parks"]);
  });

  it("shows which document a chosen plan is and what each target demands", () => {
    renderApp();
    expect(
      plan("东州（2021–2025，4 项） 东州市质量提升实施意见 · 文号 东政发〔2023〕7号"),
    ).toBeTruthy();
    expect(indicator(/森林覆盖率 ≥ 48 % · 2025 年 · 约束性 · 三、主要任务\(六\)3/)).toBeTruthy();
    expect(indicator(/示范园区 2–3 个/)).toBeTruthy();
    expect(indicator(/大气污染状况 明显改善/)).toBeTruthy();
  });

  it("inserts the chosen targets in the document's order, as every option says", async () => {
    const { user, workbook } = renderApp();
    await user.click(button("全不选"));
    await user.click(indicator(/示范园区/));
    await user.click(indicator(/森林覆盖率/));
    await user.selectOptions(choice("考核年度"), "2022");
    await user.click(place().getByRole("radio", { name: "绛红" }));
    await user.click(place().getByRole("switch", { name: "附图表" }));
    await user.click(place().getByRole("switch", { name: "使用 PLAN 函数" }));
    await user.click(button("插入"));
    expect(workbook.inserted).toEqual([
      {
        ...everything,
        parts: [{ planId: "east-2023", targetIds: ["forest", "parks"] }],
        year: 2022,
        theme: "crimson",
        usesPlanFunctions: true,
        hasCharts: true,
      },
    ]);
  });

  it("has charts only on a sheet of their own, and never in what is filled in by others", async () => {
    const { user, workbook } = renderApp();
    const charts = () => place().queryByRole("switch", { name: "附图表" });
    await user.click(charts()!);
    await user.selectOptions(choice("位置"), "从所选单元格开始");
    expect(charts()).toHaveProperty("disabled", true);
    expect(charts()).toHaveProperty("checked", false);
    expect(place().getByText("只有放在新工作表时才能附图表。")).toBeTruthy();
    await user.click(button("插入"));
    await user.selectOptions(choice("位置"), "新工作表");
    expect(charts()).toHaveProperty("checked", true);
    await user.click(layout(/^数据采集表/));
    expect(charts()).toBeNull();
    await user.click(button("插入"));
    expect(workbook.inserted.map(({ hasCharts }) => hasCharts)).toEqual([false, false]);
  });

  it("chooses a whole category, and shows one that is chosen in part as mixed", async () => {
    const { user, workbook } = renderApp();
    const category = indicator("制造业质量") as HTMLInputElement;
    expect(category.checked).toBe(true);
    await user.click(indicator(/示范园区/));
    expect(category.indeterminate).toBe(true);
    await user.click(category);
    expect(screen.getByText("已选 4 / 4 项")).toBeTruthy();
    await user.click(category);
    await user.click(button("插入"));
    expect(workbook.inserted[0]?.parts[0]?.targetIds).toEqual(["forest", "air"]);
  });

  it("folds and unfolds a category", async () => {
    const { user } = renderApp();
    await user.click(button("收起“制造业质量”"));
    expect(indicators()).toHaveLength(2);
    expect(button("展开“制造业质量”").getAttribute("aria-expanded")).toBe("false");
    await user.click(button("展开“制造业质量”"));
    expect(indicators()).toHaveLength(4);
  });

  it("says so when there is no plan", () => {
    renderApp({ plans: [] });
    expect(screen.getByText("没有可用的规划。")).toBeTruthy();
  });

  it("refuses to insert without a plan", async () => {
    const { user, workbook } = renderApp();
    await user.click(plan("东州"));
    expect(choice("考核年度").disabled).toBe(true);
    await user.click(button("插入"));
    expect(screen.getAllByText(/没有选择规划，所以没有插入/)).not.toHaveLength(0);
    expect(workbook.inserted).toEqual([]);
  });

  it("refuses an empty selection without touching the workbook", async () => {
    const { user, workbook } = renderApp();
    await user.click(button("全不选"));
    await user.click(button("插入"));
    expect(screen.getAllByText(/没有选择任何指标/)).not.toHaveLength(0);
    expect(workbook.inserted).toEqual([]);
  });
});

describe("several plans", () => {
  const both = { plans: [smallPlan, laterPlan], currentYear: 2025 };

  it("stand below each other in the library's order, each with its own checkbox", async () => {
    const { user, workbook } = renderApp(both);
    await user.click(plan("西州"));
    expect(indicators().map((text) => text.split(" ")[0])).toEqual([
      "森林覆盖率",
      "大气污染状况",
      "“专精特新”小巨人企业",
      "示范园区",
      "森林覆盖率",
    ]);
    await user.click(indicator("西州（2026–2030，1 项）"));
    expect(screen.getByText("已选 4 / 5 项")).toBeTruthy();
    await user.click(indicator("西州（2026–2030，1 项）"));
    await user.click(indicator("东州（2021–2025，4 项）"));
    await user.click(indicator(/示范园区/));
    await user.click(button("插入"));
    expect(workbook.inserted[0]?.parts).toEqual([
      { planId: "east-2023", targetIds: ["parks"] },
      { planId: "west-2026", targetIds: ["forest"] },
    ]);
  });

  it("offer the years of all of their periods, and only those", async () => {
    const { user } = renderApp(both);
    expect(optionsOf("考核年度")).toEqual(["2021 年", "2022 年", "2023 年", "2024 年", "2025 年"]);
    await user.click(plan("西州"));
    expect(optionsOf("考核年度")).toHaveLength(10);
    await user.selectOptions(choice("考核年度"), "2029");
    await user.click(plan("西州"));
    expect(choice("考核年度").value).toBe("2024");
    await user.click(plan("东州"));
    await user.click(plan("西州"));
    expect(choice("考核年度").value).toBe("2029");
  });

  it("keep what was left out while they are not chosen", async () => {
    const { user } = renderApp(both);
    await user.click(indicator(/大气污染状况/));
    await user.click(plan("东州"));
    await user.click(plan("西州"));
    expect(screen.getByText("已选 1 / 1 项")).toBeTruthy();
    await user.click(plan("西州"));
    await user.click(plan("东州"));
    expect(screen.getByText("已选 3 / 4 项")).toBeTruthy();
  });
});

describe("a plan of many indicators", () => {
  const many = (count: number, categories: number) => ({
    ...smallPlan,
    targets: Array.from({ length: count }, (_, index) => ({
      ...smallPlan.targets[0]!,
      id: `t${index}`,
      name: `指标${index}`,
      category: [`类别${index % categories}`],
    })),
  });

  it("draws what is in view, and acts on all of it", async () => {
    const { user, workbook } = renderApp({ plans: [many(1000, 20)] });
    expect(indicators().length).toBeLessThan(60);
    await user.click(indicator("类别0"));
    expect(screen.getByText("已选 950 / 1000 项")).toBeTruthy();
    await user.click(screen.getByText("插入"));
    expect(workbook.inserted[0]?.parts[0]?.targetIds).toHaveLength(950);
  });

  it("is gone through from the search to its end by keyboard alone", async () => {
    const { user } = renderApp({ plans: [many(1000, 20)] });
    await user.click(place().getByRole("searchbox"));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(indicator("类别0"));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(indicator(/^指标0 /));
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(indicator(/^指标999 /));
    await user.keyboard(" ");
    expect(screen.getByText("已选 999 / 1000 项")).toBeTruthy();
    expect(document.activeElement?.closest("li")?.getAttribute("aria-setsize")).toBe("50");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(indicator("类别19"));
    expect(document.activeElement).toHaveProperty("indeterminate", true);
    await user.keyboard("{ArrowLeft}");
    expect(button("展开“类别19”").getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(indicator("类别0"));
    await user.tab();
    expect(document.activeElement?.closest("ul")).toBeNull();
  });

  it("shows what a search finds", async () => {
    const { user } = renderApp({ plans: [many(1000, 20)] });
    await user.type(place().getByRole("searchbox"), "指标99");
    expect(indicators()).toHaveLength(11);
  });
});

describe("in English", () => {
  it("everything is said in English but the words of the plan", async () => {
    const { user } = renderApp({ language: "en" });
    expect(screen.getByText("4 of 4 chosen")).toBeTruthy();
    expect(place().getByRole("checkbox", { name: /小巨人企业 ≥ 1,600 家 · by 2025/ })).toBeTruthy();
    expect(layout(/^Yearly monitoring Actuals year by year/)).toBeTruthy();
    await user.click(button("Insert"));
    expect(
      screen.getAllByText(/Inserted the table “单期考核表_东州” \(Single-period assessment\)/),
    ).not.toHaveLength(0);
    expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
  });
});
