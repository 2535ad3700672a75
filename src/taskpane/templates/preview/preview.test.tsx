/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { TemplatePreview } from "../../../excel/workbookService";
import type { Language } from "../../../messages/message";
import { templateLayouts, type TemplateLayout } from "../../../tables/templates/templateLayout";
import { chartKindLabels } from "../../../messages/templatePreview";
import { templateLabels } from "../../../messages/templateLabels";
import type { InMemoryWorkbook } from "../../testing/inMemoryWorkbook";
import { renderApp } from "../../testing/renderApp";
import { laterPlan, smallPlan } from "../../testing/smallPlan";
import { button, choice, layout, place, plan } from "../templatesDriver";

const previewOf = async (workbook: InMemoryWorkbook, change: object = {}) =>
  workbook.previewTemplate({
    layout: "singlePeriod",
    parts: [{ planId: "east-2023", targetIds: smallPlan.targets.map(({ id }) => id) }],
    year: 2024,
    placement: "newSheet",
    theme: "teal",
    usesPlanFunctions: false,
    hasCharts: false,
    ...change,
  });

const table = (name: string) => place().getByRole("table", { name });
const fact = (term: string) =>
  place().getByText(term, { selector: "dt" }).nextElementSibling?.textContent;

/** What the table shows in its body, the row numbers left out. */
const bodyOf = (name: string) =>
  [...table(name).querySelectorAll("tbody tr")].map((row) =>
    [...row.children].slice(1).map(({ textContent }) => textContent),
  );

async function open(what: TemplateLayout = "singlePeriod", language: Language = "zh") {
  const rendered = renderApp({ plans: [smallPlan, laterPlan], language });
  const { user } = rendered;
  await user.click(layout(new RegExp(`^${templateLabels[what].title[language]}`)));
  if (what === "comparison") {
    await user.click(plan("西州"));
  }
  return rendered;
}

describe("the preview", () => {
  it("says where the table goes and how much it is", async () => {
    const { user, workbook } = await open();
    await user.click(button("预览"));
    const heading = await place().findByRole("heading", { name: "预览：单期考核表" });
    expect(document.activeElement).toBe(heading);
    const preview = await previewOf(workbook);
    const { sheet, names, location } = preview;
    await place().findByRole("table", { name: sheet.sheetName });
    const cells = sheet.rows.flatMap((row) => row.cells);
    expect(fact("工作表")).toBe(`新建“${sheet.sheetName}”`);
    expect(fact("区域")).toBe(location.address);
    expect(fact("表格名称")).toBe(names.table);
    expect(fact("年度名称")).toBe(names.year);
    expect(fact("大小")).toBe(`4 行 × ${sheet.columns.length} 列`);
    expect(fact("公式")).toBe(`${cells.filter((cell) => cell === null).length} 个单元格`);
    expect(fact("条件格式")).toBe(`${sheet.rules.length} 条`);
    expect(place().getByText("只写入新建的工作表，不改动其他工作表。")).toBeTruthy();
  });

  it.each(templateLayouts)("shows the rows of a %s as they will be written", async (what) => {
    const { user, workbook } = await open(what);
    await user.click(button("预览"));
    const parts =
      what === "comparison"
        ? [
            { planId: "east-2023", targetIds: ["forest"] },
            { planId: "west-2026", targetIds: ["forest"] },
          ]
        : undefined;
    const { sheet } = await previewOf(workbook, { layout: what, ...(parts && { parts }) });
    const helpers = await place().findByRole("checkbox", { name: /^显示辅助列/ });
    const visible = sheet.columns.filter(({ isAux }) => !isAux);
    const headers = () => within(table(sheet.sheetName)).getAllByRole("columnheader");
    expect(headers()).toHaveLength(visible.length);
    await user.click(helpers);
    expect(headers().map((header) => header.textContent?.split(" ")[0])).toEqual(
      sheet.columns.map(({ header }) => header),
    );
    const body = bodyOf(sheet.sheetName);
    expect(body).toHaveLength(sheet.rows.length);
    const indicatorAt = sheet.columns.findIndex(({ key }) => key === "indicator");
    expect(body.map((cells) => cells[indicatorAt])).toEqual(
      sheet.rows.map(({ cells }) => cells[indicatorAt]),
    );
    sheet.rows.forEach(({ cells }, row) =>
      cells.forEach((content, column) => {
        const text = body[row]?.[column];
        if (content === null) expect(text).toBe("公式");
        else if (sheet.columns[column]?.role === "entry") expect(text).toBe("待填");
        else if (typeof content === "string") expect(text).toBe(content);
        else expect(Number(text?.replace(/,/g, ""))).toBe(content);
      }),
    );
  });

  it("shows the lines above the table, and the formulas of its columns", async () => {
    const { user, workbook } = await open();
    await user.click(button("预览"));
    const { sheet } = await previewOf(workbook);
    await place().findByRole("table", { name: sheet.sheetName });
    const lines = [...table(sheet.sheetName).querySelectorAll("thead tr")];
    const texts = lines.map(({ textContent }) => textContent ?? "");
    sheet.head.forEach((cells, line) => {
      for (const { content } of cells) expect(texts[line + 1]).toContain(String(content));
    });
    const computed = sheet.columns.filter(({ formula }) => formula !== null);
    await user.click(button(`各列的公式 ${computed.length}`));
    for (const { formula } of computed) expect(place().getByText(formula!)).toBeTruthy();
  });

  it("shows fifty rows at first and more where they are asked for", async () => {
    const targets = Array.from({ length: 120 }, (_, index) => ({
      ...smallPlan.targets[0]!,
      id: `t${index}`,
      name: `指标${index}`,
    }));
    const { user } = renderApp({ plans: [{ ...smallPlan, targets }] });
    await user.click(button("预览"));
    await user.click(await place().findByRole("button", { name: "显示更多行（还有 70 行）" }));
    await user.click(button("显示更多行（还有 20 行）"));
    expect(place().getAllByRole("rowheader")).toHaveLength(120);
  });

  it("lists the charts and the figures that they are drawn from", async () => {
    const { user, workbook } = await open();
    await user.click(place().getByRole("switch", { name: "附图表" }));
    await user.click(button("预览"));
    const { summary } = (await previewOf(workbook, { hasCharts: true })).sheet;
    const charts = summary?.charts ?? [];
    expect(charts).not.toHaveLength(0);
    await user.click(await place().findByRole("button", { name: `图表 ${charts.length}` }));
    const listed = within(place().getByRole("list", { name: "图表" })).getAllByRole("listitem");
    expect(listed.map(({ textContent }) => textContent)).toEqual(
      charts.map(({ title, kind }) => `${title}（${chartKindLabels[kind].zh}）`),
    );
    const formulas = within(table("表右侧的图表数据")).getAllByText("公式");
    expect(formulas.every(({ title }) => title.startsWith("="))).toBe(true);
  });

  it("follows the selected cell where the table goes there", async () => {
    const { user, workbook } = await open();
    await user.selectOptions(choice("位置"), "从所选单元格开始");
    await user.click(button("预览"));
    expect(await place().findByText("现有的“Sheet1”")).toBeTruthy();
    expect(place().getByText("只写入上述区域，不改动其他单元格。")).toBeTruthy();
    expect(fact("区域")).toMatch(/^A1:/);
    const location = { sheet: "数据", address: "D7" };
    await act(async () =>
      workbook.select({ location, selection: location, formula: null, empty: true }),
    );
    expect(await place().findByText("现有的“数据”")).toBeTruthy();
    expect(fact("区域")).toMatch(/^D7:/);
  });
});

