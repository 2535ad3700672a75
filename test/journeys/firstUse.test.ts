import { eventually } from "./support/eventually";
import { tourSteps } from "../../src/messages/tour";
import { insertPlan, notice } from "./support/pane";
import { ningboCell, ningboSheet, ningboTargets } from "./support/templateCells";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(180_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open({ isFirstDay: true });
});
afterAll(() => browser.close());

it("starts with the ribbon of the manifest and the pane beside the grid", async () => {
  await workbench.pane().getByRole("tab", { name: "开始", selected: true }).waitFor();
  expect(await workbench.sheets()).toEqual(["Sheet1"]);
  for (const label of ["插入考核表", "检查"]) {
    await workbench.page.getByRole("button", { name: label, exact: true }).first().waitFor();
  }
});

it("shows the places one after another in a tour that is not shown again", async () => {
  const tour = workbench.pane().getByRole("dialog");
  await tour.waitFor();
  await workbench.screenshot("first-use-tour");
  for (const { title } of tourSteps) {
    await tour.getByRole("heading", { name: title.zh }).waitFor();
    await tour.getByRole("button", { name: /下一步|开始使用/ }).click();
  }
  await tour.waitFor({ state: "detached" });
});

it("inserts a table of 宁波 on a sheet of its own", async () => {
  await insertPlan(workbench, "宁波");
  await notice(workbench.pane()).getByText(String(ningboTargets.length)).first().waitFor();
  expect(await workbench.sheets()).toEqual(["Sheet1", ningboSheet]);
  const target = await workbench.readCell(ningboCell("森林覆盖率", "目标值"), ningboSheet);
  expect(target.value).toBe(48);
  const status = await workbench.readCell(ningboCell("森林覆盖率", "状态"), ningboSheet);
  expect(status.value).toBe("待填报");
});

it("judges and colours what is typed at once", async () => {
  const entry = ningboCell("森林覆盖率", "实际值");
  const before = await workbench.readCell(ningboCell("森林覆盖率", "状态"), ningboSheet);
  await workbench.typeIntoCell(entry, "40", ningboSheet);
  const status = await workbench.waitForCell(
    ningboCell("森林覆盖率", "状态"),
    ({ value }) => value === "未达标",
    ningboSheet,
  );
  expect(status.background).not.toBe(before.background);
  const gap = await workbench.readCell(ningboCell("森林覆盖率", "差距"), ningboSheet);
  expect(gap.value).toBe(-8);
  await workbench.typeIntoCell(entry, "48", ningboSheet);
  const met = await workbench.waitForCell(
    ningboCell("森林覆盖率", "状态"),
    ({ value }) => value === "达标",
    ningboSheet,
  );
  expect(met.background).not.toBe(status.background);
  await workbench.screenshot("first-use-entries");
});

it("keeps words out of an entry cell for a number", async () => {
  const entry = ningboCell("农作物良种覆盖率", "实际值");
  await workbench.tryToType(entry, "很多", ningboSheet);
  await workbench.page.keyboard.press("Escape");
  const { value } = await workbench.readCell(entry, ningboSheet);
  expect(value === null || value === "" || value === undefined).toBe(true);
});

it("lists the findings, and a click on one selects its cell", async () => {
  const pane = workbench.pane();
  await workbench.typeIntoCell(ningboCell("森林覆盖率", "实际值"), "47.5", ningboSheet);
  await pane.getByRole("tab", { name: "检查" }).click();
  await pane.getByRole("button", { name: "检查", exact: true }).click();
  const finding = pane.getByRole("button", { name: /森林覆盖率/ }).first();
  await finding.waitFor();
  expect(await finding.innerText()).toContain("接近");
  await pane.getByText("填报 47.5 %").first().waitFor();
  await workbench.select("A1", "Sheet1");
  await finding.click();
  const entry = ningboCell("森林覆盖率", "实际值");
  const selected = await eventually(
    () => workbench.selection(),
    ({ sheet, address }) => sheet === ningboSheet && address === entry,
  );
  expect(selected).toEqual({ sheet: ningboSheet, address: entry });
  await workbench.screenshot("first-use-findings");
});

it("complains of nothing in the console", () => workbench.close());
