/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CheckService } from "../../src/excel/checkService";
import { type AddinSession, snapshot, startAddin } from "./support/addin";
import {
  type CellInput,
  checkOf,
  findingFor,
  findingsOf,
  onlyTable,
  onSheet,
  writeSheet,
} from "./support/check";

let session: AddinSession;
let check: CheckService;

beforeEach(async () => {
  session = await startAddin();
  check = checkOf(session.store);
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

/** 宁波: 森林覆盖率 ≥ 48 % by 2025. */
const headers: readonly CellInput[] = ["序号", "指标名称", "单位", "2025年目标值", "2025年实际值"];

function ningbo(actual: CellInput): readonly (readonly CellInput[])[] {
  return [["宁波市规划指标完成情况"], headers, [1, "森林覆盖率", "%", 48, actual]];
}

it("judges a table of someone's own and writes nothing", async () => {
  await writeSheet("完成情况", ningbo(45.7));
  const before = await snapshot();
  const result = await check.run();
  expect(result.unreadable).toEqual([]);
  expect(result.stopped).toBe(false);
  expect(onlyTable(result)).toMatchObject({
    origin: "own",
    title: "宁波市规划指标完成情况",
    sheet: "完成情况",
    address: "A2:E3",
    region: "宁波",
    year: 2025,
    questions: [],
    unjudged: [],
  });
  const finding = findingFor(result, "森林覆盖率");
  expect(finding).toMatchObject({
    status: "接近",
    severity: "open",
    location: { sheet: "完成情况", address: "E3" },
    entered: "45.7",
    actual: 45.7,
    cleaned: null,
    year: 2025,
    rules: ["closeWhenDue"],
  });
  expect(finding.message).toContain("2.3 个百分点");
  expect(await snapshot()).toEqual(before);
});

it.each([
  ["a number", 48, undefined, "达标", "good", null],
  ["a number typed as text", "'48.5%", undefined, "达标", "warning", 48.5],
  ["text in a percentage cell", "'48.5%", "0.0%", "达标", "warning", 0.485],
  ["a cell shown as a percentage", 0.485, "0.0%", "达标", "good", null],
  ["a fraction in a percentage column", 0.485, undefined, "未达标", "warning", null],
  ["words", "很多", undefined, "数据异常", "error", null],
  ["an error value", "=1/0", undefined, "数据异常", "error", null],
  ["a formula that gives a text", '="48"&".5"', undefined, "达标", "warning", 48.5],
  ["a formula that gives nothing", '=""', undefined, "待填报", "open", null],
  ["a date in a column of numbers", 45000, "yyyy-mm-dd", "数据异常", "error", null],
  ["a dash", "—", undefined, "待填报", "open", null],
])("reads %s", async (_, value, numberFormat, status, severity, cleaned) => {
  await writeSheet("表", ningbo(""));
  await onSheet("表", (sheet) => {
    const cell = sheet.getRange("E3");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
  });
  expect(findingFor(await check.run(), "森林覆盖率")).toMatchObject({ status, severity, cleaned });
});

it("reads merged cells, a two-row header, totals and notes", async () => {
  await writeSheet("合并", [
    ["宁波市“十四五”规划指标"],
    ["序号", "指标名称", "单位", "目标值", "实际值", ""],
    ["", "", "", "", "2024年", "2025年"],
    [1, "森林覆盖率", "%", 48, 47, 48.2],
    ["合计", "", "", "", "", ""],
    ["注：数据来自统计局"],
  ]);
  await onSheet("合并", (sheet) => {
    sheet.getRange("A1:F1").merge();
    for (const column of ["A", "B", "C", "D"]) sheet.getRange(`${column}2:${column}3`).merge();
    sheet.getRange("E2:F2").merge();
  });
  const result = await check.run();
  expect(findingsOf(result)).toHaveLength(1);
  expect(onlyTable(result).unjudged).toEqual([]);
  expect(findingFor(result, "森林覆盖率")).toMatchObject({ status: "达标", year: 2025 });
});

it("sees the trend of several years, from the first where the plan states no baseline", async () => {
  await writeSheet("趋势", [
    ["宁波市规划指标完成情况"],
    ["指标名称", "单位", "2022年实际", "2023年实际", "2024年实际"],
    ["森林覆盖率", "%", 47, 47.3, 47.6],
  ]);
  // 0.64 % a year where (48/47)^(1/3) − 1 = 0.70 % are required: R = 0.90.
  expect(findingFor(await check.run(), "森林覆盖率").trend).toEqual({
    from: 2022,
    to: 2024,
    openSdg: "moderateProgress",
    eurostat: "moderateProgress",
  });
});

it("judges hidden rows and says that they are hidden, wherever they stand", async () => {
  const names = ["森林覆盖率", "农作物良种覆盖率", "城镇新增就业", "普惠小微企业贷款余额"];
  await writeSheet("隐藏", [
    ["宁波市规划指标完成情况"],
    headers,
    ...names.map((name, index) => [index + 1, name, "", "", 10]),
  ]);
  await onSheet("隐藏", (sheet) => {
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("6:6").rowHidden = true;
  });
  const [table] = (await check.run()).tables;
  const rows = [...table!.findings, ...table!.unjudged];
  expect(table!.findings[0]).toMatchObject({ name: "森林覆盖率", hidden: true });
  expect(table!.findings[0]!.message).toContain("已隐藏");
  expect(table!.findings.find(({ name }) => name === "农作物良种覆盖率")!.hidden).toBe(false);
  expect(rows.length + table!.questions.length).toBe(names.length);
});

it("judges a sheet all of whose rows are hidden, and a hidden sheet", async () => {
  await writeSheet("全隐藏", ningbo(48));
  await onSheet("全隐藏", (sheet) => {
    sheet.getRange("1:3").rowHidden = true;
    sheet.visibility = "Hidden";
  });
  expect(findingFor(await check.run(), "森林覆盖率")).toMatchObject({
    status: "达标",
    hidden: true,
  });
});

it("finds two tables on one sheet, below and beside each other", async () => {
  await writeSheet("两张", ningbo(48));
  await writeSheet("两张", ningbo(40), "A8");
  await writeSheet("两张", ningbo(45.7), "H1");
  const { tables } = await check.run();
  expect(tables.map(({ findings }) => findings.map(({ status }) => status)).sort()).toEqual(
    [["达标"], ["未达标"], ["接近"]].sort(),
  );
  expect(new Set(tables.map(({ key }) => key)).size).toBe(3);
});

it("reads a very wide sheet", async () => {
  await writeSheet("宽", ningbo(45.7), "XEV1");
  await writeSheet("宽", [["起点"]]);
  expect(findingFor(await check.run(), "森林覆盖率")).toMatchObject({ status: "接近" });
});

it("reads a protected sheet", async () => {
  await writeSheet("保护", ningbo(45.7));
  await onSheet("保护", (sheet) => sheet.protection.protect());
  expect(findingFor(await check.run(), "森林覆盖率")).toMatchObject({ status: "接近" });
});

it("says so where a sheet has a stray cell too far out to be read whole", async () => {
  await writeSheet("散落", ningbo(45.7));
  await onSheet("散落", (sheet) => {
    sheet.getRange("XFD20000").values = [["x"]];
  });
  await writeSheet("完好", ningbo(45.7));
  const { unreadable, tables } = await check.run();
  expect(unreadable).toEqual([
    { place: "散落", message: expect.stringContaining("A1:XFD20000") as string },
  ]);
  expect(tables.map(({ sheet }) => sheet)).toEqual(["完好"]);
});

it("leaves alone what lists no indicators", async () => {
  await writeSheet("通讯录", [
    ["姓名", "电话"],
    ["甲", 1],
  ]);
  expect(await check.run()).toMatchObject({ tables: [], unreadable: [] });
});

it("says the same whatever the order of the sheets", async () => {
  await writeSheet("甲", ningbo(48));
  await writeSheet("乙", ningbo(40));
  await writeSheet("丙", ningbo("'48.5%"));
  const byKey = async () => {
    const { tables } = await check.run();
    return tables.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  };
  const before = await byKey();
  await onSheet("丙", (sheet) => (sheet.position = 0));
  expect(await byKey()).toEqual(before);
});
