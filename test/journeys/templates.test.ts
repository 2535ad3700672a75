import { chooseLayout, choosePlans, insertButton, notice, openTemplates } from "./support/pane";
import { planOf, templateCell } from "./support/templateCells";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(240_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open();
});
afterAll(() => browser.close());

it("shows in the preview what will be written, and writes nothing before", async () => {
  const pane = workbench.pane();
  await openTemplates(pane);
  await chooseLayout(pane, "年度监测表");
  await choosePlans(pane, ["嵊州"]);
  await pane.getByRole("button", { name: "预览" }).click();
  await pane.getByRole("columnheader", { name: "2023年" }).waitFor();
  await pane
    .getByText(/嵊州2021—2025年.*表/)
    .first()
    .waitFor();
  await workbench.screenshot("preview-yearly");
  expect(await workbench.sheets()).toEqual(["Sheet1"]);
});

const yearlySheet = /^嵊州2021—2025年/;

it("inserts the yearly table, which sums what is added from year to year", async () => {
  await insertButton(workbench.pane()).click();
  await notice(workbench.pane()).waitFor();
  const sheet = (await workbench.sheets()).find((name) => yearlySheet.test(name))!;
  const shengzhou = planOf("嵊州");
  const increment = shengzhou.targets.find(
    ({ kind, op, year }) => kind === "increment" && op === ">=" && year === 2025,
  )!;
  const cell = (header: string) =>
    templateCell("yearly", [shengzhou], 2025, increment.name, header);
  await workbench.typeIntoCell(cell("2021年"), "1", sheet);
  await workbench.typeIntoCell(cell("2022年"), "2", sheet);
  await workbench.waitForCell(cell("累计或最新值"), ({ value }) => value === 3, sheet);
  await workbench.waitForCell(cell("最新年度"), ({ value }) => value === 2022, sheet);
  await workbench.screenshot("yearly-sheet");
});

it.each([
  ["中期评估表", ["宁波"]],
  ["横向对比表", ["宁波", "嵊州", "舟山"]],
  ["数据采集表", ["舟山"]],
  ["责任分解表", ["舟山"]],
] as const)("inserts a %s with the look of a report", async (layout, regions) => {
  const pane = workbench.pane();
  const before = (await workbench.sheets()).length;
  await chooseLayout(pane, layout);
  await choosePlans(pane, regions);
  await insertButton(workbench.pane()).click();
  await workbench.page.waitForFunction((count) => window.workbench.sheets().length > count, before);
  await notice(pane).waitFor();
  await workbench.screenshot(`sheet-${layout}`);
});

it("protects the collection sheet except for its entry cells", async () => {
  const zhoushan = planOf("舟山");
  const numeric = zhoushan.targets.find(({ op }) => op === ">=")!;
  const sheet = (await workbench.sheets()).find((name) => name.includes("采集"))!;
  const cell = (header: string) =>
    templateCell("collection", [zhoushan], 2025, numeric.name, header);
  await workbench.typeIntoCell(cell("实际值"), "5", sheet);
  const fact = await workbench.readCell(cell("目标值"), sheet);
  await workbench.tryToType(cell("目标值"), "1", sheet);
  await workbench.page.keyboard.press("Escape");
  expect((await workbench.readCell(cell("目标值"), sheet)).value).toBe(fact.value);
  await workbench.screenshot("collection-protected");
});

it("lists the inserted tables and takes the filled-in sheet back into a table", async () => {
  const pane = workbench.pane();
  await pane.getByRole("button", { name: "已插入的表" }).click();
  await pane.getByText("责任分解表").first().waitFor();
  await workbench.screenshot("inserted-tables");
});

it("complains of nothing in the console", () => workbench.close());
