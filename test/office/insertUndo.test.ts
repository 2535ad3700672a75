/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { queueUndoPart } from "../../src/excel/undo/undoPart";
import type { InsertResult } from "../../src/excel/workbookService";
import { type TemplateLayout, templateLayouts } from "../../src/tables/templates/templateLayout";
import {
  type AddinSession,
  fillColumn,
  planOf,
  readTable,
  smallRequest,
  snapshot,
  startAddin,
} from "./support/addin";
import { deepSnapshot } from "./support/deepSnapshot";
import { insertedTemplate } from "./support/insertedTemplate";
import { refused } from "./support/refused";
import { saveAndReopen } from "./support/reopened";

const plan = planOf("宁波");
const plans = [plan, planOf("嵊州")];
/** Even, so that none stays in its place when their order is turned round. */
const rows = 8;

function requestOf(layout: TemplateLayout) {
  return smallRequest(layout === "comparison" ? plans : plan, rows, {
    layout,
    year: 2024,
    hasCharts: layout !== "collection",
  });
}

async function onTable(
  name: string,
  work: (table: Excel.Table, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.tables.getItem(name), context);
    await context.sync();
  });
}

it.each(templateLayouts)("takes back a %s entirely, without a question", async (layout) => {
  const session = await startAddin();
  const before = await deepSnapshot(session.workbook);
  const { table } = await session.service.insertTemplate(requestOf(layout));
  expect(session.service.undoable()?.label).toContain(table);
  expect(await deepSnapshot(session.workbook)).not.toEqual(before);
  await session.service.undo();
  expect(await deepSnapshot(session.workbook)).toEqual(before);
  expect(session.service.undoable()).toBeNull();
  expect((await refused(session.service.undo())).code).toBe("nothingToUndo");
  expect(session.missing).toEqual([]);
});

it("gives an empty sheet of the user its widths back", async () => {
  const { service, workbook } = await startAddin();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D1").format.columnWidth = 77;
    sheet.getRange("B3").select();
    await context.sync();
  });
  const before = await deepSnapshot(workbook);
  await service.insertTemplate({ ...requestOf("singlePeriod"), placement: "selection" });
  await service.undo();
  expect(await deepSnapshot(workbook)).toEqual(before);
});

describe("what was entered since", () => {
  let session: AddinSession;
  let table: string;
  let before: unknown;
  let result: InsertResult;
  const request = requestOf("singlePeriod");

  beforeEach(async () => {
    session = await startAddin();
    before = await snapshot();
    result = await session.service.insertTemplate(request);
    ({ table } = result);
  });

  async function expectQuestion(rows: number): Promise<void> {
    const changed = await snapshot();
    const problem = await refused(session.service.undo());
    expect(problem.code).toBe("entriesWouldBeLost");
    expect(problem.message).toContain(`${rows} 行`);
    expect(await snapshot()).toEqual(changed);
    await session.service.undo({ discardEntries: true });
    expect(await snapshot()).toEqual(before);
  }

  it("is lost only where that is meant", async () => {
    await onTable(table, ({ columns }) => {
      const body = columns.getItem("实际值").getDataBodyRange();
      body.getCell(3, 0).values = [[90]];
      body.getCell(5, 0).values = [[0]];
    });
    await expectQuestion(2);
  });

  it("may be a formula that was replaced", async () => {
    await onTable(table, ({ columns }) => {
      columns.getItem("状态").getDataBodyRange().getCell(0, 0).values = [["达标"]];
    });
    await expectQuestion(1);
  });

  it("may be another formula", async () => {
    await onTable(table, ({ columns }) => {
      columns.getItem("差距").getDataBodyRange().getCell(0, 0).formulas = [["=1+1"]];
    });
    await expectQuestion(1);
  });

  it("may be the year", async () => {
    await Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      names.items[0]!.getRange().values = [[2025]];
      await context.sync();
    });
    await expectQuestion(1);
  });

  it("may be rows in another order", async () => {
    await onTable(table, (found) => {
      found.sort.apply([{ key: 0, ascending: false }]);
    });
    await expectQuestion(rows);
  });

  it("may be a row that was added", async () => {
    await Excel.run(async (context) => {
      const found = context.workbook.tables.getItem(table);
      const header = found.getHeaderRowRange().load("columnCount");
      await context.sync();
      const cells = Array.from({ length: header.columnCount }, (_, column) =>
        column === 2 ? "另加的指标" : "",
      );
      found.rows.add(undefined, [cells]);
      await context.sync();
    });
    await expectQuestion(1);
  });

  it("is no indicator that was chosen for the chart", async () => {
    const { template, area, sheet } = await insertedTemplate(request, result);
    const { row, column, listColumn } = template.summary!.chooser!;
    const other = template.rows.at(-1)!.cells[listColumn];
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const cell = worksheet.getCell(area.summary!.row + row, area.summary!.column + column);
      cell.values = [[other]];
      await context.sync();
    });
    await session.service.undo();
    expect(await snapshot()).toEqual(before);
  });

  it("is found where the sheet was renamed and rows were inserted above", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.tables.getItem(table).worksheet;
      sheet.name = "改过名";
      sheet.getRange("1:3").insert("Down");
      await context.sync();
    });
    await session.service.undo();
    expect(await snapshot()).toEqual(before);
  });

  it("cannot be told where the table is gone", async () => {
    await onTable(table, (found) => void found.convertToRange());
    const changed = await snapshot();
    expect((await refused(session.service.undo())).code).toBe("tableGone");
    expect(await snapshot()).toEqual(changed);
  });

  it("stays where it stands beside the table on its sheet", async () => {
    await onTable(table, ({ worksheet }) => {
      worksheet.getRange("AZ200").values = [["备查"]];
    });
    await session.service.undo();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const used = sheets.items.at(-1)!.getUsedRange(true).load("address,values");
      await context.sync();
      expect(used.address).toMatch(/AZ200$/);
      expect(used.values).toEqual([["备查"]]);
    });
  });
});

it("goes back in a later session, after the workbook was saved and opened", async () => {
  const first = await startAddin();
  const before = await snapshot();
  const { table } = await first.service.insertTemplate(requestOf("yearly"));
  const workbook = await saveAndReopen(first.workbook);
  const second = await startAddin({ workbook });
  expect(second.service.undoable()?.label).toContain(table);

  const header = "2021年";
  const { column } = await readTable(table);
  const cells = column(header).map(String);
  await fillColumn(
    table,
    header,
    cells.map((_, row) => (row === 1 ? 12 : "")),
  );
  const problem = await refused(second.service.undo());
  expect(problem.code).toBe("entriesWouldBeLost");
  expect(problem.message).toContain("1 行");
  await fillColumn(table, header, cells);
  await second.service.undo();
  expect(sheetNames(await snapshot())).toEqual(sheetNames(before));
  expect(second.service.undoable()).toBeNull();
});

it("keeps a record that is small", async () => {
  const { service } = await startAddin();
  await service.insertTemplate(requestOf("singlePeriod"));
  await Excel.run(async (context) => {
    const part = queueUndoPart(context.workbook);
    await context.sync();
    const bytes = JSON.stringify(part.record()).length;
    expect(bytes).toBeGreaterThan(100);
    expect(bytes).toBeLessThan(1200 + rows * 20);
  });
});

function sheetNames(shot: unknown): string[] {
  return (shot as { readonly sheets: readonly { readonly name: string }[] }).sheets.map(
    ({ name }) => name,
  );
}
