/** @jest-environment jsdom */
import type { ReactElement } from "react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Language } from "../../messages/message";
import type { Status } from "../../plan/assessment";
import { numberTarget, textTarget } from "../../plan/testPlans";
import { LanguageProvider } from "../language";
import CompletionChart, { type Completion } from "./CompletionChart";
import ExpectedPathChart from "./ExpectedPathChart";
import StatusCountsChart from "./StatusCountsChart";

const period = { start: 2021, end: 2025 };

function show(chart: ReactElement, language: Language = "zh") {
  render(
    <LanguageProvider value={language}>
      <FluentProvider theme={webLightTheme}>{chart}</FluentProvider>
    </LanguageProvider>,
  );
  return userEvent.setup();
}
const itemsOf = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const tableRows = () => screen.getAllByRole("row").map(({ textContent }) => textContent);

async function barriers() {
  // Colours, which nothing draws here, and what only a whole page answers for.
  const others = ["color-contrast", "region", "page-has-heading-one"];
  const rules = Object.fromEntries(others.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("the status counts", () => {
  const counts = new Map<Status, number>([
    ["达标", 1200],
    ["滞后", 300],
    ["数据异常", 1],
    ["接近", 0],
  ]);

  it("name every status that occurs, what asks most first, as a list or a table", async () => {
    const user = show(<StatusCountsChart counts={counts} />);
    expect(itemsOf("各状态项数")).toEqual(["数据异常 1", "滞后 300", "达标 1,200"]);
    expect(await barriers()).toEqual([]);
    const toggle = screen.getByRole("button", { name: "以表格显示：各状态项数" });
    toggle.focus();
    await user.keyboard("{Enter}");
    expect(toggle.getAttribute("aria-pressed")).toBe("true");
    expect(tableRows()).toEqual(["状态项数", "数据异常1", "滞后300", "达标1,200"]);
    expect(await barriers()).toEqual([]);
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("draw bars in proportion", () => {
    show(<StatusCountsChart counts={{ 达标: 40, 滞后: 10 }} title="宁波" />);
    const bars = [...document.querySelectorAll<HTMLElement>("li > [aria-hidden]")];
    expect(bars.map(({ style }) => style.width)).toEqual(["25%", "100%"]);
    expect(screen.getByRole("figure", { name: "宁波" })).toBeTruthy();
    expect(screen.getByText("宁波")).toBeTruthy();
  });

  it("say so where nothing was judged", () => {
    show(<StatusCountsChart counts={{}} />, "en");
    expect(screen.getByText("No indicator has been judged yet.")).toBeTruthy();
  });
});

describe("the expected path", () => {
  const target = numberTarget();

  it("tells actual, expected and target of each year", async () => {
    const user = show(
      <ExpectedPathChart
        target={target}
        period={period}
        actuals={[
          { year: 2021, value: 41 },
          { year: 2023, value: 44.25 },
        ]}
      />,
    );
    const label = screen.getByRole("img").getAttribute("aria-label");
    expect(label).toMatch(/^2021 年实际值 41；2023 年实际值 44.25；2020 年应达值 40；/);
    expect(label).toMatch(/2025 年应达值 48；2025 年目标值 ≥ 48 %$/);
    expect(await barriers()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^以表格显示/ }));
    expect(tableRows()).toEqual([
      "年份实际值应达值",
      "2020—40",
      "20214141.6",
      "2022—43.2",
      "202344.2544.8",
      "2024—46.4",
      "2025—48",
    ]);
  });

  it("draws a point for each value, higher ones higher up", () => {
    show(
      <ExpectedPathChart
        target={target}
        period={period}
        actuals={[
          { year: 2022, value: 43 },
          { year: 2024, value: 47 },
        ]}
      />,
    );
    const chart = screen.getByRole("img");
    const circles = [...chart.querySelectorAll("circle")];
    const actual = circles.filter((circle) => circle.getAttribute("r") === "4");
    expect(circles).toHaveLength(6 + 2);
    const [first, second] = actual.map((circle) => Number(circle.getAttribute("cy")));
    expect(second).toBeLessThan(first!);
    for (const circle of circles) expect(Number(circle.getAttribute("cy"))).not.toBeNaN();
  });

  it("is drawn without actual values, and not at all without a path", () => {
    show(<ExpectedPathChart target={target} period={period} actuals={[]} />, "en");
    expect(screen.getByRole("figure", { name: /^Expected value by year/ })).toBeTruthy();
    document.body.innerHTML = "";
    show(<ExpectedPathChart target={textTarget()} period={period} actuals={[]} />);
    expect(screen.queryByRole("figure")).toBeNull();
  });

  it("is level for a target to hold", () => {
    const held = numberTarget({ baseline: { value: 48, year: 2020 } });
    show(<ExpectedPathChart target={held} period={period} actuals={[]} />);
    expect(screen.getByRole("img").innerHTML).not.toContain("NaN");
  });
});

describe("the completion bars", () => {
  const items = Array.from({ length: 45 }, (_, index): Completion => ({
    key: String(index),
    name: `指标${index}`,
    detail: "东州 2024",
    attainment: index / 10,
    status: index < 10 ? "滞后" : "提前实现",
  }));

  it("name indicator, status and attainment, and come page by page", async () => {
    const user = show(<CompletionChart items={items} />);
    expect(itemsOf("各指标完成率")).toHaveLength(20);
    expect(itemsOf("各指标完成率")[3]).toBe("指标3 东州 2024 滞后 30%");
    expect(await barriers()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^再显示 20 项/ }));
    expect(itemsOf("各指标完成率")).toHaveLength(40);
    await user.click(screen.getByRole("button", { name: /^以表格显示/ }));
    expect(tableRows()).toHaveLength(46);
    expect(tableRows()[46 - 1]).toBe("指标44 东州 2024提前实现440%");
  });
});
