import { notice } from "./support/pane";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(180_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open();
});
afterAll(() => browser.close());

const field = (label: string) =>
  workbench.pane().getByRole("combobox", { name: label, exact: true });
const button = (name: string | RegExp) => workbench.pane().getByRole("button", { name });

it("finds a function by what it is for", async () => {
  await workbench.ribbonButton("PlanIndicators.ShowFunctions").click();
  await workbench.pane().getByRole("searchbox", { name: "搜索函数" }).fill("完成率");
  await workbench.screenshot("functions-search");
  await button(/RATE/).first().click();
  await button("全部函数").waitFor();
});

it("leads through the arguments to a formula with its result, and writes it", async () => {
  await workbench.typeIntoCell("B2", "47.5");
  await field("地区").fill("宁波");
  await field("指标").fill("森林覆盖");
  await workbench
    .pane()
    .getByRole("option", { name: /森林覆盖率/ })
    .first()
    .click();
  await workbench.select("B2");
  await button("实际值：取所选单元格").click();
  await workbench.select("C2");
  await button(/插入到 .*C2/).waitFor();
  await workbench.pane().getByText("0.9895").first().waitFor();
  await workbench.screenshot("functions-builder");
  await button(/插入到 .*C2/).click();
  await notice(workbench.pane()).getByText(/C2/).waitFor();
  const { value, formula } = await workbench.waitForCell(
    "C2",
    (reading) => typeof reading.value === "number",
  );
  expect(value).toBeCloseTo(47.5 / 48, 12);
  expect(formula).toBe('=PLAN.RATE("宁波","森林覆盖率",B2)');
});

it("takes up the formula of the selected cell and changes it", async () => {
  await button("全部函数").click();
  await workbench.select("C2");
  await button("修改").click();
  await workbench.pane().getByText("正在修改").waitFor();
  await field("指标").fill("农作物良种覆盖率");
  await workbench.page.keyboard.press("Escape");
  await button(/更新公式/).click();
  await workbench.waitForCell(
    "C2",
    ({ formula }) => formula === '=PLAN.RATE("宁波","农作物良种覆盖率",B2)',
  );
});

it("asks before it replaces what a cell holds", async () => {
  await workbench.typeIntoCell("E2", "我的数");
  await button("另建公式").click();
  await workbench.select("E2");
  await button(/插入到 .*E2/).click();
  await button("替换").waitFor();
  expect((await workbench.readCell("E2")).value).toBe("我的数");
  await workbench.screenshot("functions-not-empty");
  await button("替换").click();
  await workbench.waitForCell("E2", ({ formula }) => formula?.startsWith("=PLAN.RATE") === true);
  await notice(workbench.pane()).getByRole("button", { name: "撤销" }).click();
  await workbench.waitForCell("E2", ({ value }) => value === "我的数");
});

it("complains of nothing in the console", () => workbench.close());
