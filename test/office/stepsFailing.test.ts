/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { writeUndoRecord } from "../../src/excel/undo/undoPart";
import type { UndoRecord } from "../../src/excel/undo/undoRecord";
import { type AddinSession, startAddin } from "./support/addin";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import { add, ownPlan, renewedPlan } from "./support/ownPlan";
import { change } from "./support/ownTable";

jest.setTimeout(240_000);

const former: UndoRecord = { kind: "report", label: "先前", location: null, data: {} };

type Work = (session: AddinSession) => Promise<unknown>;

const none: Work = () => Promise.resolve();
const write: Work = ({ service }) =>
  service.writeFormula({ sheet: "Sheet1", address: "K2" }, "=1+1", { replace: true });

it.each<[string, Work, Work]>([
  ["a formula", none, write],
  [
    "a formula over a text in a text cell",
    () =>
      change((sheet) => {
        sheet.getRange("K2").numberFormat = [["@"]];
        sheet.getRange("K2").values = [["2-3"]];
      }),
    write,
  ],
  ["an added plan", none, (session) => add(session, ownPlan)],
  [
    "a replaced plan",
    (session) => add(session, ownPlan),
    (session) => add(session, renewedPlan, true),
  ],
  [
    "a removed plan",
    (session) => add(session, ownPlan),
    ({ service }) => service.removePlan(ownPlan.id),
  ],
])(
  "%s that fails leaves the workbook as it was, with the step before it",
  async (_, prepare, act) => {
    const fault = new FaultAfter();
    const session = await startAddin({
      beforeAction: (_, index) => fault.check(index),
    });
    await prepare(session);
    await Excel.run((context) => writeUndoRecord(context, former));
    // Of a plan the calculation may fail, which is no part of it.
    const refusedShare = 0.4;
    await failAtEachAction(
      session.workbook,
      fault,
      () => act(session),
      async () => {
        await session.service.undo();
        await Excel.run((context) => writeUndoRecord(context, former));
      },
      { refusedShare },
    );
  },
);