describe("what the preview leads to", () => {
  it("goes back to the form with everything as it was", async () => {
    const { user } = await open("midterm");
    await user.click(button("预览"));
    await user.click(await place().findByRole("button", { name: "返回修改" }));
    expect(document.activeElement).toBe(button("预览"));
    expect(layout(/^中期评估表/)).toHaveProperty("checked", true);
  });

  it("inserts what was previewed and closes", async () => {
    const { user, workbook } = await open();
    await user.click(button("预览"));
    const preview: TemplatePreview = await previewOf(workbook);
    await place().findByRole("table", { name: preview.sheet.sheetName });
    await user.click(button("插入"));
    expect(workbook.inserted).toHaveLength(1);
    expect(workbook.undoable()?.label).toContain(preview.names.table);
    expect(place().queryByRole("heading", { name: /^预览/ })).toBeNull();
  });

  it("stays where the insertion is refused", async () => {
    const { user, workbook } = await open();
    await user.click(button("预览"));
    await place().findByRole("table", { name: (await previewOf(workbook)).sheet.sheetName });
    workbook.refuseNext("workbookProtected", "工作簿结构受保护。");
    await user.click(button("插入"));
    expect(screen.getAllByText("工作簿结构受保护。")).not.toHaveLength(0);
    expect(place().getByRole("heading", { name: /^预览/ })).toBeTruthy();
  });

  it("shows why it would be refused, with the cell and a new sheet as the way out", async () => {
    const { user, workbook } = await open();
    await user.selectOptions(choice("位置"), "从所选单元格开始");
    const cell = { sheet: "数据", address: "B2" };
    workbook.refuseNext("targetAreaOccupied", "数据!B2 已有内容。", cell);
    await user.click(button("预览"));
    const alert = await place().findByRole("alert");
    expect(alert.textContent).toContain("现在不能插入");
    expect(alert.textContent).toContain("数据!B2 已有内容。");
    await user.click(button("转到"));
    expect(workbook.visited).toEqual([cell]);
    await user.click(button("改为新工作表"));
    expect(await place().findByText(/^新建“/)).toBeTruthy();
    await user.click(button("插入"));
    expect(workbook.inserted.map(({ placement }) => placement)).toEqual(["newSheet"]);
  });

  it("tries again after a refusal that a new sheet does not help", async () => {
    const { user, workbook } = await open();
    workbook.refuseNext("cellEditMode", "有单元格正在编辑。");
    await user.click(button("预览"));
    await place().findByText(/有单元格正在编辑。/);
    expect(place().queryByRole("button", { name: "改为新工作表" })).toBeNull();
    await user.click(button("重新预览"));
    expect(await place().findByText(/^新建“/)).toBeTruthy();
  });

  it("speaks English", async () => {
    const { user } = await open("yearly", "en");
    await user.click(button("Preview"));
    expect(
      await place().findByRole("heading", { name: "Preview: Yearly monitoring" }),
    ).toBeTruthy();
    expect(
      await place().findByText("Only the new sheet is written to; no other sheet changes."),
    ).toBeTruthy();
  });
});
