/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { createTemplateTools } from "../../src/excel/tools/createTemplateTools";
import { writeUndoRecord } from "../../src/excel/undo/undoPart";
import type { Plan } from "../../src/plan/plan";
import type { TemplateLayout } from "../../src/tables/templates/templateLayout";
import { insertRequest, readTable, startAddin } from "./support/addin";
import { deepSnapshotBesideUndo } from "./support/deepSnapshot";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import { notesOn } from "./support/insertedTemplate";
import { add } from "./support/ownPlan";
import { firstPlan, laterPlan } from "./support/updatedPlan";

jest.setTimeout(240_000);

/** The later plan, the clause of one target another one too. */
const movedClause: Plan = {
  ...laterPlan,
  targets: laterPlan.targets.map((target) =>
    target.id === "forest" ? { ...target, section: "五(一)" } : target,
  ),
};

async function started(layout: TemplateLayout, fault = new FaultAfter()) {
  const session = await startAddin({
    hasNotes: true,
    beforeAction: (_, index) => fault.check(index),
  });
  await add(session, firstPlan);
  const inserted = await session.service.insertTemplate(
    insertRequest(firstPlan, { layout, year: 2024 }),
  );
  await add(session, movedClause, true);
  const tools = createTemplateTools(session.store, "zh", session.last);
  const act = async () => {
    const proposal = await tools.proposeUpdate(inserted.table);
    const { added, changed } = proposal;
    expect(added).toHaveLength(2);
    await tools.update(proposal, { added, changed, year: null });
  };
  return { session, act, table: inserted.table, sheet: inserted.location.sheet };
}

describe.each(["singlePeriod", "collection"] as const)("the notes of a %s", (layout) => {
  it("come with new rows and follow their clauses; the undo leads back", async () => {
    const { session, act, table, sheet } = await started(layout);
    const before = await deepSnapshotBesideUndo(session.workbook);
    await act();
    const sources = (await readTable(table)).column("出处");
    expect(sources.join()).toContain("五(一)");
    expect((await notesOn(sheet)).map(([, text]) => text)).toEqual(sources);
    await session.service.undo();
    expect(await deepSnapshotBesideUndo(session.workbook)).toEqual(before);
  });
});

it("a note that someone rewrote stays, and where there are none none comes", async () => {
  const { session, act, sheet } = await started("singlePeriod");
  const [[first] = ["", ""]] = await notesOn(sheet);
  const rewrite = (text: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).notes.getItem(first).content = text;
      await context.sync();
    });
  await rewrite("已核对");
  await act();
  expect(await notesOn(sheet)).toContainEqual([first, "已核对"]);
  await session.service.undo();
  expect(await notesOn(sheet)).toContainEqual([first, "已核对"]);
  for (const [address] of await notesOn(sheet)) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).notes.getItem(address).delete();
      await context.sync();
    });
  }
  await act();
  expect(await notesOn(sheet)).toEqual([]);
});

describe("whichever action fails", () => {
  const fault = new FaultAfter();
  const most = 8;

  it("an update leaves them as they were", async () => {
    const { session, act } = await started("singlePeriod", fault);
    await Excel.run((context) => writeUndoRecord(context, null));
    const { service, workbook } = session;
    await failAtEachAction(workbook, fault, act, () => service.undo(), { most });
  });

  it("its undo leaves them as the update made them", async () => {
    const { session, act } = await started("singlePeriod", fault);
    await act();
    const undo = () => session.last.takeBack(false, "zh");
    const options = { most, refusedShare: 0.5 };
    await failAtEachAction(session.workbook, fault, undo, act, options);
  });
});
