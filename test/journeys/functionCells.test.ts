import ningbo from "../../src/catalog/ningbo.json";
import shengzhou from "../../src/catalog/shengzhou.json";
import { eventually } from "./support/eventually";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(240_000);

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.close());

describe.each(["zero", "null"] as const)("where Excel passes blanks as %s", (blanks) => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await browser.open({ query: `?blanks=${blanks}` });
  });

  it("tells an empty cell from a typed 0, before and after an edit", async () => {
    await workbench.typeIntoCell("C1", '=PLAN.CHECK("宁波","森林覆盖率",B1)');
    await workbench.waitForCell("C1", ({ value }) => value === "待填报");
    await workbench.typeIntoCell("B1", "0");
    await workbench.waitForCell("C1", ({ value }) => value === "未达标");
    await workbench.select("B1");
    await workbench.page.keyboard.press("Delete");
    await workbench.waitForCell("C1", ({ value }) => value === "待填报");
  });

  it("tells them apart inside a range too, and leaves the gap of an empty cell blank", async () => {
    await workbench.typeIntoCell("B4", "0");
    await workbench.typeIntoCell("C3", '=PLAN.CHECK("宁波","森林覆盖率",B3:B5)');
    await workbench.waitForCell("C4", ({ value }) => value === "未达标");
    expect((await workbench.readCell("C3")).value).toBe("待填报");
    expect((await workbench.readCell("C5")).value).toBe("待填报");
    await workbench.typeIntoCell("D3", '=PLAN.GAP("宁波","森林覆盖率",B3:B5)');
    await workbench.waitForCell("D4", ({ value }) => value === -48);
    expect((await workbench.readCell("D3")).value).toBe("");
  });

  it("complains of nothing in the console", () => workbench.close());
});

describe("cells", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await browser.open();
  });

  it("answer every function of the family, typed in any case", async () => {
    const typed = [
      '=plan.gap("宁波","森林覆盖率",47.5)',
      '=Plan.Rate("宁波","森林覆盖率",47.5)',
      '=PLAN.PROGRESS("嵊州","高新技术企业数",200,2023)',
      '=PLAN.EXPECTED("嵊州","高新技术企业数",2025)',
      '=PLAN.INFO("宁波","森林覆盖率","unit")',
    ];
    for (const [index, formula] of typed.entries()) {
      await workbench.typeIntoCell(`A${index + 1}`, formula);
    }
    await workbench.waitForCell("A1", ({ value }) => value === -0.5);
    await workbench.waitForCell("A2", ({ value }) => value === 47.5 / 48);
    const { value, year, baseline } = shengzhou.targets.find(
      ({ name }) => name === "高新技术企业数",
    )!;
    const from = baseline!.value;
    expect(year).toBe(2025);
    await workbench.waitForCell(
      "A3",
      (reading) => reading.value === (200 - from) / ((value as number) - from),
    );
    await workbench.waitForCell("A4", (reading) => reading.value === value);
    await workbench.waitForCell("A5", (reading) => reading.value === "%");
  });

  it("pass an error in an argument through", async () => {
    await workbench.typeIntoCell("A7", "=1/0");
    await workbench.typeIntoCell("A8", '=PLAN.GAP("宁波","森林覆盖率",A7)');
    await workbench.waitForCell("A8", ({ value }) => value === "#DIV/0!");
  });

  it("match names as people type them", async () => {
    const names = ['"寧波","森林覆蓋率"', '"宁波市"," 森林 覆盖率 "', '"四川省绵阳市游仙区","x"'];
    await workbench.typeIntoCell("C1", `=PLAN.TARGET(${names[0]!})`);
    await workbench.waitForCell("C1", ({ value }) => value === 48);
    await workbench.typeIntoCell("C2", `=PLAN.TARGET(${names[1]!})`);
    await workbench.waitForCell("C2", ({ value }) => value === 48);
    await workbench.typeIntoCell("C3", `=PLAN.TARGET(${names[2]!})`);
    const { message } = await workbench.waitForCell("C3", ({ value }) => value === "#N/A");
    expect(message).toContain("游仙");
  });

  it("spill a whole plan, say #SPILL! where something is in the way, and spill once it is gone", async () => {
    await workbench.typeIntoCell("G3", "挡住");
    await workbench.typeIntoCell("E1", '=PLAN.TABLE("嵊州",{"指标","目标","单位"})');
    await workbench.waitForCell("E1", ({ value }) => value === "#SPILL!");
    expect((await workbench.readCell("G3")).value).toBe("挡住");
    await workbench.select("G3");
    await workbench.page.keyboard.press("Delete");
    await workbench.waitForCell("E1", ({ value }) => value === "指标");
    await workbench.waitForCell("E2", ({ value }) => value === shengzhou.targets[0]!.name);
    const last = shengzhou.targets.length + 1;
    expect((await workbench.readCell(`E${last}`)).value).toBe(shengzhou.targets.at(-1)!.name);
    await workbench.screenshot("functions-table");
  });

  it("show a card as its text, open it, and give its properties behind a dot", async () => {
    await workbench.typeIntoCell("I1", '=PLAN.CARD("宁波","森林覆盖率")');
    await workbench.waitForCell("I1", ({ value }) => String(value).includes("森林覆盖率"));
    await workbench.typeIntoCell("J1", "=I1.目标值");
    await workbench.waitForCell("J1", ({ value }) => value === 48);
    await workbench.typeIntoCell("J2", '=PLAN.CARD("宁波","森林覆盖率").单位');
    await workbench.waitForCell("J2", ({ value }) => value === "%");
    await workbench.select("I1");
    const card = workbench.page.locator(".entity-card");
    await card.getByText("目标值", { exact: true }).waitFor();
    const target = ningbo.targets.find(({ name }) => name === "森林覆盖率")!;
    await card.getByText(target.section).first().waitFor();
    await workbench.screenshot("functions-card");
  });

  it("complain of nothing in the console", () => workbench.close());
});

