import ningbo from "../../src/catalog/ningbo.json";
import shengzhou from "../../src/catalog/shengzhou.json";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(180_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open();
});
afterAll(() => browser.close());

it("answers PLAN.TARGET typed into any cell, in any case", async () => {
  await workbench.typeIntoCell("B2", '=PLAN.TARGET("宁波","森林覆盖率")');
  await workbench.waitForCell("B2", ({ value }) => value === 48);
  await workbench.typeIntoCell("B3", '=plan.target("宁波市","森林覆盖率",2025)+1');
  await workbench.waitForCell("B3", ({ value }) => value === 49);
});

it("answers a misspelt name with #N/A and the nearest indicator", async () => {
  await workbench.typeIntoCell("B4", '=PLAN.TARGET("宁波","森林复盖率")');
  const { message } = await workbench.waitForCell("B4", ({ value }) => value === "#N/A");
  expect(message).toContain("森林覆盖率");
  await workbench.select("B4");
  await workbench.page
    .locator(".status")
    .getByText(/森林覆盖率/)
    .waitFor();
  await workbench.screenshot("function-error-message");
});

it("answers an unknown region with the regions there are", async () => {
  await workbench.typeIntoCell("B5", '=PLAN.TARGET("火星","森林覆盖率")');
  const { message } = await workbench.waitForCell("B5", ({ value }) => value === "#N/A");
  for (const region of ["宁波", "嵊州", "舟山", "游仙", "防城港"])
    expect(message).toContain(region);
});

it("spills the indicators of 嵊州 in the document's order", async () => {
  await workbench.typeIntoCell("D1", '=PLAN.INDICATORS("嵊州")');
  const names = [...new Set(shengzhou.targets.map(({ name }) => name))];
  await workbench.waitForCell("D1", ({ value }) => value === names[0]);
  for (const index of [1, 2, names.length - 1]) {
    expect((await workbench.readCell(`D${index + 1}`)).value).toBe(names[index]);
  }
  expect((await workbench.readCell(`D${names.length + 1}`)).value).toBeNull();
});

it("answers again when a cell that it depends on is edited", async () => {
  await workbench.typeIntoCell("F1", "森林覆盖率");
  await workbench.typeIntoCell("G1", '=PLAN.TARGET("宁波",F1)');
  await workbench.waitForCell("G1", ({ value }) => value === 48);
  const other = ningbo.targets.find(({ name, op }) => name !== "森林覆盖率" && op === ">=")!;
  await workbench.typeIntoCell("F1", other.name);
  await workbench.waitForCell("G1", ({ value }) => value === other.value);
});

it("spreads over a range of names", async () => {
  const chosen = ningbo.targets.filter(({ op }) => op === ">=").slice(0, 3);
  for (const [index, { name }] of chosen.entries())
    await workbench.typeIntoCell(`I${index + 1}`, name);
  await workbench.typeIntoCell("J1", '=PLAN.TARGET("宁波",I1:I3)');
  for (const [index, { value }] of chosen.entries()) {
    await workbench.waitForCell(`J${index + 1}`, (reading) => reading.value === value);
  }
});

it("judges with PLAN.CHECK and tells with PLAN.INFO", async () => {
  await workbench.typeIntoCell("L1", '=PLAN.CHECK("宁波","森林覆盖率",47.96)');
  await workbench.waitForCell("L1", ({ value }) => value === "接近");
  await workbench.typeIntoCell("L2", '=PLAN.INFO("宁波","森林覆盖率","单位")');
  await workbench.waitForCell("L2", ({ value }) => value === "%");
  await workbench.typeIntoCell("L3", "=PLAN.REGIONS()");
  await workbench.waitForCell("L3", ({ value }) => value === "宁波");
});

it("complains of nothing in the console", () => workbench.close());
