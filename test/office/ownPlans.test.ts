/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { planNamespace, planPartXml } from "../../src/excel/planPart";
import { RichApiError } from "../../src/workbench/richapi/richClass";
import {
  type AddinSession,
  allTargetIds,
  insertRequest,
  planOf,
  snapshot,
  startAddin,
} from "./support/addin";
import { checkOf } from "./support/check";
import { add, ownPlan, planPartCount, renewedPlan } from "./support/ownPlan";
import { refused } from "./support/refused";

const builtIn = planOf("宁波");

function nothingMissing({ missing, defects }: AddinSession): void {
  expect(missing).toEqual([]);
  expect(defects).toEqual([]);
}

it("finds an added plan again, whole, when the workbook is opened once more", async () => {
  const first = await startAddin();
  expect(first.store.isReady).toBe(true);
  expect(first.store.own).toEqual([]);
  await add(first, ownPlan);
  expect(first.store.own).toEqual([ownPlan]);
  expect(first.store.library.plans()).toContainEqual(ownPlan);
  nothingMissing(first);

  const second = await startAddin({ workbook: first.workbook });
  expect(second.store.own).toEqual([ownPlan]);
  expect(second.store.broken).toEqual([]);
  expect(second.store.library.plans()).toContainEqual(ownPlan);
  nothingMissing(second);
});

it("inserts tables of an own plan, and says what happened when the plan is gone", async () => {
  const session = await startAddin();
  await add(session, ownPlan);
  const { table } = await session.service.insertTemplate(
    insertRequest(ownPlan, {
      parts: [{ planId: ownPlan.id, targetIds: allTargetIds(ownPlan).slice(0, 3) }],
    }),
  );
  const before = await checkOf(session.store).run();
  expect(before.tables.map(({ planId }) => planId)).toEqual([ownPlan.id]);

  await session.service.removePlan(ownPlan.id);
  const after = await checkOf(session.store).run();
  expect(after.tables).toEqual([]);
  expect(after.unreadable).toEqual([
    { place: table, message: expect.stringMatching(/own-2024.*计划库/u) as string },
  ]);
});

describe("the id of a plan", () => {
  it("is not taken from a built-in plan, replacing or not", async () => {
    const session = await startAddin();
    const copy = { ...ownPlan, id: builtIn.id };
    for (const replace of [false, true]) {
      const problem = await refused(add(session, copy, replace));
      expect(problem.code).toBe("planIdTaken");
      expect(problem.message).toContain(builtIn.title);
    }
    expect(await planPartCount()).toBe(0);
  });

  it("is taken from an own plan only when that shall be replaced, and goes back by undo", async () => {
    const session = await startAddin();
    await add(session, ownPlan);
    const problem = await refused(add(session, renewedPlan));
    expect(problem.code).toBe("planIdTaken");
    expect(session.store.own).toEqual([ownPlan]);

    await add(session, renewedPlan, true);
    expect(session.store.own).toEqual([renewedPlan]);
    expect(await planPartCount()).toBe(1);

    await session.service.undo();
    expect(session.store.own).toEqual([ownPlan]);
    expect(await planPartCount()).toBe(1);
  });
});

it("does not store a plan with mistakes, and names them with their places", async () => {
  const session = await startAddin();
  const [first, ...others] = ownPlan.targets;
  const broken = { ...ownPlan, issued: "2024-02-31", targets: [first!, first!, ...others] };
  const problem = await refused(add(session, broken));
  expect(problem.code).toBe("planInvalid");
  expect(problem.message).toContain("issued");
  expect(problem.message).toContain("targets[1].id");
  expect(await planPartCount()).toBe(0);
});

describe("undo", () => {
  it("takes an added plan out again", async () => {
    const session = await startAddin();
    const before = await snapshot();
    await add(session, ownPlan);
    expect(session.service.undoable()).toEqual({
      label: expect.stringContaining(ownPlan.title) as string,
      location: null,
    });
    await session.service.undo();
    expect(await snapshot()).toEqual(before);
    expect(session.store.own).toEqual([]);
    expect(session.service.undoable()).toBeNull();
  });

  it("brings a removed plan back", async () => {
    const session = await startAddin();
    await add(session, ownPlan);
    await session.service.removePlan(ownPlan.id);
    expect(await planPartCount()).toBe(0);
    expect(session.store.own).toEqual([]);
    await session.service.undo();
    expect(session.store.own).toEqual([ownPlan]);
    const again = await startAddin({ workbook: session.workbook });
    expect(again.store.own).toEqual([ownPlan]);
  });

  it("does not take out a plan that someone else has changed since", async () => {
    const session = await startAddin();
    await add(session, ownPlan);
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(planNamespace).load("items/id");
      await context.sync();
      parts.items[0]!.setXml(planPartXml(JSON.stringify(renewedPlan)));
      await context.sync();
    });
    expect((await refused(session.service.undo())).code).toBe("planGone");
    expect(await planPartCount()).toBe(1);
  });
});

it("refuses to remove a plan that is not there", async () => {
  const session = await startAddin();
  expect((await refused(session.service.removePlan("nobody"))).code).toBe("planGone");
});

describe("calculation", () => {
  it("is asked for in full after each change, when the plans are known already", async () => {
    const asked: (readonly string[])[] = [];
    let session: AddinSession | undefined = undefined;
    session = await startAddin({
      beforeAction: (action) => {
        if (action.Name === "Calculate") {
          asked.push((session?.store.own ?? []).map(({ id }) => id));
        }
      },
    });
    await add(session, ownPlan);
    await session.service.undo();
    await add(session, ownPlan);
    await session.service.removePlan(ownPlan.id);
    expect(asked).toEqual([[ownPlan.id], [], [ownPlan.id], []]);
  });

  it("may fail: the plan is stored all the same", async () => {
    const session = await startAddin({
      beforeAction: (action) => {
        if (action.Name === "Calculate") {
          throw new RichApiError("GeneralException", "not now", "Application.calculate");
        }
      },
    });
    await add(session, ownPlan);
    expect(session.store.own).toEqual([ownPlan]);
    expect(await planPartCount()).toBe(1);
  });
});
