/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { createTemplateTools } from "../../src/excel/tools/createTemplateTools";
import type { TemplateTools } from "../../src/excel/tools/templateTools";
import { writeUndoRecord } from "../../src/excel/undo/undoPart";
import { planFunctions } from "../../src/formulas/planFunctions";
import { type TemplateLayout, templateLayouts } from "../../src/tables/templates/templateLayout";
import {
  type AddinSession,
  fillColumn,
  insertRequest,
  planOf,
  readTable,
  startAddin,
} from "./support/addin";
import { deepSnapshotBesideUndo } from "./support/deepSnapshot";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import { type FunctionsAddin, startFunctionsAddin } from "./support/functionsAddin";
import { refused } from "./support/refused";
import { saveAndReopen } from "./support/reopened";

jest.setTimeout(240_000);

const plan = planOf("舟山");
const targetIds = plan.targets.slice(0, 6).map(({ id }) => id);

function request(layout: TemplateLayout, usesPlanFunctions = false) {
  const plans = layout === "comparison" ? [plan, planOf("宁波")] : [plan];
  const parts = plans.map((one) => ({
    planId: one.id,
    targetIds: one === plan ? targetIds : one.targets.slice(0, 3).map(({ id }) => id),
  }));
  return insertRequest(plans, { layout, parts, year: 2024, usesPlanFunctions });
}

function toolsOf({ store, last }: AddinSession): TemplateTools {
  return createTemplateTools(store, "zh", last);
}

async function formulasOf(table: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getRange().load("formulas");
    await context.sync();
    return body.formulas as unknown[][];
  });
}

async function unprotect(table: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(table).worksheet.protection.unprotect();
    await context.sync();
  });
}

async function setCell(table: string, header: string, row: number, content: string | number) {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().getCell(row, 0).formulas = [[content]];
    await context.sync();
  });
}

it.each(templateLayouts)(
  "makes of a %s what would have been inserted with functions, and back",
  async (layout) => {
    const session = await startAddin();
    const wanted = await session.service.insertTemplate(request(layout, true));
    const asking = await formulasOf(wanted.table);
    await session.service.undo();
    const { table } = await session.service.insertTemplate(request(layout));
    expect(table).toBe(wanted.table);
    // What is protected is refused, without exception.
    if (layout === "collection") await unprotect(table);
    const native = await formulasOf(table);
    const before = await deepSnapshotBesideUndo(session.workbook);
    const tools = toolsOf(session);

    const count = await tools.usePlanFunctions(table);
    expect(await formulasOf(table)).toEqual(asking);
    expect(count > 0).toBe(JSON.stringify(asking) !== JSON.stringify(native));
    expect((await tools.tables())[0]!.usesPlanFunctions).toBe(count > 0);
    if (count === 0) return;

    await session.service.undo();
    expect(await deepSnapshotBesideUndo(session.workbook)).toEqual(before);
    await tools.usePlanFunctions(table);
    expect(await tools.makeStatic()).toMatchObject({ native: count, values: 0, left: [] });
    expect(await formulasOf(table)).toEqual(native);
    expect((await tools.tables())[0]!.usesPlanFunctions).toBe(false);
    expect(session.missing).toEqual([]);
    expect(session.defects).toEqual([]);
  },
);

describe("in a table that people have worked in", () => {
  let session: FunctionsAddin;
  let tools: TemplateTools;
  let table: string;

  beforeEach(async () => {
    session = await startFunctionsAddin();
    tools = toolsOf(session);
    ({ table } = await session.service.insertTemplate(request("singlePeriod")));
  });

  it("the functions say what the native formulas said", async () => {
    const entries = plan.targets
      .slice(0, 6)
      .map(({ op, value }, row) =>
        op === "text"
          ? "已完成"
          : (op === "between" ? value[0] : value) * [0.5, 0.97, 1, 1.2][row % 4]!,
      );
    await fillColumn(table, "实际值", entries);
    const native = await readTable(table);
    await tools.usePlanFunctions(table);
    await session.cells.idle();
    const asking = await readTable(table);
    expect(asking.column("状态")).toEqual(native.column("状态"));
    expect(asking.column("目标值").map(String)).toEqual(native.column("目标值").map(String));
    expect(native.column("状态")).not.toContain("待填报");
  });

  it("stay what was written over a formula, rows of the user's and facts that someone changed", async () => {
    await setCell(table, "状态", 0, "我的结论");
    await setCell(table, "目标值", 1, 12345);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(table).rows.add();
      await context.sync();
    });
    await setCell(table, "指标", 6, "我的指标");
    await setCell(table, "目标值", 6, 7);
    await tools.usePlanFunctions(table);
    const formulas = await formulasOf(table);
    const [headers, ...rows] = formulas as [string[], ...unknown[][]];
    const cell = (header: string, row: number) => String(rows[row]![headers.indexOf(header)]);
    expect(cell("状态", 0)).toBe("我的结论");
    expect(cell("目标值", 1)).toBe("12345");
    expect(cell("目标值", 6)).toBe("7");
    expect(cell("状态", 1)).toContain("PLAN.CHECK");
    expect(cell("目标值", 0)).toContain("PLAN.TARGET");
    expect(Object.keys(planFunctions)).toContain("CHECK");
  });

  it("tells by the cells whether functions are used, not by what it remembers", async () => {
    await setCell(table, "状态", 0, "=PLAN.CHECK(1,2,3)");
    expect((await tools.tables())[0]!.usesPlanFunctions).toBe(true);
  });

  it("is refused on a protected sheet, and nothing changes", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(table).worksheet.protection.protect();
      await context.sync();
    });
    const before = await deepSnapshotBesideUndo(session.workbook);
    expect((await refused(tools.usePlanFunctions(table))).code).toBe("sheetProtected");
    expect(await deepSnapshotBesideUndo(session.workbook)).toEqual(before);
  });

  it("is refused where the table is gone", async () => {
    expect((await refused(tools.usePlanFunctions("没有的表"))).code).toBe("tableGone");
  });
});

it("is taken back after the file was saved and opened again, unless something was changed since", async () => {
  const session = await startAddin();
  const { table } = await session.service.insertTemplate(request("singlePeriod"));
  const native = await formulasOf(table);
  await toolsOf(session).usePlanFunctions(table);
  const again = await startAddin({ workbook: await saveAndReopen(session.workbook) });
  expect(again.service.undoable()?.label).toContain(table);
  await setCell(table, "状态", 2, "改了");
  expect((await refused(again.service.undo())).code).toBe("entriesWouldBeLost");
  await again.service.undo({ discardEntries: true });
  expect(await formulasOf(table)).toEqual(native);
});

it("leaves the workbook as it was, whichever action fails", async () => {
  const fault = new FaultAfter();
  const session = await startAddin({ beforeAction: (_, index) => fault.check(index) });
  const { table } = await session.service.insertTemplate(request("singlePeriod"));
  await Excel.run((context) => writeUndoRecord(context, null));
  const act = () => toolsOf(session).usePlanFunctions(table);
  await failAtEachAction(session.workbook, fault, act, () => session.service.undo());
});
