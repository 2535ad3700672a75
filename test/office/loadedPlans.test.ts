/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { planPartXml } from "../../src/excel/planPart";
import { RichApiError } from "../../src/workbench/richapi/richClass";
import { TransportFailure } from "../../src/workbench/richapi/transportFailure";
import { planOf, snapshot, startAddin } from "./support/addin";
import { add, ownPlan, planPartCount, renewedPlan } from "./support/ownPlan";
import { refused } from "./support/refused";

const builtIn = planOf("宁波");

async function storePart(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(text);
    await context.sync();
  });
}

describe("a plan part that cannot be used", () => {
  const parts = [
    planPartXml('{"id": "half'),
    planPartXml(JSON.stringify({ ...ownPlan, id: builtIn.id })),
    planPartXml(JSON.stringify(ownPlan)),
    planPartXml(JSON.stringify(renewedPlan)),
  ];

  it("stays in the workbook, is left out and reported; the others work", async () => {
    const empty = await startAddin();
    for (const part of parts) await storePart(part);
    const before = await snapshot();
    const { store, service, workbook } = await startAddin({ workbook: empty.workbook });
    expect(store.own).toEqual([ownPlan]);
    expect(store.broken.map(({ name }) => name)).toEqual([null, ownPlan.title, renewedPlan.title]);
    expect(store.broken.flatMap(({ problems }) => problems.map(({ path }) => path))).toEqual([
      "",
      "id",
      "id",
    ]);
    expect(await snapshot()).toEqual(before);

    await service.removeBrokenPlan(store.broken[0]!.partId);
    expect(store.broken).toHaveLength(2);
    expect(store.own).toEqual([ownPlan]);
    await service.undo();
    expect(store.broken).toHaveLength(3);
    expect((await startAddin({ workbook })).store.broken).toHaveLength(3);
  });

  it("is replaced by adding the plan with the mistakes put right", async () => {
    const empty = await startAddin();
    await storePart(planPartXml(JSON.stringify({ ...ownPlan, issued: "unknown" })));
    const session = await startAddin({ workbook: empty.workbook });
    expect(session.store.own).toEqual([]);
    expect(session.store.broken).toHaveLength(1);
    expect((await refused(add(session, ownPlan))).code).toBe("planIdTaken");
    await add(session, ownPlan, true);
    expect(session.store.own).toEqual([ownPlan]);
    expect(session.store.broken).toEqual([]);
    expect(await planPartCount()).toBe(1);
  });
});

describe("reading the plans at the start", () => {
  it("goes on asking while a cell is being edited", async () => {
    const first = await startAddin();
    await add(first, ownPlan);
    let refusals = 2;
    const second = await startAddin({
      workbook: first.workbook,
      beforeAction: () => {
        if (refusals-- > 0) throw new TransportFailure(5004);
      },
    });
    expect(refusals).toBeLessThan(0);
    expect(second.store.own).toEqual([ownPlan]);
    expect(second.store.readFailure).toBeNull();
  });

  it("leaves the built-in plans where the workbook does not answer, and keeps the reason", async () => {
    const { store } = await startAddin({
      beforeAction: () => {
        throw new RichApiError("GeneralException", "out of reach", "Workbook");
      },
    });
    expect(store.isReady).toBe(true);
    expect(store.readFailure).toContain("out of reach");
    expect(store.library.plans()).toEqual(store.builtIn);
  });
});
