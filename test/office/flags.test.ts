/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { readFlagAreas } from "../../src/excel/flags/flagAreas";
import { flagTables, updateFlags } from "../../src/excel/flags/flagTables";
import { removeFlags } from "../../src/excel/flags/removeFlags";
import { type AddinSession, startAddin } from "./support/addin";
import { deepSnapshot, deepSnapshotBesideUndo } from "./support/deepSnapshot";
import {
  change,
  checkedOwnTable,
  checkOf,
  column,
  corner,
  type OwnRow,
  ownRows,
  writeOwnTable,
} from "./support/ownTable";
import { refused } from "./support/refused";
import { takeBack } from "./support/takeBack";

const table = checkedOwnTable();
const check = checkOf(table);
const flagged = ["", "", "状态（规划指标）", "✔ 达标", "▲ 滞后", "○ 待填报", "！ 数据异常", ""];

let session: AddinSession;
let before: unknown;

beforeEach(async () => {
  session = await startAddin();
  await writeOwnTable();
  before = await deepSnapshot(session.workbook);
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

const flag = (tables = check, keys = [table.key]) => flagTables(tables, keys, "zh");
const now = () => deepSnapshot(session.workbook);
const nowBesideUndo = () => deepSnapshotBesideUndo(session.workbook);

it("writes mark and status word beside each judged row, and nothing into the table", async () => {
  await flag();
  expect(await column("F", 8)).toEqual(flagged);
  expect(await column("E", 7)).toEqual(["", "", "2024年实际", 48.5, 3.1, "", "约九成"]);
});

it("colours only our column, by conditional formats", async () => {
  await flag();
  const { context } = session.workbook;
  const formats = context.conditionalFormats.list(sheetId());
  expect(formats).toHaveLength(5);
  for (const { ranges } of formats) {
    expect(ranges).toHaveLength(1);
    expect(ranges[0]).toMatchObject({ startColumn: 5, endColumn: 5 });
  }
});

function sheetId(): string {
  return session.workbook.spreadsheet.workbook.getSheets()[0]!.getSheetId();
}

it("is taken out without a trace", async () => {
  await flag();
  expect(await now()).not.toEqual(before);
  expect(await removeFlags("zh")).toBe(1);
  expect(await now()).toEqual(before);
  expect(await removeFlags("zh")).toBe(0);
});

it("is taken back by undo, and only the last step where it was flagged twice", async () => {
  const first = await flag();
  const once = await nowBesideUndo();
  const better: OwnRow[] = [["森林覆盖率", 48, 48.5, "接近"], ...ownRows.slice(1)];
  const second = await flag(checkOf(checkedOwnTable(better)));
  expect((await column("F", 4))[3]).toBe("○ 接近");
  await takeBack(session, second);
  expect(await nowBesideUndo()).toEqual(once);
  await takeBack(session, first);
  expect(await now()).toEqual(before);
});

it("keeps to its one column when it is flagged again", async () => {
  await flag();
  const once = await nowBesideUndo();
  await flag();
  expect(await nowBesideUndo()).toEqual(once);
});

it("goes along with rows added below, and is still taken out entirely", async () => {
  await flag();
  await change((sheet) => {
    sheet.getRange("B8:E8").values = [[5, "单位能耗", 10, 12]];
  });
  const longer: OwnRow[] = [...ownRows, ["单位能耗", 10, 12, "未达标"]];
  await updateFlags(checkOf(checkedOwnTable(longer)), [table.key], "zh");
  expect(await column("F", 9)).toEqual([...flagged.slice(0, 7), "▲ 未达标", ""]);
  await removeFlags("zh");
  await change((sheet) => void sheet.getRange("B8:E8").clear());
  expect(await now()).toEqual(before);
});

it("goes along with rows and columns inserted before it", async () => {
  await flag();
  await change((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
  });
  const moved = { ...corner, row: corner.row + 2, column: corner.column + 1 };
  const again: OwnRow[] = [["森林覆盖率", 48, 48.5, "提前实现"], ...ownRows.slice(1)];
  await flagTables(checkOf(checkedOwnTable(again, moved)), ["Sheet1 4"], "zh");
  expect((await column("G", 8)).slice(4, 6)).toEqual(["状态（规划指标）", "✔ 提前实现"]);
  expect(await column("H", 8)).toEqual(Array(8).fill(""));
  expect(await removeFlags("zh")).toBe(1);
  expect(await column("G", 8)).toEqual(Array(8).fill(""));
});

it("shrinks with its table", async () => {
  await flag();
  await change((sheet) => void sheet.getRange("B7:E7").clear("Contents"));
  await flag(checkOf(checkedOwnTable(ownRows.slice(0, 3))));
  expect((await column("F", 8)).slice(5)).toEqual(["○ 待填报", "", ""]);
});

it("finds its column on a sheet that was renamed", async () => {
  await flag();
  await change((sheet) => void (sheet.name = "改了名"));
  expect(await removeFlags("zh")).toBe(1);
  expect(await column("F", 8, "改了名")).toEqual(Array(8).fill(""));
});

it("forgets a column that was deleted with its cells", async () => {
  await flag();
  await change((sheet) => void sheet.getRange("F:F").delete("Left"));
  expect(await removeFlags("zh")).toBe(0);
  const { records } = await Excel.run(readFlagAreas);
  expect(records).toEqual([]);
});

it("leaves what someone wrote into our column", async () => {
  await flag();
  await change((sheet) => void (sheet.getRange("F5").values = [["已约谈"]]));
  await flag();
  expect((await column("F", 5))[4]).toBe("已约谈");
  await removeFlags("zh");
  expect(await column("F", 8)).toEqual(["", "", "", "", "已约谈", "", "", ""]);
});

it("keeps conditional formats and formats of others", async () => {
  await change((sheet) => {
    const whole = sheet.getRange("A1:H20");
    const rule = whole.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
    rule.rule.formula = '=$B1="合计"';
    rule.format.fill.color = "#CCCCCC";
    sheet.getRange("F1:F20").format.fill.color = "#FFEEEE";
    sheet.getRange("F4").numberFormat = [["0.00"]];
    sheet.getRange("E3:E7").format.font.bold = true;
  });
  before = await now();
  await flag();
  await flag(checkOf(checkedOwnTable(ownRows.slice(0, 3))));
  await removeFlags("zh");
  expect(await now()).toEqual(before);
});

it("keeps the width that someone gave our column", async () => {
  await flag();
  await change((sheet) => void (sheet.getRange("F:F").format.columnWidth = 200));
  await removeFlags("zh");
  const width = await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("F1");
    format.load("columnWidth");
    await context.sync();
    return format.columnWidth;
  });
  expect(width).toBe(200);
});

