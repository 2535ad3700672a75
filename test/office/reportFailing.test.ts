/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { writeReport } from "../../src/excel/report/writeReport";
import type { UndoRecord } from "../../src/excel/undo/undoRecord";
import { PlanLibrary } from "../../src/plan/planLibrary";
import { startAddin } from "./support/addin";
import { FaultAfter, failAtEachAction } from "./support/faultAfter";
import { checkOfNingbo, withFindings } from "./support/reportCheck";
import { takeBack } from "./support/takeBack";

jest.setTimeout(240_000);

it("takes away the sheet wherever writing it fails", async () => {
  const fault = new FaultAfter();
  const session = await startAddin({ beforeAction: (_, index) => fault.check(index) });
  const { workbook } = session;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["原有内容"]];
    await context.sync();
  });
  const check = withFindings(checkOfNingbo(), 4, (finding) => finding);
  const library = new PlanLibrary(builtInPlans);
  let record: UndoRecord | null = null;
  await failAtEachAction(
    workbook,
    fault,
    async () => {
      ({ record } = await writeReport(check, library, "zh"));
    },
    async () => takeBack(session, record!),
  );
  expect(workbook.context.spreadsheet.workbook.getSheets()).toHaveLength(1);
});
