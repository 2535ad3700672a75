/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../messages/message";
import type { Plan } from "../../plan/plan";
import { requestOfPane } from "../../excel/paneRequests";
import { MemoryStorage } from "../preferences/keyValueStorage";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";
import { laterPlan, smallPlan } from "../testing/smallPlan";

// Places are looked through by role, which takes long where a machine is busy.
jest.setTimeout(120_000);
beforeEach(() => localStorage.clear());

const [forest, ...others] = smallPlan.targets;
const east: Plan = {
  ...smallPlan,
  targets: [
    {
      ...forest!,
      concept: "forest-coverage",
      baseline: { value: 43, year: 2020 },
      departments: ["林业局"],
      note: "按新口径统计",
    },
    ...others,
  ],
};
const west: Plan = {
  ...laterPlan,
  targets: [{ ...forest!, concept: "forest-coverage", name: "森林覆盖水平", aliases: [] }],
};

async function openLibrary(workbook = new InMemoryWorkbook([east, west]), language?: Language) {
  const { user } = renderApp({ workbook, language, place: "library" });
  await screen.findByRole("searchbox");
  return { user, workbook };
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const list = () => screen.getByRole("list", { name: `《${east.title}》的指标` });
const rows = () =>
  within(list())
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("a plan", () => {
  it("opens to its indicators by category, and closes again with the focus where it was", async () => {
    const { user } = await openLibrary();
    await user.click(button(/^东州市质量提升/));
    expect(document.activeElement?.textContent).toBe(east.title);
    expect(rows()).toEqual([
      "环境质量 › 绿色发展 1",
      "森林覆盖率 ≥ 48 % · 2025 年 · 约束性 · 三、主要任务(六)3",
      "环境质量 › 生态环境 1",
      "大气污染状况 明显改善 · 2025 年 · 二、主要目标",
      "制造业质量 2",
      "“专精特新”小巨人企业 ≥ 1,600 家 · 2025 年 · 三、主要任务(一)1",
      "示范园区 2–3 个 · 2025 年 · 三、主要任务(一)2",
    ]);
    expect(screen.getByText("约束性 1，预期性 0，未注明 3")).toBeTruthy();
    await user.click(button("返回"));
    expect(document.activeElement?.textContent).toContain(east.title);
    expect(document.activeElement?.tagName).toBe("BUTTON");
  });

  it("is searched and filtered, and tells how many are left", async () => {
    const { user } = await openLibrary();
    await user.click(button(/^东州市质量提升/));
    const search = screen.getByRole("searchbox", { name: "搜索指标" });
    await user.type(search, "slfgl");
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(screen.getByText("1 / 4 项").role).toBe("status");
    await user.clear(search);
    await user.selectOptions(screen.getByRole("combobox", { name: "属性" }), "约束性");
    expect(rows()[1]).toContain("森林覆盖率");
    await user.type(search, "铁路");
    await user.click(button("清除搜索和筛选"));
    expect(rows()).toHaveLength(7);
  });

  it("is read from the keyboard alone", async () => {
    const { user } = await openLibrary();
    await user.click(button(/^东州市质量提升/));
    await user.click(screen.getByRole("searchbox", { name: "搜索指标" }));
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("制造业质量");
    await user.keyboard("{End}{Enter}");
    expect(document.activeElement?.textContent).toBe("示范园区");
    await user.click(button("返回"));
    expect(document.activeElement?.textContent).toContain("示范园区 2–3 个");
  });
});

it("is open where it was left when the pane is opened again", async () => {
  const options = {
    workbook: new InMemoryWorkbook([east, west]),
    storage: new MemoryStorage(),
    place: "library",
  } as const;
  const { user, closePane } = renderApp(options);
  await screen.findByRole("searchbox");
  await user.click(button(/^东州市质量提升/));
  closePane();
  renderApp(options);
  expect(await screen.findByRole("list", { name: `《${east.title}》的指标` })).toBeTruthy();
});

describe("an indicator", () => {
  async function openForest() {
    const opened = await openLibrary();
    await opened.user.click(button(/^东州市质量提升/));
    await opened.user.click(button(/^森林覆盖率/));
    return opened;
  }
  const facts = () =>
    Object.fromEntries(
      [...document.querySelectorAll("dt")].map((term) => [
        term.textContent,
        term.nextElementSibling?.textContent,
      ]),
    );

  it("tells all that the document says of it", async () => {
    await openForest();
    expect(screen.getByText("到 2025 年：≥ 48 %")).toBeTruthy();
    expect(
      screen.getByText("《东州市质量提升实施意见》（东政发〔2023〕7号）三、主要任务(六)3"),
    ).toBeTruthy();
    expect(facts()).toMatchObject({
      单位: "%",
      属性: "约束性",
      类别: "环境质量 / 绿色发展",
      口径: "期末水平",
      基期值: "43",
      基期年: "2020",
      目标值: "48",
      目标年: "2025",
      要求: "≥",
      责任部门: "林业局",
      别名: "林木覆盖率",
      备注: "按新口径统计",
    });
    expect(
      await screen.findByRole("img", { name: /2020 年应达值 43；2021 年应达值 44/ }),
    ).toBeTruthy();
  });

  it("leads to the same indicator of another plan and back, at the same place", async () => {
    const { user } = await openForest();
    const link = within(screen.getByRole("list", { name: "其他规划中的同一指标" })).getByRole(
      "button",
      { name: /^森林覆盖水平 西州/ },
    );
    await user.click(link);
    expect(document.activeElement?.textContent).toBe("森林覆盖水平");
    await user.click(button("返回"));
    expect(document.activeElement).toBe(link);
    await user.click(button("返回"));
    expect(document.activeElement?.textContent).toContain("森林覆盖率 ≥ 48 %");
  });

  it("gives its formula, to copy and to write into the selected cell", async () => {
    const { user, workbook } = await openForest();
    const formula = '=PLAN.TARGET("东州","森林覆盖率")';
    await user.click(button("复制公式"));
    expect(await navigator.clipboard.readText()).toBe(formula);
    expect(screen.getByText("已复制").closest("[role=status]")).toBeTruthy();
    await user.click(button("写入所选单元格"));
    expect(workbook.written).toEqual([{ location: { sheet: "Sheet1", address: "A1" }, formula }]);
    await user.click(button("复制出处"));
    expect(await navigator.clipboard.readText()).toContain("（东政发〔2023〕7号）三、");
  });

  it("writes over a cell that is not empty only when told to", async () => {
    const { user, workbook } = await openForest();
    const location = { sheet: "Sheet1", address: "B2" };
    workbook.select({ location, selection: location, formula: null, empty: false });
    await user.click(button("写入所选单元格"));
    expect(workbook.written).toEqual([]);
    await user.click(button("替换"));
    expect(workbook.written).toHaveLength(1);
  });
});

it("finds an indicator of any plan by its initials", async () => {
  const { user } = await openLibrary();
  const search = screen.getByRole("searchbox", { name: "搜索全部规划的指标" });
  await user.type(search, "slfg");
  const found = () =>
    within(screen.getByRole("list", { name: "找到的指标" }))
      .queryAllByRole("listitem")
      .map(({ textContent }) => textContent);
  await waitFor(() => expect(found()).toHaveLength(2));
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(document.activeElement?.textContent).toBe("森林覆盖水平");
  await user.click(button("返回"));
  expect(document.activeElement?.textContent).toContain("西州");
  await user.clear(search);
  await user.type(search, "铁路");
  expect(screen.getByText(/没有找到“铁路”/)).toBeTruthy();
});

it("opens the indicator that the ribbon asks for", async () => {
  const { workbook } = await openLibrary();
  workbook.indicator = { planId: west.id, targetId: "forest" };
  act(() => requestOfPane("indicator"));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("森林覆盖水平"));
});

it("speaks English around the document's Chinese", async () => {
  const { user } = await openLibrary(undefined, "en");
  await user.click(button(/^东州市质量提升/));
  await user.click(button(/^森林覆盖率/));
  expect(screen.getByText("By 2025: ≥ 48 %")).toBeTruthy();
  const fact = (name: string) =>
    [...document.querySelectorAll("dt")].find((term) => term.textContent === name)
      ?.nextElementSibling as HTMLElement;
  expect([fact("target year").textContent, fact("target year").lang]).toEqual(["2025", ""]);
  expect([fact("departments").textContent, fact("departments").lang]).toEqual(["林业局", "zh-CN"]);
  expect([fact("attribute").textContent, fact("attribute").lang]).toEqual(["binding", ""]);
});
