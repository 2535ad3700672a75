/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { writeReport } from "../../src/excel/report/writeReport";
import type { UndoableStep } from "../../src/excel/undoableStep";
import { PlanLibrary } from "../../src/plan/planLibrary";
import { startAddin } from "./support/addin";
import { FaultAfter, failAtEachAction } from "./support/faultAfter";
import { checkOfNingbo, withFindings } from "./support/reportCheck";

jest.setTimeout(240_000);

it("takes away the sheet wherever writing it fails", async () => {
  const fault = new FaultAfter();
  const { workbook } = await startAddin({ beforeAction: (_, index) => fault.check(index) });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["原有内容"]];
    await context.sync();
  });
  const check = withFindings(checkOfNingbo(), 4, (finding) => finding);
  const library = new PlanLibrary(builtInPlans);
  let step: UndoableStep | null = null;
  await failAtEachAction(
    workbook,
    fault,
    async () => {
      ({ step } = await writeReport(check, library, "zh"));
    },
    async () => step?.takeBack(false),
  );
  expect(workbook.context.spreadsheet.workbook.getSheets()).toHaveLength(1);
});
