/** Takes the README's pictures of the running product. Run by `npm run pictures` after a build. */
import { join, resolve } from "node:path";
import { insertPlan, notice, openTemplates } from "../journeys/support/pane";
import { ningboCell, ningboSheet } from "../journeys/support/templateCells";
import {
  type OpenOptions,
  WorkbenchBrowser,
  type WorkbenchPage,
} from "../journeys/support/workbenchPage";

const folder = resolve(__dirname, "../../docs/images");

/** Entries that show what the sheet and the check have to say. */
const entries: readonly (readonly [indicator: string, entry: string])[] = [
  ["标志性产业链", "9"],
  ["服务业增加值", "1.02"],
  ["依申请政务服务事项“一网通办”率", "96.5"],
  ["“专精特新”小巨人企业", "352"],
  ["国家级制造业单项冠军企业", "104"],
];

async function filled(browser: WorkbenchBrowser, options: OpenOptions): Promise<WorkbenchPage> {
  const workbench = await browser.open({ viewport: { width: 1600, height: 900 }, ...options });
  await insertPlan(workbench, "宁波");
  await notice(workbench.pane()).waitFor();
  await workbench.waitForCell(
    ningboCell("森林覆盖率", "状态"),
    ({ value }) => value === "待填报",
    ningboSheet,
  );
  for (const [indicator, entry] of entries) {
    await workbench.typeIntoCell(ningboCell(indicator, "实际值"), entry, ningboSheet);
  }
  return workbench;
}

async function check(workbench: WorkbenchPage): Promise<void> {
  const pane = workbench.pane();
  await pane.getByRole("tab", { name: "检查" }).click();
  await pane.getByRole("button", { name: "检查", exact: true }).click();
  await pane
    .getByRole("list", { name: /检查结果/ })
    .first()
    .waitFor();
  await workbench.page.mouse.move(0, 0);
}

/** Text of an invented plan. */
const planText = [
  "远山市生态环境保护“十四五”规划",
  "远政发〔2021〕3号",
  "一、主要目标",
  "到2025年，森林覆盖率达到62.5%以上，细颗粒物年均浓度控制在28微克/立方米以内，地表水优良水体比例和空气质量优良天数比例分别达到96%和94%。",
  "单位地区生产总值二氧化碳排放比2020年下降18%，新增绿色工厂20家。",
].join("\n");

/** Reads a plan in a pane so wide that document and targets stand side by side. */
async function readPlan(workbench: WorkbenchPage): Promise<void> {
  await workbench.setPaneWidth(800);
  const pane = workbench.pane();
  await pane.getByRole("tab", { name: "计划库" }).click();
  await pane.getByRole("button", { name: "从规划文本新建…" }).click();
  await pane.getByRole("textbox", { name: "或者粘贴规划正文" }).fill(planText);
  await pane.getByRole("button", { name: "读出目标" }).click();
  await pane
    .getByRole("button", { name: /森林覆盖率/ })
    .first()
    .click();
  await workbench.page.mouse.move(0, 0);
}

async function main(): Promise<void> {
  const browser = await WorkbenchBrowser.start();
  try {
    const light = await filled(browser, { colorScheme: "light" });
    await check(light);
    await light.pane().getByRole("button", { name: /^关注/ }).first().click();
    await light.select(ningboCell("“专精特新”小巨人企业", "实际值"), ningboSheet);
    // There and back again: the grid scrolls until the computed columns are in sight.
    for (const key of ["ArrowRight", "ArrowLeft"]) {
      for (let step = 0; step < 5; step++) await light.page.keyboard.press(key);
    }
    await light.page.waitForTimeout(500);
    await light.page.screenshot({ path: join(folder, "workbench.png") });
    await light.pane().getByRole("button", { name: /^全部/ }).first().click();
    await light.page.locator(".pane").screenshot({ path: join(folder, "pane-check-light.png") });
    await light.pane().getByRole("tab", { name: "开始" }).click();
    await light
      .pane()
      .getByRole("button", { name: /^填下一格/ })
      .waitFor();
    await light.page.locator(".pane").screenshot({ path: join(folder, "pane-start-light.png") });
    await light.close();

    const dark = await browser.open({ colorScheme: "dark", query: "?theme=dark" });
    await openTemplates(dark.pane());
    await dark.page.locator(".pane").screenshot({ path: join(folder, "pane-templates-dark.png") });
    await dark.close();

    const wide = await browser.open({ viewport: { width: 1600, height: 800 } });
    await readPlan(wide);
    await wide.page.locator(".pane").screenshot({ path: join(folder, "pane-new-plan-light.png") });
    await wide.close();
  } finally {
    await browser.close();
  }
}

void main();
