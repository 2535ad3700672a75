import type { MessyCase } from "../messy/messyWorkbook";
import { checkWorkbook, findingsOf, openMessy, openSection } from "./support/checkPlace";
import { eventually } from "./support/eventually";
import { notice } from "./support/pane";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(240_000);

/** Does not say whose plan it is; one name is misspelt, one value is a text. */
const table: MessyCase = {
  what: "a table that leaves something open",
  file: "考核.xlsx",
  sheets: [
    {
      name: "考核",
      rows: [
        ["指标名称", "单位", "2024年实际", null, "说明"],
        ["森林覆盖率", "%", "４７.5", null, null],
        ["农作物良种复盖率", "%", 97, null, "初步"],
        ["基本养老保险参保人数", "万人", 600, null, null],
      ],
    },
  ],
  expected: [],
};

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

const pane = () => workbench.pane();
const button = (name: string | RegExp) => pane().getByRole("button", { name });

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open();
  await openMessy(workbench, table);
});
afterAll(() => browser.close());

it("judges nothing of a table that does not say whose plan it is, and asks", async () => {
  await checkWorkbook(workbench);
  await pane().getByText("用哪份规划？").waitFor();
  await workbench.screenshot("check-question");
  expect(await pane().locator('button[title^="转到"]').allInnerTexts()).toEqual([]);
});

it("judges by the plan that the user names, and asks for the misspelt name", async () => {
  const choices = pane().getByRole("combobox", { name: "可选项" });
  const labels = await choices.locator("option").allInnerTexts();
  await choices.selectOption({ label: labels.find((label) => label.includes("宁波"))! });
  await button("确定").click();
  await pane().getByText("“农作物良种复盖率”是哪项指标？").waitFor();
  await button(/^农作物良种覆盖率/)
    .first()
    .click();
  await eventually(
    () => findingsOf(workbench),
    (found) => found.length === 3,
  );
  expect((await findingsOf(workbench)).some((head) => head.includes("考核 C3"))).toBe(true);
});

it("remembers the answers in the workbook", async () => {
  const bytes = await workbench.save();
  await workbench.reopen("考核.xlsx", bytes);
  await checkWorkbook(workbench);
  expect(await findingsOf(workbench)).toHaveLength(3);
});

it("goes to the cell of a finding", async () => {
  await pane().locator('button[title="转到 考核 C4"]').click();
  await eventually(
    () => workbench.selection(),
    ({ sheet, address }) => sheet === "考核" && address === "C4",
  );
});

it("judges an edit as it happens", async () => {
  await workbench.typeIntoCell("C4", "700", "考核");
  await eventually(
    () => findingsOf(workbench),
    (found) => found.some((head) => /提前实现.*考核 C4/.test(head)),
  );
});

it("marks the table in a column of its own, and takes the marks away without a trace", async () => {
  const before = await workbench.readCell("C2", "考核");
  await openSection(workbench, /^在表中标记/);
  await button("在表中标记").last().click();
  const marked = await eventually(
    async () =>
      Promise.all(["D", "E", "F", "G"].map((column) => workbench.readCell(`${column}4`, "考核"))),
    (cells) => cells.some(({ value }) => String(value).includes("提前实现")),
  );
  expect(marked.filter(({ background }) => background !== null).length).toBeGreaterThan(0);
  await workbench.screenshot("check-flags");
  expect(await workbench.readCell("C2", "考核")).toEqual(before);
  await button("清除标记").click();
  await eventually(
    async () =>
      Promise.all(["D", "E", "F", "G"].map((column) => workbench.readCell(`${column}4`, "考核"))),
    (cells) => cells.every(({ value }) => value === null || value === "" || value === "初步"),
  );
});

it("writes what was read from a text back as a number, which can be undone", async () => {
  await openSection(workbench, /^数值清理/);
  await button(/^全部改为数值/).click();
  await workbench.waitForCell("C2", ({ value }) => value === 47.5, "考核");
  await notice(pane()).getByRole("button", { name: "撤销" }).click();
  await workbench.waitForCell("C2", ({ value }) => value === "４７.5", "考核");
});

it("keeps the reason for which a flagged value is accepted", async () => {
  await checkWorkbook(workbench);
  await findingsOf(workbench);
  await button("接受并说明理由：森林覆盖率").click();
  await pane().getByRole("textbox", { name: "理由" }).fill("与林业局台账一致");
  await button("接受").last().click();
  await pane()
    .getByText(/已接受（\d{4}.*与林业局台账一致/)
    .waitFor();
});

it("writes a report sheet with charts, and a paragraph to copy", async () => {
  await openSection(workbench, /^报告/);
  await pane()
    .getByText(/截至2024年/)
    .waitFor();
  await button("生成检查报告").click();
  await notice(pane())
    .getByText(/检查报告/)
    .waitFor();
  expect(await workbench.sheets()).toContain("检查报告");
  await workbench.page.waitForTimeout(1500);
  await workbench.screenshot("check-report");
  await notice(pane()).getByRole("button", { name: "撤销" }).click();
  await eventually(
    () => workbench.sheets(),
    (sheets) => !sheets.includes("检查报告"),
  );
});

it("decides by the workbook's own settings", async () => {
  await openSection(workbench, /^检查的阈值/);
  await pane().getByRole("textbox", { name: "允许误差" }).fill("5");
  await button("保存").last().click();
  await eventually(
    () => findingsOf(workbench),
    (found) => found.some((head) => /森林覆盖率 提前实现/.test(head)),
  );
});

it("complains of nothing in the console", () => workbench.close());
