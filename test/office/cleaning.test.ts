/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { cleanEntries, type CleaningStep } from "../../src/excel/cleaning/cleanEntries";
import type { JudgedFinding } from "../../src/excel/checkService";
import { type AddinSession, startAddin } from "./support/addin";
import { deepSnapshot } from "./support/deepSnapshot";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import { change, finding } from "./support/ownTable";
import { refused } from "./support/refused";
import { takeBack } from "./support/takeBack";

let session: AddinSession;
const fault = new FaultAfter();

beforeEach(async () => {
  session = await startAddin({ beforeAction: (_, index) => fault.check(index) });
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

const now = () => deepSnapshot(session.workbook);

function read(address: string, entered: string, cleaned: number | null): JudgedFinding {
  return finding(address, entered, "达标", { location: { sheet: "Sheet1", address }, cleaned });
}

async function cell(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values,numberFormat,text");
    await context.sync();
    return [range.values[0]?.[0], range.numberFormat[0]?.[0], range.text[0]?.[0]];
  });
}

/** Texts as people leave them, in one column with a number and a blank among them. */
const texts = [
  read("B2", "48.5%", 48.5),
  read("B3", "1.2万", 12_000),
  read("B5", "76。7", 76.7),
  read("B80", "12,000", 12_000),
];

async function enterTexts(): Promise<void> {
  await change((sheet) => {
    sheet.getRange("B5").numberFormat = [["@"]];
    sheet.getRange("B2:B6").values = [["'48.5%"], ["1.2万"], [7], ["76。7"], [""]];
    sheet.getRange("B80").values = [["'12,000"]];
    sheet.getRange("B2:B80").format.font.bold = true;
  });
}

it("writes the number that was read in the unit of the cell, shown as it was written", async () => {
  await enterTexts();
  const step = await cleanEntries(texts, "zh");
  expect(step).toMatchObject({ cleaned: 4, left: [] });
  expect(await cell("B2")).toEqual([48.5, "0.0", "48.5"]);
  expect(await cell("B3")).toEqual([12_000, "General", "12000"]);
  expect(await cell("B4")).toEqual([7, "General", "7"]);
  expect(await cell("B5")).toEqual([76.7, "0.0", "76.7"]);
  expect(await cell("B80")).toEqual([12_000, "#,##0", "12,000"]);
});

it("writes a fraction where the cell shows percentages", async () => {
  await change((sheet) => {
    sheet.getRange("B2").numberFormat = [["0.0%"]];
    sheet.getRange("B2").values = [["'48.5%"]];
  });
  await cleanEntries([read("B2", "48.5%", 0.485)], "zh");
  expect(await cell("B2")).toEqual([0.485, "0.0%", "48.5%"]);
});

it("is taken back with texts and formats", async () => {
  await enterTexts();
  const before = await now();
  const step = await cleanEntries(texts, "zh");
  expect(await now()).not.toEqual(before);
  await takeBack(session, step.record);
  expect(await now()).toEqual(before);
});

it("asks before undoing loses what was entered since, and then does", async () => {
  await enterTexts();
  const before = await now();
  const step = await cleanEntries(texts, "zh");
  await change((sheet) => void (sheet.getRange("B3").values = [[13_000]]));
  const edited = await now();
  const problem = await refused(takeBack(session, step.record));
  expect(problem.code).toBe("entriesWouldBeLost");
  expect(problem.message).toContain("B3");
  expect(await now()).toEqual(edited);
  await takeBack(session, step.record, true);
  expect(await now()).toEqual(before);
});

it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ["a cell changed since", "changed", (sheet) => void (sheet.getRange("B3").values = [[1]])],
  ["another text", "changed", (sheet) => void (sheet.getRange("B3").values = [["1.3万"]])],
  ["a formula", "formula", (sheet) => void (sheet.getRange("B3").formulas = [['="1.2"&"万"']])],
  ["a merged cell", "merged", (sheet) => void sheet.getRange("B3:C3").merge()],
])("leaves %s with the reason, and writes the others", async (_, reason, edit) => {
  await enterTexts();
  await change(edit);
  const [kept] = await cell("B3");
  const step = await cleanEntries(texts, "zh");
  expect(step.cleaned).toBe(3);
  expect(step.left).toMatchObject([{ reason, location: { sheet: "Sheet1", address: "B3" } }]);
  expect(step.left[0]!.message).toContain("B3");
  expect((await cell("B3"))[0]).toEqual(kept);
  expect((await cell("B2"))[0]).toBe(48.5);
});

it("leaves what has no number to write", async () => {
  await enterTexts();
  const step = await cleanEntries([texts[0]!, read("B3", "1.2万", null)], "zh");
  expect(step.left).toMatchObject([{ reason: "noNumber" }]);
});

describe("refuses, and changes nothing,", () => {
  it("where the sheet is protected", async () => {
    await enterTexts();
    await change((sheet) => sheet.protection.protect());
    const before = await now();
    expect((await refused(cleanEntries(texts, "zh"))).code).toBe("sheetProtected");
    expect(await now()).toEqual(before);
  });

  it("where the sheet is gone", async () => {
    await change((sheet) => void (sheet.name = "改了名"));
    const problem = await refused(cleanEntries(texts, "zh"));
    expect(problem.code).toBe("tableGone");
    expect(problem.message).toContain("Sheet1");
  });

  it("where there is nothing to clean", async () => {
    expect((await refused(cleanEntries([], "zh"))).code).toBe("emptySelection");
  });

  it("undo on a sheet that has been protected since", async () => {
    await enterTexts();
    const step = await cleanEntries(texts, "zh");
    await change((sheet) => sheet.protection.protect());
    const before = await now();
    expect((await refused(takeBack(session, step.record, true))).code).toBe("sheetProtected");
    expect(await now()).toEqual(before);
  });
});

it("leaves the workbook as it was when it or its undo fails, at any of its actions", async () => {
  await enterTexts();
  let step: CleaningStep | null = null;
  const clean = async () => (step = await cleanEntries(texts, "zh"));
  const undo = async () => takeBack(session, step!.record);
  await failAtEachAction(session.workbook, fault, clean, undo);
  await clean();
  await failAtEachAction(session.workbook, fault, undo, clean, { refusedShare: 0.5 });
});
