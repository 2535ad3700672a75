/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CheckService } from "../../src/excel/checkService";
import { WorkbookProblem } from "../../src/excel/workbookService";
import { type Status, statuses } from "../../src/plan/assessment";
import type { Target } from "../../src/plan/target";
import {
  type AddinSession,
  allTargetIds,
  fillColumn,
  insertRequest,
  planOf,
  readTable,
  snapshot,
  startAddin,
} from "./support/addin";
import { checkOf, findingFor, onlyTable, writeSheet } from "./support/check";

const plan = planOf("宁波");
let session: AddinSession;
let check: CheckService;
let table: string;
let sheet: string;

beforeEach(async () => {
  session = await startAddin();
  check = checkOf(session.store);
  const inserted = await session.service.insertTemplate(insertRequest(plan, { year: 2025 }));
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

it("judges every row, in a few syncs, and writes nothing", async () => {
  const before = await snapshot();
  const mark = session.host.log.lastOrdinal;
  const result = await check.run();
  const syncs = session.host.log
    .entries({ kind: "workbook", after: mark })
    .filter(({ actions }) => actions > 0);
  expect(syncs.length).toBeLessThanOrEqual(12);
  expect(result.unreadable).toEqual([]);
  expect(onlyTable(result)).toMatchObject({
    origin: "template",
    title: table,
    sheet,
    region: "宁波",
    year: 2025,
    questions: [],
    unjudged: [],
  });
  expect(result.tables[0]!.findings.map(({ targetId }) => targetId)).toEqual(allTargetIds(plan));
  expect(new Set(result.tables[0]!.findings.map(({ status }) => status))).toEqual(
    new Set(["待填报"]),
  );
  expect(await snapshot()).toEqual(before);
});

it("says what happened, where, and what would satisfy", async () => {
  const address = await enter("森林覆盖率", 45.7);
  const found = findingFor(await check.run(), "森林覆盖率");
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
  expect(findingFor(await check.run(), "森林覆盖率")).toMatchObject({ status, severity });
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
  const result = await check.run();
  const found = findingFor(result, "森林覆盖率");
  expect(result.tables[0]).toMatchObject({ title: "改名的表", sheet: "改了名" });
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
  expect(findingFor(await check.run(), "新增国家级优质工程").status).toBe("未达标");
  await setYear(2022);
  const found = findingFor(await check.run(), "新增国家级优质工程");
  expect(found.status).toBe("严重滞后");
  expect(found.message).toContain("应达");
});

it("asks for a row whose indicator is nearly the plan's, and keeps the answer", async () => {
  await renameIndicator("森林覆盖率", "森林复盖率");
  const before = onlyTable(await check.run());
  expect(before.findings).toHaveLength(plan.targets.length - 1);
  const [question] = before.questions;
  if (question?.kind !== "indicator") throw new Error("no question for the indicator");
  const { tableKey, name } = question;
  const candidate = question.candidates.find(({ label }) => label.startsWith("森林覆盖率"));
  await check.answer({ kind: "indicator", tableKey, name, targetId: candidate!.targetId });
  const after = onlyTable(await check.run());
  expect(after.questions).toEqual([]);
  expect(after.answers).toBe(1);
  expect(after.findings.map(({ targetId }) => targetId)).toEqual(allTargetIds(plan));
});

it("says which indicator it does not know", async () => {
  await renameIndicator("森林覆盖率", "甲乙丙丁");
  const { unjudged, findings } = onlyTable(await check.run());
  expect(unjudged).toEqual([
    expect.objectContaining({ name: "甲乙丙丁", message: expect.stringContaining("甲乙丙丁") }),
  ]);
  expect(findings).toHaveLength(plan.targets.length - 1);
});

async function renameIndicator(from: string, to: string): Promise<void> {
  const names = (await readTable(table)).column("指标").map(String);
  await fillColumn(
    table,
    "指标",
    names.map((name) => (name === from ? to : name)),
  );
}

it("judges the same whether sorted, filtered, or with columns inserted", async () => {
  const entered = plan.targets.map((target, row) => scaled(target, 0.8 + (row % 4) / 8));
  await fillColumn(table, "实际值", entered);
  const judged = async () =>
    onlyTable(await check.run())
      .findings.map(({ targetId, status, entered: text }) => [targetId, status, text].join(" "))
      .sort();
  const before = await judged();
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.load("formulas,rowIndex");
    await context.sync();
    body.formulas = body.formulas.toReversed();
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const first = body.rowIndex + 1;
    worksheet.getRange(`${first + 2}:${first + 4}`).rowHidden = true;
    worksheet.getRange("D:D").insert("Right");
    await context.sync();
  });
  expect(await judged()).toEqual(before);
  const findings = onlyTable(await check.run()).findings;
  expect(findings.filter(({ hidden }) => hidden)).toHaveLength(3);
  expect(new Set(findings.map(({ status }) => status)).size).toBeGreaterThan(3);
});

