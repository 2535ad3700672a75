/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { InsertRequest } from "../../src/excel/workbookService";
import { singlePeriodColumns } from "../../src/tables/singlePeriodColumns";
import { singlePeriodFormulas } from "../../src/tables/singlePeriodFormulas";
import { singlePeriodRows } from "../../src/tables/singlePeriodRows";
import { RichApiError } from "../../src/workbench/richapi/richClass";
import { type AddinSession, allTargetIds, planOf, snapshot, startAddin } from "./support/addin";
import { refused } from "./support/refused";

const plan = planOf("宁波");
const request: InsertRequest = {
  planId: plan.id,
  targetIds: allTargetIds(plan),
  year: 2024,
  placement: "newSheet",
};

function nothingMissing({ missing, defects }: AddinSession): void {
  expect(missing).toEqual([]);
  expect(defects).toEqual([]);
}

describe("inserting 宁波 on a sheet of its own", () => {
  let session: AddinSession;
  let tableName: string;
  let syncs: number;

  beforeAll(async () => {
    session = await startAddin();
    const mark = session.host.log.lastOrdinal;
    const result = await session.service.insertTemplate(request);
    tableName = result.table;
    expect(result.rows).toBe(plan.targets.length);
    const requests = session.host.log.entries({ kind: "workbook", after: mark });
    syncs = requests.filter(({ actions }) => actions > 0).length;
  });
  afterAll(() => nothingMissing(session));

  it("takes at most two syncs", () => expect(syncs).toBeLessThanOrEqual(2));

  it("writes every fact of every target where its header says", async () => {
    const { values, formats } = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(tableName).getRange();
      range.load("values,numberFormat");
      await context.sync();
      return { values: range.values as unknown[][], formats: range.numberFormat as string[][] };
    });
    expect(values[0]).toEqual(singlePeriodColumns.map(({ header }) => header));
    const rows = singlePeriodRows(plan, plan.targets);
    expect(values).toHaveLength(rows.length + 1);
    rows.forEach(({ contents, numberFormats }, row) => {
      singlePeriodColumns.forEach(({ key, role }, column) => {
        if (role !== "formula") expect(values[row + 1]?.[column]).toBe(contents[key]);
        expect(formats[row + 1]?.[column]).toBe(numberFormats[key]);
      });
    });
  });

  it("writes live formulas without any PLAN function", async () => {
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(tableName).getDataBodyRange().load("formulas");
      const name = context.workbook.names.load("items/name");
      await context.sync();
      return { cells: range.formulas as string[][], yearName: name.items[0]!.name };
    });
    const expected = singlePeriodFormulas(formulas.yearName);
    singlePeriodColumns.forEach(({ key, role }, column) => {
      if (role !== "formula") return;
      for (const row of formulas.cells) {
        expect(row[column]).toBe(expected[key]);
        expect(row[column]).not.toContain("PLAN.");
      }
    });
  });

  it("starts with every indicator to be entered", async () => {
    const statuses = await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem(tableName).columns.getItem("状态");
      const range = column.getDataBodyRange().load("values");
      await context.sync();
      return (range.values as unknown[][]).flat();
    });
    expect(new Set(statuses)).toEqual(new Set(["待填报"]));
  });

  it("gives each entry cell a validation with the target and its clause as prompt", async () => {
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem(tableName).columns.getItem("实际值");
      const body = column.getDataBodyRange();
      const validations = plan.targets.map((_, row) =>
        body.getCell(row, 0).dataValidation.load("type,rule,prompt,errorAlert"),
      );
      await context.sync();
      plan.targets.forEach((target, row) => {
        const { type, prompt, rule, errorAlert } = validations[row]!;
        expect(prompt.message).toContain(target.section);
        expect(errorAlert.style).toBe("Stop");
        if (target.op === "text") {
          expect(type).toBe("List");
          expect(rule.list?.source).toBe("已完成,部分完成,未完成");
        } else expect(["Decimal", "WholeNumber"]).toContain(type);
      });
    });
  });

  it("colours rows by native conditional formats and is a native table with filter and frozen header", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(tableName);
      table.load("style,showFilterButton");
      const count = table.getDataBodyRange().conditionalFormats.getCount();
      const frozen = table.worksheet.freezePanes.getLocationOrNullObject().load("address");
      const { pageLayout } = table.worksheet;
      pageLayout.load("orientation,paperSize");
      await context.sync();
      expect(table.showFilterButton).toBe(true);
      expect(count.value).toBe(4);
      expect(frozen.address).toMatch(/A1:C4$/);
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.paperSize).toBe("A4");
    });
  });

  it("takes other names for a second table", async () => {
    const second = await session.service.insertTemplate(request);
    expect(second.table).not.toBe(tableName);
    expect(second.location.sheet).toMatch(/\(2\)$/);
  });
});

