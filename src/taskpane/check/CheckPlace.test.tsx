/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { CheckResult } from "../../excel/workbookService";
import type { Language } from "../../messages/message";
import { lagging, met, missed, resultOf, unfilled } from "../testing/checkResults";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";

async function checked(result: CheckResult, language: Language = "zh") {
  const workbook = new InMemoryWorkbook();
  workbook.checkResult = result;
  const { user } = renderApp({ language, workbook });
  const name = language === "zh" ? "检查" : "Check";
  await user.click(screen.getByRole("tab", { name }));
  await user.click(screen.getByRole("button", { name }));
  return { user, workbook };
}

const listed = () =>
  within(screen.getByRole("list", { name: /检查结果|Findings/ }))
    .getAllByRole("button")
    .map((item) => item.textContent ?? "");

describe("the check", () => {
  it("lists the findings, what asks most first", async () => {
    await checked(resultOf(met, unfilled, lagging, missed));
    const items = listed();
    expect(items.map((text) => /未达标|滞后|待填报|达标/.exec(text)?.[0])).toEqual([
      "未达标",
      "滞后",
      "待填报",
      "达标",
    ]);
    expect(items[0]).toContain("森林覆盖率");
    expect(items[0]).toContain("填报 40 %");
    expect(items[0]).toContain("完成率 83.33%");
    expect(items[0]).toContain("差距 -8 百分点");
    expect(items[0]).toContain("低于目标 8 个百分点");
    expect(items[0]).toContain("东政发〔2023〕7号 三、主要任务(六)3");
    expect(items[2]).toContain("未填报");
  });

  it("counts by severity and by status, and announces the counts", async () => {
    await checked(
      resultOf(met, unfilled, lagging, missed, {
        ...missed,
        location: { sheet: "考核表", address: "K9" },
      }),
    );
    const counts = within(screen.getByRole("group", { name: "按轻重筛选" }))
      .getAllByRole("button")
      .map((item) => item.textContent);
    expect(counts).toEqual(["全部 5", "问题 2", "关注 1", "待定 1", "正常 1"]);
    const statuses = within(screen.getByRole("list", { name: "各状态项数" }))
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    expect(statuses).toEqual(["待填报 1", "达标 1", "未达标 2", "滞后 1"]);
    expect(
      screen.getByText("检查完成：1 张表，5 项指标；问题 2，关注 1，待定 1，正常 1。").role,
    ).toBe("status");
  });

  it("leads from a finding to its cell", async () => {
    const { user, workbook } = await checked(resultOf(missed, lagging));
    await user.click(screen.getByRole("button", { name: /小巨人企业/ }));
    expect(workbook.visited).toEqual([{ sheet: "考核表", address: "K7" }]);
  });

  it("filters by severity and back", async () => {
    const { user } = await checked(resultOf(missed, lagging));
    const watch = screen.getByRole("button", { name: /关注/ });
    await user.click(watch);
    expect(watch.getAttribute("aria-pressed")).toBe("true");
    expect(listed()).toHaveLength(1);
    expect(listed()[0]).toContain("滞后");
    await user.click(screen.getByRole("button", { name: /正常/ }));
    expect(screen.getByText("这张表中没有属于“正常”的指标。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /全部/ }));
    expect(listed()).toHaveLength(2);
  });

  it("names the tables that cannot be read", async () => {
    await checked({
      tables: [],
      unreadable: [{ table: "考核表_旧", message: "缺少列：实际值。" }],
    });
    expect(screen.getByText("考核表_旧")).toBeTruthy();
    expect(screen.getByText(/缺少列：实际值。/)).toBeTruthy();
    expect(screen.getByText(/有 1 张表无法读取/).role).toBe("status");
    expect(screen.queryByText(/没有发现问题/)).toBeNull();
  });

  it("says that all is well only when it is", async () => {
    await checked(resultOf(met));
    expect(screen.getByText("没有发现问题：1 项指标全部正常。")).toBeTruthy();
  });

  it("does not call a table all well that holds something open", async () => {
    await checked(resultOf(met, unfilled));
    expect(screen.queryByText(/没有发现问题/)).toBeNull();
  });

  it("leads to the templates where the workbook has no table", async () => {
    const { user } = await checked({ tables: [], unreadable: [] });
    await user.click(screen.getByRole("button", { name: "打开模板" }));
    expect(screen.getByRole("tab", { name: "模板" }).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole("button", { name: "插入" })).toBeTruthy();
  });

  it("keeps the last result when a new check is refused", async () => {
    const { user, workbook } = await checked(resultOf(missed));
    workbook.refuseNext("cellEditMode", "有单元格正在编辑。");
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    expect(screen.getAllByText("有单元格正在编辑。")).not.toHaveLength(0);
    expect(listed()).toHaveLength(1);
  });

  it("speaks English, status words included", async () => {
    await checked(resultOf(missed, unfilled), "en");
    expect(listed()[0]).toContain("Not met");
    expect(listed()[0]).toContain("Gap -8 pp");
    expect(listed()[1]).toContain("Nothing entered");
    expect(screen.getByText(/Check finished\. Tables: 1; indicators: 2/)).toBeTruthy();
  });
});
