/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CellLocation } from "../../src/excel/workbookService";
import { TransportFailure } from "../../src/workbench/richapi/transportFailure";
import { type AddinSession, startAddin } from "./support/addin";
import { refused } from "./support/refused";
import { until } from "./support/until";

let session: AddinSession;
let editing = false;

beforeAll(async () => {
  session = await startAddin({
    beforeAction: () => {
      if (editing) throw new TransportFailure(5004);
    },
  });
});
afterAll(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

const at = (address: string, sheet = "Sheet1"): CellLocation => ({ sheet, address });

async function inSheet(
  work: (sheet: Excel.Worksheet) => void,
  name: string = "Sheet1",
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function fill(address: string, values: unknown[][]): Promise<void> {
  await inSheet((sheet) => {
    const range = sheet.getRange(address);
    range.values = values;
  });
}

async function read(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("formulas,values,valueTypes,numberFormat");
    await context.sync();
    return {
      formula: range.formulas[0]![0] as unknown,
      value: range.values[0]![0] as unknown,
      type: range.valueTypes[0]![0] as string,
      format: range.numberFormat[0]![0] as unknown,
    };
  });
}

async function select(address: string): Promise<void> {
  await inSheet((sheet) => sheet.getRange(address).select());
}

describe("the selected cell", () => {
  it("tells an empty cell, a value, a formula, and a text that looks like one", async () => {
    await inSheet((sheet) => {
      sheet.getRange("A4").numberFormat = [["@"]];
      sheet.getRange("A2:A4").formulas = [["目标"], ["=1+1"], ["=1+1"]];
    });
    const seen = [];
    for (const address of ["A1", "A2", "A3", "A4"]) {
      await select(address);
      const { location, formula, empty } = await session.service.selectedCell();
      expect(location).toEqual(at(address));
      seen.push([formula, empty]);
    }
    expect(seen).toEqual([
      [null, true],
      [null, false],
      ["=1+1", false],
      [null, false],
    ]);
  });

  it("is one cell of all that is selected", async () => {
    await select("B2:C4");
    expect(await session.service.selectedCell()).toMatchObject({
      location: at("B2"),
      selection: at("B2:C4"),
    });
  });

  it("is told of when it changes, until no one listens", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("其他");
      await context.sync();
    });
    let heard = 0;
    const stop = await session.service.onSelectionChanged(() => (heard += 1));
    await select("D1");
    await until(() => heard > 0);
    const ofCell = heard;
    await inSheet((sheet) => sheet.activate(), "其他");
    await until(() => heard > ofCell);
    await inSheet((sheet) => sheet.activate());
    stop();
    const before = heard;
    await select("D2");
    await session.host.idle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toBe(before);
  });
});

describe("writing a formula", () => {
  const write = (address: string, formula: string, replace = false) =>
    session.service.writeFormula(at(address), formula, { replace });

  it("writes into an empty cell, and undo empties it again", async () => {
    await write("K1", "=SUM(1,2)");
    expect(await read("K1")).toMatchObject({ formula: "=SUM(1,2)", value: 3 });
    expect(session.service.undoable()?.location).toEqual(at("K1"));
    await session.service.undo();
    expect(await read("K1")).toMatchObject({ formula: "", type: "Empty" });
    expect(session.service.undoable()).toBeNull();
  });

  it.each([
    ["a number", "General", 12, 12, "Double"],
    ["a formula", "0.0", "=2*3", 6, "Double"],
    ["a text", "General", "目标", "目标", "String"],
    ["a text of digits", "General", "'001", "001", "String"],
    ["a text in a text cell", "@", "2-3", "2-3", "String"],
  ])(
    "keeps %s unless it may be replaced, and brings it back",
    async (_, format, content, value, type) => {
      await inSheet((sheet) => {
        sheet.getRange("K2").numberFormat = [[format]];
        sheet.getRange("K2").formulas = [[content]];
      });
      const before = await read("K2");
      expect(before).toMatchObject({ value, type });
      const problem = await refused(write("K2", "=7"));
      expect(problem.code).toBe("cellNotEmpty");
      expect(problem.location).toEqual(at("K2"));
      expect(await read("K2")).toEqual(before);

      await write("K2", "=7", true);
      expect(await read("K2")).toMatchObject({ formula: "=7", value: 7 });
      await session.service.undo();
      expect(await read("K2")).toEqual(before);
    },
  );

  it("does not undo over what was entered since, unless told to", async () => {
    await write("K3", "=1");
    await fill("K3", [[99]]);
    const problem = await refused(session.service.undo());
    expect(problem.code).toBe("entriesWouldBeLost");
    expect((await read("K3")).value).toBe(99);
    await session.service.undo({ discardEntries: true });
    expect((await read("K3")).type).toBe("Empty");
  });

  it("counts a formula that Excel respells as unchanged", async () => {
    await write("K4", '=sum( 1, 2 ) & "a b"');
    await inSheet((sheet) => {
      sheet.getRange("K4").formulas = [['=SUM(1,2)&"a b"']];
    });
    await session.service.undo();
    expect((await read("K4")).type).toBe("Empty");
  });

  it("refuses a locked cell of a protected sheet, and takes an unlocked one", async () => {
    await inSheet((sheet) => {
      sheet.getRange("L1").format.protection.locked = false;
      sheet.protection.protect();
    });
    const problem = await refused(write("L2", "=1"));
    expect(problem.code).toBe("sheetProtected");
    expect(problem.message).toContain("L2");
    await write("L1", "=1");
    await session.service.undo();
    expect((await read("L1")).type).toBe("Empty");
    await inSheet((sheet) => sheet.protection.unprotect());
  });

  it("refuses a cell inside merged ones, and takes their first", async () => {
    await inSheet((sheet) => sheet.getRange("M1:N2").merge());
    const problem = await refused(write("N2", "=1"));
    expect(problem.code).toBe("targetAreaOccupied");
    expect(problem.message).toContain("M1:N2");
    await write("M1", "=1");
    expect((await read("M1")).value).toBe(1);
  });

  it("says so where the sheet is gone, and while a cell is being edited", async () => {
    const gone = session.service.writeFormula(at("A1", "旧表"), "=1", { replace: false });
    expect((await refused(gone)).message).toContain("旧表");
    editing = true;
    expect((await refused(write("K9", "=1"))).code).toBe("cellEditMode");
    editing = false;
    expect((await read("K9")).type).toBe("Empty");
  });
});
