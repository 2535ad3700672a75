import { eventually } from "./support/eventually";
import { insertButton, insertPlan, notice, openTemplates } from "./support/pane";
import { ningboCell, ningboSheet } from "./support/templateCells";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(180_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await browser.open();
});
afterEach(() => workbench.close());

it("takes an insertion back with 撤销", async () => {
  await insertPlan(workbench, "宁波");
  await notice(workbench.pane()).getByRole("button", { name: "撤销" }).click();
  await eventually(
    () => workbench.sheets(),
    (sheets) => sheets.length === 1 && sheets[0] === "Sheet1",
  );
});

it("does not lose an entry by 撤销 unless told to", async () => {
  await insertPlan(workbench, "宁波");
  await notice(workbench.pane()).getByRole("button", { name: "撤销" }).waitFor();
  await workbench.typeIntoCell(ningboCell("森林覆盖率", "实际值"), "47", ningboSheet);
  await notice(workbench.pane()).getByRole("button", { name: "撤销" }).click();
  const anyway = workbench.pane().getByRole("button", { name: "仍要撤销" });
  await anyway.waitFor();
  expect(await workbench.sheets()).toContain(ningboSheet);
  expect((await workbench.readCell(ningboCell("森林覆盖率", "实际值"), ningboSheet)).value).toBe(
    47,
  );
  await anyway.click();
  await eventually(
    () => workbench.sheets(),
    (sheets) => sheets.length === 1,
  );
});

it("refuses an occupied place, names the cell, and offers a new sheet", async () => {
  await workbench.typeIntoCell("E30", "别动我");
  await workbench.select("B2");
  await insertPlan(workbench, "宁波", "从所选单元格开始");
  await notice(workbench.pane()).getByText("E30").waitFor();
  expect((await workbench.readCell("B2")).value).toBeNull();
  expect((await workbench.readCell("E30")).value).toBe("别动我");
  await workbench.screenshot("refusal-occupied");
  await workbench.pane().getByRole("button", { name: "改为插入新工作表" }).click();
  await eventually(
    () => workbench.sheets(),
    (sheets) => sheets.includes(ningboSheet),
  );
});

it("refuses a protected sheet and writes nothing", async () => {
  await workbench.protectSheet("Sheet1");
  await workbench.select("B2");
  await insertPlan(workbench, "宁波", "从所选单元格开始");
  await notice(workbench.pane())
    .getByText(/受保护/)
    .waitFor();
  expect((await workbench.readCell("B2")).value).toBeNull();
});

it("refuses an empty selection", async () => {
  const pane = workbench.pane();
  await openTemplates(pane);
  await pane.getByRole("button", { name: "全不选" }).click();
  await insertButton(pane).click();
  await notice(pane).getByText(/至少/).waitFor();
  expect(await workbench.sheets()).toEqual(["Sheet1"]);
});

it("opens the pane's places from the ribbon", async () => {
  await workbench.page.getByRole("button", { name: "检查", exact: true }).first().click();
  await workbench.pane().getByRole("tab", { name: "检查", selected: true }).waitFor();
  await workbench
    .pane()
    .getByRole("tabpanel", { name: "检查" })
    .getByText(/没有找到指标表/)
    .waitFor();
});

it("opens them by the keyboard shortcuts of the manifest", async () => {
  await workbench.select("B2");
  await workbench.page.keyboard.press("Control+Shift+Alt+J");
  const pane = workbench.pane();
  await pane.getByRole("tab", { name: "检查", selected: true }).waitFor();
  await workbench.select("B2");
  await workbench.page.keyboard.press("Control+Shift+Alt+K");
  await pane.getByRole("tab", { name: "模板", selected: true }).waitFor();
});

it("opens the check from a cell's context menu", async () => {
  await workbench.select("B2");
  const grid = workbench.page.locator("canvas[id^=univer-sheet-main]");
  await grid.click({ button: "right", position: { x: 160, y: 110 } });
  await workbench.page.getByText("规划指标：检查").first().click();
  await workbench.pane().getByRole("tab", { name: "检查", selected: true }).waitFor();
});
