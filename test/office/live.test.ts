/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CheckedIndicatorTable, WorkbookCheck } from "../../src/excel/checkService";
import { flagTables } from "../../src/excel/flags/flagTables";
import { removeFlags } from "../../src/excel/flags/removeFlags";
import { startLive } from "../../src/excel/live/startLive";
import type { Touched } from "../../src/excel/live/touched";
import { RichApiError } from "../../src/workbench/richapi/richClass";
import { type AddinSession, startAddin } from "./support/addin";
import { change, checkOf, column, corner, writeOwnTable } from "./support/ownTable";
import { readOwnTable } from "./support/readOwnTable";
import { until } from "./support/until";

let session: AddinSession;
let judged: Touched[];
let heard: WorkbookCheck[];
let stop: () => void;
let isBusy: boolean;
const unhandled: unknown[] = [];

const noteUnhandled = (reason: unknown): void => void unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", noteUnhandled));
afterAll(() => void process.off("unhandledRejection", noteUnhandled));

beforeEach(async () => {
  isBusy = false;
  session = await startAddin({
    beforeAction() {
      if (isBusy) throw new RichApiError("InvalidOperationInCellEditMode", "editing");
    },
  });
  await writeOwnTable();
  judged = [];
  heard = [];
  stop = await startLive({ language: "zh", judgeAgain }, await readAll(), (check) =>
    heard.push(check),
  );
});
afterEach(async () => {
  stop();
  // What is under way would otherwise be cut off with its session, and never end.
  await quiet();
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
  expect(unhandled).toEqual([]);
});

/** 达标 from the target on, for a table at its corner of whichever sheet has one. */
async function readAll(): Promise<WorkbookCheck> {
  const sheets = await Excel.run(async (context) => {
    const items = context.workbook.worksheets.load("items/name");
    await context.sync();
    return items.items.map(({ name }) => name);
  });
  const tables: CheckedIndicatorTable[] = [];
  for (const sheet of sheets) {
    const table = await readOwnTable(sheet);
    if (table !== null) tables.push(table);
  }
  return checkOf(...tables);
}

async function judgeAgain(touched: Touched): Promise<WorkbookCheck> {
  judged.push(touched);
  return readAll();
}

const sheetModel = () => session.workbook.spreadsheet.workbook.getSheets()[0]!;
/** The person at the grid writes, past the add-in. */
const type = (address: string, values: (string | number)[][]) =>
  void sheetModel().getRange(address).setValues(values);
const statuses = () => heard.at(-1)?.tables[0]?.findings.map(({ status }) => status);

/** Longer than edits are collected for and judged. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 700));

it("judges an edit, of its table only", async () => {
  type("E5", [[4]]);
  await until(() => heard.length === 1);
  expect(statuses()).toEqual(["达标", "达标", "待填报", "数据异常"]);
  expect(judged).toEqual([{ tableKeys: ["Sheet1 2"], sheets: [] }]);
});

it("judges edits that come together once", async () => {
  type("E4", [[1]]);
  type("E5", [[2]]);
  type("E6:E7", [[30], [95]]);
  await until(() => heard.length > 0);
  await quiet();
  expect(judged).toHaveLength(1);
  expect(statuses()).toEqual(["未达标", "未达标", "达标", "达标"]);
});

it("judges rows pasted below, deleted and inserted, and columns inserted", async () => {
  type("B8:E9", [
    [5, "单位能耗", 10, 12],
    [6, "绿化率", 40, 39],
  ]);
  await until(() => statuses()?.length === 6);
  expect(judged.at(-1)).toEqual({ tableKeys: [], sheets: ["Sheet1"] });
  expect(statuses()?.slice(4)).toEqual(["达标", "未达标"]);
  sheetModel().deleteRows(3, 1);
  await until(() => statuses()?.length === 5);
  await quiet();
  judged.length = 0;
  sheetModel().insertRows(3, 1);
  await until(() => judged.length > 0);
  await quiet();
  sheetModel().insertColumns(0, 1);
  await until(() => judged.length > 1);
  expect(judged.at(-1)).toEqual({ tableKeys: ["Sheet1 2"], sheets: ["Sheet1"] });
});

it("judges a sorted table", async () => {
  sheetModel().getRange("B4:E7").sort({ column: 2, ascending: true });
  await until(() => heard.length === 1);
  expect(judged[0]?.tableKeys).toEqual(["Sheet1 2"]);
});

it("follows sheets that are added, renamed and deleted", async () => {
  await change((_, workbook) => void workbook.worksheets.add("另一张"));
  await writeOwnTable(undefined, { ...corner, sheet: "另一张" });
  await until(() => heard.at(-1)?.tables.length === 2);
  await change((sheet) => void (sheet.name = "改了名"), "另一张");
  await until(() => heard.at(-1)?.tables[1]?.sheet === "改了名");
  await change((sheet) => sheet.delete(), "改了名");
  await until(() => heard.at(-1)?.tables.length === 1);
});

it("keeps flags up to date, and does not hear itself doing so", async () => {
  const check = await readAll();
  await flagTables(check, ["Sheet1 2"], "zh");
  await quiet();
  expect(judged).toEqual([]);
  type("E5", [[4]]);
  await until(() => heard.length === 1);
  await quiet();
  expect(judged).toHaveLength(1);
  expect((await column("F", 7)).slice(3)).toEqual(["✔ 达标", "✔ 达标", "○ 待填报", "！ 数据异常"]);
  type("B8:E8", [[5, "单位能耗", 10, 9]]);
  await until(() => heard.length === 2);
  await quiet();
  expect((await column("F", 8))[7]).toBe("▲ 未达标");
  expect(judged).toHaveLength(2);
});

it("does not bring back flags that are removed meanwhile", async () => {
  await flagTables(await readAll(), ["Sheet1 2"], "zh");
  type("E5", [[4]]);
  await until(() => heard.length === 1);
  await removeFlags("zh");
  await quiet();
  expect(await column("F", 8)).toEqual(Array(8).fill(""));
});

it("waits quietly while a cell is being edited", async () => {
  isBusy = true;
  type("E5", [[4]]);
  await quiet();
  expect(heard).toEqual([]);
  isBusy = false;
  await until(() => heard.length === 1);
  expect(statuses()?.[1]).toBe("达标");
});

it("is silent and without handlers once it is stopped", async () => {
  type("E5", [[4]]);
  stop();
  await quiet();
  type("E6", [[4]]);
  await quiet();
  expect(heard).toEqual([]);
  expect(judged).toEqual([]);
  const sheetId = sheetModel().getSheetId();
  expect(session.host.raiseEvent(10, [sheetId, "Workbook"], () => ({}))).toBe(false);
});
