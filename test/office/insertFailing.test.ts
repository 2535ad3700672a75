/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { InsertRequest } from "../../src/excel/workbookService";
import { type TemplateLayout, templateLayouts } from "../../src/tables/templates/templateLayout";
import { type AddinSession, planOf, smallRequest, startAddin } from "./support/addin";
import { deepSnapshot } from "./support/deepSnapshot";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import { refused } from "./support/refused";

jest.setTimeout(300_000);

const plans = [planOf("宁波"), planOf("嵊州")];

/** A few indicators: each of them takes the same actions once more. */
function fewOf(layout: TemplateLayout, placement: InsertRequest["placement"]): InsertRequest {
  return smallRequest(layout === "comparison" ? plans : plans[0]!, 3, {
    layout,
    placement,
    year: 2024,
    hasCharts: layout !== "collection",
  });
}

/** An add-in in a workbook with something of the user's. */
async function startWith(fault: FaultAfter): Promise<AddinSession> {
  const session = await startAddin({
    hasNotes: true,
    beforeAction: (_, index) => fault.check(index),
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["原有内容"]];
    sheet.getRange("A1").format.columnWidth = 77;
    sheet.notes.add("B1", "原有注释");
    sheet.getRange("C5").select();
    await context.sync();
  });
  return session;
}

describe.each(templateLayouts)("%s", (layout) => {
  it.each(["newSheet", "selection"] as const)(
    "leaves the workbook as it was, whichever action fails (%s)",
    async (placement) => {
      const fault = new FaultAfter();
      const { service, workbook } = await startWith(fault);
      const request = fewOf(layout, placement);
      const insert = () => service.insertTemplate(request);
      await failAtEachAction(workbook, fault, insert, () => service.undo(), { most: 8 });
    },
  );
});

/** Every fourth action, from another one on: each test stays short. */
const shares = 4;

it.each(Array.from({ length: shares }, (_, share) => share))(
  "leaves the workbook as it was at every action of a small insertion (part %i)",
  async (share) => {
    const fault = new FaultAfter();
    const { service, workbook } = await startWith(fault);
    const request = smallRequest(plans[0]!, 3);
    const before = await deepSnapshot(workbook);
    const last = (await fault.positions(() => service.insertTemplate(request))).at(-1)!;
    await service.undo();
    expect(last).toBeGreaterThan(200);
    for (let at = share; at <= last; at += shares) {
      fault.failAt(at);
      const problem = await service.insertTemplate(request).then(
        () => null,
        (error: unknown) => error as Error,
      );
      expect(fault.happened).toBe(true);
      if (problem === null) await service.undo();
      else expect(problem.message).toContain("已恢复原样");
      expect([at, await deepSnapshot(workbook)]).toEqual([at, before]);
    }
  },
);

it("leaves 撤销 its earlier step when an insertion fails", async () => {
  const fault = new FaultAfter();
  const { service, workbook } = await startWith(fault);
  const before = await deepSnapshot(workbook);
  const sheet = await activeSheet();
  await service.writeFormula({ sheet, address: "B2" }, "=1+1", { replace: false });
  const step = service.undoable();
  const written = await deepSnapshot(workbook);
  for (const at of [150, 250]) {
    fault.failAt(at);
    await refused(service.insertTemplate(fewOf("singlePeriod", "newSheet")));
    expect(fault.happened).toBe(true);
    expect(service.undoable()).toEqual(step);
    expect(await deepSnapshot(workbook)).toEqual(written);
  }
  await service.undo();
  expect(await deepSnapshot(workbook)).toEqual(before);
});

async function activeSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}
