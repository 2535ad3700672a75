/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CellLocation } from "../../src/excel/workbookService";
import { type AddinSession, startAddin } from "./support/addin";
import { refused } from "./support/refused";

let session: AddinSession;

beforeAll(async () => {
  session = await startAddin();
});
afterAll(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

const at = (address: string, sheet = "Sheet1"): CellLocation => ({ sheet, address });

describe("reading a reference", () => {
  const readAll = (reference: string, from = at("H1")) =>
    session.service.readReference(reference, from);

  beforeAll(async () => {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const data = worksheets.add("实绩 '24");
      data.getRange("A1:C4").values = [
        ["指标", "实际值", "备注"],
        ["一", 48, ""],
        ["二", 0, "x"],
        ["三", "", true],
      ];
      const table = data.tables.add("A1:C4", true);
      table.name = "表1";
      data.getRange("E2").formulas = [["=1/0"]];
      names.add("本年", data.getRange("B2"));
      names.add("常数", "=5");
      data.names.add("这里", data.getRange("B3"));
      await context.sync();
    });
  });

  it("takes every way of writing one", async () => {
    expect(await readAll("'实绩 ''24'!$B$2:$B$4")).toEqual([[48], [0], [null]]);
    expect(await readAll("B2:C3", at("A1", "实绩 '24"))).toEqual([
      [48, null],
      [0, "x"],
    ]);
    expect(await readAll("b3", at("A1", "实绩 '24"))).toEqual([[0]]);
    expect(await readAll("表1[实际值]")).toEqual([[48], [0], [null]]);
    expect(await readAll("表1[[实际值]]")).toEqual([[48], [0], [null]]);
    expect(await readAll("表1[@实际值]", at("D3", "实绩 '24"))).toEqual([[0]]);
    expect(await readAll("表1")).toHaveLength(3);
    expect(await readAll("本年")).toEqual([[48]]);
    expect(await readAll("'实绩 ''24'!这里")).toEqual([[0]]);
    expect(await readAll("这里", at("A1", "实绩 '24"))).toEqual([[0]]);
  });

  it("tells blanks from zeros and errors from texts", async () => {
    expect(await readAll("'实绩 ''24'!B3:B4")).toEqual([[0], [null]]);
    expect(await readAll("'实绩 ''24'!C4")).toEqual([[true]]);
    expect(await readAll("'实绩 ''24'!E2")).toEqual([[{ error: "#DIV/0!" }]]);
  });

  it("reads of whole columns the part in use", async () => {
    expect(await readAll("'实绩 ''24'!$B:$B")).toEqual([["实际值"], [48], [0]]);
    expect(await readAll("'实绩 ''24'!Z:Z")).toEqual([[null]]);
  });

  it.each([
    "",
    "B",
    "无此表!B2",
    "表1[没有的列]",
    "表1[#Totals]",
    "没有的名称",
    "常数",
    "无此表!本年",
    "'实绩 ''24'!本年",
    "A99999999",
    "B2 + 1",
    "表1[@实际值]",
  ])("refuses %p, and says what can be written", async (reference) => {
    const problem = await refused(readAll(reference));
    expect(problem.code).toBe("badReference");
    expect(problem.message).toContain("B3:B20");
  });

  it("refuses more cells than it can read", async () => {
    const problem = await refused(readAll("A1:B50001"));
    expect(problem.code).toBe("badReference");
    expect(problem.message).toContain("100002");
    expect(problem.message).toContain("100000");
  });
});
