/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookProblem } from "../../excel/workbookService";
import type { Language } from "../../messages/message";
import { checkOf, lagging, met, missed, ownTable, templateTable } from "../testing/checkResults";
import { InMemoryCheck } from "../testing/inMemoryCheck";
import { InMemoryOverview } from "../testing/inMemoryOverview";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { filled, halfFilled, unfilled } from "../testing/overviewTables";
import { renderApp } from "../testing/renderApp";
import { laterPlan, smallPlan } from "../testing/smallPlan";
import type { TableOverview } from "../../excel/overview/overviewService";

interface Opened {
  readonly tables?: readonly TableOverview[];
  readonly language?: Language;
  readonly overview?: InMemoryOverview;
  readonly found?: Parameters<InMemoryCheck["find"]>[0];
}

/** The pane at 开始, once the workbook was read. */
async function openHome({
  tables = [],
  language = "zh",
  overview = new InMemoryOverview(),
  found,
}: Opened = {}) {
  overview.find(...tables);
  const workbook = new InMemoryWorkbook();
  const check = new InMemoryCheck(workbook);
  if (found) check.find(found);
  const app = renderApp({ place: "start", language, overview, workbook, check });
  await screen.findByRole("heading", { name: language === "zh" ? "下一步" : "Next step" });
  return app;
}

const place = () => within(screen.getByRole("tabpanel"));
const card = (name = "下一步") => within(place().getByRole("region", { name }));
const button = (name: string | RegExp) => place().getByRole("button", { name });
const openTab = () => screen.getByRole("tab", { selected: true }).textContent;

describe("an empty workbook", () => {
  it("leads to the templates by keyboard", async () => {
    const { user } = await openHome();
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toBe("选规划，插入表");
    await user.keyboard("{Enter}");
    expect(openTab()).toBe("模板");
  });

  it("offers the sample, which is checked at once and can be taken away", async () => {
    const found = checkOf(templateTable([missed]));
    const { user, sample, check } = await openHome({ found });
    await user.click(button("打开示例"));
    expect(
      await screen.findByText(/示例在工作表“示例 东州2023年考核表”中/, {
        selector: "[role=status]",
      }),
    ).toBeTruthy();
    expect(openTab()).toBe("检查");
    expect(check.runs).toBe(1);
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(sample.inserted).toBe(0);
  });

  it("says why there is no sample, and checks nothing then", async () => {
    const { user, sample, check } = await openHome();
    sample.refuseNext(new WorkbookProblem("workbookProtected", "工作簿结构受保护。"));
    await user.click(button("打开示例"));
    expect(
      await screen.findByText("工作簿结构受保护。", { selector: "[role=status]" }),
    ).toBeTruthy();
    expect(openTab()).toBe("开始");
    expect(check.runs).toBe(0);
  });

  it("checks tables that are not ours", async () => {
    const { user, check } = await openHome({ found: checkOf(ownTable([missed])) });
    await user.click(button(/^已有自己做的指标表/));
    expect(openTab()).toBe("检查");
    expect(check.runs).toBe(1);
    await user.click(screen.getByRole("tab", { name: "开始" }));
    expect(place().getByRole("heading", { name: "各县完成情况" })).toBeTruthy();
    await user.click(button("转到“各县完成情况”"));
  });
});

describe("the tables", () => {
  it("say what they are and how far they are filled in, and lead to their cells", async () => {
    const { user, workbook } = await openHome({ tables: [halfFilled] });
    const item = within(place().getByRole("list", { name: "本工作簿中的表" }));
    expect(item.getByText("单期考核表 · 东州 · 2025 年 · 4 行")).toBeTruthy();
    expect(item.getByText("已填 1 / 4")).toBeTruthy();
    await user.click(button("填下一格：“单期考核表_东州_2025”"));
    await user.click(button("转到“单期考核表_东州_2025”"));
    expect(workbook.visited).toEqual([
      { sheet: "考核表", address: "K6" },
      { sheet: "考核表", address: "A5" },
    ]);
  });

  it("are drawn a page at a time", async () => {
    const tables = Array.from({ length: 30 }, (_, index) => ({ ...filled, table: `表${index}` }));
    const { user } = await openHome({ tables });
    const items = () => place().getAllByRole("button", { name: /^转到“表/ });
    expect(items()).toHaveLength(8);
    await user.click(button(/^再显示 8 项/));
    expect(items()).toHaveLength(16);
  });

  it("are those that stand there now", async () => {
    const { overview } = await openHome({ tables: [halfFilled] });
    await act(async () => overview.edit(filled));
    expect(await place().findByText("已填 4 / 4")).toBeTruthy();
  });

  it("are not read while another place is open", async () => {
    const { user, overview } = await openHome({ tables: [halfFilled] });
    await user.click(screen.getByRole("tab", { name: "设置" }));
    const before = overview.reads;
    await act(async () => overview.edit(filled));
    await user.click(screen.getByRole("tab", { name: "开始" }));
    expect(await place().findByText("已填 4 / 4")).toBeTruthy();
    expect(overview.reads).toBe(before + 1);
  });
});

