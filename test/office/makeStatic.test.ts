/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { createTemplateTools } from "../../src/excel/tools/createTemplateTools";
import type { TemplateTools } from "../../src/excel/tools/templateTools";
import { insertRequest, planOf } from "./support/addin";
import { deepSnapshotBesideUndo } from "./support/deepSnapshot";
import { type FunctionsAddin, startFunctionsAddin } from "./support/functionsAddin";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import { refused } from "./support/refused";

jest.setTimeout(240_000);

const plan = planOf("舟山");
const numeric = plan.targets.find(({ op }) => op === ">=")!;
const sheet = "我的表";

let session: FunctionsAddin;
let tools: TemplateTools;
const fault = new FaultAfter();

beforeEach(async () => {
  session = await startFunctionsAddin({ beforeAction: (_, index) => fault.check(index) });
  tools = createTemplateTools(session.store, "zh", session.last);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(sheet);
    await context.sync();
  });
});

async function read(address: string, of = sheet) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(of).getRange(address);
    range.load("values,formulas,valueTypes");
    await context.sync();
    return {
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      valueTypes: range.valueTypes as unknown[][],
    };
  });
}

const call = (name: string, ...args: string[]) =>
  `PLAN.${name}("${plan.region}","${numeric.name}"${args.map((arg) => `,${arg}`).join("")})`;

it("leaves in each cell what it shows, alone or within larger formulas, in any case, and spilled", async () => {
  await session.type(sheet, {
    A1: `=${call("TARGET")}`,
    A2: `=${call("target").toLowerCase().replace(plan.region, plan.region)}*2+1`,
    A3: `=${call("INFO", '"出处"')}`,
    A4: '="PLAN.TARGET(1)不是函数"',
    A5: "=A1+1",
    C1: `=PLAN.INDICATORS("${plan.region}")`,
    E1: `=${call("CARD")}`,
  });
  const before = await read("A1:C200");
  const spilled = before.values.filter(([, , cell]) => cell !== "").length;
  expect(spilled).toBeGreaterThan(3);
  const result = await tools.makeStatic();
  expect(result).toMatchObject({ native: 0, values: 4 + spilled, left: [] });
  const after = await read("A1:C200");
  expect(after.values).toEqual(before.values);
  expect(after.formulas[4]![0]).toBe("=A1+1");
  expect(String(after.formulas[3]![0])).toMatch(/^="PLAN/);
  const texts = JSON.stringify(after.formulas.filter((_, row) => row !== 3));
  expect(texts).not.toMatch(/PLAN/i);
  expect((await read("E1")).values).toEqual([[expect.stringContaining(numeric.name) as string]]);
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

it("keeps a text a text, and leaves and lists what shows an error", async () => {
  const ranged = builtInPlans.flatMap(({ region, targets }) =>
    targets.filter(({ op }) => op === "between").map(({ name }) => [region, name]),
  )[0]!;
  await session.type(sheet, {
    A1: `=PLAN.TARGET("${ranged.join('","')}")`,
    A2: '=PLAN.TARGET("没有的地区","没有的指标")',
    A3: `=1/0+${call("TARGET")}`,
  });
  const before = await read("A1");
  expect(before.values).toEqual([[expect.stringMatching(/^\d+-\d+$/) as string]]);
  const result = await tools.makeStatic();
  expect(result).toMatchObject({ values: 1 });
  expect(result.left.map(({ address }) => address)).toEqual(["A2", "A3"]);
  const { values, formulas } = await read("A1:A3");
  expect(values[0]).toEqual(before.values[0]);
  expect(formulas[0]).toEqual(before.values[0]);
  expect(String(formulas[1]![0])).toContain("PLAN.TARGET");
});

it("reaches hidden sheets and the first cell of merged ones, and our tables get their native formulas", async () => {
  const { table } = await session.service.insertTemplate(
    insertRequest(plan, {
      parts: [{ planId: plan.id, targetIds: [numeric.id] }],
      usesPlanFunctions: true,
    }),
  );
  await session.type(sheet, { B2: `=${call("TARGET")}` });
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRange("B2:C3").merge();
    worksheet.visibility = Excel.SheetVisibility.hidden;
    await context.sync();
  });
  const before = await deepSnapshotBesideUndo(session.workbook);
  const result = await tools.makeStatic();
  expect(result).toMatchObject({ values: 1, left: [] });
  expect(result.native).toBeGreaterThan(3);
  expect((await read("B2")).formulas).toEqual([[numeric.value]]);
  const info = (await tools.tables())[0]!;
  expect(info).toMatchObject({ table, usesPlanFunctions: false });
  await session.service.undo();
  await session.cells.idle();
  expect(await deepSnapshotBesideUndo(session.workbook)).toEqual(before);
});

it("refuses with the names of the sheets that are protected, and changes nothing", async () => {
  await session.type(sheet, { B2: `=${call("TARGET")}` });
  await session.type("Sheet1", { B2: `=${call("TARGET")}` });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  const before = await deepSnapshotBesideUndo(session.workbook);
  const problem = await refused(tools.makeStatic());
  expect(problem.code).toBe("sheetProtected");
  expect(problem.message).toContain(sheet);
  expect(problem.message).not.toContain("Sheet1");
  expect(await deepSnapshotBesideUndo(session.workbook)).toEqual(before);
});

it("does nothing, and leaves nothing to take back, where there are no functions", async () => {
  await session.type(sheet, { A1: 1 });
  expect(await tools.makeStatic()).toEqual({ native: 0, values: 0, left: [], names: [] });
  expect(session.service.undoable()).toBeNull();
});

it("names the defined names whose formulas it leaves", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("目标", `=${call("TARGET")}*2`);
    context.workbook.names.add("别的", '="PLAN.TARGET(1)"');
    await context.sync();
  });
  expect((await tools.makeStatic()).names).toEqual(["目标"]);
});

it("leaves the workbook as it was, whichever action fails", async () => {
  await session.type(sheet, { A1: `=${call("TARGET")}`, C1: `=PLAN.INDICATORS("${plan.region}")` });
  // What is spilled comes back with the functions' answers.
  const answered = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } finally {
      await session.workbook.calculationSettled();
      await session.cells.idle();
    }
  };
  await failAtEachAction(
    session.workbook,
    fault,
    () => answered(tools.makeStatic()),
    () => answered(session.service.undo()),
    { refusedShare: 0.6 },
  );
});
