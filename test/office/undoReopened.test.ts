/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { cleanEntries } from "../../src/excel/cleaning/cleanEntries";
import { flagTables } from "../../src/excel/flags/flagTables";
import { planNamespace, planPartXml } from "../../src/excel/planPart";
import { writeReport } from "../../src/excel/report/writeReport";
import type { UndoRecord } from "../../src/excel/undo/undoRecord";
import type { WorkbookProblemCode } from "../../src/excel/workbookService";
import { PlanLibrary } from "../../src/plan/planLibrary";
import type { ExcelWorkbook } from "../../src/workbench/excel/workbook";
import { RichActionType } from "../../src/workbench/protocol/protocolConstants";
import { type AddinSession, startAddin } from "./support/addin";
import { deepSnapshot, deepSnapshotBesideUndo } from "./support/deepSnapshot";
import { FaultAfter } from "./support/faultAfter";
import { add, ownPlan, renewedPlan } from "./support/ownPlan";
import {
  change,
  checkedOwnTable,
  checkOf,
  finding,
  type OwnRow,
  ownRows,
  writeOwnTable,
} from "./support/ownTable";
import { refused } from "./support/refused";
import { saveAndReopen } from "./support/reopened";
import { checkOfNingbo } from "./support/reportCheck";

jest.setTimeout(240_000);

/** What can change the workbook. */
const writing: ReadonlySet<number> = new Set([RichActionType.method, RichActionType.setProperty]);

interface Step {
  readonly prepare: (session: AddinSession) => Promise<void>;
  readonly act: (session: AddinSession) => Promise<unknown>;
  readonly label: string;
  /** What someone does to the outcome, and how 撤销 then refuses; null where it spares what they did. */
  readonly edit: () => Promise<void>;
  readonly refusal: WorkbookProblemCode | null;
}

const made = async ({ last }: AddinSession, record: Promise<UndoRecord>) => last.made(await record);

const better: OwnRow[] = [["森林覆盖率", 48, 48.5, "接近"], ...ownRows.slice(1)];

const inCell = (address: string, content: unknown) => () =>
  change((sheet) => void (sheet.getRange(address).formulas = [[content]]));

/** Texts that are dates, numbers or formulas to Excel, in the column of the entries. */
async function writeTexts(): Promise<void> {
  await change((sheet) => {
    sheet.getRange("B5").numberFormat = [["@"]];
    sheet.getRange("B2:B5").values = [["'48.5%"], ["1.2万"], ["目标"], ["76。7"]];
  });
}

const texts = [
  ["B2", "48.5%", 48.5],
  ["B3", "1.2万", 12_000],
  ["B5", "76。7", 76.7],
].map(([address, entered, cleaned]) =>
  finding(String(address), String(entered), "达标", {
    location: { sheet: "Sheet1", address: String(address) },
    cleaned: Number(cleaned),
  }),
);

async function exchangePlan(): Promise<void> {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(planNamespace).load("items/id");
    await context.sync();
    const text = JSON.stringify({ ...ownPlan, title: "别人的规划" });
    if (parts.items[0]) parts.items[0].setXml(planPartXml(text));
    else context.workbook.customXmlParts.add(planPartXml(text));
    await context.sync();
  });
}

const formulaOver = (content: unknown, format: string): Step => ({
  prepare: () =>
    change((sheet) => {
      sheet.getRange("K2").numberFormat = [[format]];
      sheet.getRange("K2").formulas = [[content]];
    }),
  act: ({ service }) =>
    service.writeFormula({ sheet: "Sheet1", address: "K2" }, '=SUM( 1, 2 )&"a b"', {
      replace: true,
    }),
  label: "写入 K2 的公式",
  edit: inCell("K2", 99),
  refusal: "entriesWouldBeLost",
});