describe("the next step", () => {
  it("is the first empty cell of a table without entries", async () => {
    const { user, workbook } = await openHome({ tables: [unfilled] });
    await user.click(button("填报实际值"));
    expect(workbook.visited).toEqual([{ sheet: "考核表", address: "K5" }]);
  });

  it("is the check, then its findings, and the check again after an edit", async () => {
    const found = checkOf(templateTable([missed, lagging, met]));
    const { user, overview, check } = await openHome({ tables: [halfFilled], found });
    expect(check.runs).toBe(0);
    await user.click(card().getByRole("button", { name: "检查" }));
    expect(await card().findByText(/^问题 0 项，关注 2 项/)).toBeTruthy();
    await act(async () => overview.edit(filled));
    expect(await card().findByText(/^上次检查之后又有改动/)).toBeTruthy();
    expect(check.runs).toBe(1);
    check.find({ ...found, at: "2025-06-30T09:00:00.000Z" });
    await user.click(card().getByRole("button", { name: "检查" }));
    await user.click(await card().findByRole("button", { name: "查看检查结果" }));
    expect(openTab()).toBe("检查");
  });
});

describe("the status at a glance", () => {
  it("keeps binding and expected targets apart and is never made unasked", async () => {
    const found = checkOf(templateTable([missed, lagging, met]));
    const { user, check } = await openHome({ tables: [filled], found });
    expect(place().getByText(/^还没有检查。检查会逐项判断/)).toBeTruthy();
    expect(check.runs).toBe(0);
    const glance = within(place().getByRole("region", { name: "状态一览" }));
    await user.click(glance.getByRole("button", { name: "检查" }));
    expect(await glance.findByRole("heading", { name: "约束性 1 项" })).toBeTruthy();
    expect(glance.getByText("总评：未达标")).toBeTruthy();
    const chart = (name: RegExp) => glance.getByRole("figure", { name }).textContent;
    expect(chart(/^约束性/)).toMatch(/未达标.*1/);
    expect(chart(/^约束性/)).not.toMatch(/滞后/);
    expect(chart(/^预期性/)).toMatch(/滞后.*1.*达标.*1/);
  });

  it("explains its words beside them", async () => {
    const found = checkOf(templateTable([missed]));
    const { user } = await openHome({ tables: [filled], found });
    const glance = within(place().getByRole("region", { name: "状态一览" }));
    await user.click(glance.getByRole("button", { name: "检查" }));
    const question = await glance.findByRole("button", { name: "“约束性”是什么" });
    act(() => question.focus());
    await user.keyboard("{Enter}");
    // Once to be seen, once to be heard.
    await waitFor(() => expect(screen.getAllByText(/^政府必须完成的目标。/)).toHaveLength(2));
    await user.keyboard("{Escape}");
    expect(screen.queryByText(/^政府必须完成的目标。/)).toBeNull();
    expect(document.activeElement).toBe(question);
  });
});

describe("the plans", () => {
  it("are those of the tables, and others that were used lately", async () => {
    const overview = new InMemoryOverview();
    overview.find({ ...filled, planIds: ["west-2026", "gone-2010"] });
    const { user } = renderApp({ overview, plans: [smallPlan, laterPlan] });
    await user.click(screen.getByRole("button", { name: "插入" }));
    await user.click(screen.getByRole("tab", { name: "开始" }));
    const list = async (name: string) =>
      within(await place().findByRole("region", { name }))
        .getAllByRole("listitem")
        .map((item) => item.textContent);
    expect(await list("用到的规划")).toEqual([
      "西州市质量提升实施意见西州 · 2026–2030 年 · 1 项目标",
      "计划库中没有：gone-2010",
    ]);
    expect(await list("最近用过的规划")).toEqual([
      "东州市质量提升实施意见东州 · 2021–2025 年 · 4 项目标",
    ]);
    await user.click(button(/^东州市质量提升实施意见/));
    expect(openTab()).toBe("计划库");
    expect(await place().findByRole("heading", { name: "东州市质量提升实施意见" })).toBeTruthy();
    expect(button("返回")).toBeTruthy();
  });
});

describe("what cannot be read", () => {
  it("is told with the way out", async () => {
    const overview = new InMemoryOverview();
    overview.refuseNext(new WorkbookProblem("hostFailure", "Excel 没有应答。"));
    overview.find(filled);
    const { user } = renderApp({ place: "start", overview });
    expect(await screen.findByText("Excel 没有应答。")).toBeTruthy();
    await user.click(button("重试"));
    expect(await place().findByText("已填 4 / 4")).toBeTruthy();
    expect(screen.queryByText("Excel 没有应答。")).toBeNull();
  });

  it("is waited for while a cell is being edited", async () => {
    const overview = new InMemoryOverview();
    overview.refuseNext(new WorkbookProblem("cellEditMode", "有单元格正在编辑。"));
    overview.find(filled);
    renderApp({ place: "start", overview });
    expect(await screen.findByText("已填 4 / 4")).toBeTruthy();
    expect(screen.queryByText("有单元格正在编辑。")).toBeNull();
  });

  it("names own plans that are broken and leads to where they are put right", async () => {
    const { user, workbook } = await openHome();
    const broken = { partId: "1", name: "县质量规划", text: "{}", problems: [] };
    act(() => workbook.store.setOwn([], [broken]));
    expect(place().getByText(/有 1 份自有规划读不了：县质量规划/)).toBeTruthy();
    await user.click(button("打开计划库"));
    expect(openTab()).toBe("计划库");
  });
});

it("speaks English", async () => {
  await openHome({ language: "en", tables: [halfFilled] });
  expect(place().getByText(/^Entered: 1 of 4, not checked yet/)).toBeTruthy();
  expect(place().getByText("Single-period assessment · 东州 · 2025 · rows: 4")).toBeTruthy();
});
