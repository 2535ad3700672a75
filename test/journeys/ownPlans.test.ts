import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ningbo from "../../src/catalog/ningbo.json";
import { choosePlan, notice, openTemplates } from "./support/pane";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(180_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let folder: string;

const forest = ningbo.targets.find(({ name }) => name === "森林覆盖率")!;
/** A plan of a county that no built-in plan is of. */
const plan = {
  id: "test-county-2021",
  region: "某省测试县",
  regionAliases: [],
  title: "测试县国民经济和社会发展规划",
  documentNumber: "测政〔2021〕1号",
  issuer: "测试县人民政府",
  issued: "2021-05-01",
  period: ningbo.period,
  targets: [{ ...forest, value: 55.5 }],
};

async function addFile(name: string, content: unknown): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(content));
  await workbench.pane().locator('input[type="file"]').setInputFiles(path);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plans-"));
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

it("knows nothing of a plan that nobody has added", async () => {
  await workbench.typeIntoCell("A1", '=PLAN.TARGET("测试县","森林覆盖率")');
  await workbench.waitForCell("A1", ({ value }) => value === "#N/A");
});

it("refuses a file with mistakes, each with its place, and keeps nothing of it", async () => {
  await workbench.ribbonButton("PlanIndicators.ShowLibrary").click();
  await addFile("有错.json", { ...plan, targets: [{ ...forest, value: "很多" }] });
  await workbench
    .pane()
    .getByText(/有错\.json.*没有添加/)
    .waitFor();
  await workbench
    .pane()
    .getByText(/targets\[0\]/)
    .first()
    .waitFor();
  await workbench.screenshot("library-refused");
  expect((await workbench.readCell("A1")).value).toBe("#N/A");
});

it("adds a plan that the functions see at once", async () => {
  await addFile("测试县.json", plan);
  await workbench.waitForCell("A1", ({ value }) => value === 55.5);
  await workbench.screenshot("library-added");
  await workbench.typeIntoCell("A2", '=PLAN.INFO("测试县","森林覆盖率","文号")');
  await workbench.waitForCell("A2", ({ value }) => value === plan.documentNumber);
});

it("offers it for templates like any other", async () => {
  await openTemplates(workbench.pane());
  await choosePlan(workbench.pane(), "某省测试县");
});

it("asks before it replaces a plan of the same id, and recalculates then", async () => {
  await workbench.pane().getByRole("tab", { name: "计划库" }).click();
  await addFile("新版.json", { ...plan, targets: [{ ...forest, value: 60 }] });
  const replace = workbench.pane().getByRole("button", { name: /替换/ });
  await replace.waitFor();
  expect((await workbench.readCell("A1")).value).toBe(55.5);
  await replace.click();
  await workbench.waitForCell("A1", ({ value }) => value === 60);
});

it("travels with the workbook", async () => {
  const bytes = await workbench.save();
  await workbench.reopen("带规划.xlsx", bytes);
  await workbench.waitForCell("A1", ({ value }) => value === 60);
  await workbench.typeIntoCell("A3", '=PLAN.TARGET("某省测试县","森林覆盖率")+1');
  await workbench.waitForCell("A3", ({ value }) => value === 61);
});

it("leaves again, and comes back by 撤销", async () => {
  await workbench.pane().getByRole("tab", { name: "计划库" }).click();
  await workbench.pane().getByRole("button", { name: /^移除/ }).click();
  await workbench.waitForCell("A1", ({ value }) => value === "#N/A");
  await notice(workbench.pane()).getByRole("button", { name: "撤销" }).click();
  await workbench.waitForCell("A1", ({ value }) => value === 60);
});

it("complains of nothing in the console", () => workbench.close());
