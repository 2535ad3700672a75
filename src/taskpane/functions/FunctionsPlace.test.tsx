/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { functionIds } from "../../formulas/planFunctions";
import {
  button,
  field,
  fill,
  formula,
  listItem,
  openFunctions,
  options,
  page,
  preview,
} from "./functionPageDriver";

jest.setTimeout(30_000);

const listed = () =>
  within(page().getByRole("list", { name: /PLAN/ }))
    .queryAllByRole("button")
    .map((item) => /PLAN\.([A-Z]+)/.exec(item.textContent ?? "")?.[1]);

describe("the list", () => {
  it("shows every function with its call and what it is for", async () => {
    await openFunctions();
    expect(listed()).toEqual(functionIds);
    expect(listItem("RATE").textContent).toContain("PLAN.RATE(地区, 指标, 实际值, [年份])");
    expect(listItem("RATE").textContent).toContain("完成率");
  });

  it("is searched in both languages", async () => {
    const { user } = await openFunctions();
    const search = screen.getByRole("searchbox", { name: "搜索函数" });
    await user.type(search, "卡片");
    expect(listed()).toEqual(["CARD"]);
    expect(page().getByText("找到 1 个函数")).toBeTruthy();
    await user.clear(search);
    await user.type(search, "forecast");
    expect(listed()).toEqual(["FORECAST"]);
  });

  it("says that nothing was found and what to do", async () => {
    const { user } = await openFunctions();
    await user.type(screen.getByRole("searchbox"), "天气预报");
    expect(page().getByText(/没有与“天气预报”相符的函数。请换一个词/)).toBeTruthy();
    expect(listed()).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  it("finds a function, fills its arguments and writes the formula", async () => {
    const { user, workbook } = await openFunctions();
    act(() => screen.getByRole("searchbox").focus());
    await user.keyboard("目标值{ArrowDown}");
    expect(document.activeElement).toBe(listItem("TARGET"));
    await user.keyboard("{End}{Home}{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "目标值" }));

    await user.tab();
    expect(document.activeElement).toBe(field("地区"));
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(field("指标"));
    await user.keyboard("示范");
    expect(field("指标").getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{ArrowDown}");
    const active = field("指标").getAttribute("aria-activedescendant");
    expect(document.getElementById(active ?? "")?.textContent).toContain("示范园区");
    await user.keyboard("{Enter}");
    expect(formula()).toBe('=PLAN.TARGET("东州","示范园区")');
    expect(within(preview()).getByText("2-3")).toBeTruthy();

    const write = button("插入到 考核表!D5");
    for (let presses = 0; document.activeElement !== write && presses < 10; presses++) {
      await user.tab();
    }
    await user.keyboard("{Enter}");
    expect(workbook.written).toHaveLength(1);
  });

  it("closes the choices with Escape and keeps what was typed", async () => {
    const { user } = await openFunctions();
    await user.click(listItem("TARGET"));
    await fill(user, field("地区"), "东");
    expect(options()).toHaveLength(1);
    await user.keyboard("{Escape}");
    expect(options()).toEqual([]);
    expect(formula()).toContain('"东"');
  });
});

describe("in English", () => {
  it("leads through a formula", async () => {
    const { user, workbook } = await openFunctions({ language: "en" });
    await user.click(
      screen.getByRole("button", { name: /PLAN\.CHECK\(region, indicator, actual, \[year\]\)/ }),
    );
    expect(screen.getByRole("link", { name: /Help on PLAN\.CHECK/ }).getAttribute("href")).toBe(
      "help/en/functions/CHECK.html",
    );
    await fill(user, field("region"), "东州");
    await fill(user, field("indicator"), "森林覆盖率");
    await user.click(button("actual: Cells"));
    await fill(user, field("actual"), "20");
    expect(page().getByText("未达标 (Not met)")).toBeTruthy();
    await user.click(button("Insert into 考核表!D5"));
    expect(workbook.written[0]?.formula).toBe('=PLAN.CHECK("东州","森林覆盖率",20)');
    expect(screen.getAllByText("The formula is in 考核表!D5.")).not.toHaveLength(0);
    expect(screen.queryAllByText(/[，。：]/)).toEqual([]);
  });
});
