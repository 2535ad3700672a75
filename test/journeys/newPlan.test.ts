import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pdfFile } from "../../src/reading/formats/testing/pdfFile";
import { lines } from "../../src/reading/formats/testing/pdfMarks";
import {
  paragraph,
  tableCell,
  tableOf,
  wordFile,
} from "../../src/reading/formats/testing/wordFile";
import { choosePlan, openTemplates } from "./support/pane";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(240_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "documents-"));
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => workbench.pane().getByRole("button", { name });

async function choose(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  await workbench.pane().locator('input[accept^=".docx"]').setInputFiles(path);
}

/** Leaves the draft and begins another. */
async function startAgain(): Promise<void> {
  await button("换一份文本…").click();
  const discard = button("放弃草稿");
  await discard.or(button("读出目标")).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await button("读出目标").waitFor();
}

it("says what is wrong with a file that is no document, and stays", async () => {
  await workbench.ribbonButton("PlanIndicators.ShowLibrary").click();
  await button("从规划文本新建…").click();
  await choose("损坏.pdf", "%PDF-1.4 broken");
  await workbench
    .pane()
    .getByText(/损坏\.pdf：PDF 文件已损坏/)
    .waitFor();
  await workbench.screenshotPane("new-plan-damaged");
});

it("reads a PDF in the browser, whose Chinese font is not embedded", async () => {
  const page = lines(
    780,
    "远山市生态环境保护“十四五”规划",
    "到2025年，森林覆盖率达到62.5%以上，细颗粒物年均浓度控制在28微克/立方米以内。",
  );
  await choose("远山.pdf", pdfFile([page]));
  await button(/森林覆盖率/)
    .first()
    .waitFor();
  await button(/细颗粒物年均浓度/)
    .first()
    .waitFor();
  await workbench.screenshotPane("new-plan-pdf");
  await startAgain();
});

const rows = [
  ["指标", "单位", "2020年", "2025年", "属性"],
  ["森林覆盖率", "%", "60.1", "62.5", "约束性"],
  ["每千人口执业（助理）医师数", "人", "2.8", "3.2", "预期性"],
];
const table = tableOf(...rows.map((cells) => cells.map((text) => tableCell(text))));

it("reads the table of a Word file, with baseline and attribute", async () => {
  const body = [
    "远山市国民经济和社会发展第十四个五年规划纲要",
    "远政发〔2021〕3号",
    "远山市人民政府",
    "2021年3月1日",
    "一、主要目标",
  ].map((text) => paragraph(text));
  await choose("远山.docx", await wordFile([...body, table].join("")));
  await button(/森林覆盖率.*62\.5.*基期 60\.1/)
    .first()
    .waitFor();
  await workbench.screenshotPane("new-plan-word");
});

it("shows the place in the document of what is clicked, and the other way round", async () => {
  await workbench.setPaneWidth(800);
  const document = workbench.pane().getByRole("region", { name: "原文" });
  await button(/每千人口执业/)
    .first()
    .click();
  await document.locator("mark, [aria-current='true']").first().waitFor();
  await workbench.screenshotPane("new-plan-wide");
});

it("saves what was accepted, and functions and templates have it at once", async () => {
  await workbench.typeIntoCell("A1", '=PLAN.TARGET("远山","森林覆盖率")');
  await workbench.waitForCell("A1", ({ value }) => value === "#N/A");
  await button(/^接受把握大的/).click();
  await button(/^保存 2 条到工作簿/).click();
  await workbench
    .pane()
    .getByText(/已把《.*》存入本工作簿/)
    .first()
    .waitFor();
  await workbench.screenshotPane("new-plan-saved");
  await workbench.waitForCell("A1", ({ value }) => value === 62.5);
  await openTemplates(workbench.pane());
  await choosePlan(workbench.pane(), "远山");
});

it("is still there when the workbook is opened again", async () => {
  await workbench.reopen("远山.xlsx", await workbench.save());
  await workbench.waitForCell("A1", ({ value }) => value === 62.5);
});

it("complains of nothing in the console", () => workbench.close());
