/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { createTemplateTools } from "../../src/excel/tools/createTemplateTools";
import { writeUndoRecord } from "../../src/excel/undo/undoPart";
import type { UndoRecord } from "../../src/excel/undo/undoRecord";
import type { TemplateLayout } from "../../src/tables/templates/templateLayout";
import { type AddinSession, fillColumn, insertRequest, startAddin } from "./support/addin";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import { add } from "./support/ownPlan";
import { firstPlan, laterPlan } from "./support/updatedPlan";

jest.setTimeout(600_000);

const fault = new FaultAfter();
const most = 8;

/** A table of which everything is going to change, and nothing to be taken back. */
async function started(layout: TemplateLayout) {
  const session = await startAddin({
    hasNotes: true,
    beforeAction: (_, index) => fault.check(index),
  });
  await add(session, firstPlan);
  const { table } = await session.service.insertTemplate(
    insertRequest(firstPlan, { layout, year: 2024 }),
  );
  await add(session, laterPlan, true);
  if (layout !== "collection") await fillColumn(table, "备注", ["一", "二", "三", "四", "五"]);
  if (layout === "yearly") await moveColumns(table);
  await Excel.run((context) => writeUndoRecord(context, null));
  const tools = createTemplateTools(session.store, "zh", session.last);
  const proposal = await tools.proposeUpdate(table);
  const { added, changed } = proposal;
  const year = layout === "yearly" ? 2026 : null;
  return { session, act: () => tools.update(proposal, { added, changed, year }) };
}

/** A sheet whose columns have moved is quoted in the formula of the year's name: it is so before the update already. */
async function moveColumns(table: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheet } = context.workbook.tables.getItem(table);
    worksheet.getRange("A:A").insert("Right");
    worksheet.getRange("A:A").delete("Left");
    await context.sync();
  });
}

describe.each(["singlePeriod", "yearly", "collection"] as const)("a failure in a %s", (layout) => {
  it("leaves the workbook as it was, whichever action of the update fails", async () => {
    const { session, act } = await started(layout);
    await failAtEachAction(session.workbook, fault, act, () => session.service.undo(), { most });
  });

  it("leaves the update as it was, whichever action of its undo fails", async () => {
    const { session, act } = await started(layout);
    await act();
    const record = recordOf(session);
    await failAtEachAction(
      session.workbook,
      fault,
      () => session.last.takeBack(false, "zh"),
      async () => {
        await act();
        expect(recordOf(session)).toEqual(record);
      },
      { most, refusedShare: 0.5 },
    );
  });
});

function recordOf({ last }: AddinSession): UndoRecord["label"] {
  return last.action("zh")!.label;
}
