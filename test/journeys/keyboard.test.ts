import { eventually } from "./support/eventually";
import { PaneKeyboard } from "./support/keyboard";
import { notice } from "./support/pane";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(240_000);

/** Text of an invented plan. */
const planText =
  "远山市国民经济和社会发展第十四个五年规划纲要\n到2025年，森林覆盖率达到62.5%以上，每千人口执业（助理）医师数达到3.2人。";

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let keys: PaneKeyboard;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open();
  keys = new PaneKeyboard(workbench);
});
afterAll(() => browser.close());

/** From the sheet, or from wherever the focus is in the pane, to the open place's tab and by arrow keys to another. */
async function openPlace(name: string): Promise<void> {
  if ((await keys.focused()) === "") await keys.enterPane();
  await keys.goTo(/^(开始|模板|检查|函数|计划库|设置)$/, "Shift+Tab");
  await keys.goTo(name, "ArrowRight");
  await workbench.pane().getByRole("tab", { name, selected: true }).waitFor();
}

it("开始 leads to the templates", async () => {
  await keys.enterPane();
  await keys.goTo("开始");
  expect(await keys.isFocusVisible()).toBe(true);
  await keys.goTo("选规划，插入表");
  expect(await keys.isFocusVisible()).toBe(true);
  await keys.press("Enter");
  await workbench.pane().getByRole("tab", { name: "模板", selected: true }).waitFor();
});

it("模板: chooses a layout by arrow key, a plan by the space bar, and inserts", async () => {
  await openPlace("模板");
  await keys.goTo(/^单期考核表/);
  await keys.press("ArrowDown");
  expect(await keys.focused()).toMatch(/^年度监测表/);
  await keys.press("ArrowUp");
  await keys.goTo(/^舟山/);
  await keys.press("Space");
  await keys.goTo(/^宁波/, "Shift+Tab");
  await keys.press("Space");
  await keys.goTo("插入");
  expect(await keys.isFocusVisible()).toBe(true);
  await keys.press("Enter");
  await notice(workbench.pane()).waitFor();
  expect((await workbench.sheets()).some((name) => name.startsWith("舟山"))).toBe(true);
});

it("开始: goes to the first empty cell, where an actual value is typed", async () => {
  await openPlace("开始");
  await workbench
    .pane()
    .getByRole("button", { name: /^填下一格/ })
    .waitFor();
  await keys.goTo(/^填下一格/);
  await keys.press("Enter");
  const { sheet, address } = await eventually(
    () => workbench.selection(),
    (selection) => selection.sheet.startsWith("舟山") && selection.address !== "A1",
  );
  await keys.leavePane();
  // The first targets of this plan are in words; below them numbers are asked for.
  await keys.press(...Array.from({ length: 4 }, () => "ArrowDown"));
  const number = address.replace(/\d+/, (row) => String(Number(row) + 4));
  await keys.type("12");
  await keys.press("Enter");
  await workbench.waitForCell(number, ({ value }) => value === 12, sheet);
});

it("检查: runs, moves through the findings by arrow keys, and Enter leads to the cell", async () => {
  await openPlace("检查");
  // From the tab to the button of the same name.
  await keys.press("Tab");
  await keys.goTo(/^(重新)?检查$/);
  await keys.press("Enter");
  await workbench.pane().getByRole("list", { name: "检查结果" }).waitFor();
  await keys.goInto("检查结果");
  const ofCell = / ([A-Z]+\d+)$/;
  await keys.goTo(ofCell, "ArrowDown");
  const first = await keys.focused();
  await keys.goTo(/^待填报 \d+$/, "ArrowDown");
  await keys.press("Enter");
  await keys.goTo(ofCell, "ArrowDown");
  const second = await keys.focused();
  expect(second).not.toBe(first);
  expect(await keys.isFocusVisible()).toBe(true);
  const cell = ofCell.exec(second)?.[1];
  await keys.press("Enter");
  await eventually(
    () => workbench.selection(),
    ({ address }) => address === cell,
  );
});

it("函数: finds a function, fills its arguments and writes the formula", async () => {
  await openPlace("函数");
  await keys.goTo("搜索函数");
  await keys.type("目标值");
  await keys.goTo(/PLAN\.TARGET/);
  await keys.press("Enter");
  await keys.goTo(/^地区/);
  await keys.type("舟山");
  await keys.goTo(/^指标/);
  await keys.type("森林");
  await keys.press("ArrowDown", "Enter");
  await keys.goTo(/^插入到/);
  await keys.press("Enter");
  const bar = notice(workbench.pane()).getByText(/公式已写入|已有内容/);
  await bar.first().waitFor();
  if (await workbench.pane().getByRole("button", { name: "替换" }).isVisible()) {
    await keys.goTo("替换");
    await keys.press("Enter");
  }
  const { sheet, address } = await workbench.selection();
  await workbench.waitForCell(
    address,
    ({ formula }) => formula?.startsWith("=PLAN.TARGET(") === true,
    sheet,
  );
});

it("计划库: finds an indicator by its initials and reads it", async () => {
  await openPlace("计划库");
  await keys.goTo("搜索全部规划的指标");
  await keys.type("slfgl");
  await keys.goTo(/^森林覆盖率/);
  expect(await keys.isFocusVisible()).toBe(true);
  await keys.press("Enter");
  await workbench.pane().getByRole("button", { name: "复制出处" }).waitFor();
  await keys.goTo("返回", "Shift+Tab");
  await keys.press("Enter");
  await eventually(
    () => keys.focused(),
    (name) => name.startsWith("森林覆盖率"),
  );
});

it("新建: reads a text, accepts a row by letter, drops one by Delete", async () => {
  await openPlace("计划库");
  await keys.goTo("搜索全部规划的指标");
  await keys.press("Control+a", "Delete");
  await keys.goTo("从规划文本新建…");
  await keys.press("Enter");
  await keys.goTo("或者粘贴规划正文");
  await workbench.page.keyboard.insertText(planText);
  await keys.goTo("读出目标");
  await keys.press("Enter");
  await keys.goTo(/森林覆盖率/);
  await keys.press("a");
  await workbench
    .pane()
    .getByText(/已接受 1/)
    .first()
    .waitFor();
  await keys.goTo(/每千人口执业/, "ArrowDown");
  await keys.press("Delete");
  await workbench
    .pane()
    .getByText(/已舍去 1/)
    .first()
    .waitFor();
});

it("设置: changes the theme, and takes it back", async () => {
  await openPlace("设置");
  const background = () =>
    workbench
      .pane()
      .getByRole("tablist")
      .evaluate((list) => getComputedStyle(list.closest(".fui-FluentProvider")!).backgroundColor);
  const before = await background();
  await keys.goTo("主题");
  await keys.press("End");
  await eventually(background, (colour) => colour !== before);
  await keys.press("Home");
  await eventually(background, (colour) => colour === before);
});

it("complains of nothing in the console", () => workbench.close());