it("tells each status from the entries and the year", async () => {
  const seen = new Set<string>();
  const enterAll = async (entryOf: (target: Target, row: number) => string | number) => {
    await fillColumn(table, "实际值", plan.targets.map(entryOf));
    for (const { status } of onlyTable(await check.run()).findings) seen.add(status);
  };
  for (const factor of [0.96, 1]) await enterAll((target) => scaled(target, factor));
  await setYear(2023);
  for (const share of [1.2, 1, 0.8, 0.3, -0.5]) await enterAll((target) => paced(target, share));
  await enterAll((_, row) => ["", "很多", 0][row % 3]!);
  const inWords: readonly Status[] = ["已完成", "部分完成", "未完成", "待认定"];
  const hasWords = plan.targets.some(({ op }) => op === "text");
  const possible = statuses.filter((status) => hasWords || !inWords.includes(status));
  expect(possible.filter((status) => !seen.has(status))).toEqual([]);
});

const answers: readonly string[] = ["已完成", "部分完成", "未完成", "再看看"];
let answered = 0;

function scaled({ op, value }: Target, factor: number): string | number {
  if (op === "text") return answers[answered++ % answers.length]!;
  return factor * (op === "between" ? value[0] : value);
}

/** A share of what is due in the third of five years. */
function paced(target: Target, share: number): string | number {
  const aim = scaled(target, 1);
  const from = target.kind === "level" ? (target.baseline?.value ?? 0) : 0;
  return typeof aim === "number" ? from + 0.6 * share * (aim - from) : aim;
}

async function setYear(year: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("考核年度_宁波").getRange().values = [[year]];
    await context.sync();
  });
}

it("flags a target that was changed in the sheet, and judges by the plan's", async () => {
  await enter("森林覆盖率", 45.7);
  await Excel.run(async (context) => {
    const excelTable = context.workbook.tables.getItem(table);
    const names = excelTable.columns.getItem("指标").getDataBodyRange().load("values");
    await context.sync();
    const row = names.values.findIndex(([name]) => name === "森林覆盖率");
    excelTable.columns.getItem("目标值").getDataBodyRange().getCell(row, 0).values = [[40]];
    await context.sync();
  });
  const found = findingFor(await check.run(), "森林覆盖率");
  expect(found).toMatchObject({ status: "接近", severity: "warning" });
  expect(found.rules).toContain("ownTargetDiffers");
});

it("finds an own table beside a template, and the template once", async () => {
  await writeSheet(
    sheet,
    [
      ["宁波市规划指标完成情况"],
      ["序号", "指标名称", "单位", "目标值", "2025年实际值"],
      [1, "森林覆盖率", "%", 48, 45.7],
    ],
    "AB1",
  );
  const { tables } = await check.run();
  expect(tables.map(({ origin, findings }) => [origin, findings.length])).toEqual([
    ["template", plan.targets.length],
    ["own", 1],
  ]);
});

it("says what is missing where a table cannot be read", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("考核年度_宁波").delete();
    await context.sync();
  });
  const { unreadable, tables } = await check.run();
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
  const { unreadable, tables } = await check.run();
  expect(unreadable).toEqual([]);
  expect(tables).toHaveLength(1);
});

it("says so where a finding's sheet is gone by the time it is clicked", async () => {
  const found = findingFor(await check.run(), "森林覆盖率");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  const problem = await session.service.goTo(found.location).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(WorkbookProblem);
  expect((problem as WorkbookProblem).message).toContain(sheet);
});