describe("inserting at the selected cell", () => {
  it("writes there when the place is empty, and leaves the rest of the sheet alone", async () => {
    const session = await startAddin();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["我的", "数据"],
        [1, 2],
      ];
      sheet.getRange("D10").select();
      await context.sync();
    });
    const { location } = await session.service.insertTemplate({
      ...request,
      placement: "selection",
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(location.sheet);
      const own = sheet.getRange("A1:B2").load("values");
      const title = sheet.getRange("D10").load("values");
      await context.sync();
      expect(own.values).toEqual([
        ["我的", "数据"],
        [1, 2],
      ]);
      expect(title.values[0]?.[0]).toContain("宁波");
    });
    nothingMissing(session);
  });

  it.each([
    ["content", (sheet: Excel.Worksheet) => void (sheet.getRange("E40").values = [["别动"]])],
    [
      "a format",
      (sheet: Excel.Worksheet) => void (sheet.getRange("E40").format.fill.color = "#FF0000"),
    ],
  ])("refuses a place that holds %s, and changes nothing", async (_, occupy) => {
    const { service } = await startAddin();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      occupy(sheet);
      sheet.getRange("B3").select();
      await context.sync();
    });
    const before = await snapshot();
    const problem = await refused(service.insertTemplate({ ...request, placement: "selection" }));
    expect(problem.code).toBe("targetAreaOccupied");
    expect(problem.message).toContain("E40");
    expect(await snapshot()).toEqual(before);
  });

  it("refuses a protected sheet, and changes nothing", async () => {
    const { service } = await startAddin();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B3").select();
      sheet.protection.protect();
      await context.sync();
    });
    const before = await snapshot();
    const problem = await refused(service.insertTemplate({ ...request, placement: "selection" }));
    expect(problem.code).toBe("sheetProtected");
    expect(await snapshot()).toEqual(before);
  });

  it("refuses a cell from which the table would leave the sheet", async () => {
    const { service } = await startAddin();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1048570").select();
      await context.sync();
    });
    const problem = await refused(service.insertTemplate({ ...request, placement: "selection" }));
    expect(problem.message).toContain("新工作表");
  });
});

describe("a request that makes no sense is refused before anything is asked of Excel", () => {
  it.each([
    ["no indicator", { targetIds: [] }, "emptySelection"],
    ["an unknown plan", { planId: "atlantis" }, "unknownPlan"],
    ["an unknown indicator", { targetIds: ["no-such"] }, "unknownPlan"],
    ["a year outside the plan", { year: 2031 }, "yearOutsidePlan"],
    ["no year at all", { year: Number.NaN }, "yearOutsidePlan"],
  ])("%s", async (_, change, code) => {
    const { service, host } = await startAddin();
    const mark = host.log.lastOrdinal;
    const problem = await refused(service.insertTemplate({ ...request, ...change }));
    expect(problem.code).toBe(code);
    expect(host.log.entries({ kind: "workbook", after: mark })).toHaveLength(0);
  });
});

describe("a failure half way", () => {
  /** Positions in the writing request, as shares of its actions: the whole run of it is sampled. */
  const positions = [0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99];
  const few = { ...request, targetIds: allTargetIds(plan).slice(0, 6) };

  it.each(["newSheet", "selection"] as const)(
    "leaves the workbook as it was (%s)",
    async (placement) => {
      let failAt: number | null = null;
      let longest = 0;
      const session = await startAddin({
        beforeAction(_action, index) {
          longest = Math.max(longest, index);
          if (index !== failAt) return;
          failAt = null;
          throw new RichApiError("GeneralException", "injected");
        },
      });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["原有内容"]];
        sheet.getRange("C5").select();
        await context.sync();
      });
      longest = 0;
      await session.service.insertTemplate({ ...few, placement });
      const actions = longest;
      await session.service.undo();
      const before = await snapshot();
      expect(actions).toBeGreaterThan(100);
      for (const position of positions) {
        // Past the end of the reading request, so that it is the writing that fails.
        failAt = Math.max(60, Math.floor(actions * position));
        const problem = await refused(session.service.insertTemplate({ ...few, placement }));
        expect(problem.code).toBe("hostFailure");
        expect(failAt).toBeNull();
        expect(await snapshot()).toEqual(before);
      }
    },
  );
});

describe("undo", () => {
  it("takes back an insertion entirely", async () => {
    const { service } = await startAddin();
    const before = await snapshot();
    await service.insertTemplate(request);
    expect(service.undoable()?.label).toContain("考核表_宁波");
    expect(await snapshot()).not.toEqual(before);
    await service.undo();
    expect(await snapshot()).toEqual(before);
    expect(service.undoable()).toBeNull();
    expect((await refused(service.undo())).code).toBe("nothingToUndo");
  });

  it("asks before it loses an entry, and then does", async () => {
    const { service } = await startAddin();
    const before = await snapshot();
    const { table } = await service.insertTemplate(request);
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem(table).columns.getItem("实际值");
      column.getDataBodyRange().getCell(3, 0).values = [[90]];
      await context.sync();
    });
    const filled = await snapshot();
    const problem = await refused(service.undo());
    expect(problem.code).toBe("entriesWouldBeLost");
    expect(problem.message).toContain("1 个单元格");
    expect(await snapshot()).toEqual(filled);
    await service.undo({ discardEntries: true });
    expect(await snapshot()).toEqual(before);
  });

  it("keeps what a person put beside the table on its sheet", async () => {
    const { service } = await startAddin();
    const { location } = await service.insertTemplate(request);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(location.sheet);
      sheet.getRange("AB200").values = [["备查"]];
      await context.sync();
    });
    await service.undo();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(location.sheet);
      const used = sheet.getUsedRange(true).load("address,values");
      await context.sync();
      expect(used.address).toMatch(/AB200$/);
      expect(used.values).toEqual([["备查"]]);
    });
  });
});
