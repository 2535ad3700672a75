/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CheckResult, Finding } from "../../src/excel/workbookService";
import { WorkbookProblem } from "../../src/excel/workbookService";
import { type AddinSession, allTargetIds, planOf, snapshot, startAddin } from "./support/addin";

const plan = planOf("宁波");
let session: AddinSession;
let table: string;
let sheet: string;

beforeEach(async () => {
  session = await startAddin();
  const inserted = await session.service.insertTemplate({
    planId: plan.id,
    targetIds: allTargetIds(plan),
    year: 2025,
    placement: "newSheet",
  });
  table = inserted.table;
  sheet = inserted.location.sheet;
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

async function enter(indicator: string, value: unknown, numberFormat?: string): Promise<string> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    const header = context.workbook.tables.getItem(table).getHeaderRowRange().load("values");
    body.load("values");
    await context.sync();
    const column = (name: string) => header.values[0]!.indexOf(name);
    const row = body.values.findIndex((cells) => cells[column("指标")] === indicator);
    const cell = body.getCell(row, column("实际值"));
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("address");
    await context.sync();
    return cell.address.split("!")[1]!;
  });
}

function finding(result: CheckResult, indicator: string): Finding {
  const found = result.tables
    .flatMap(({ findings }) => findings)
    .filter((one) => one.indicator === indicator);
  expect(found).toHaveLength(1);
  return found[0]!;
}

it("judges every row, in a few syncs, and writes nothing", async () => {
  const before = await snapshot();
  const mark = session.host.log.lastOrdinal;
  const result = await session.service.check();
  const syncs = session.host.log
    .entries({ kind: "workbook", after: mark })
    .filter(({ actions }) => actions > 0);
  expect(syncs.length).toBeLessThanOrEqual(4);
  expect(result.unreadable).toEqual([]);
  expect(result.tables).toHaveLength(1);
  expect(result.tables[0]).toMatchObject({ table, sheet, region: "宁波", year: 2025 });
  expect(result.tables[0]!.findings.map(({ targetId }) => targetId)).toEqual(allTargetIds(plan));
  expect(new Set(result.tables[0]!.findings.map(({ status }) => status))).toEqual(
    new Set(["待填报"]),
  );
  expect(await snapshot()).toEqual(before);
});

it("says what happened, where, and what would satisfy", async () => {
  const address = await enter("森林覆盖率", 45.7);
  const found = finding(await session.service.check(), "森林覆盖率");
  expect(found).toMatchObject({ status: "接近", severity: "open", location: { sheet, address } });
  expect(found.gap).toBeCloseTo(-2.3);
  expect(found.attainment).toBeCloseTo(45.7 / 48);
  expect(found.message).toContain("2.3 个百分点");
  expect(found.source).toContain("甬政办发〔2023〕1号");
});

it.each([
  ["a number typed as text", "'48.5%", undefined, "达标", "warning"],
  ["a cell shown as a percentage", 0.485, "0.0%", "达标", "good"],
  ["words where a number belongs", "很多", undefined, "数据异常", "error"],
  ["a share above 100", 485, undefined, "数据异常", "error"],
  ["a fraction in a percentage column", 0.485, undefined, "未达标", "warning"],
  ["an error value", "=1/0", undefined, "数据异常", "error"],
  ["a dash", "—", undefined, "待填报", "open"],
])("reads %s", async (_, value, numberFormat, status, severity) => {
  await enter("森林覆盖率", value, numberFormat);
  expect(finding(await session.service.check(), "森林覆盖率")).toMatchObject({ status, severity });
});

it("finds rows, sheet and table wherever they have gone", async () => {
  await enter("森林覆盖率", 40);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRange("1:3").insert("Down");
    worksheet.name = "改了名";
    context.workbook.tables.getItem(table).name = "改名的表";
    await context.sync();
  });
  const result = await session.service.check();
  const found = finding(result, "森林覆盖率");
  expect(result.tables[0]).toMatchObject({ table: "改名的表", sheet: "改了名" });
  expect(found.status).toBe("未达标");
  await session.service.goTo(found.location);
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("values,address");
    await context.sync();
    expect(selected.address).toBe(`改了名!${found.location.address}`);
    expect(selected.values).toEqual([[40]]);
  });
});

it("judges for the year in the 考核年度 cell", async () => {
  await enter("新增国家级优质工程", 5);
  expect(finding(await session.service.check(), "新增国家级优质工程").status).toBe("未达标");
  await Excel.run(async (context) => {
    context.workbook.names.getItem("考核年度_宁波").getRange().values = [[2022]];
    await context.sync();
  });
  const found = finding(await session.service.check(), "新增国家级优质工程");
  expect(found.status).toBe("严重滞后");
  expect(found.message).toContain("应达");
});

it("does not judge a row whose indicator is not the plan's, and says which is near", async () => {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem("指标");
    const cells = column.getDataBodyRange().load("values");
    await context.sync();
    const row = cells.values.findIndex(([name]) => name === "森林覆盖率");
    cells.getCell(row, 0).values = [["森林复盖率"]];
    await context.sync();
  });
  const { unreadable, tables } = await session.service.check();
  expect(unreadable).toHaveLength(1);
  expect(unreadable[0]!.message).toContain("森林覆盖率");
  expect(tables[0]!.findings).toHaveLength(plan.targets.length - 1);
});

it("says what is missing where a table cannot be read", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("考核年度_宁波").delete();
    await context.sync();
  });
  const { unreadable, tables } = await session.service.check();
  expect(tables).toEqual([]);
  expect(unreadable[0]!.message).toContain("考核年度");
});

it("leaves other people's tables alone", async () => {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Sheet1");
    worksheet.getRange("A1:B2").values = [
      ["姓名", "电话"],
      ["甲", 1],
    ];
    worksheet.tables.add("A1:B2", true);
    await context.sync();
  });
  const { unreadable, tables } = await session.service.check();
  expect(unreadable).toEqual([]);
  expect(tables).toHaveLength(1);
});

it("says so where a finding's sheet is gone by the time it is clicked", async () => {
  const found = finding(await session.service.check(), "森林覆盖率");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  const problem = await session.service.goTo(found.location).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(WorkbookProblem);
  expect((problem as WorkbookProblem).message).toContain(sheet);
});