it("fills 10,000 rows down, each with its own answer", async () => {
  const workbench = await browser.open();
  const rows = 10_000;
  const chosen = ningbo.targets.filter(({ op }) => op === ">=").slice(0, 7);
  const frame = workbench.page
    .frames()
    .find((candidate) => candidate.url().includes("taskpane.html"))!;
  await frame.evaluate(
    (names) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange(`A1:A${names.length}`).values = names.map((name) => [name]);
        await context.sync();
      }),
    Array.from({ length: rows }, (_, row) => chosen[row % chosen.length]!.name),
  );
  await workbench.typeIntoCell("B1", '=PLAN.TARGET("宁波",A1)');
  await workbench.waitForCell("B1", ({ value }) => value === chosen[0]!.value);
  await workbench.select(`B1:B${rows}`);
  await workbench.page.keyboard.press("Control+d");
  for (const row of [2, 5_001, rows]) {
    const expected = chosen[(row - 1) % chosen.length]!.value;
    await workbench.waitForCell(`B${row}`, ({ value }) => value === expected);
  }
  await workbench.typeIntoCell("A9000", "没有这项");
  await workbench.waitForCell("B9000", ({ value }) => value === "#N/A");
  await workbench.close();
});

it("stands in a saved workbook as it stood, and answers again when reopened", async () => {
  const workbench = await browser.open();
  await workbench.typeIntoCell("A1", '=PLAN.TARGET("宁波","森林覆盖率")');
  await workbench.typeIntoCell("A2", "=A1*2");
  await workbench.typeIntoCell("C1", '=PLAN.INDICATORS("嵊州")');
  await workbench.waitForCell("A2", ({ value }) => value === 96);
  const bytes = await workbench.save();
  await workbench.reopen("保存的.xlsx", bytes);
  await workbench.waitForCell("A2", ({ value }) => value === 96);
  const { formula } = await workbench.readCell("A1");
  expect(formula).toBe('=PLAN.TARGET("宁波","森林覆盖率")');
  await workbench.waitForCell("C2", ({ value }) => value === shengzhou.targets[1]!.name);
  await workbench.typeIntoCell("A3", "=A1+1");
  await workbench.waitForCell("A3", ({ value }) => value === 49);
  await eventually(
    () => workbench.page.title(),
    (title) => title.includes("保存的.xlsx"),
  );
  await workbench.close();
});
