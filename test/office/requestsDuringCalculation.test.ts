/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { createWorkbook } from "../../src/workbench/excel/workbook";
import { createHeadlessUniver } from "./support/engine";
import { startOffice } from "./support/officeJs";

const rows = 3000;
const prefix = "formula.mutation.set-formula-calculation-";

it("a request waits for the calculation that is under way, instead of stopping it", async () => {
  const { root, spreadsheet } = createWorkbook(createHeadlessUniver());
  await startOffice({ rootObject: root });
  const told: string[] = [];
  const begun = new Promise<void>((resolve) => {
    spreadsheet.onExecuted(({ id }) => {
      if (!id.startsWith(prefix)) return;
      const what = id.slice(prefix.length);
      if (what !== "notification") told.push(what);
      if (what === "start") resolve();
    });
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:B${rows}`);
    range.formulas = Array.from({ length: rows }, (_, row) => [row, `=A${row + 1}*2`]);
    await context.sync();
  });
  await begun;
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[50]];
    const answers = sheet.getRange("B1:B2").load("values");
    await context.sync();
    return answers.values as unknown[][];
  });
  expect(values).toEqual([[100], [2]]);
  expect(told).toEqual(["start", "result", "start", "result"]);
});