it("gives a column that two tables share its width back with the last of them", async () => {
  const below = { ...corner, row: 20 };
  await writeOwnTable(ownRows, below);
  before = await now();
  const second = checkedOwnTable(ownRows, below);
  const both = checkOf(table, second);
  await flag(both);
  const step = await flag(both, [second.key]);
  expect((await column("F", 22)).slice(20)).toEqual(["状态（规划指标）", "✔ 达标"]);
  await takeBack(session, step);
  expect(await removeFlags("zh")).toBe(1);
  expect(await now()).toEqual(before);
});

it("does not make an Excel table grow", async () => {
  await change((sheet) => void (sheet.tables.add("B3:E7", true).name = "我的表"));
  before = await now();
  await flag();
  const address = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("我的表").getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B3:E7");
  await removeFlags("zh");
  expect(await now()).toEqual(before);
});

describe("refuses, and changes nothing,", () => {
  afterEach(async () => expect(await now()).toEqual(before));

  it.each([
    ["the column beside", "F5"],
    ["the gap to what stands beside", "G7"],
  ])("where %s holds something", async (_, address) => {
    await change((sheet) => void (sheet.getRange(address).values = [["别动"]]));
    before = await now();
    const problem = await refused(flag());
    expect(problem.code).toBe("targetAreaOccupied");
    expect(problem.message).toContain(address);
  });

  it("where the column beside is merged or hidden", async () => {
    await change((sheet) => void sheet.getRange("F5:F6").merge());
    before = await now();
    expect((await refused(flag())).message).toContain("F5:F6");
    await change((sheet) => {
      sheet.getRange("F5:F6").unmerge();
      sheet.getRange("F:F").columnHidden = true;
    });
    before = await now();
    expect((await refused(flag())).message).toContain("隐藏");
  });

  it("where the sheet is protected, for all tables together", async () => {
    await change((_, workbook) => void workbook.worksheets.add("另一张"));
    const other = { sheet: "另一张", row: 0, column: 0 };
    await writeOwnTable(ownRows, other);
    await change((sheet) => sheet.protection.protect());
    before = await now();
    const tables = checkOf(checkedOwnTable(ownRows, other), table);
    const problem = await refused(flagTables(tables, ["另一张 0", table.key], "zh"));
    expect(problem.code).toBe("sheetProtected");
  });

  it("where the sheet is gone or renamed", async () => {
    await change((sheet) => void (sheet.name = "改了名"));
    before = await now();
    const problem = await refused(flag());
    expect(problem.code).toBe("tableGone");
    expect(problem.message).toContain("Sheet1");
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["rows were inserted", (sheet) => void sheet.getRange("4:4").insert("Down")],
    ["a column was inserted", (sheet) => void sheet.getRange("C:C").insert("Right")],
    ["an entry was changed", (sheet) => void (sheet.getRange("E4").values = [[50]])],
    ["a blank was filled", (sheet) => void (sheet.getRange("E6").values = [[5]])],
    ["another indicator stands there", (sheet) => void (sheet.getRange("C4").values = [["别的"]])],
  ])("where %s since the check", async (_, edit) => {
    await change(edit);
    before = await now();
    expect((await refused(flag())).message).toContain("重新检查");
  });

  it("where there is nothing of one's own to flag", async () => {
    const ours = checkOf({ ...table, origin: "template" });
    expect((await refused(flag(ours))).code).toBe("emptySelection");
  });

  it("at the edge of the sheet", async () => {
    const edge = { sheet: "Sheet1", row: 2, column: 16_380 };
    const last = checkOf(checkedOwnTable(ownRows, edge));
    await change((sheet) => void sheet.getRange("B3:E7").clear());
    await writeOwnTable(ownRows, edge);
    before = await now();
    expect((await refused(flag(last))).code).toBe("targetAreaOccupied");
  });
});

it("does not take flags off a protected sheet", async () => {
  await flag();
  await change((sheet) => sheet.protection.protect());
  before = await now();
  expect((await refused(removeFlags("zh"))).code).toBe("sheetProtected");
  expect(await now()).toEqual(before);
});
