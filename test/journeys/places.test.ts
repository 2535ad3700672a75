import { eventually } from "./support/eventually";
import { notice } from "./support/pane";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(240_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open();
});
afterAll(() => browser.close());

const pane = () => workbench.pane();
const tab = (name: string) => pane().getByRole("tab", { name, exact: true });
const words = (text: string) => pane().getByText(text).filter({ visible: true }).first();
const button = (name: string | RegExp) =>
  pane().getByRole("button", { name }).filter({ visible: true }).first();

it("开始: opens the sample in one click, which leads to what was found", async () => {
  await button("打开示例").click();
  await pane().getByRole("list", { name: "检查结果" }).waitFor();
  const sheets = await workbench.sheets();
  expect(sheets.filter((name) => name.startsWith("示例"))).toHaveLength(2);
  expect(sheets).toContain("Sheet1");
});

it("开始: says what is in the workbook and how it stands, and leads to its plan", async () => {
  await tab("开始").click();
  await button("查看检查结果").waitFor();
  await eventually(
    () =>
      pane()
        .getByText(/^已填 \d+ \/ \d+/)
        .count(),
    (tables) => tables === 2,
  );
  await button("以表格显示：约束性各状态项数").click();
  await pane().getByRole("table").first().waitFor();
  await button(/^嵊州市质量发展“十四五”规划/).click();
  await tab("计划库").and(pane().locator("[aria-selected=true]")).waitFor();
  await pane().getByRole("heading", { name: "嵊州市质量发展“十四五”规划" }).waitFor();
});

it("计划库: reads an indicator with its clause, and writes its formula into the selected cell", async () => {
  await pane()
    .getByRole("searchbox", { name: /指标/ })
    .filter({ visible: true })
    .first()
    .fill("senlinfugailv");
  await pane().getByText("0 / 70 项").waitFor();
  await button("返回").click();
  await pane().getByRole("searchbox", { name: "搜索全部规划的指标" }).fill("slfgl");
  await button(/^森林覆盖率 宁波/).click();
  await words("三、主要任务(六)3").waitFor();
  await workbench.select("B2", "Sheet1");
  await button("写入所选单元格").click();
  await workbench.waitForCell("B2", ({ value }) => value === 48, "Sheet1");
});

it("计划库: leads to the same indicator in another plan", async () => {
  await button(/游仙/).click();
  await words("二、(三)2表第11项").waitFor();
});

it("设置: the pane speaks English, with what was found, and turns dark", async () => {
  await tab("设置").click();
  await pane().getByRole("combobox", { name: "语言" }).selectOption("en");
  await pane().getByRole("tab", { name: "Check" }).click();
  await pane()
    .getByText(/^Check finished/)
    .first()
    .waitFor();
  expect(await pane().getByRole("list", { name: "Findings" }).innerText()).not.toMatch(
    /还差|规则：/,
  );
  await pane().getByRole("tab", { name: "Settings" }).click();
  const background = () =>
    pane()
      .getByRole("tablist")
      .evaluate((list) => getComputedStyle(list.closest(".fui-FluentProvider")!).backgroundColor);
  const light = await background();
  await pane().getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await eventually(background, (colour) => colour !== light);
  await workbench.screenshot("settings-english-dark");
});

it("is as it was left when it is opened again", async () => {
  const { page } = workbench;
  await page.reload();
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => window.workbench.ready);
  await pane().getByRole("tab", { name: "Settings", selected: true }).waitFor();
  await pane().getByRole("combobox", { name: "Language" }).selectOption("auto");
  await pane().getByRole("combobox", { name: "主题" }).selectOption("auto");
  await tab("设置").waitFor();
});

it("takes the sample away in one step", async () => {
  await tab("开始").click();
  await button("打开示例").click();
  await notice(pane())
    .getByText(/^示例在工作表/)
    .waitFor();
  await notice(pane()).getByRole("button", { name: "撤销" }).click();
  await eventually(
    () => workbench.sheets(),
    (sheets) => sheets.every((name) => !name.startsWith("示例")),
  );
});

it("complains of nothing in the console", () => workbench.close());
