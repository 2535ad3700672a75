/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { SheetArea } from "../../src/excel/cellAreas";
import { captureCells, type CellsBefore } from "../../src/excel/undo/cellsBefore";
import { restoreCells } from "../../src/excel/undo/restoreCells";
import { type AddinSession, startAddin } from "./support/addin";
import { deepSnapshot } from "./support/deepSnapshot";
import { FaultAfter } from "./support/faultAfter";
import { change } from "./support/ownTable";
import { refused } from "./support/refused";
import { saveAndReopen } from "./support/reopened";

let session: AddinSession;
let before: unknown;
const fault = new FaultAfter();

const area = (row: number, column: number, rows = 1, columns = 1): SheetArea => {
  return { sheet: "Sheet1", row, column, rows, columns };
};
/** B3:C6 of the table, and D5 with a cell between that is not meant. */
const cells = [area(2, 1, 4, 2), area(2, 3), area(4, 3)];

const rows = [
  ["指标", "目标", "实际", "比"],
  ["甲", "2-3", 1, "=[@实际]*2"],
  ["'001", 48.5, "", "=[@实际]*2"],
  ["'=1+1", true, "=#N/A", "=[@实际]*2"],
  ["TRUE的", "'TRUE", "=2*3", "=[@实际]*2"],
];

beforeEach(async () => {
  session = await startAddin({ beforeAction: (_, index) => fault.check(index) });
  await change((sheet) => {
    sheet.getRange("C3").numberFormat = [["@"]];
    sheet.getRange("D4").numberFormat = [["0.00"]];
    sheet.getRange("B2:E6").values = rows;
    sheet.tables.add("B2:E6", true).name = "表一";
  });
  // A formula that was there before its cell became one for texts.
  await change((sheet) => void (sheet.getRange("B6").formulas = [['="文"&"字"']]));
  await change((sheet) => void (sheet.getRange("B6").numberFormat = [["@"]]));
  before = await deepSnapshot(session.workbook);
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

/** Writes into the cells as a step would. @returns what its record would hold */
async function write(table: string | null): Promise<CellsBefore> {
  const data = await Excel.run(async (context) => {
    const captured = captureCells(context, cells, table);
    await context.sync();
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B3:C6").numberFormat = Array.from({ length: 4 }, () => ["General", "0.0"]);
    sheet.getRange("B3:C6").formulas = Array.from({ length: 4 }, () => ["=[@实际]+1", 7]);
    sheet.getRange("D3").values = [[12]];
    sheet.getRange("D5").values = [["改"]];
    captured.queueWritten();
    await context.sync();
    return captured.data();
  });
  return JSON.parse(JSON.stringify(data)) as CellsBefore;
}

const restore = (data: CellsBefore, discard = false) =>
  Excel.run((context) => restoreCells(context, data, discard, "zh"));
const now = () => deepSnapshot(session.workbook);

it("brings back values, texts, formulas and formats of exactly these cells", async () => {
  const data = await write(null);
  await change((sheet) => void (sheet.getRange("D4").values = [[5]]));
  await restore(data);
  await change((sheet) => void (sheet.getRange("D4").values = [[""]]));
  expect(await now()).toEqual(before);
});

it("finds the cells after saving, opening and inserting before the table", async () => {
  const first = session;
  await startAddin({ workbook: await saveAndReopen(first.workbook) });
  const reopenedBefore = await cellsOfTable();
  session = await startAddin({ workbook: first.workbook });
  const data = await write("表一");
  session = await startAddin({ workbook: await saveAndReopen(session.workbook) });
  await change((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.name = "改了名";
  });
  await restore(data);
  expect(await cellsOfTable()).toEqual(reopenedBefore);
});

async function cellsOfTable(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("表一").getRange();
    range.load("formulas,values,numberFormat");
    await context.sync();
    return [range.formulas, range.values, range.numberFormat];
  });
}

it("refuses what was changed since, tells how much and where, and discards it when told to", async () => {
  const data = await write("表一");
  await change((sheet) => void (sheet.getRange("C4:C5").values = [[8], [9]]));
  const edited = await now();
  const problem = await refused(restore(data));
  expect(problem).toMatchObject({
    code: "entriesWouldBeLost",
    location: { sheet: "Sheet1", address: "C4" },
  });
  expect(problem.message).toContain("2 个单元格");
  expect(await now()).toEqual(edited);
  await restore(data, true);
  expect(await now()).toEqual(before);
});

it("refuses where table or sheet are gone, and where the cells are locked", async () => {
  const anchored = await write("表一");
  const placed = { ...anchored, anchor: null };
  await change((sheet) => sheet.protection.protect());
  expect((await refused(restore(anchored))).code).toBe("sheetProtected");
  await change((sheet) => sheet.protection.unprotect());
  await change((sheet) => sheet.tables.getItem("表一").rows.add(undefined, [["", "", "", ""]]));
  expect((await refused(restore(anchored))).code).toBe("tableGone");
  await change((sheet) => sheet.tables.getItem("表一").convertToRange());
  expect((await refused(restore(anchored))).code).toBe("tableGone");
  await change((sheet) => void (sheet.name = "改了名"));
  expect((await refused(restore(placed))).message).toContain("Sheet1");
});

it("leaves all as it was where the restoring fails, or the step itself and puts back", async () => {
  const data = await write("表一");
  const after = await now();
  let refusals = 0;
  for (let at = 0; at < 200; at += 1) {
    fault.failAt(at);
    const failed = await restore(data).then(
      () => false,
      () => true,
    );
    if (!failed && !fault.happened) break;
    expect(await now()).toEqual(failed ? after : before);
    if (failed) refusals += 1;
    else await write("表一");
  }
  fault.failAt(1_000_000);
  expect(refusals).toBeGreaterThan(5);
});

it("puts back what a step that failed has written", async () => {
  await Excel.run(async (context) => {
    const captured = captureCells(context, cells);
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("B3:C6").values = Array.from(
      { length: 4 },
      () => [1, 2],
    );
    await context.sync();
    await Excel.run(async (other) => {
      captured.putBack(other);
      await other.sync();
    });
  });
  expect(await now()).toEqual(before);
});