const steps: Readonly<Record<string, Step>> = {
  "a formula over a text of digits": formulaOver("'001", "General"),
  "a formula over a text in a text cell": formulaOver("2-3", "@"),
  "a formula over a formula": formulaOver("=2*3", "0.0"),
  "an added plan": {
    prepare: () => Promise.resolve(),
    act: (session) => add(session, ownPlan),
    label: ownPlan.title,
    edit: exchangePlan,
    refusal: "planGone",
  },
  "a replaced plan": {
    prepare: (session) => add(session, ownPlan),
    act: (session) => add(session, renewedPlan, true),
    label: renewedPlan.title,
    edit: exchangePlan,
    refusal: "planGone",
  },
  "a removed plan": {
    prepare: (session) => add(session, ownPlan),
    act: ({ service }) => service.removePlan(ownPlan.id),
    label: ownPlan.title,
    edit: exchangePlan,
    refusal: "planIdTaken",
  },
  flags: {
    prepare: () => writeOwnTable(),
    act: (session) =>
      made(session, flagTables(checkOf(checkedOwnTable()), [checkedOwnTable().key], "zh")),
    label: "我的表",
    edit: inCell("F5", "已约谈"),
    refusal: null,
  },
  "flags brought up to date": {
    prepare: async () => {
      await writeOwnTable();
      await flagTables(checkOf(checkedOwnTable()), [checkedOwnTable().key], "zh");
    },
    act: (session) =>
      made(session, flagTables(checkOf(checkedOwnTable(better)), [checkedOwnTable().key], "zh")),
    label: "我的表",
    edit: inCell("F4", "已约谈"),
    refusal: null,
  },
  cleaning: {
    prepare: writeTexts,
    act: async ({ last }) => last.made((await cleanEntries(texts, "zh")).record),
    label: "3",
    edit: inCell("B3", "=6*2000"),
    refusal: "entriesWouldBeLost",
  },
  "a report": {
    prepare: () => writeOwnTable(),
    act: async ({ last }) => {
      const library = new PlanLibrary(builtInPlans);
      last.made((await writeReport(checkOfNingbo(), library, "zh")).record);
    },
    label: "检查报告",
    edit: () => change((sheet) => void (sheet.getRange("C20").values = [["改过"]]), "检查报告"),
    refusal: "entriesWouldBeLost",
  },
};

describe.each(Object.entries(steps))("%s, after saving and opening again,", (_, step) => {
  const fault = new FaultAfter();
  const open = async (workbook: ExcelWorkbook): Promise<AddinSession> =>
    startAddin({
      workbook: await saveAndReopen(workbook),
      beforeAction: ({ ActionType }, index) => writing.has(ActionType) && fault.check(index),
    });

  /** The workbook before the step, as a file holds it, and the session of the one after it. */
  async function afterwards() {
    const first = await startAddin();
    await step.prepare(first);
    const before = await deepSnapshotBesideUndo((await open(first.workbook)).workbook);
    const again = await startAddin({ workbook: first.workbook });
    await step.act(again);
    return { before, session: await open(first.workbook) };
  }

  it("is taken back", async () => {
    const { before, session } = await afterwards();
    expect(session.service.undoable()?.label).toContain(step.label);
    await session.service.undo();
    expect(await deepSnapshot(session.workbook)).toEqual(before);
    expect(session.service.undoable()).toBeNull();
    const later = await open(session.workbook);
    expect(later.service.undoable()).toBeNull();
    expect([session, later].flatMap(({ missing, defects }) => [...missing, ...defects])).toEqual(
      [],
    );
  });

  it("is not taken back over what was changed since", async () => {
    const { session } = await afterwards();
    await step.edit();
    const edited = await deepSnapshot(session.workbook);
    if (step.refusal === null) {
      await session.service.undo();
      expect(JSON.stringify(await deepSnapshot(session.workbook))).toContain("已约谈");
      return;
    }
    expect((await refused(session.service.undo())).code).toBe(step.refusal);
    expect(await deepSnapshot(session.workbook)).toEqual(edited);
    expect(session.service.undoable()?.label).toContain(step.label);
  });

  it("stays to be taken back where that fails, and the workbook as it was", async () => {
    const { before, session } = await afterwards();
    let after = await deepSnapshot(session.workbook);
    let refusals = 0;
    for (let at = 0; ; at = at < 6 ? at + 1 : 2 * at) {
      fault.failAt(at);
      const problem = await session.service.undo().then(
        () => null,
        (error: unknown) => error as Error,
      );
      const hasFailed = fault.happened;
      fault.failAt(Infinity);
      const now = await deepSnapshot(session.workbook);
      if (problem === null) {
        // The failure met something that Office.js or the pane can do without, or nothing any more.
        expect(now).toEqual(before);
        if (!hasFailed) break;
        await step.act(session);
        after = await deepSnapshot(session.workbook);
      } else {
        refusals += 1;
        expect(problem.message).toContain("injected");
        expect(now).toEqual(after);
      }
    }
    expect(refusals).toBeGreaterThan(0);
  });
});
