/** @jest-environment jsdom */
import { type OpenWorkbook, openWorkbook } from "../../../test/office/support/engineWorkbook";

const prefix = "formula.mutation.set-formula-calculation-";

/** A column of numbers, and beside it formulas enough for a calculation of some tenths of a second. */
async function longColumn(rows = 3000): Promise<OpenWorkbook> {
  const workbook = openWorkbook();
  const cells = Array.from({ length: rows }, (_, row) => [row, `=A${row + 1}*2`]);
  await (await workbook.range(`A1:B${rows}`)).set("formulas", cells);
  return workbook;
}

function begun(workbook: OpenWorkbook): Promise<void> {
  return new Promise((resolve) => {
    const listening = workbook.spreadsheet.onExecuted(({ id }) => {
      if (id !== `${prefix}start`) return;
      listening.dispose();
      resolve();
    });
  });
}

/** Counts what the engine says of its calculations from now on. */
function counted(workbook: OpenWorkbook) {
  const counts = { begun: 0, stopped: 0, results: 0 };
  workbook.spreadsheet.onExecuted(({ id }) => {
    if (id === `${prefix}start`) counts.begun += 1;
    if (id === `${prefix}stop`) counts.stopped += 1;
    if (id === `${prefix}result`) counts.results += 1;
  });
  return counts;
}

test("cells marked during a calculation are calculated after it", async () => {
  const workbook = await longColumn();
  const counts = counted(workbook);
  await begun(workbook);
  workbook.context.calculation.recalculateAll();
  await workbook.calculationSettled();
  expect(counts).toEqual({ begun: 2, stopped: 0, results: 2 });
});

test("a calculation that typing stops is waited for until it has begun anew and ended", async () => {
  const workbook = await longColumn();
  const counts = counted(workbook);
  await begun(workbook);
  const sheetId = workbook.spreadsheet.workbook.getActiveSheet().getSheetId();
  await new Promise((resolve) => setTimeout(resolve, 50));
  workbook.spreadsheet.writeCells(sheetId, { 0: { 0: { v: 70 } } });
  await workbook.calculationSettled();
  expect(counts.begun - counts.stopped).toBe(counts.results);
  expect(workbook.spreadsheet.cell(sheetId, 0, 1)?.v).toBe(140);
});

test("a formula typed while a calculation works out dependencies is calculated, also where cells spill", async () => {
  // So many that the engine is not done with dependencies when it is told of the change.
  const workbook = await longColumn(6000);
  await (await workbook.range("D1")).set("formulas", [["=SORT(A1:A5)"]]);
  await begun(workbook);
  const sheetId = workbook.spreadsheet.workbook.getActiveSheet().getSheetId();
  workbook.spreadsheet.writeCells(sheetId, { 0: { 2: { f: "=A2*3" } } });
  await workbook.calculationSettled();
  expect(workbook.spreadsheet.cell(sheetId, 0, 2)?.v).toBe(3);
});
